// `sinew moves`: the catalogue, with every move's traits, gates, dose range and words.
import { parseArgs } from 'node:util';
import { catalog, english, type MoveWords } from '@sinew/catalog';
import { readNow } from '../inputs.ts';
import { movesText } from '../text/moves-text.ts';
import { unusable, type ExitCode, type Terminal } from '../terminal.ts';

export function moves(args: readonly string[], terminal: Terminal): ExitCode {
  const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean' }, now: { type: 'string' } } });
  const now = readNow(values.now);
  if (!now.ok) return unusable(terminal, now.error);
  const named: Readonly<Record<string, MoveWords>> = english.moves;
  const all = catalog.moves.map((move) => {
    const words = named[move.id];
    return { ...move, ...words, forms: move.forms.map((form) => ({ ...form, ...words?.forms[form.id] })) };
  });
  terminal.print(values.json === true ? `${JSON.stringify(all, null, 2)}\n` : movesText(catalog.moves, english));
  return 0;
}
