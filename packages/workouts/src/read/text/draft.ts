// The workout while it is being read: days filling with exercises, heads that hold for what follows, notes on lines.
import type { LineNote, WrittenDay, WrittenExercise } from '../../model.ts';
import type { LineWhy } from '../line-why.ts';
import { namesAnExercise } from '../words/exercises.ts';
import { fold } from '../words/fold.ts';
import type { Atom } from './atoms.ts';
import { lettersFor } from './letters.ts';
import { nothingInherited, type Inherited } from './groups.ts';
import type { Head } from './heads.ts';
import { foldedWords, type Item } from './items.ts';
import type { Line } from './lines.ts';
import { setsOf } from './scheme.ts';
import type { TextRead } from './read-text.ts';

export interface DraftItem {
  readonly line: number;
  readonly item: Item;
  readonly inherited: Inherited;
  /** What belongs together has the same key. */
  readonly group: string | null;
  readonly station: number;
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

interface DraftDay {
  name: string;
  readonly items: DraftItem[];
}

export interface Draft {
  skip(line: Line, why: LineWhy): void;
  leave(line: Line, why: LineWhy): void;
  blank(): void;
  /** @param line the line that is its heading; null: the heading stands before its exercises in the same line */
  beginDay(name: string, line: Line | null): void;
  beginPart(name: string, warmup: boolean, line: Line | null): void;
  openHead(head: Head): void;
  closeHead(): void;
  hasHead(): boolean;
  /** No day has begun: a line that is nothing else may be the title. */
  isEmpty(): boolean;
  /** An exercise was read just before. */
  follows(): boolean;
  isOpen(): boolean;
  add(line: Line, items: readonly Item[], text: string): void;
  /** More sets of the last exercise; false where there is none. */
  continueWith(line: Line, atoms: readonly Atom[], from: number): boolean;
  remark(notes: readonly string[], painNote: string | null): void;
  /** A line about pain: to the exercise it names, or the last. */
  notePain(note: string, said: readonly string[]): boolean;
  finish(lines: number): TextRead;
}

interface State {
  readonly text: string;
  readonly unit: 'kg' | 'lb' | undefined;
  readonly days: DraftDay[];
  readonly skipped: LineNote[];
  readonly unread: LineNote[];
  head: Head | null;
  headKey: string | null;
  warmup: boolean;
  keys: number;
  sinceItem: number;
  /** The head has no exercise under it yet. */
  fresh: boolean;
}

export function createDraft(text: string, unit: 'kg' | 'lb' | undefined): Draft {
  const state: State = {
    text,
    unit,
    days: [],
    skipped: [],
    unread: [],
    head: null,
    headKey: null,
    warmup: false,
    keys: 0,
    sinceItem: 99,
    fresh: false,
  };
  return {
    skip: (line, why) => void state.skipped.push(note(line, why)),
    leave: (line, why) => void state.unread.push(note(line, why)),
    blank: () => {
      state.sinceItem += 1;
    },
    beginDay: (name, line) => beginDay(state, name, line),
    beginPart: (name, warmup, line) => {
      close(state);
      state.warmup = warmup;
      if (line !== null) state.skipped.push(note(line, 'heading'));
      if (state.days.length === 0) state.days.push({ name: line === null || warmup ? '' : name, items: [] });
    },
    openHead: (head) => {
      state.head = state.fresh && state.head !== null ? merged(state.head, head) : head;
      state.fresh = true;
      state.headKey = head.joined ? newKey(state) : null;
    },
    closeHead: () => close(state),
    hasHead: () => state.head !== null,
    isEmpty: () => state.days.length === 0,
    follows: () => state.sinceItem <= 1,
    isOpen: () => state.headKey !== null,
    add: (line, items, bare) => add(state, line, items, bare),
    continueWith: (line, atoms, from) => continueWith(state, line, atoms, from),
    remark: (notes, painNote) => {
      const last = lastItem(state);
      last?.item.notes.push(...notes);
      if (last !== null && painNote !== null) addPain(last.item, painNote);
    },
    notePain: (said, words) => notePain(state, said, words),
    finish: (lines) => finish(state, lines),
  };
}

const longestShown = 400;

function note(line: { readonly number: number; readonly text: string }, why: LineWhy): LineNote {
  const text = line.text.trim();
  return { line: line.number, text: text.length > longestShown ? `${text.slice(0, longestShown)}…` : text, why };
}

function newKey(state: State): string {
  state.keys += 1;
  return `#${state.keys}`;
}

function close(state: State): void {
  state.head = null;
  state.headKey = null;
  state.warmup = false;
  state.fresh = false;
}

/** "For time" / "9, 7 and 5 reps of": two lines, one head. */
function merged(one: Head, other: Head): Head {
  const [a, b] = [one.inherited, other.inherited];
  return {
    ...other,
    joined: one.joined || other.joined,
    inherited: {
      rounds: b.rounds ?? a.rounds,
      reps: b.reps.length > 0 ? b.reps : a.reps,
      seconds: b.seconds ?? a.seconds,
      kind: b.kind ?? a.kind,
      load: b.load ?? a.load,
      perSide: a.perSide || b.perSide,
    },
  };
}

function beginDay(state: State, name: string, line: Line | null): void {
  close(state);
  if (line !== null) state.skipped.push(note(line, 'heading'));
  const last = state.days.at(-1);
  const named = name.replace(/\s+/g, ' ').slice(0, 120);
  if (last !== undefined && last.items.length === 0) {
    // "Week 1" over "Day 1" goes with it; any other title without exercises does not.
    const above =
      /^(?:week|woche|semana|semaine|wk)\b/i.test(last.name) && !/^(?:week|woche|semana|semaine|wk)\b/i.test(named)
        ? `${last.name}, `
        : '';
    last.name = above + named;
  } else state.days.push({ name: named, items: [] });
}

function lastItem(state: State): DraftItem | null {
  return state.days.at(-1)?.items.at(-1) ?? null;
}

function add(state: State, line: Line, items: readonly Item[], bare: string): void {
  const day = state.days.at(-1) ?? newDay(state);
  const before = day.items.at(-1);
  const alone = items.length === 1 && before?.line !== line.number;
  if (before?.line === line.number) before.alone = false;
  const inherited = { ...(state.head?.inherited ?? nothingInherited) };
  const joinedKey = items.some(({ joined }) => joined) ? newKey(state) : null;
  items.forEach((item, index) => {
    const beside = item.joined || items[index + 1]?.joined === true ? joinedKey : null;
    day.items.push({
      line: line.number,
      item: { ...item, atoms: [...item.atoms], notes: [...item.notes] },
      inherited: {
        ...inherited,
        kind: state.warmup ? 'warmup' : inherited.kind,
      },
      station: stationIn(line.bare),
      group: labelKey(line.label) ?? state.headKey ?? beside,
      from: line.from + item.from,
      to: line.from + item.to,
      alone,
      lineFrom: line.from,
      lineTo: line.from + line.text.length,
      fewer: leftOut(bare),
    });
  });
  state.sinceItem = 0;
  state.fresh = false;
}

function newDay(state: State): DraftDay {
  const day: DraftDay = { name: '', items: [] };
  state.days.push(day);
  return day;
}

/** "min 2: 8 squats", "odd … even …": of how many minutes in turn this is one; 1: of every minute. */
function stationIn(bare: string): number {
  if (/\b(?:odd|even|ungerade|gerade)\b/i.test(bare)) return 2;
  return Number(/^\s*(?:min(?:ute)?s?|m|station)\.?\s*(\d)\s*[:.)–-]/i.exec(bare)?.[1] ?? 1);
}

