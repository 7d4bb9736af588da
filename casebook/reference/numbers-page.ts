// docs/reference/numbers.md: every tunable number, and every source that anything cites.
import { parameterReasons, parameters, sources } from '@sinew/catalog';
import { parameterIds } from '@sinew/engine';
import { list, table } from './table.ts';

export function numbersPage(): string {
  const numbers = parameterIds.map((id) => {
    const { value, range, unit, sources: cited } = parameters[id];
    return [`\`${id}\``, String(value), range.join('–'), unit, parameterReasons[id], list(cited)];
  });
  const rows = sources.map(({ id, title, authors, year, where, status }) => [
    `\`${id}\``,
    title,
    authors,
    String(year),
    where,
    status,
  ]);
  return [
    '# Numbers and sources',
    'Made from the catalogue by `npm run reference`; a test holds it to the data.',
    `## ${numbers.length} numbers`,
    table(['number', 'value', 'range', 'unit', 'why', 'sources'], numbers),
    `## ${sources.length} sources`,
    'How far each was checked: see `status` in `packages/catalog/src/sources.ts`.',
    table(['id', 'title', 'by', 'year', 'where', 'status'], rows),
  ].join('\n\n');
}
