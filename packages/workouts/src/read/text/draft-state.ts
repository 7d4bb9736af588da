// What the draft of a workout holds while it fills, and what begins and ends in it.
import type { LineWhy } from '../line-why.ts';
import type { LineNote } from '../shapes.ts';
import { type Collected, type DraftDay, type DraftItem, note } from './finish-draft.ts';
import type { Head } from './heads.ts';
import type { Line } from './lines.ts';
import { listAbove } from './list-above.ts';

export interface State extends Collected {
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

export function emptyDraft(text: string, unit: 'kg' | 'lb' | undefined): State {
  return {
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
}

/** Each line of it has its note: a note stands for one line. */
export function say(state: State, list: LineNote[], line: Line, why: LineWhy): void {
  list.push(note(line, why));
  for (const more of line.wrapped ?? []) if (/[\p{L}\d]/u.test(more.text)) list.push(note(more, why));
  state.words += 1;
  if (why !== 'rest') state.noted = true;
}

/** Behind an empty line, what follows the warm-up is none. */
export function endWarmup(state: State): void {
  const last = lastItem(state);
  if (state.warmup && last?.section === state.sections && state.sinceItem > 0) close(state);
}

export function newKey(state: State): string {
  state.keys += 1;
  return `#${state.keys}`;
}

export function close(state: State): void {
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

export function lastItem(state: State): DraftItem | null {
  return state.days.at(-1)?.items.at(-1) ?? null;
}
