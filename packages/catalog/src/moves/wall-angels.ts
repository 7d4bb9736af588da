// Arms slid up and down a wall, for the upper back.
import type { Move } from '@sinew/engine';
import { everyStage, plain } from './common.ts';

export const wallAngels = {
  id: 'wall-angels',
  protocol: [],
  catalogue: null,
  kind: 'mobility',
  role: 'mobility',
  family: 'upper-back',
  movement: null,
  targets: ['upper-back', 'shoulders'],
  forms: [
    {
      id: 'wall',
      traits: {
        ...plain,
        position: 'supported-standing',
        stance: 'bilateral',
        resembles: ['standing'],
        equipment: ['wall'],
        furnishing: [],
        support: true,
        load: 'none',
      },
      stages: everyStage,
      caesareanFromDay: 28,
      firstDays: false,
      needsSixWeekCheck: false,
      effort: 'light',
      avoid: [],
      dose: {
        kind: 'reps',
        sets: { from: 1, to: 1 },
        reps: { from: 6, to: 8 },
        secondsPerRep: 6,
        holdSeconds: null,
        perSide: false,
        restSeconds: 0,
        rpe: [1, 3],
      },
      setUpSeconds: 5,
    },
  ],
  benefit: { default: 0.55, lumbar: 0.65 },
  breath: 'slow',
  easier: 'seated-rotation',
  harder: null,
  sources: ['expert'],
  reviewedBy: 'none',
} as const satisfies Move;