/** "last set skipped" */
function leftOut(bare: string): number {
  return /\b(?:skip(?:ped)?|missed|dropped|left out)\s+(?:the\s+)?last\s+set|last set\s+(?:skipped|missed|dropped|not done|left out)|letzte[rn]? satz\s+(?:weggelassen|ausgelassen)/i.test(
    bare,
  )
    ? 1
    : 0;
}

function labelKey(label: string | null): string | null {
  if (label === null) return null;
  return /^[A-H]\d/.test(label) || /^\d[A-D]$/.test(label)
    ? label.replace(/\d+[A-Z]?$/, '') || label.charAt(0)
    : `alone ${label}`;
}

function continueWith(state: State, line: Line, atoms: readonly Atom[], from: number): boolean {
  const last = lastItem(state);
  if (last === null || state.sinceItem > 1) return false;
  // More rows of a table: what is changed has no one place.
  if (last.item.cell === true) last.scattered = true;
  last.item.atoms.push({ k: 'next', from, to: from }, ...atoms);
  last.to = line.from + line.text.trimEnd().length;
  last.lineTo = line.from + line.text.length;
  state.sinceItem = 0;
  return true;
}

function addPain(item: Item, said: string): void {
  item.painNote = item.painNote === null ? said : `${item.painNote}; ${said}`;
}

function notePain(state: State, said: string, words: readonly string[]): boolean {
  const items = state.days.at(-1)?.items ?? [];
  const named = items.filter(({ item }) =>
    foldedWords(item.name).some(
      (word) => word.length > 2 && namesAnExercise(word) && words.some((other) => stem(other) === stem(word)),
    ),
  );
  const target = named.at(-1) ?? items.at(-1);
  if (target === undefined) return false;
  addPain(target.item, said);
  return true;
}

function stem(word: string): string {
  return fold(word).replace(/(?:es|s|ing|en)$/, '');
}

