// From her events to what is known of her at a moment. The same events in any order, or twice, give the same answer.
import { learn, pastOf, type Beliefs, type Catalog, type CheckIn, type History, type Person, type Session } from '@sinew/engine';
import { isUtc, localDateAt, localDateOf, type Instant } from '@sinew/kernel';
import type { ExerciseNamed } from './events/exercise-named.ts';
import type { LogEvent } from './events/log-event.ts';
import { effectiveEvents, type EffectiveEvent } from './recall/effective-events.ts';
import { historyOf } from './recall/history.ts';
import { latestProfile } from './recall/latest-profile.ts';
import { openSession } from './recall/open-session.ts';
import type { ProfileExtras } from './shapes/profile-shape.ts';

export interface Recalled {
  /** Null until she has said where she is. */
  readonly person: Person | null;
  readonly extras: ProfileExtras;
  readonly history: History;
  readonly beliefs: Beliefs;
  /** The newest of her calendar day at `now`; null: not asked today, or not since a birth was told. */
  readonly todayCheckIn: CheckIn | null;
  readonly latestCheckIn: CheckIn | null;
  readonly openSession: Session | null;
  /** Her own names for exercises, oldest first: the newest word on a name holds. */
  readonly ownNames: readonly Pick<ExerciseNamed, 'written' | 'exercise'>[];
  /** What counts, in order. */
  readonly events: readonly EffectiveEvent[];
}

/** Events later than `now` are ignored. */
export function recall(
  log: readonly LogEvent[],
  { now, catalog }: { readonly now: Instant; readonly catalog: Catalog },
): Recalled {
  const effective = effectiveEvents(log, now);
  const { events } = effective;
  const { profile, extras } = latestProfile(events);
  const history = historyOf(effective);
  const beliefs = learn(history, catalog, localDateOf(now));
  const latestCheckIn = history.checkIns.at(-1) ?? null;
  return {
    person: profile && { profile, history, beliefs, past: pastOf(history) },
    extras,
    history,
    beliefs,
    todayCheckIn: latestCheckIn !== null && isSameDay(latestCheckIn.at, now) && isOfThisStage(events) ? latestCheckIn : null,
    latestCheckIn,
    openSession: openSession(events),
    ownNames: events.filter((event) => event.type === 'exercise-named'),
    events,
  };
}

/** Nothing has changed since: a birth is followed by questions of its own. */
function isOfThisStage(events: readonly EffectiveEvent[]): boolean {
  return events.findLastIndex(({ type }) => type === 'check-in') > events.findLastIndex(({ type }) => type === 'birth');
}

/** On her calendar, each moment read where it was written down; a clock that is in UTC is read where she checked in. */
function isSameDay(at: Instant, now: Instant): boolean {
  return localDateOf(at) === (isUtc(now) ? localDateAt(now, at) : localDateOf(now));
}
