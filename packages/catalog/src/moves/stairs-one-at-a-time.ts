// EV4: stairs, one step at a time, a hand on the rail.
import type { Move } from '@sinew/engine';
import { everyStage, plain } from './common.ts';

export const stairsOneAtATime = {
  id: 'stairs-one-at-a-time',
  protocol: [],
  catalogue: 'EV4',
  kind: 'everyday',
  role: 'everyday',
  family: 'stairs',
  movement: null,
  targets: ['pelvis'],
  forms: [
    {
      id: 'rail',
      traits: {
        ...plain,
        position: 'supported-standing',
        // One step at a time with a hand on the rail: both feet meet on every step.
        stance: 'bilateral',
        resembles: [],
        equipment: [],
        furnishing: [],
        support: true,
        load: 'body',
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
        secondsPerRep: 30,
        holdSeconds: null,
        perSide: false,
        restSeconds: 5,
        rpe: [1, 3],
      },
      setUpSeconds: 0,
    },
  ],
  benefit: { default: 0.5, posterior: 1 },
  offeredWhen: { the: 'provokedBy', includesAnyOf: ['stairs'] },
  breath: 'free',
  easier: null,
  harder: null,
  sources: ['nca-pgp', 'dunning-2010'],
  reviewedBy: 'none',
} as const satisfies Move;
