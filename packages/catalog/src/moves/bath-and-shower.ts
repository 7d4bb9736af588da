// Into the bath or shower without standing on one leg.
import type { Move } from '@sinew/engine';
import { everyStage, plain } from './common.ts';

export const bathAndShower = {
  id: 'bath-and-shower',
  protocol: [],
  catalogue: null,
  kind: 'everyday',
  role: 'everyday',
  family: 'bath',
  movement: null,
  targets: ['pelvis'],
  forms: [
    {
      id: 'sit-and-swing',
      traits: {
        ...plain,
        position: 'seated',
        stance: 'none',
        resembles: [],
        equipment: [],
        furnishing: [],
        support: true,
        load: 'none',
        adduction: true,
      },
      stages: everyStage,
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
  benefit: { default: 0.4, symphysis: 0.9, posterior: 0.7 },
  offeredWhen: { the: 'provokedBy', includesAnyOf: ['legs-apart', 'single-leg'] },
  breath: 'free',
  easier: null,
  harder: null,
  sources: ['nca-pgp', 'cuh-pgp'],
  reviewedBy: 'none',
} as const satisfies Move;
