// A desk that lets her move (TK-2).
import type { Move } from '@sinew/engine';
import { everyStage, plain } from './common.ts';

export const deskSetUp = {
  id: 'desk-set-up',
  protocol: [],
  catalogue: null,
  kind: 'everyday',
  role: 'everyday',
  family: 'desk',
  movement: null,
  targets: ['low-back', 'pelvis'],
  forms: [
    {
      id: 'chair',
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
  benefit: { default: 0.4, piriformis: 0.8, lumbar: 0.8, 'pelvic-floor': 0.7 },
  offeredWhen: { the: 'provokedBy', includesAnyOf: ['sitting'] },
  breath: 'free',
  easier: null,
  harder: null,
  sources: ['cuh-pgp', 'haakstad-2013', 'expert'],
  reviewedBy: 'none',
} as const satisfies Move;
