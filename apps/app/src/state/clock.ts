// The app's only clock: now to the second, with the offset of where she is.
import { type Instant, instantFromMillis } from '@sinew/kernel';

export function now(): Instant {
  const date = new Date();
  return instantFromMillis(date.getTime(), -date.getTimezoneOffset());
}
