// EV1: turning in bed with the knees together.
import type { Move } from '@sinew/engine';
import { everyStage, plain } from './common.ts';

export const turnInBed = {
  id: 'turn-in-bed',
  protocol: [],
  catalogue: 'EV1',
  kind: 'everyday',
  role: 'everyday',
  family: 'bed',
  movement: null,
  targets: ['pelvis'],
  forms: [
    {
      id: 'knees-together',
      traits: {
        ...plain,
        position: 'side-lying',
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
      firstDays: true,
      needsSixWeekCheck: false,
      effort: 'light',
      avoid: [],
      dose: {
        kind: 'reps',
        sets: { from: 1, to: 1 },
        reps: { from: 1, to: 1 },
        secondsPerRep: 20,
        holdSeconds: null,
        perSide: true,
        restSeconds: 5,
        rpe: [1, 3],
      },
      setUpSeconds: 0,
    },
  ],
  benefit: { default: 0.6, posterior: 1.2, symphysis: 1.3 },
  offeredWhen: {
    any: [
      { the: 'provokedBy', includesAnyOf: ['bed-turn'] },
      { the: 'daysSinceBirth', below: 21 },
    ],
  },
  breath: 'free',
  easier: null,
  harder: null,
  sources: ['cuh-pgp', 'nca-pgp'],
  reviewedBy: 'none',
} as const satisfies Move;
