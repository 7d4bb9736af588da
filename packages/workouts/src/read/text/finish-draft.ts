// The draft turned into the workout that was read: sets counted out, letters for what belongs together, and every line accounted for.
import type { LineNote, WrittenDay, WrittenExercise } from '../shapes.ts';
import type { Atom } from '../atoms/atom.ts';
import type { LineWhy } from '../line-why.ts';
import type { Inherited } from '../sets/groups.ts';
import { hintsOf } from './name-hints.ts';
import type { Item } from './item.ts';
import { lettersFor } from './letters.ts';
import type { RawLine } from './lines.ts';
import { isUncounted, standsAlone } from './uncounted.ts';
import { setsOf } from '../sets/sets-of.ts';

export interface TextRead {
  readonly lines: number;
  readonly days: readonly WrittenDay[];
  readonly skipped: readonly LineNote[];
  readonly unread: readonly LineNote[];
}

export interface DraftItem {
  readonly line: number;
  readonly item: Item;
  readonly inherited: Inherited;
  /** What belongs together has the same key. */
  readonly group: string | null;
  /** What she can call it by: `3`, `b1`. */
  readonly called: string | null;
  station: number;
  /** Of which part of the day, counted. */
  readonly section: number;
  /** In the whole text. */
  from: number;
  to: number;
  /** The whole line where it stands alone in it. */
  alone: boolean;
  lineFrom: number;
  lineTo: number;
  /** Sets the writer says were left out. */
  fewer: number;
  scattered?: boolean;
}

export interface DraftDay {
  name: string;
  readonly items: DraftItem[];
}

export interface Collected {
  readonly text: string;
  readonly unit: 'kg' | 'lb' | undefined;
  readonly days: readonly DraftDay[];
  readonly skipped: readonly LineNote[];
  readonly unread: readonly LineNote[];
}

const longestShown = 400;

export function note(line: { readonly number: number; readonly text: string }, why: LineWhy): LineNote {
  const text = line.text.trim();
  return { line: line.number, text: text.length > longestShown ? `${text.slice(0, longestShown)}…` : text, why };
}

export function finishDraft(collected: Collected, lines: readonly RawLine[]): TextRead {
  const all = collected.days.flatMap(({ items }) => items);
  const unit = collected.unit ?? usualUnit(all);
  const stations = new Map<string, number>();
  for (const { group, station } of all) if (group !== null) stations.set(group, Math.max(station, stations.get(group) ?? 1));
  const days = collected.days
    .filter(({ items }) => items.length > 0)
    .map(({ name, items }): WrittenDay => {
      const letters = lettersFor(items.map(({ group }) => group));
      const exercises = items.map((draft, index) =>
        written(collected.text, inTurn(draft, stations), unit, letters[index] ?? null),
      );
      return { name, exercises };
    });
  const remarks = onlyNamed(days.flatMap(({ exercises }) => exercises));
  const done = days
    .map((day) => ({ ...day, exercises: day.exercises.filter((each) => !isUndone(each) && !remarks.has(each)) }))
    .filter(({ exercises }) => exercises.length > 0);
  const undone = days.flatMap(({ exercises }) =>
    exercises.flatMap((each) => (isUndone(each) ? notesOf(each, 'not-done') : remarks.has(each) ? notesOf(each, 'note') : [])),
  );
  const unread = [...collected.unread, ...forgotten(collected, all, lines)];
  if (done.length === 0 && unread.length === 0) unread.push(nothing(collected.text));
  // A line break at the end ends the last line; it begins no other.
  const count = lines.length > 1 && lines.at(-1)?.text === '' ? lines.length - 1 : lines.length;
  return { lines: count, days: done, skipped: byLine([...collected.skipped, ...undone]), unread: byLine(unread) };
}

/** "0 burpees" */
function isUndone({ sets }: WrittenExercise): boolean {
  return sets.length > 0 && sets.every(({ reps }) => reps !== null && reps.max === 0);
}

