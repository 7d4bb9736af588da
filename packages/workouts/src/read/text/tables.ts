// Tables in text: by columns where they are named, by cells where they are not.
import { type Column, columnOf } from '../words/columns.ts';
import type { Draft } from './draft.ts';
import type { RawLine } from './lines.ts';
import type { Look } from './look.ts';
import { byCells } from './table-cells.ts';
import { byColumns } from './table-columns.ts';
import { rowsAt } from './table-rows.ts';

/** How many lines of a table were read from here; 0: there is none. */
export function readTable(lines: readonly RawLine[], at: number, draft: Draft, look: Look): number {
  const rows = rowsAt(lines, at);
  const [head, ...body] = rows;
  if (head === undefined || rows.length < 2) return 0;
  const columns = head.cells.map(({ text }, index) => (index === 0 && text.trim() === '' ? unnamed : columnOf(text)));
  if (columns.some(({ kind }) => kind === 'exercise')) byColumns({ head, body, columns, draft, look });
  else byCells({ head, body, columns, draft, look });
  // Empty lines between its rows belong to it.
  return (rows.at(-1)?.line.number ?? head.line.number) - head.line.number + 1;
}

/** The first column without a heading counts the exercises. */
const unnamed: Column = { kind: 'order', unit: null };
