// On the toilet without pushing down.
import type { Move } from '@sinew/engine';
import { everyStage, plain } from './common.ts';

export const easyToilet = {
  id: 'easy-toilet',
  protocol: [],
  catalogue: null,
  kind: 'everyday',
  role: 'everyday',
  family: 'toilet',
  movement: null,
  targets: ['pelvic-floor'],
  forms: [
    {
      id: 'feet-up',
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
  benefit: { default: 0.4, 'pelvic-floor': 0.9 },
  offeredWhen: {
    any: [
      { the: 'pattern', is: 'pelvic-floor' },
      { the: 'conditions', includes: 'pelvic-floor-symptoms' },
      { the: 'daysSinceBirth', below: 84 },
    ],
  },
  breath: 'slow',
  easier: null,
  harder: null,
  sources: ['expert'],
  reviewedBy: 'none',
} as const satisfies Move;
