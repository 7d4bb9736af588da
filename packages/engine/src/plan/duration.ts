// How long a dose takes: set-up, both sides, rests.
import type { Dose } from '../model/plan.ts';

/** Durations are counted in quarters of a minute. */
export const quantumSeconds = 15;

/** Where a dose does not say. */
const usualSecondsPerRep = 4;

/** Time to turn over or to change legs, where the dose gives less rest. */
const leastSwitchSeconds = 10;

/** Set-up once, then every set and side; resting between them, not after the last. */
export function secondsOf(dose: Dose, setUpSeconds: number): number {
  if (dose.bouts !== null) return 0;
  const sets = dose.sets ?? 1;
  const set = dose.perSide ? 2 * workSeconds(dose) + switchSeconds(dose) : workSeconds(dose);
  const total = setUpSeconds + sets * set + (sets - 1) * dose.restSeconds;
  return Math.ceil(total / quantumSeconds) * quantumSeconds;
}

/** From one side to the other. */
export function switchSeconds({ restSeconds }: Dose): number {
  return Math.max(restSeconds, leastSwitchSeconds);
}

/** One set on one side. */
export function workSeconds({ holdSeconds, reps, secondsPerRep, minutes }: Dose): number {
  if (minutes !== null) return minutes * 60;
  if (reps !== null) return reps * (secondsPerRep ?? usualSecondsPerRep);
  return holdSeconds ?? 0;
}
