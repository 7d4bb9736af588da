// The session she is in the middle of, rebuilt from its steps; a reload or a crash goes on from there.
import type { Session } from '@sinew/engine';
import type { SessionBegun } from '../events/session-begun.ts';
import type { EffectiveEvent } from './effective-events.ts';

/** The session that was begun last, unless it has ended: an older one that never ended was given up. */
export function openSession(events: readonly EffectiveEvent[]): Session | null {
  const begun = events.findLast((event): event is SessionBegun => event.type === 'session-begun');
  if (begun === undefined) return null;
  const { session: id, at, items } = begun;
  const inputs = [];
  for (const event of events) {
    if (event.type === 'session-ended' && event.session === id) return null;
    if (event.type === 'session-step' && event.session === id) inputs.push(event.input);
  }
  return { id, begun: at, items, inputs };
}
