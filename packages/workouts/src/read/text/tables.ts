// Tables in text: Markdown, tabs, commas; by columns where they are named, by cells where they are not.
import { columnOf, type Column, type ColumnKind } from '../words/columns.ts';
import { weekdays } from '../words/days.ts';
import { fold } from '../words/fold.ts';
import { saysPain } from '../words/pain.ts';
import { atomsOf, type Atom } from './atoms.ts';
import type { Draft } from './draft.ts';
import { headIn } from './heads.ts';
import { dayPrefix } from './headings.ts';
import { contentOf, foldedWords, tidy, type Item } from './items.ts';
import type { Look } from './look.ts';
import { dressed, type Line, type RawLine } from './lines.ts';
import { hasScheme } from './scheme.ts';

interface Cell {
  readonly text: string;
  /** In the line. */
  readonly from: number;
}

interface Row {
  readonly line: RawLine;
  readonly cells: readonly Cell[];
  /** `|---|---|` */
  readonly ruler: boolean;
}

const mostColumns = 60;

/** How many lines of a table were read from here; 0: there is none. */
export function readTable(lines: readonly RawLine[], at: number, draft: Draft, look: Look): number {
  const first = lines[at]?.text ?? '';
  const pipes = /^\s*\|.*\|/.test(first) || /^\s*\|?\s*:?-{3,}:?\s*\|/.test(lines[at + 1]?.text ?? '');
  const delimiter = pipes ? '|' : plainDelimiter(lines, at);
  if (delimiter === null) return 0;
  const rows: Row[] = [];
  for (let next = at; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined || !belongs(line.text, delimiter)) break;
    rows.push(rowOf(line, delimiter));
  }
  if (rows.length < 2) return 0;
  const [head, ...body] = rows;
  if (head === undefined) return 0;
  const columns = head.cells.map(({ text }) => columnOf(text));
  if (columns.some(({ kind }) => kind === 'exercise')) byColumns({ head, body, columns, draft, look });
  else byCells({ head, body, columns, draft, look });
  return rows.length;
}

function belongs(text: string, delimiter: string): boolean {
  if (text.trim() === '' || text.length > 4000) return false;
  return delimiter === '|' ? text.includes('|') : text.includes(delimiter);
}

