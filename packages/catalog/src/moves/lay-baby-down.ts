// The baby laid in the cot without a long reach.
import type { Move } from '@sinew/engine';
import { plain } from './common.ts';

export const layBabyDown = {
  id: 'lay-baby-down',
  protocol: ['T1b'],
  catalogue: null,
  kind: 'everyday',
  role: 'everyday',
  family: 'baby',
  movement: null,
  targets: ['low-back', 'pelvis'],
  forms: [
    {
      id: 'close',
      traits: {
        ...plain,
        position: 'standing',
        stance: 'bilateral',
        resembles: [],
        equipment: [],
        furnishing: [],
        support: false,
        load: 'loaded',
      },
      stages: ['P0', 'P6', 'P12'],
      caesareanFromDay: 14,
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
  benefit: { default: 0.4, lumbar: 0.8 },
  offeredWhen: {
    all: [
      { the: 'withBaby', is: true },
      { the: 'provokedBy', includesAnyOf: ['hinge', 'carrying'] },
    ],
  },
  breath: 'method-1',
  easier: null,
  harder: null,
  sources: ['elht-pgp', 'expert'],
  reviewedBy: 'none',
} as const satisfies Move;
