// The workout while it is being read: days filling with exercises, heads that hold for what follows, notes on lines.
import type { LineNote } from '../shapes.ts';
import type { LineWhy } from '../line-why.ts';
import type { Atom } from '../atoms/atom.ts';
import { nothingInherited } from '../sets/groups.ts';
import type { Head } from './heads.ts';
import { listAbove } from './list-above.ts';
import { addPain, meantBy } from './pain-notes.ts';
import type { Item } from './item.ts';
import { finishDraft, note, type Collected, type DraftDay, type DraftItem, type TextRead } from './finish-draft.ts';
import type { Line, RawLine } from './lines.ts';

export interface Draft {
  skip(line: Line, why: LineWhy): void;
  leave(line: Line, why: LineWhy): void;
  blank(): void;
  /** Goes up with every exercise and every note. */
  hasWord(): number;
  /** @param line the line that is its heading; null: the heading stands before its exercises in the same line */
  beginDay(name: string, line: Line | null): void;
  beginPart(name: string, warmup: boolean, line: Line | null): void;
  openHead(head: Head): void;
  closeHead(): void;
  hasHead(): boolean;
  isWarmingUp(): boolean;
  /** No day has begun: a line that is nothing else may be the title. */
  isEmpty(): boolean;
  /** An exercise was read just before. */
  follows(): boolean;
  /** And nothing but a rest was said since. */
  isJustRead(): boolean;
  isOpen(): boolean;
  add(line: Line, items: readonly Item[], text: string): void;
  /** More sets of the last exercise; false where there is none. */
  continueWith(line: Line, atoms: readonly Atom[], from: number): boolean;
  /** More about the sets of the last exercise; false where there is none. */
  goOn(line: Line, atoms: readonly Atom[]): boolean;
  remark(notes: readonly string[], painNote: string | null): void;
  /** "min 4: rest": a minute of the turn, too. */
  restIn(line: Line): void;
  /** "Repeat 4x", under a list: its rounds. False where there is none. */
  repeat(count: number): boolean;
  /** Her words about pain: to the exercises that they call or name, or to the last. False where there are none. */
  notePain(said: string, to: 'meant' | 'last'): boolean;
  finish(lines: readonly RawLine[]): TextRead;
}

interface State extends Collected {
  readonly days: DraftDay[];
  readonly skipped: LineNote[];
  readonly unread: LineNote[];
  head: Head | null;
  headKey: string | null;
  warmup: boolean;
  keys: number;
  sinceItem: number;
  /** Something else was said since the last exercise. */
  noted: boolean;
  /** Counts headings. */
  sections: number;
  /** How many lines have become something. */
  words: number;
  /** The head has no exercise under it yet. */
  fresh: boolean;
  /** It stands right under an exercise. */
  under: boolean;
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
    noted: false,
    fresh: false,
    under: false,
    words: 0,
    sections: 0,
  };
  return {
    skip: (line, why) => say(state, state.skipped, line, why),
    leave: (line, why) => say(state, state.unread, line, why),
    hasWord: () => state.words,
    blank: () => {
      state.sinceItem += 1;
    },
    beginDay: (name, line) => beginDay(state, name, line),
    beginPart: (name, warmup, line) => {
      close(state);
      state.warmup = warmup;
      if (line !== null) say(state, state.skipped, line, 'heading');
      if (state.days.length === 0) state.days.push({ name: line === null || warmup ? '' : name, items: [] });
    },
    openHead: (head) => {
      endWarmup(state);
      const isMore = state.fresh && state.head !== null;
      if (!isMore) state.under = state.sinceItem === 0;
      state.head = isMore && state.head !== null ? merged(state.head, head) : head;
      state.fresh = true;
      state.headKey = head.joined ? newKey(state) : null;
    },
    closeHead: () => close(state),
    hasHead: () => state.head !== null,
    isWarmingUp: () => state.warmup,
    isEmpty: () => state.days.length === 0,
    follows: () => state.sinceItem <= 1,
    isJustRead: () => state.sinceItem <= 1 && !state.noted,
    isOpen: () => state.headKey !== null,
    add: (line, items, bare) => add(state, line, items, bare),
    continueWith: (line, atoms, from) => continueWith(state, line, atoms, from),
    goOn: (line, atoms) => goOn(state, line, atoms),
    restIn: (line) => {
      const last = lastItem(state);
      if (last !== null) last.station = Math.max(last.station, stationIn(line.bare));
      say(state, state.skipped, line, 'rest');
      state.noted = true;
    },
    repeat: (count) => repeat(state, count),
    remark: (notes, painNote) => {
      const last = lastItem(state);
      last?.item.notes.push(...notes);
      if (last !== null && painNote !== null) addPain(last, painNote);
    },
    notePain: (said, to) => notePain(state, said, to),
    finish: (lines) => {
      close(state);
      return finishDraft(state, lines);
    },
  };
}

/** Each line of it has its note: a note stands for one line. */
function say(state: State, list: LineNote[], line: Line, why: LineWhy): void {
  list.push(note(line, why));
  for (const more of line.wrapped ?? []) if (/[\p{L}\d]/u.test(more.text)) list.push(note(more, why));
  state.words += 1;
  if (why !== 'rest') state.noted = true;
}

/** Behind an empty line, what follows the warm-up is none. */
function endWarmup(state: State): void {
  const last = lastItem(state);
  if (state.warmup && last?.section === state.sections && state.sinceItem > 0) close(state);
}

