// The one large button of each step: what it says and what it does.
import type { Words } from '@sinew/catalog';
import type { SessionAct, SessionView } from '@sinew/engine';
import { assertNever } from '@sinew/kernel';

type PlayerWords = Words['screens']['player'];

export interface PrimaryAct {
  readonly label: string;
  readonly act: SessionAct;
}

export function primaryAct(view: SessionView, words: PlayerWords): PrimaryAct {
  if (view.state === 'paused') return { label: words.resume, act: { act: 'resume' } };
  switch (view.phase) {
    case 'set-up':
      return { label: words.ready, act: { act: 'next' } };
    case 'work':
      return view.secondsLeft === null
        ? { label: words.done, act: { act: 'next' } }
        : { label: words.pause, act: { act: 'pause' } };
    case 'switch':
    case 'rest':
      return { label: words.skipRest, act: { act: 'next' } };
    case 'after':
      return { label: view.next === null ? words.finish : words.onward, act: { act: 'next' } };
    default:
      return assertNever(view.phase);
  }
}

/** The smaller button beside it, or null. */
export function secondaryAct(view: SessionView, words: PlayerWords): PrimaryAct | null {
  if (view.state === 'paused') return null;
  switch (view.phase) {
    case 'work':
      return view.secondsLeft === null
        ? { label: words.pause, act: { act: 'pause' } }
        : { label: words.finishEarly, act: { act: 'next' } };
    case 'switch':
    case 'rest':
      return { label: words.pause, act: { act: 'pause' } };
    case 'set-up':
    case 'after':
      return null;
    default:
      return assertNever(view.phase);
  }
}
