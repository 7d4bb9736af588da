// A table whose columns are lined up with spaces: a cell belongs to the heading that it stands under.
import { columnOf } from '../words/columns.ts';

/** Part of a line. */
interface Span {
  readonly from: number;
  readonly to: number;
}

export interface GapCell extends Span {
  readonly text: string;
}

/** What spaces keep apart; two of them, or more. */
export function gapCells(text: string): readonly GapCell[] {
  return [...text.matchAll(/\S+(?:\s\S+)*/g)].map((found) => cellAt(text, found.index, found.index + found[0].length));
}

/** The headings of the columns; where something stands in front of the first, its column has none. */
export function gapHeadings(head: string, rows: readonly string[]): readonly GapCell[] {
  const named = gapCells(head).flatMap((cell) => splitNames(head, cell));
  const [first] = named;
  const counts = first !== undefined && first.from > 1 && rows.some((row) => labelBefore(row, first.from) !== null);
  return counts ? [{ text: '', from: 0, to: 1 }, ...named] : named;
}

/** `Sets Reps` with one space between: two headings. */
function splitNames(head: string, cell: GapCell): readonly GapCell[] {
  const words = [...cell.text.matchAll(/\S+/g)].map(({ 0: word, index }) =>
    cellAt(head, cell.from + index, cell.from + index + word.length),
  );
  const kinds = words.map(({ text }) => columnOf(text).kind);
  const areOwn = kinds.every((kind) => ownWord.has(kind)) && new Set(kinds).size === kinds.length;
  return areOwn ? words : [cell];
}

const ownWord: ReadonlySet<string> = new Set(['exercise', 'sets', 'reps', 'load', 'rpe', 'tempo', 'notes', 'rest']);

/** `A1`, `3.`, `2b)` in front of the first heading. */
function labelBefore(row: string, at: number): RegExpExecArray | null {
  const found = /^\s*(?:[A-Ha-h]?\d{1,2}[a-h]?|[A-H])[.):]?(?=\s)\s+/.exec(row);
  return found !== null && found[0].trimEnd().length < at ? found : null;
}

/** One text for each heading, with its place; empty where nothing stands under it. */
export function cellsUnder(headings: readonly GapCell[], row: string): readonly GapCell[] {
  const [first, second] = headings;
  const label = first?.text === '' && second !== undefined ? labelBefore(row, second.from) : null;
  const from = label?.[0].length ?? 0;
  const rest = ' '.repeat(from) + row.slice(from);
  const columns = first?.text === '' ? headings.slice(1) : headings;
  const cells = placed(
    columns,
    gapCells(rest).flatMap((cell) => splitAtNumbers(columns, row, cell)),
    row,
  );
  if (first?.text !== '') return cells;
  return [label === null ? { text: '', from: 0, to: 0 } : { text: label[0].trim(), from: 0, to: from }, ...cells];
}

/** A name so long that it touches the number of the next column. */
function splitAtNumbers(columns: readonly Span[], row: string, cell: GapCell): readonly GapCell[] {
  const cut = columns.find(({ from }) => from > cell.from && from < cell.to && /^\s\d/.test(row.slice(from - 1)));
  const isOverTwo = cut !== undefined && columns.some(({ from, to }) => to < cut.from && from < cell.to && to > cell.from);
  return isOverTwo
    ? [cellAt(row, cell.from, cut.from - 1), ...splitAtNumbers(columns, row, cellAt(row, cut.from, cell.to))]
    : [cell];
}

/** In order where no cell is empty; else each under the heading nearest to it, and never before the one in front. */
function placed(columns: readonly Span[], cells: readonly GapCell[], row: string): readonly GapCell[] {
  const found: (GapCell | undefined)[] = columns.map((_, index) => (cells.length === columns.length ? cells[index] : undefined));
  let free = 0;
  if (cells.length !== columns.length)
    for (const cell of cells) {
      const at = Math.max(Math.min(free, columns.length - 1), nearest(columns, cell));
      const before = found[at];
      found[at] = before === undefined ? cell : cellAt(row, before.from, cell.to);
      free = at + 1;
    }
  return found.map((cell) => cell ?? { text: '', from: 0, to: 0 });
}

function nearest(columns: readonly Span[], cell: Span): number {
  const gaps = columns.map(({ from, to }) => Math.max(from, cell.from) - Math.min(to, cell.to));
  return gaps.indexOf(Math.min(...gaps));
}

function cellAt(line: string, from: number, to: number): GapCell {
  return { text: line.slice(from, to).trim(), from, to };
}