/** A first line of column names, cut by tabs, semicolons or commas, and lines alike under it. */
function plainDelimiter(lines: readonly RawLine[], at: number): string | null {
  const text = lines[at]?.text ?? '';
  if (text.length > 2000) return null;
  for (const delimiter of ['\t', ';', ',', gap]) {
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

function rowOf(line: RawLine, delimiter: string): Row {
  if (delimiter === gap) {
    const found = [...line.text.matchAll(/\S+(?:\s\S+)*/g)];
    return { line, cells: found.map(({ 0: text, index }) => ({ text, from: index })), ruler: /^[\s|:=-]+$/.test(line.text) };
  }
  const cells: Cell[] = [];
  let from = delimiter === '|' ? Math.max(0, /^\s*\|/.exec(line.text)?.[0].length ?? 0) : 0;
  const end = delimiter === '|' ? line.text.replace(/\|\s*$/, '').length : line.text.length;
  let quoted = false;
  for (let at = from; at <= end && cells.length < mostColumns; at += 1) {
    if (line.text.charAt(at) === '"' && delimiter !== '|' && at < end) quoted = !quoted;
    if (at < end && (quoted || line.text.charAt(at) !== delimiter)) continue;
    const raw = line.text.slice(from, at);
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

interface Table {
  readonly head: Row;
  readonly body: readonly Row[];
  readonly columns: readonly Column[];
  readonly draft: Draft;
  readonly look: Look;
}

function asLine(row: Row, text?: string): Line {
  const line = dressed(row.line);
  return text === undefined ? line : { ...line, bare: text };
}

/** One exercise a row (or one set a row, where sets are numbered). */
function byColumns({ head, body, columns, draft, look }: Table): void {
  draft.skip(asLine(head), 'column-names');
  const at = (kind: ColumnKind): number => columns.findIndex((column) => column.kind === kind);
  const name = best(head, columns);
  const perSet = at('set') >= 0;
  let day: string | null = null;
  let last: { readonly name: string; readonly day: string; readonly set: number } | null = null;
  for (const row of body) {
    const cell = (kind: ColumnKind): string => row.cells[at(kind)]?.text ?? '';
    const exercise = row.cells[name];
    if (row.ruler) {
      draft.skip(asLine(row), 'layout');
      continue;
    }
    const thisDay = [at('week') >= 0 && cell('week') !== '' ? `Week ${cell('week').replace(/^week\s*/i, '')}` : '', cell('day')]
      .filter(Boolean)
      .join(', ');
    if (thisDay !== '' && thisDay !== day) {
      day = thisDay;
      draft.beginDay(/^\d{1,2}$/.test(thisDay) ? `${head.cells[at('day')]?.text ?? ''} ${thisDay}`.trim() : thisDay, null);
    }
    if (exercise === undefined || !/\p{L}/u.test(exercise.text)) {
      draft.skip(asLine(row), 'note');
      continue;
    }
    const numbers = numbersOf(row, columns);
    const set = Number(cell('set'));
    const isNext = perSet && last !== null && last.name === exercise.text && last.day === thisDay && set > last.set;
    last = { name: exercise.text, day: thisDay, set };
    if (isNext && draft.continueWith(asLine(row), numbers, 0)) continue;
    addRow(draft, row, exercise, numbers, { look, notes: cell('notes'), label: cell('order') });
  }
}

/** Of several columns that could name the exercise, the one that is called so. */
function best(head: Row, columns: readonly Column[]): number {
  const exact = head.cells.findIndex(({ text }) =>
    /^(?:exercises?|exercise name|übung(?:en)?|ejercicios?|oefening(?:en)?|exercices?)$/i.test(text.trim()),
  );
  return exact >= 0 ? exact : columns.findIndex(({ kind }) => kind === 'exercise');
}

/** The cells of a row as one would write them in a line. */
function numbersOf(row: Row, columns: readonly Column[]): readonly Atom[] {
  const cell = (kind: ColumnKind): { readonly text: string; readonly unit: string } => {
    const at = columns.findIndex((column) => column.kind === kind);
    return { text: at < 0 ? '' : (row.cells[at]?.text ?? ''), unit: columns[at]?.unit ?? '' };
  };
  const [sets, reps, load] = [cell('sets').text, cell('reps').text, cell('load')];
  const bare = (text: string): boolean => /^[\d.,\s–-]+$/.test(text);
  const counted = /^\d+(?:\s*[-–]\s*\d+)?$/.test(sets.trim()) ? `${sets} x ` : sets === '' ? '' : `${sets}, `;
  const amount =
    reps !== '' ? reps : cell('time').text !== '' ? withUnit(cell('time').text, 's') : withUnit(cell('distance').text, 'm');
  const parts = [
    cell('scheme').text,
    amount === ''
      ? sets === ''
        ? ''
        : /^\d/.test(sets)
          ? `${sets.trim()} sets`
          : sets
      : `${counted}${amount}${counted === '' && bare(amount) ? ' reps' : ''}`,
    load.text === '' || /^0+(?:[.,]0+)?$/.test(load.text)
      ? ''
      : bare(load.text)
        ? `@ ${load.text}${load.unit === '' ? unitCell(cell('unit').text) : load.unit}`
        : `@ ${load.text}`,
    cell('percent').text === '' ? '' : bare(cell('percent').text) ? `@ ${cell('percent').text}%` : `@ ${cell('percent').text}`,
    cell('rpe').text === '' ? '' : `RPE ${cell('rpe').text}`,
    cell('rir').text === '' ? '' : `RIR ${cell('rir').text}`,
  ];
  const text = parts.filter((part) => part.trim() !== '').join(' ');
  return atomsOf(text)
    .filter(({ k }) => k !== 'word')
    .map((atom) => ({ ...atom, from: 0, to: 0 }));
}

function withUnit(text: string, unit: string): string {
  return /^[\d.,]+$/.test(text.trim()) ? `${text}${unit}` : text;
}

function unitCell(text: string): string {
  return /^kgs?$|^lbs?$/i.test(text.trim()) ? text.trim() : ' ';
}

function addRow(
  draft: Draft,
  row: Row,
  exercise: Cell,
  numbers: readonly Atom[],
  { look, notes, label }: { readonly look: Look; readonly notes: string; readonly label: string },
): void {
  const text = exercise.text;
  const content = look.content(text);
  const found = content.items.find(({ known }) => known) ?? content.items[0];
  const item: Item = {
    from: exercise.from,
    to: exercise.from + exercise.text.length,
    cell: true,
    name: found?.name ?? tidy(text),
    known: true,
    sure: true,
    atoms: [...(found?.atoms ?? []), ...numbers],
    notes: [...(found?.notes ?? []), ...(notes === '' ? [] : [notes])],
    painNote: found?.painNote ?? (saysPain(notes) ? notes : null),
    joined: false,
  };
  const code = /([A-Ha-h]\d?)\s*$/.exec(label)?.[1]?.toUpperCase() ?? null;
  draft.add({ ...asLine(row), label: code }, [item], '');
}

/** Exercises in any cell: columns are days, or say what each is done for. */
function byCells({ head, body, columns, draft, look }: Table): void {
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
  if (!any) draft.skip(asLine(row), foldedWords(row.line.text).length === 0 ? 'layout' : 'note');
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
    else if (!row.cells.some((cell, index) => days[index] != null && itemsIn(cell.text, look).length > 0))
      draft.skip(asLine(row), 'note');
  }
}
