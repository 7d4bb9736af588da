// Whether a session that was left open may go on: it was made for how she was when she began it.
import type { CheckIn, Session } from '@sinew/engine';
import { type Instant, localDateAt, localDateOf, millisOf } from '@sinew/kernel';

/** A session begun before midnight finishes; the day after it does not begin again. */
const overMidnightMillis = 3 * 3_600_000;

interface Meanwhile {
  readonly now: Instant;
  readonly latestCheckIn: CheckIn | null;
}

/** Rest and breathing always may. Anything else waits where she has said since how she is, or another day has come. */
export function mayGoOn({ begun, items }: Session, { now, latestCheckIn }: Meanwhile): boolean {
  if (items.every(({ kind }) => kind === 'rest' || kind === 'breathing')) return true;
  if (latestCheckIn !== null && millisOf(latestCheckIn.at) > millisOf(begun)) return false;
  return localDateAt(begun, now) === localDateOf(now) || millisOf(now) - millisOf(begun) < overMidnightMillis;
}
