// What is still to be written of a session: each move when it is over, the rest at the end. A crash in the middle, or a second tab, must not write a move twice.
import { catalog } from '@sinew/catalog';
import type { EventFields, LogEvent } from '@sinew/diary';
import { type BroughtSet, endedMoves, finishSession, type MoveDone, type PlanItem, type Session, viewAt } from '@sinew/engine';
import { addMilliseconds, type Instant, millisOf } from '@sinew/kernel';

export interface Unwritten {
  /** Done, and not in the log yet. */
  readonly moves: readonly MoveDone[];
  /** The same of a workout that she brought. */
  readonly exercises: readonly BroughtDone[];
}

export interface Closing extends Unwritten {
  /** Null: its end is in the log already. */
  readonly ended: EventFields<'session-ended'> | null;
}

export type BroughtDone = EventFields<'exercise-done'> & { readonly at: Instant };

/** While it goes on: a plan that is made meanwhile must know what hurt. */
export function unwrittenOf(session: Session, now: Instant, events: readonly LogEvent[]): Unwritten {
  return hasEnded(session, events) ? { moves: [], exercises: [] } : without(events, session, endedMoves(session, now, catalog));
}

export function closingOf(session: Session, now: Instant, events: readonly LogEvent[]): Closing {
  if (hasEnded(session, events)) return { moves: [], exercises: [], ended: null };
  const done = finishSession(session, now, catalog);
  return { ...without(events, session, done), ended: { session: session.id, why: whyEnded(session, now) } };
}

function hasEnded({ id }: Session, events: readonly LogEvent[]): boolean {
  return events.some((event) => event.type === 'session-ended' && event.session === id);
}

function without(events: readonly LogEvent[], session: Session, done: readonly MoveDone[]): Unwritten {
  const written = new Set(
    events.flatMap((event) => {
      if (event.type === 'move-done') return [keyOf(event.session, event.move, event.variant, event.at)];
      return event.type === 'exercise-done' ? [keyOf(event.session, event.exercise, '', event.at)] : [];
    }),
  );
  const brought = done.flatMap((move) => broughtDone(session, move) ?? []);
  return {
    moves: done
      .filter((move) => itemOf(session, move)?.brought === undefined)
      .filter(({ move, variant, at }) => !written.has(keyOf(session.id, move, variant, at))),
    exercises: brought.filter(({ exercise, at }) => !written.has(keyOf(session.id, exercise, '', at))),
  };
}

/** The item that was done: of the session, or a stand-in of one. */
export function itemOf({ items }: Session, { move, variant }: Pick<MoveDone, 'move' | 'variant'>): PlanItem | undefined {
  return items
    .flatMap((item) => (item.standIn === null ? [item] : [item, item.standIn]))
    .find((item) => item.move === move && item.variant === variant);
}

function broughtDone(session: Session, done: MoveDone): BroughtDone | null {
  const item = itemOf(session, done);
  if (item?.brought === undefined) return null;
  const { name, pattern, stance, sets } = item.brought;
  const { at, pain, effort, stopped } = done;
  const begun = sets.slice(0, done.dose.sets ?? 0);
  const { band } = item.dose;
  return {
    at,
    session: session.id,
    exercise: item.move,
    name,
    pattern,
    stance,
    sets: begun,
    load: heaviest(begun),
    band,
    pain,
    effort,
    stopped,
  };
}

/** Null: nothing but her own weight. */
function heaviest(sets: readonly BroughtSet[]): BroughtSet['load'] {
  return sets
    .flatMap(({ load }) => (load === null || load.unit === 'bodyweight' ? [] : [load]))
    .reduce<BroughtSet['load']>((most, load) => (most === null || load.value > most.value ? load : most), null);
}

/** A move can come twice in a session, but it cannot end twice at the same second. */
function keyOf(session: string | undefined, what: string, variant: string, at: Instant): string {
  return JSON.stringify([session, what, variant, Math.floor(millisOf(at) / 1000)]);
}

/** The last moment that she was in it for certain: what was left open yesterday was not done today. */
export function leftAt(session: Session, now: Instant): Instant {
  const { state, secondsIn } = viewAt(session, now);
  const last = session.inputs.at(-1)?.at ?? session.begun;
  const stepBegan = addMilliseconds(now, -secondsIn * 1000);
  return state === 'running' && millisOf(stepBegan) > millisOf(last) ? stepBegan : last;
}

function whyEnded(session: Session, now: Instant): EventFields<'session-ended'>['why'] {
  const { state } = viewAt(session, now);
  if (state === 'stopped') return 'symptom';
  if (state !== 'finished') return 'interrupted';
  return session.inputs.some((input) => input.act === 'end') ? 'stopped' : 'finished';
}
