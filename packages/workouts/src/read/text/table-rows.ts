// Tables found in a text, and cut into cells: Markdown, tabs, commas, columns of spaces.
import { columnOf } from '../words/columns.ts';
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
  const rows: Row[] = [];
  if (delimiter === null) return rows;
  for (let next = at; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined || !belongs(line.text, delimiter)) break;
    rows.push(rowOf(line, delimiter));
  }
  return rows;
}

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
    const next = cutAt(lines[at + 1]?.text ?? '', delimiter).length;
    if (/\d\s*[x×]\s*\d/.test(text) || next < names.length - 2) continue;
    return delimiter;
  }
  return null;
}

/** Columns that are lined up with spaces. */
const gap = '  ';

function cutAt(text: string, delimiter: string): readonly string[] {
  return delimiter === gap ? text.trim().split(/\s{2,}/) : text.split(delimiter);
}

function unquoted(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"')
    ? trimmed.slice(1, -1).replace(/""/g, '"').trim()
    : trimmed;
}

/** What was struck out is not in its cell. */
function rowOf(line: RawLine, delimiter: string): Row {
  const kept = withoutStruck(line.text);
  if (delimiter === gap) {
    const found = [...line.text.matchAll(/\S+(?:\s\S+)*/g)];
    return {
      line,
      cells: found.map(({ 0: { length }, index }) => ({ text: kept.slice(index, index + length).trim(), from: index })),
      ruler: /^[\s|:=-]+$/.test(line.text),
    };
  }
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
