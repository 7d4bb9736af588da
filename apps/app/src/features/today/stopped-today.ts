// Whether she stopped a session for a warning sign today: then there is no more exercise that day (SG6).
import type { LogEvent } from '@sinew/diary';
import { type Instant, localDateAt, localDateOf } from '@sinew/kernel';

export function isStoppedToday(events: readonly LogEvent[], now: Instant): boolean {
  return events.some(
    (event) => event.type === 'session-ended' && event.why === 'symptom' && localDateAt(event.at, now) === localDateOf(now),
  );
}

/** How many sessions. */
export function finishedToday(events: readonly LogEvent[], now: Instant): number {
  return events.filter(
    (event) => event.type === 'session-ended' && event.why === 'finished' && localDateAt(event.at, now) === localDateOf(now),
  ).length;
}
