// Nappies changed at the height of her waist.
import type { Move } from '@sinew/engine';
import { plain } from './common.ts';

export const changeNappies = {
  id: 'change-nappies',
  protocol: [],
  catalogue: null,
  kind: 'everyday',
  role: 'everyday',
  family: 'baby',
  movement: null,
  targets: ['low-back'],
  forms: [
    {
      id: 'waist-high',
      traits: {
        ...plain,
        position: 'standing',
        stance: 'bilateral',
        resembles: [],
        equipment: [],
        furnishing: [],
        support: false,
        load: 'none',
      },
      stages: ['P0', 'P6', 'P12'],
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
  benefit: { default: 0.35, lumbar: 0.7 },
  offeredWhen: {
    all: [
      { the: 'withBaby', is: true },
      { the: 'provokedBy', includesAnyOf: ['hinge', 'standing'] },
    ],
  },
  breath: 'free',
  easier: null,
  harder: null,
  sources: ['elht-pgp', 'expert'],
  reviewedBy: 'none',
} as const satisfies Move;
