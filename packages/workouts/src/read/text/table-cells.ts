// A table with exercises in any cell: columns are days, or say what each is done for.
import { atomsOf } from '../atoms/atoms-of.ts';
import { hasScheme } from '../sets/has-scheme.ts';
import { weekdays } from '../words/days.ts';
import { fold } from '../words/fold.ts';
import { dayPrefix } from './headings.ts';
import { headIn } from './heads.ts';
import type { Item } from './item.ts';
import { foldedWords } from './words-in.ts';
import type { Look } from './look.ts';
import { type Table, asLine, whyEmpty } from './table-columns.ts';
import type { Row } from './table-rows.ts';

/** Exercises in any cell: columns are days, or say what each is done for. */
export function byCells({ head, body, columns, draft, look }: Table): void {
  const known = [head, ...body]
    .flatMap(({ cells }) => cells)
    .filter(({ text }) => itemsIn(text, look).some((item) => item.known)).length;
  if (known === 0) {
    for (const row of [head, ...body]) draft.skip(asLine(row), row.ruler ? 'layout' : 'note');
    return;
  }
  const headIsBody = head.cells.some(({ text }) => itemsIn(text, look).some((item) => item.known && hasScheme(item.atoms)));
  const columnDays = head.cells.map(({ text }) => (isDayName(text) ? text : null));
  if (columnDays.filter((name) => name !== null).length > 1)
    return columnsAreDays({ head, body, columns, draft, look }, columnDays);
  const rows = headIsBody ? [head, ...body] : body;
  if (!headIsBody) draft.skip(asLine(head), 'column-names');
  for (const row of rows) rowOfCells(row, { head, headIsBody, columns, draft, look });
}

function isDayName(text: string): boolean {
  const prefix = dayPrefix(`${text}:`);
  return prefix !== null || weekdays.has(fold(text).replace(/[^\p{L}]/gu, ''));
}

function itemsIn(text: string, look: Look): readonly Item[] {
  return look.content(text).items;
}

function rowOfCells(
  row: Row,
  { head, headIsBody, columns, draft, look }: Omit<Table, 'body'> & { readonly headIsBody: boolean },
): void {
  if (row.ruler) return draft.skip(asLine(row), 'layout');
  const [first] = row.cells;
  const [firstColumn] = columns;
  const isDay = first !== undefined && (firstColumn?.kind === 'day' || firstColumn?.kind === 'week' || isDayName(first.text));
  if (isDay)
    draft.beginDay(/^\w{1,2}$/.test(first.text) ? `${head.cells[0]?.text ?? ''} ${first.text}`.trim() : first.text, null);
  let any = false;
  row.cells.forEach((cell, index) => {
    if (isDay && index === 0) return;
    const items = itemsIn(cell.text, look).filter(({ known, atoms }) => known || hasScheme(atoms));
    if (items.length === 0) return;
    const scheme = headIsBody ? null : headIn(head.cells[index]?.text ?? '');
    if (scheme === null) draft.closeHead();
    else draft.openHead({ ...scheme, joined: false });
    const moved = items.map((item) => ({ ...item, from: cell.from, to: cell.from + cell.text.length, cell: true }));
    draft.add(asLine(row), plussed(moved, head.cells[index]?.text ?? ''), '');
    any = true;
  });
  draft.closeHead();
  if (!any) draft.skip(asLine(row), foldedWords(row.line.text).length === 0 ? 'layout' : whyEmpty(row));
}

/** `T1 (5x3+)`: the last set of each is as many as possible. */
function plussed(items: readonly Item[], heading: string): readonly Item[] {
  const scheme = /\d\s*[x×]\s*\d+(?:\s*[-–]\s*\d+)?\+/.exec(heading)?.[0];
  return scheme === undefined
    ? items
    : items.map((item) => (hasScheme(item.atoms) ? item : { ...item, atoms: [...item.atoms, ...atomsOf(scheme)] }));
}

/** A week side by side: each column a day. */
function columnsAreDays({ head, body, draft, look }: Table, days: readonly (string | null)[]): void {
  draft.skip(asLine(head), 'column-names');
  days.forEach((name, index) => {
    if (name === null) return;
    draft.beginDay(name, null);
    for (const row of body) {
      const cell = row.cells[index];
      if (cell === undefined || row.ruler) continue;
      const items = itemsIn(cell.text, look).filter(({ known, atoms }) => known || hasScheme(atoms));
      if (items.length > 0)
        draft.add(
          asLine(row),
          items.map((item) => ({ ...item, from: cell.from, to: cell.from + cell.text.length, cell: true })),
          '',
        );
    }
  });
  for (const row of body) {
    if (row.ruler) draft.skip(asLine(row), 'layout');
    else if (!row.cells.some((cell, index) => typeof days[index] === 'string' && itemsIn(cell.text, look).length > 0))
      draft.skip(asLine(row), whyEmpty(row));
  }
}
