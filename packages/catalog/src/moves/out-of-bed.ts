// EV2: out of bed by way of the side.
import type { Move } from '@sinew/engine';
import { everyStage, plain } from './common.ts';

export const outOfBed = {
  id: 'out-of-bed',
  protocol: [],
  catalogue: 'EV2',
  kind: 'everyday',
  role: 'everyday',
  family: 'bed',
  movement: null,
  targets: ['pelvis', 'trunk'],
  forms: [
    {
      id: 'log-roll',
      traits: {
        ...plain,
        position: 'side-lying',
        stance: 'none',
        resembles: [],
        equipment: [],
        furnishing: [],
        support: false,
        load: 'none',
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
        secondsPerRep: 25,
        holdSeconds: null,
        perSide: false,
        restSeconds: 5,
        rpe: [1, 3],
      },
      setUpSeconds: 0,
    },
  ],
  benefit: { default: 0.6 },
  offeredWhen: {
    any: [
      { the: 'provokedBy', includesAnyOf: ['bed-turn', 'sit-to-stand'] },
      { the: 'daysSinceBirth', below: 21 },
    ],
  },
  breath: 'free',
  easier: null,
  harder: null,
  sources: ['hse-cs', 'nca-pgp'],
  reviewedBy: 'none',
} as const satisfies Move;
