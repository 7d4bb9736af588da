// Socks and shoes without a fold or a hop.
import type { Move } from '@sinew/engine';
import { everyStage, plain } from './common.ts';

export const socksAndShoes = {
  id: 'socks-and-shoes',
  protocol: [],
  catalogue: null,
  kind: 'everyday',
  role: 'everyday',
  family: 'dressing',
  movement: null,
  targets: ['hips'],
  forms: [
    {
      id: 'seated',
      traits: {
        ...plain,
        position: 'seated',
        stance: 'none',
        resembles: [],
        equipment: [],
        furnishing: [],
        support: true,
        load: 'none',
      },
      stages: everyStage,
      caesareanFromDay: 0,
      firstDays: false,
      needsSixWeekCheck: false,
      effort: 'light',
      avoid: [],
      dose: {
        kind: 'reps',
        sets: { from: 1, to: 1 },
        reps: { from: 1, to: 1 },
        secondsPerRep: 20,
        holdSeconds: null,
        perSide: false,
        restSeconds: 5,
        rpe: [1, 3],
      },
      setUpSeconds: 0,
    },
  ],
  benefit: { default: 0.4, hip: 0.9 },
  offeredWhen: { the: 'provokedBy', includesAnyOf: ['hinge', 'single-leg', 'squat'] },
  breath: 'free',
  easier: null,
  harder: null,
  sources: ['cuh-pgp', 'expert'],
  reviewedBy: 'none',
} as const satisfies Move;