/** Where exercises are counted, one without any amount is a remark that names it, unless it stands for itself. */
function onlyNamed(all: readonly WrittenExercise[]): ReadonlySet<WrittenExercise> {
  const uncounted = all.filter(isUncounted);
  const counted = all.length - uncounted.length;
  return new Set(counted < 3 || counted < 3 * uncounted.length ? [] : uncounted.filter((each) => !standsAlone(each)));
}

/** Each of its lines has its note. */
function notesOf({ line, text }: WrittenExercise, why: LineWhy): readonly LineNote[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .flatMap((part, index) => (/[\p{L}\d]/u.test(part) ? [note({ number: line + index, text: part }, why)] : []));
}

/** Lines that became nothing, and of which nothing was said. There should be none; if there is, it is said. */
function forgotten({ skipped, unread }: Collected, items: readonly DraftItem[], lines: readonly RawLine[]): LineNote[] {
  const told = new Set([...skipped, ...unread].map(({ line }) => line));
  const parts = items
    .map((item) => (item.alone ? { from: item.lineFrom, to: item.lineTo } : item))
    .toSorted((one, other) => one.from - other.from);
  let next = 0;
  let covered = -1;
  return lines.flatMap((line) => {
    const end = line.from + line.text.length;
    for (let part = parts[next]; part !== undefined && part.from <= end; part = parts[next]) {
      covered = Math.max(covered, part.to);
      next += 1;
    }
    const lost = covered <= line.from && !told.has(line.number) && /[\p{L}\d]/u.test(line.text);
    return lost ? [note(line, 'not-understood')] : [];
  });
}

/** The minutes of an EMOM, shared among its stations. */
function inTurn(draft: DraftItem, stations: ReadonlyMap<string, number>): DraftItem {
  const { rounds } = draft.inherited;
  const count = stations.get(draft.group ?? '') ?? 1;
  if (count < 2 || rounds === null || !draft.inherited.inTurn) return draft;
  return { ...draft, inherited: { ...draft.inherited, rounds: Math.max(1, Math.trunc(rounds / count)) } };
}

function nothing(text: string): LineNote {
  const bare = text.trim();
  const first = bare.split(/\r?\n|\r/, 1)[0] ?? '';
  return note({ number: 1, text: first }, bare === '' ? 'empty' : 'no-exercise');
}

function byLine(notes: readonly LineNote[]): readonly LineNote[] {
  return notes.toSorted((one, other) => one.line - other.line);
}

function written(text: string, draft: DraftItem, unit: 'kg' | 'lb', group: string | null): WrittenExercise {
  const { item } = draft;
  const sets = setsOf(item.atoms, {
    unit,
    ...hintsOf(item.name),
    inherited: draft.inherited,
  });
  const left = draft.fewer > 0 && sets.length > draft.fewer ? sets.slice(0, -draft.fewer) : sets;
  const done = left.filter(({ reps }) => reps === null || reps.max > 0);
  const whole = draft.alone ? text.slice(draft.lineFrom, draft.lineTo) : text.slice(draft.from, draft.to);
  return {
    line: draft.line,
    text: whole.trim(),
    name: item.name,
    sets: sets.some(({ reps }) => reps === null || reps.max > 0) ? done : sets,
    painNote: item.painNote,
    group,
    ...(draft.scattered !== true && { span: { from: draft.from, to: draft.to, ...(item.cell === true && { cell: true }) } }),
  };
}

/** The unit that she wrote most often is the one she meant where she wrote none. */
function usualUnit(items: readonly DraftItem[]): 'kg' | 'lb' {
  const count = (unit: 'kg' | 'lb'): number =>
    items.reduce((sum, { item }) => sum + item.atoms.filter((atom) => saysUnit(atom) && atom.unit === unit).length, 0);
  return count('lb') > count('kg') ? 'lb' : 'kg';
}

/** A bar with nothing on it says none. */
function saysUnit(atom: Atom): atom is Extract<Atom, { k: 'load' }> {
  return atom.k === 'load' && atom.values.some((value) => value > 0);
}
