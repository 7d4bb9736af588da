// What is still to be written when a session is over. A crash in the middle, or a second tab, must not write a move twice.
import type { EventFields, LogEvent } from '@sinew/diary';
import { type BroughtSet, finishSession, type MoveDone, type PlanItem, type Session, viewAt } from '@sinew/engine';
import { type Instant, millisOf } from '@sinew/kernel';

export interface Closing {
  /** Done, and not in the log yet. */
  readonly moves: readonly MoveDone[];
  /** The same of a workout that she brought. */
  readonly exercises: readonly BroughtDone[];
  /** Null: its end is in the log already. */
  readonly ended: EventFields<'session-ended'> | null;
}

export type BroughtDone = EventFields<'exercise-done'> & { readonly at: Instant };

export function closingOf(session: Session, now: Instant, events: readonly LogEvent[]): Closing {
  const written = new Set(
    events.flatMap((event) => {
      if (event.type === 'move-done') return [keyOf(event.session, event.move, event.variant, event.at)];
      return event.type === 'exercise-done' ? [keyOf(event.session, event.exercise, '', event.at)] : [];
    }),
  );
  const ended = events.some((event) => event.type === 'session-ended' && event.session === session.id);
  const done = ended ? [] : finishSession(session, now);
  const brought = done.flatMap((move) => broughtDone(session, move) ?? []);
  return {
    moves: done
      .filter((move) => itemOf(session, move)?.brought === undefined)
      .filter(({ move, variant, at }) => !written.has(keyOf(session.id, move, variant, at))),
    exercises: brought.filter(({ exercise, at }) => !written.has(keyOf(session.id, exercise, '', at))),
    ended: ended ? null : { session: session.id, why: whyEnded(session, now) },
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

function whyEnded(session: Session, now: Instant): EventFields<'session-ended'>['why'] {
  const { state } = viewAt(session, now);
  if (state === 'stopped') return 'symptom';
  if (state !== 'finished') return 'interrupted';
  return session.inputs.some((input) => input.act === 'end') ? 'stopped' : 'finished';
}
