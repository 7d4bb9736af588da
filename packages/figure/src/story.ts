// A motion as it is told to someone who does not see it: how she begins, and where each phase takes her.
import { factsAt, type Facts } from './facts.ts';
import { breathOf, cut, timeOf, type BreathPhase } from './motion.ts';
import type { Scene } from './scene.ts';

export interface Story {
  readonly start: Facts;
  readonly phases: readonly { readonly seconds: number; readonly breath: BreathPhase; readonly end: Facts }[];
}

export function storyOf({ staging, lens, method }: Scene): Story {
  const end = (pose: string): Facts => factsAt(staging, lens, timeOf(staging, pose));
  return {
    start: end(staging.phases[staging.phases.length - 1]?.to ?? staging.key),
    phases: staging.phases
      .filter(({ seconds }) => seconds >= cut)
      .map((phase) => ({ seconds: phase.seconds, breath: breathOf(phase, method), end: end(phase.to) })),
  };
}
