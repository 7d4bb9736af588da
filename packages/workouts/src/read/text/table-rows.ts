// Tables found in a text, and cut into cells: Markdown, tabs, commas, columns of spaces.
import { columnOf } from '../words/columns.ts';
import { type GapCell, cellsUnder, gapCells, gapHeadings } from './table-gaps.ts';
import { type RawLine, withoutStruck } from './lines.ts';

export interface Cell {
  readonly text: string;
  /** In the line. */
  readonly from: number;
}

export interface Row {
  readonly line: RawLine;
  readonly cells: readonly Cell[];
  /** `|---|---|` */
  readonly ruler: boolean;
}

const mostColumns = 60;

/** The rows of the table that begins here; none: there is no table. */
export function rowsAt(lines: readonly RawLine[], at: number): readonly Row[] {
  const first = lines[at]?.text ?? '';
  const pipes = /^\s*\|.*\|/.test(first) || /^\s*\|?\s*:?-{3,}:?\s*\|/.test(lines[at + 1]?.text ?? '');
  const delimiter = pipes ? '|' : plainDelimiter(lines, at);
  if (delimiter === null) return [];
  const found: RawLine[] = [];
  for (let next = at; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined) break;
    if (!belongs(line.text, delimiter) && !isBreakWithin(lines, next, delimiter)) break;
    if (line.text.trim() !== '') found.push(line);
  }
  if (delimiter !== gap) return found.map((line) => rowOf(line, delimiter));
  const headings = gapHeadings(
    first,
    found.slice(1).map(({ text }) => text),
  );
  return found.map((line, index) => gapRow(line, index === 0 ? headings : cellsUnder(headings, withoutStruck(line.text))));
}

/** An empty line or the name of a part between the rows of a table; behind it may begin another. */
function isBreakWithin(lines: readonly RawLine[], at: number, delimiter: string): boolean {
  if (delimiter !== gap && delimiter !== '\t') return false;
  const breaks = lines.slice(at, at + mostBreaks).findIndex((line) => !isBreak(line.text, delimiter));
  if (breaks < 1 || plainDelimiter(lines, at + breaks) !== null) return false;
  const row = lines[at + breaks]?.text ?? '';
  return belongs(row, delimiter) && cutAt(row, delimiter).length > 2;
}

const mostBreaks = 4;

/** Nothing, or the name of a part: "Warm up", "Day 2", "Circuit (3 rounds)". */
function isBreak(text: string, delimiter: string): boolean {
  if (text.trim() === '') return true;
  return text.length <= 40 && partName.test(text.trim()) && cutAt(text.trim(), delimiter).length === 1;
}

const partName = /^\p{L}[\p{L} /&-]*\d{0,2}(?: ?\([^)]*\))?:?$/u;

function belongs(text: string, delimiter: string): boolean {
  if (text.trim() === '' || text.length > 4000) return false;
  return delimiter === '|' ? text.includes('|') : text.includes(delimiter);
}

/** A first line of column names, cut by tabs, semicolons or commas, and lines alike under it. */
function plainDelimiter(lines: readonly RawLine[], at: number): string | null {
  const text = lines[at]?.text ?? '';
  if (text.length > 2000) return null;
  for (const delimiter of ['\t', ';', '|', ',', gap]) {
    const names = cutAt(text, delimiter);
    if (names.length < 3 || names.length > mostColumns || names.some((name) => name.length > 40)) continue;
    const kinds = names.map((name) => columnOf(unquoted(name)).kind);
    if (!kinds.includes('exercise') || kinds.filter((kind) => kind !== 'none').length < 2) continue;
    const row = lines.slice(at + 1, at + mostBreaks).find((line) => !isBreak(line.text, delimiter))?.text ?? '';
    const next = cutAt(row, delimiter).length;
    if (/\d\s*[x×]\s*\d/.test(text) || next < names.length - 2) continue;
    return delimiter;
  }
  return null;
}

/** Columns that are lined up with spaces. */
const gap = '  ';

function cutAt(text: string, delimiter: string): readonly string[] {
  return delimiter === gap ? gapCells(text).map((cell) => cell.text) : text.split(delimiter);
}

function unquoted(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"')
    ? trimmed.slice(1, -1).replace(/""/g, '"').trim()
    : trimmed;
}

function gapRow(line: RawLine, cells: readonly GapCell[]): Row {
  return { line, cells: cells.map(({ text, from }) => ({ text, from })), ruler: /^[\s|:=-]+$/.test(line.text) };
}

/** What was struck out is not in its cell. */
function rowOf(line: RawLine, delimiter: string): Row {
  const kept = withoutStruck(line.text);
  const cells: Cell[] = [];
  let from = delimiter === '|' ? Math.max(0, /^\s*\|/.exec(line.text)?.[0].length ?? 0) : 0;
  const end = delimiter === '|' ? line.text.replace(/\|\s*$/, '').length : line.text.length;
  let quoted = false;
  for (let at = from; at <= end && cells.length < mostColumns; at += 1) {
    if (line.text.charAt(at) === '"' && delimiter !== '|' && at < end) quoted = !quoted;
    if (at < end && (quoted || line.text.charAt(at) !== delimiter)) continue;
    const raw = kept.slice(from, at);
    cells.push({ text: delimiter === '|' ? tidyCell(raw) : unquoted(raw), from: from + raw.length - raw.trimStart().length });
    from = at + 1;
  }
  return { line, cells, ruler: delimiter === '|' && /^[\s|:-]+$/.test(line.text) && line.text.includes('-') };
}

function tidyCell(raw: string): string {
  return raw
    .trim()
    .replace(/\*\*|__|`/g, '')
    .replace(/<br\s*\/?>/gi, ', ')
    .replace(/^\*(.*)\*$/, '$1')
    .trim();
}
