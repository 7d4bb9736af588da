// EV3: in and out of a car with the knees together.
import type { Move } from '@sinew/engine';
import { everyStage, plain } from './common.ts';

export const inAndOutOfCar = {
  id: 'in-and-out-of-car',
  protocol: [],
  catalogue: 'EV3',
  kind: 'everyday',
  role: 'everyday',
  family: 'car',
  movement: null,
  targets: ['pelvis'],
  forms: [
    {
      id: 'knees-together',
      traits: {
        ...plain,
        position: 'seated',
        stance: 'none',
        resembles: [],
        equipment: [],
        furnishing: [],
        support: false,
        load: 'none',
        adduction: true,
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
  benefit: { default: 0.5, symphysis: 1.2 },
  offeredWhen: { the: 'provokedBy', includesAnyOf: ['legs-apart', 'sit-to-stand', 'sitting'] },
  breath: 'free',
  easier: null,
  harder: null,
  sources: ['cuh-pgp', 'nca-pgp'],
  reviewedBy: 'none',
} as const satisfies Move;
