// The night on the side, propped, and how to turn over in it.
import type { Move } from '@sinew/engine';
import { everyStage, plain } from './common.ts';

export const sleepOnSide = {
  id: 'sleep-on-side',
  protocol: [],
  catalogue: null,
  kind: 'everyday',
  role: 'everyday',
  family: 'sleep',
  movement: null,
  targets: ['pelvis'],
  forms: [
    {
      id: 'pillows',
      traits: {
        ...plain,
        position: 'side-lying',
        stance: 'none',
        resembles: [],
        equipment: [],
        furnishing: ['bed', 'pillow'],
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
  benefit: { default: 0.5, posterior: 0.8, symphysis: 0.8 },
  offeredWhen: {
    any: [
      { the: 'provokedBy', includesAnyOf: ['bed-turn', 'lying-flat'] },
      { the: 'morningOverEvening', atLeast: 1 },
    ],
  },
  breath: 'slow',
  easier: null,
  harder: null,
  sources: ['cronin-2019', 'cuh-pgp', 'nca-pgp'],
  reviewedBy: 'none',
} as const satisfies Move;
