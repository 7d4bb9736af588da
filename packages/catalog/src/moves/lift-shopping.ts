// Shopping and boxes lifted: close, shared, and not from the floor.
import type { Move } from '@sinew/engine';
import { everyStage, plain } from './common.ts';

export const liftShopping = {
  id: 'lift-shopping',
  protocol: ['T1b'],
  catalogue: null,
  kind: 'everyday',
  role: 'everyday',
  family: 'lifting',
  movement: null,
  targets: ['low-back', 'pelvis'],
  forms: [
    {
      id: 'two-bags',
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
      stages: everyStage,
      caesareanFromDay: 42,
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
  benefit: { default: 0.4, lumbar: 0.7 },
  offeredWhen: { the: 'provokedBy', includesAnyOf: ['carrying', 'hinge'] },
  breath: 'method-1',
  easier: null,
  harder: null,
  sources: ['macdonald-2013', 'nca-pgp'],
  reviewedBy: 'none',
} as const satisfies Move;