function newKey(state: State): string {
  state.keys += 1;
  return `#${state.keys}`;
}

function close(state: State): void {
  giveToAbove(state);
  state.head = null;
  state.headKey = null;
  state.sections += 1;
  state.sinceItem = 99;
  state.warmup = false;
  state.fresh = false;
}

/** "45 s each, 3 rounds", with nothing under it: of the list that stands above. */
function giveToAbove(state: State): void {
  const { head } = state;
  const items = state.days.at(-1)?.items ?? [];
  const begun = listAbove(items, state);
  if (head === null || begun === null) return;
  const key = newKey(state);
  const given = items.slice(begun).map((each) => ({
    ...each,
    group: each.group ?? key,
    inherited: { ...head.inherited, kind: each.inherited.kind ?? head.inherited.kind },
  }));
  items.splice(begun, items.length, ...given);
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
      inTurn: b.rounds === null ? a.inTurn : b.inTurn,
    },
  };
}

function beginDay(state: State, name: string, line: Line | null): void {
  close(state);
  if (line !== null) say(state, state.skipped, line, 'heading');
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
  // "3 rounds" right under a list, an empty line, and something else.
  if (state.fresh && state.under && state.sinceItem > 0 && listAbove(state.days.at(-1)?.items ?? [], state) !== null)
    close(state);
  if (line.bullet === 'none' && !state.fresh && (state.head?.inherited.rounds ?? 1) > 1 && items.every(isLong)) close(state);
  const day = state.days.at(-1) ?? newDay(state);
  const before = day.items.at(-1);
  if (line.label !== null) endWarmup(state);
  const alone = items.length === 1 && before?.line !== line.number;
  if (before?.line === line.number) before.alone = false;
  const inherited = { ...(state.head?.inherited ?? nothingInherited) };
  const joinedKey = items.some(({ joined }) => joined) ? newKey(state) : null;
  items.forEach((item, index) => {
    const beside = item.joined || items[index + 1]?.joined === true ? joinedKey : null;
    const own = (line.wrapped ?? []).findLast((more) => more.from <= line.from + item.from) ?? line;
    day.items.push({
      line: own.number,
      item: { ...item, atoms: [...item.atoms], notes: [...item.notes] },
      inherited: {
        ...inherited,
        kind: state.warmup ? 'warmup' : inherited.kind,
      },
      called: line.label?.toLowerCase() ?? line.ordinal?.toString() ?? null,
      station: stationIn(line.bare),
      section: state.sections,
      group: labelKey(line.label) ?? state.headKey ?? beside,
      from: line.from + item.from,
      to: line.from + (line.wrapped !== undefined && index === items.length - 1 ? line.text.trimEnd().length : item.to),
      alone,
      lineFrom: own.from,
      lineTo: line.from + line.text.length,
      fewer: leftOut(bare),
    });
  });
  state.sinceItem = 0;
  state.noted = false;
  state.words += 1;
  state.fresh = false;
}

/** Nobody walks for ten minutes in each of three rounds. */
function isLong({ atoms }: Item): boolean {
  return atoms.some((atom) => atom.k === 'time' && (atom.seconds[0] ?? 0) >= 600) && !atoms.some(({ k }) => k === 'x');
}

function newDay(state: State): DraftDay {
  const day: DraftDay = { name: '', items: [] };
  state.days.push(day);
  return day;
}

/** "min 2: 8 squats", "odd … even …": of how many minutes in turn this is one; 1: of every minute. */
function stationIn(bare: string): number {
  if (/\b(?:odd|even|ungerade|gerade)\b/i.test(bare)) return 2;
  return Number(/^\s*(?:min(?:ute)?s?|m)\.?\s*(\d)(?:\s*[:.)–-]|\s+(?=\d|rest|pause))/i.exec(bare)?.[1] ?? 1);
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
  return goOn(state, line, [{ k: 'next', from, to: from }, ...atoms]);
}

function goOn(state: State, line: Line, atoms: readonly Atom[]): boolean {
  const last = lastItem(state);
  if (last === null || state.sinceItem > 1) return false;
  // More rows of a table: what is changed has no one place.
  if (last.item.cell === true) last.scattered = true;
  last.item.atoms.push(...atoms);
  last.to = line.from + line.text.trimEnd().length;
  last.lineTo = line.from + line.text.length;
  state.words += 1;
  state.sinceItem = 0;
  state.noted = false;
  return true;
}

function repeat(state: State, count: number): boolean {
  const items = state.days.at(-1)?.items ?? [];
  const last = items.at(-1);
  if (last === undefined) return false;
  const begun = items.findLastIndex(({ group, section }) => group !== last.group || section !== last.section) + 1;
  const key = last.group ?? newKey(state);
  items.splice(
    begun,
    items.length,
    ...items
      .slice(begun)
      .map((item) => ({ ...item, group: key, inherited: { ...item.inherited, rounds: item.inherited.rounds ?? count } })),
  );
  return true;
}

/** @returns whether there was one to add it to */
function notePain(state: State, said: string, to: 'meant' | 'last'): boolean {
  const items = state.days.at(-1)?.items ?? [];
  const targets = to === 'meant' ? meantBy(said, items) : items.slice(-1);
  for (const target of targets) addPain(target, said);
  return targets.length > 0;
}
