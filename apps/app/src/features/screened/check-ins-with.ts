// Which check-ins a slip of the finger is in: taking them back opens the plan again.
import type { Recalled } from '@sinew/diary';
import { millisOf } from '@sinew/kernel';
import { baseOf } from '../content.ts';

/** The check-ins that hold the plan: later ones than the last time someone looked at the flag. */
export function checkInsWith(
  flags: readonly string[],
  { events, history }: Pick<Recalled, 'events' | 'history'>,
): readonly string[] {
  const bases = new Set(flags.map(baseOf));
  const seenAt = (base: string) =>
    history.assessed.findLast((one) => one.flags.length === 0 || one.flags.some((flag) => baseOf(flag) === base))?.at;
  return events.flatMap((event) => {
    if (event.type !== 'check-in') return [];
    const holds = (event.flags ?? []).some((flag) => {
      const seen = seenAt(baseOf(flag));
      return bases.has(baseOf(flag)) && (seen === undefined || millisOf(seen) <= millisOf(event.at));
    });
    return holds ? [event.id] : [];
  });
}
