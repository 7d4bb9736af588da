// What her warning signs make of today's check-in: signs that are flags are written down like any that she ticks there.
import { catalog } from '@sinew/catalog';
import type { EventFields } from '@sinew/diary';
import { type CheckIn, heldSigns, type History, type Profile, type Session } from '@sinew/engine';
import type { CheckInDraft } from '../check-in/draft.ts';
import { idOf, type SignAnswers } from '../check-in/signs.ts';
import { flagsOfSigns, itemsOfSigns, openSigns, type StopSign } from './stop-signs.ts';

export interface Stopped {
  readonly signs: readonly StopSign[];
  /** Not answered counts as yes. */
  readonly worse: SignAnswers['worse'];
}

interface Before {
  readonly stage: Profile['stage'];
  readonly history: History;
  readonly session: Session;
  readonly todayCheckIn: CheckIn | null;
  readonly latestCheckIn: CheckIn | null;
}

/** What else she said today stays. Null: no sign is a flag by itself. */
export function checkInAtStop(
  { signs, worse }: Stopped,
  { stage, history, session, todayCheckIn, latestCheckIn }: Before,
): EventFields<'check-in'> | null {
  const ids = flagsOfSigns(signs, stage).map((flag) => idOf(flag, worse));
  if (ids.length === 0) return null;
  // A sign that needs a call does not wait for a number: where she gave none today, the last one that she gave stands.
  const { at: _, ...said } = todayCheckIn ?? { at: session.begun, pain: { now: latestCheckIn?.pain.now ?? 0 } };
  const felt = session.inputs.findLast((input) => input.act === 'pain' && input.score !== null);
  return {
    ...said,
    pain: { ...said.pain, ...(felt?.act === 'pain' && felt.score !== null && { now: felt.score }) },
    asked: said.flags === undefined ? 'daily' : (said.asked ?? 'full'),
    // What someone has looked at since is not said anew, and what still holds from earlier is not asked here.
    flags: [...new Set([...heldSigns(history, null, catalog).map(({ id }) => id), ...ids])],
  };
}

/** The check-in with these signs ticked, where more must be asked; null where nothing is open. */
export function draftAtStop(draft: CheckInDraft, { signs, worse }: Stopped, stage: Profile['stage']): CheckInDraft | null {
  if (openSigns(signs, stage).length === 0) return null;
  const items = itemsOfSigns(signs, stage);
  const flags = flagsOfSigns(signs, stage);
  const within = items.map((item) => [item, flags.filter(({ daily }) => daily === item).map(({ id }) => id)] as const);
  const { daily } = draft.signs;
  return {
    ...draft,
    noticed: signs,
    signs: {
      ...draft.signs,
      daily: items.length === 0 ? null : [...new Set([...(daily ?? []), ...items])],
      within: { ...draft.signs.within, ...Object.fromEntries(within) },
      worse: { ...draft.signs.worse, ...worse },
    },
  };
}
