// One leg a little to the side, both hands held.
import type { Move } from '@sinew/engine';
import { dizzy, earlyAndFromSixWeeks, front, plain } from './common.ts';

export const standingHipAbduction = {
  id: 'standing-hip-abduction',
  protocol: [],
  catalogue: null,
  kind: 'strength',
  role: 'strength',
  family: 'abduction',
  movement: 'abduction',
  targets: ['glutes'],
  forms: [
    {
      id: 'worktop',
      traits: {
        ...plain,
        position: 'supported-standing',
        stance: 'single',
        resembles: ['single-leg', 'standing'],
        equipment: [],
        furnishing: ['worktop'],
        support: true,
        load: 'body',
        abduction: true,
      },
      stages: earlyAndFromSixWeeks,
      caesareanFromDay: 42,
      firstDays: false,
      needsSixWeekCheck: true,
      effort: 'moderate',
      avoid: front,
      avoidWhen: dizzy,
      dose: {
        kind: 'reps',
        sets: { from: 1, to: 2 },
        reps: { from: 6, to: 10 },
        secondsPerRep: 4,
        holdSeconds: null,
        perSide: true,
        restSeconds: 15,
        rpe: [3, 5],
      },
      setUpSeconds: 5,
    },
  ],
  benefit: { default: 0.45, lumbar: 0.55 },
  breath: 'free',
  easier: 'clamshell',
  harder: 'banded-side-steps',
  sources: ['expert'],
  reviewedBy: 'none',
} as const satisfies Move;
