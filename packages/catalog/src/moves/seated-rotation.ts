// Turning the ribs, sitting.
import type { Move } from '@sinew/engine';
import { everyStage, plain } from './common.ts';

export const seatedRotation = {
  id: 'seated-rotation',
  protocol: [],
  catalogue: null,
  kind: 'mobility',
  role: 'mobility',
  family: 'upper-back',
  movement: null,
  targets: ['upper-back'],
  forms: [
    {
      id: 'seat',
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
      caesareanFromDay: 28,
      firstDays: false,
      needsSixWeekCheck: false,
      effort: 'light',
      avoid: [],
      dose: {
        kind: 'reps',
        sets: { from: 1, to: 1 },
        reps: { from: 5, to: 8 },
        secondsPerRep: 6,
        holdSeconds: null,
        perSide: true,
        restSeconds: 5,
        rpe: [1, 2],
      },
      setUpSeconds: 5,
    },
  ],
  benefit: { default: 0.6, lumbar: 0.8 },
  breath: 'slow',
  easier: 'rib-breath',
  harder: 'open-book',
  sources: ['expert'],
  reviewedBy: 'none',
} as const satisfies Move;
