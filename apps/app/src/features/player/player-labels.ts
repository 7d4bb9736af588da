// What the player says at one moment: the big words, what comes next, and the sentence that is read aloud once a step.
import type { Words } from '@sinew/catalog';
import type { PlanItem, SessionView } from '@sinew/engine';
import { assertNever } from '@sinew/kernel';

type PlayerWords = Words['screens']['player'];

/** Stays the same through one step, whatever the clock says: a change of it is announced. */
export function stepKey(view: SessionView): string {
  return [view.state, view.index, view.item?.move, view.item?.variant, view.phase, view.set, view.side].join(' ');
}

/** "45" under a minute, "1:05" from there on. */
export function clockText(seconds: number): string {
  if (seconds < 60) return String(seconds);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** "Left side · Set 1 of 2", as much of it as applies. */
export function whereText(view: SessionView, words: PlayerWords): string {
  const parts: string[] = [];
  if (view.side !== null && view.phase !== 'rest' && view.phase !== 'after') parts.push(words.side[view.side]);
  if (view.sets > 1 && view.phase !== 'set-up' && view.phase !== 'after') parts.push(words.setOf(view.set, view.sets));
  return parts.join(' · ');
}

/** What comes after this step, once per rest, switch and end of a move. */
export function nextText(view: SessionView, nameOf: (item: PlanItem) => string, words: PlayerWords): string {
  if (view.phase === 'switch' && view.side !== null) return words.nextSide(view.side);
  if (view.phase === 'rest') return words.nextSet(view.set, view.sets);
  if (view.phase === 'work') {
    const other = otherSide(view);
    if (other !== null) return words.nextSide(other);
    if (view.set < view.sets) return words.nextSet(view.set + 1, view.sets);
  }
  return view.next === null ? words.last : words.next(nameOf(view.next));
}

/** The side that is still to come in this set, or null. */
function otherSide({ item, side }: SessionView): 'left' | 'right' | null {
  if (item === null || side === null) return null;
  const first = item.dose.startSide ?? 'left';
  if (side !== first) return null;
  return first === 'left' ? 'right' : 'left';
}

interface Spoken {
  readonly name: string;
  readonly dose: string;
  readonly next: string;
  readonly count: number;
}

/** One sentence for a screen reader as a step begins; never one a second. */
export function announcement(view: SessionView, spoken: Spoken, words: PlayerWords): string {
  if (view.state === 'paused') return words.live.paused;
  if (view.state === 'stopped') return words.stopped.title;
  if (view.state === 'finished') return words.finished.title;
  switch (view.phase) {
    case 'set-up':
      return words.live.setUp(spoken.name, view.index + 1, spoken.count);
    case 'work':
      return words.live.work(view.side === null ? '' : words.side[view.side], setText(view, words), spoken.dose);
    case 'switch':
      return view.side === null ? '' : words.live.switch(view.side);
    case 'rest':
      return words.live.rest(view.secondsLeft, spoken.next);
    case 'after':
      return words.live.after(spoken.name);
    default:
      return assertNever(view.phase);
  }
}

function setText(view: SessionView, words: PlayerWords): string {
  return view.sets > 1 ? words.setOf(view.set, view.sets) : '';
}
