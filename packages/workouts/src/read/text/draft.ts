// The workout while it is being read: days filling with exercises, heads that hold for what follows, notes on lines.
import type { LineWhy } from '../line-why.ts';
import type { Atom } from '../atoms/atom.ts';
import type { Head } from './heads.ts';
import { addPain, meantBy } from './pain-notes.ts';
import type { Item } from './item.ts';
import { add, stationIn } from './add-to-draft.ts';
import { close, emptyDraft, endWarmup, lastItem, newKey, say, type State } from './draft-state.ts';
import { hasScheme } from '../sets/has-scheme.ts';
import { finishDraft, type DraftItem, type TextRead } from './finish-draft.ts';
import { merged } from './merged-heads.ts';
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
  /** An empty line stands between the last exercise and here. */
  isAfterBlank(): boolean;
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
  /** Several stand together, each counted, and none of them in sets. */
  isRound(): boolean;
  /** Her words about pain: to the exercises that they call or name, or to the last. False where there are none. */
  notePain(said: string, to: 'meant' | 'last'): boolean;
  finish(lines: readonly RawLine[]): TextRead;
}

export function createDraft(text: string, unit: 'kg' | 'lb' | undefined): Draft {
  const state = emptyDraft(text, unit);
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
    isAfterBlank: () => state.sinceItem > 0 && state.sinceItem < 99,
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
    isRound: () => isRound(state),
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

function isRound(state: State): boolean {
  const items = state.days.at(-1)?.items ?? [];
  const together = items.slice(begunWithLast(items));
  return (
    together.length > 1 && together.every(({ item }) => hasScheme(item.atoms) && item.atoms.every(({ k }) => !ofSets.has(k)))
  );
}

const ofSets: ReadonlySet<Atom['k']> = new Set<Atom['k']>(['x', 'sets', 'rounds']);

/** Where that begins to which the last exercise belongs. */
function begunWithLast(items: readonly DraftItem[]): number {
  const last = items.at(-1);
  return items.findLastIndex(({ group, section }) => group !== last?.group || section !== last.section) + 1;
}

function repeat(state: State, count: number): boolean {
  const items = state.days.at(-1)?.items ?? [];
  const last = items.at(-1);
  if (last === undefined) return false;
  const begun = begunWithLast(items);
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
