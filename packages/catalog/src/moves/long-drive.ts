// Long drives in short pieces.
import type { Move } from '@sinew/engine';
import { everyStage, plain } from './common.ts';

export const longDrive = {
  id: 'long-drive',
  protocol: [],
  catalogue: null,
  kind: 'everyday',
  role: 'everyday',
  family: 'car',
  movement: null,
  targets: ['low-back', 'pelvis'],
  forms: [
    {
      id: 'breaks',
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
  benefit: { default: 0.35, piriformis: 0.7, lumbar: 0.7 },
  offeredWhen: { the: 'provokedBy', includesAnyOf: ['sitting'] },
  breath: 'free',
  easier: null,
  harder: null,
  sources: ['cuh-pgp', 'expert'],
  reviewedBy: 'none',
} as const satisfies Move;