/** Lunges, side planks, one-arm rows: each side has its turn. */
const oneSided =
  /\b(?:lunges?|split|single|one|1)\b|\b(?:[12]-?(?:arm|leg))|\bside (?:plank|lying|lunge|bend)|\bstep[- ]?(?:ups?|downs?)|\bbird ?dogs?|\bdead ?bugs?|\bclam|\bpistols?|\bget[- ]?ups?|\bbulgarian|\bbss\b|\bkick ?backs?|\bfigure|\bpigeon|\bcossack|\bcurtsy|\bhydrants?|\bpallof|\bwood ?chop|\bchops?\b|\bwindmill|\bsuitcase|\bmarch|\bunilateral|\bstretch|\bcopenhagen|\bhip airplane|\bb-stance|\bkickstand|ausfallschritt|einbein|einarm|seitstutz|zancada|a una|uitvalspas|eenbenig|eenarmig|zijplank|\bfentes?\b|unilat|planche laterale|gainage lateral|\bsl\b|sldl/;
/** Nothing on a bar: a big number in front is reps. */
const unloaded =
  /push[- ]?ups?|pull[- ]?ups?|chin[- ]?ups?|sit[- ]?ups?|crunch|plank|\bdips?\b|burpees?|air squat|bodyweight|\bbw\b|calf raise|clam|bridge|bird ?dog|dead ?bug|mountain climber|jumping|jacks?\b|leg raise|knee raise|lunges?|step[- ]?ups?|hollow|superman|back extension|v-?ups?|twists?|wadenheben|liegestutz|klimmz|ausfallschritt|flexiones|dominadas|abdominales|zancadas|opdrukken|pompes|tractions|abdos|band\b|hyperext|kegel|pelvic|tilt|raises?\b/;

function finish(state: State, lines: number): TextRead {
  const all = state.days.flatMap(({ items }) => items);
  const unit = state.unit ?? usualUnit(all);
  const stations = new Map<string, number>();
  for (const { group, station } of all) if (group !== null) stations.set(group, Math.max(station, stations.get(group) ?? 1));
  const days = state.days
    .filter(({ items }) => items.length > 0)
    .map(({ name, items }): WrittenDay => {
      const letters = lettersFor(items.map(({ group }) => group));
      return {
        name,
        exercises: items.map((draft, index) =>
          written(state, inTurn(draft, stations.get(draft.group ?? '') ?? 1), unit, letters[index] ?? null),
        ),
      };
    });
  const unread = days.length === 0 && state.unread.length === 0 ? [nothing(state, lines)] : state.unread;
  return { lines, days, skipped: byLine(state.skipped), unread: byLine(unread) };
}

/** The minutes of an EMOM, shared among its stations. */
function inTurn(draft: DraftItem, stations: number): DraftItem {
  const { rounds } = draft.inherited;
  return stations < 2 || rounds === null
    ? draft
    : { ...draft, inherited: { ...draft.inherited, rounds: Math.max(1, Math.trunc(rounds / stations)) } };
}

function nothing(state: State, lines: number): LineNote {
  const text = state.text.trim();
  const first = text.split(/\r?\n|\r/, 1)[0] ?? '';
  void lines;
  return note({ number: 1, text: first }, text === '' ? 'empty' : 'no-exercise');
}

function byLine(notes: readonly LineNote[]): readonly LineNote[] {
  return [...notes].sort((one, other) => one.line - other.line);
}

function written(state: State, draft: DraftItem, unit: 'kg' | 'lb', group: string | null): WrittenExercise {
  const { item } = draft;
  const folded = fold(item.name);
  const sets = setsOf(item.atoms, {
    unit,
    oneSided: oneSided.test(folded),
    unloaded: unloaded.test(folded),
    inherited: draft.inherited,
  });
  const whole = draft.alone ? state.text.slice(draft.lineFrom, draft.lineTo) : state.text.slice(draft.from, draft.to);
  return {
    line: draft.line,
    text: whole.trim(),
    name: item.name,
    sets: draft.fewer > 0 && sets.length > draft.fewer ? sets.slice(0, -draft.fewer) : sets,
    painNote: item.painNote,
    group,
    ...(draft.scattered !== true && { span: { from: draft.from, to: draft.to, ...(item.cell === true && { cell: true }) } }),
  };
}

/** The unit that she wrote most often is the one she meant where she wrote none. */
function usualUnit(items: readonly DraftItem[]): 'kg' | 'lb' {
  const count = (unit: 'kg' | 'lb'): number =>
    items.reduce((sum, { item }) => sum + item.atoms.filter((atom) => atom.k === 'load' && atom.unit === unit).length, 0);
  return count('lb') > count('kg') ? 'lb' : 'kg';
}
