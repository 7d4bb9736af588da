// A table whose columns are named: one exercise a row, or one set a row.
import type { Atom } from '../atoms/atom.ts';
import { atomsOf } from '../atoms/atoms-of.ts';
import type { Column, ColumnKind } from '../words/columns.ts';
import type { LineWhy } from '../line-why.ts';
import { saysPain } from '../words/pain.ts';
import type { Draft } from './draft.ts';
import type { Item } from './item.ts';
import { isRest } from './is-rest.ts';
import { isNotDone } from './is-not-done.ts';
import { beginSection, isSection } from './table-sections.ts';
import { tidy } from './words-in.ts';
import { type Line, dressed } from './lines.ts';
import type { Look } from './look.ts';
import type { Cell, Row } from './table-rows.ts';

export interface Table {
  readonly head: Row;
  readonly body: readonly Row[];
  readonly columns: readonly Column[];
  readonly draft: Draft;
  readonly look: Look;
}

export function asLine(row: Row, text?: string): Line {
  const line = dressed(row.line);
  return text === undefined ? line : { ...line, bare: text };
}

/** One exercise a row (or one set a row, where sets are numbered). */
export function byColumns({ head, body, columns, draft, look }: Table): void {
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
    if (isRest(row.cells.map(({ text }) => text).join(' '))) {
      draft.skip(asLine(row), 'rest');
      continue;
    }
    if (isSection(row, look)) {
      beginSection(row, asLine(row), draft, look);
      continue;
    }
    if (exercise === undefined || asLine(row).struck === 'whole' || !/\p{L}/u.test(exercise.text)) {
      draft.skip(asLine(row), whyEmpty(row));
      continue;
    }
    if (row.cells.some((each, index) => index !== name && isNotDone(each.text))) {
      draft.skip(asLine(row), 'not-done');
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

/** A row without an exercise: it was struck out, or it is a remark. */
export function whyEmpty(row: Row): LineWhy {
  return asLine(row).struck === 'none' ? 'note' : 'struck-out';
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
  const cell = (kind: ColumnKind): { readonly text: string; readonly unit: string; readonly per: string | undefined } => {
    const at = columns.findIndex((column) => column.kind === kind);
    return { text: at < 0 ? '' : (row.cells[at]?.text ?? ''), unit: columns[at]?.unit ?? '', per: columns[at]?.per };
  };
  const [sets, reps, load] = [cell('sets').text, cell('reps').text, cell('load')];
  const bare = (text: string): boolean => /^[\d.,\s–-]+$/.test(text);
  const counted = /^\d+(?:\s*[-–]\s*\d+)?$/.test(sets.trim()) ? `${sets} x ` : sets === '' ? '' : `${sets}, `;
  const [time, distance] = [cell('time'), cell('distance')];
  const amount =
    reps !== '' ? reps : time.text !== '' ? withUnit(time.text, time.per ?? 's') : withUnit(distance.text, distance.per ?? 'm');
  const parts = [
    row.cells.flatMap(({ text }, index) => (columns[index]?.kind === 'each-set' && text.trim() !== '' ? [text] : [])).join(', '),
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
  const isCounted = sets !== '' || reps !== '' || cell('scheme').text !== '';
  // "per hand", beside a weight, is of the weight.
  const isOfWeight = load.text !== '' && ofHands.test(cell('notes').text);
  const sides = isCounted && !isOfWeight ? sidesIn(cell('notes').text) : [];
  const text = parts.filter((part) => part.trim() !== '').join(' ');
  return [...atomsOf(text), ...sides].filter(({ k }) => k !== 'word').map((atom) => ({ ...atom, from: 0, to: 0 }));
}

const ofHands = /\b(?:hands?|dumbbells?|manos?|mains?)\b/i;

/** "each side", by itself among the notes, is about the numbers. */
function sidesIn(notes: string): readonly Atom[] {
  return notes.split(/[,;.]/).some((note) => isSideAlone(atomsOf(note.trim()))) ? atomsOf('1 each side').slice(-1) : [];
}

function isSideAlone(atoms: readonly Atom[]): boolean {
  return atoms.length === 1 && atoms[0]?.k === 'side';
}

function withUnit(text: string, unit: string): string {
  return /^[\d.,]+$/.test(text.trim()) ? `${text} ${unit}` : text;
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
  const code = /([A-Ha-h]\d?|\b\d[a-h])[.):]?\s*$/.exec(label)?.[1]?.toUpperCase() ?? null;
  draft.add({ ...asLine(row), label: code }, [item], '');
}
