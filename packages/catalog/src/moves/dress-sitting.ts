// EV5: dressing sitting down.
import type { Move } from '@sinew/engine';
import { everyStage, plain } from './common.ts';

export const dressSitting = {
  id: 'dress-sitting',
  protocol: [],
  catalogue: 'EV5',
  kind: 'everyday',
  role: 'everyday',
  family: 'dressing',
  movement: null,
  targets: ['pelvis'],
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
        secondsPerRep: 30,
        holdSeconds: null,
        perSide: false,
        restSeconds: 5,
        rpe: [1, 3],
      },
      setUpSeconds: 0,
    },
  ],
  benefit: { default: 0.5, symphysis: 1.1, posterior: 0.9 },
  offeredWhen: { the: 'provokedBy', includesAnyOf: ['single-leg', 'legs-apart', 'standing'] },
  breath: 'free',
  easier: null,
  harder: null,
  sources: ['cuh-pgp', 'nca-pgp'],
  reviewedBy: 'none',
} as const satisfies Move;
