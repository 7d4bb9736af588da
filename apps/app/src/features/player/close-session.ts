// What is still to be written when a session is over. A crash in the middle, or a second tab, must not write a move twice.
import type { EventFields, LogEvent } from '@sinew/diary';
import { finishSession, type MoveDone, type Session, viewAt } from '@sinew/engine';
import { type Instant, millisOf } from '@sinew/kernel';

export interface Closing {
  /** Done, and not in the log yet. */
  readonly moves: readonly MoveDone[];
  /** Null: its end is in the log already. */
  readonly ended: EventFields<'session-ended'> | null;
}

export function closingOf(session: Session, now: Instant, events: readonly LogEvent[]): Closing {
  const written = new Set(events.flatMap((event) => (event.type === 'move-done' ? [keyOf(event)] : [])));
  const ended = events.some((event) => event.type === 'session-ended' && event.session === session.id);
  return {
    moves: ended ? [] : finishSession(session, now).filter((done) => !written.has(keyOf(done))),
    ended: ended ? null : { session: session.id, why: whyEnded(session, now) },
  };
}

/** A move can come twice in a session, but it cannot end twice at the same second. */
function keyOf({ session, move, variant, at }: Pick<MoveDone, 'session' | 'move' | 'variant' | 'at'>): string {
  return JSON.stringify([session, move, variant, Math.floor(millisOf(at) / 1000)]);
}

function whyEnded(session: Session, now: Instant): EventFields<'session-ended'>['why'] {
  const { state } = viewAt(session, now);
  if (state === 'stopped') return 'symptom';
  if (state !== 'finished') return 'interrupted';
  return session.inputs.some((input) => input.act === 'end') ? 'stopped' : 'finished';
}
