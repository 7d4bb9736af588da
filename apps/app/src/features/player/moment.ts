// A moment to the millisecond: a hold of thirty seconds that began at 8:00:00.9 must not end at 8:00:30.0.
import { type Instant, instantFromMillis } from '@sinew/kernel';

export function momentOf(millis: number): Instant {
  const offset = -new Date(millis).getTimezoneOffset();
  const whole = instantFromMillis(millis, offset);
  const fraction = String(new Date(millis).getMilliseconds()).padStart(3, '0');
  return `${whole.slice(0, 19)}.${fraction}${whole.slice(19)}` as Instant;
}
