// Neck and shoulders eased, after feeding, carrying or the desk.
import type { Move } from '@sinew/engine';
import { everyStage, plain } from './common.ts';

export const neckAndShoulderEase = {
  id: 'neck-and-shoulder-ease',
  protocol: [],
  catalogue: null,
  kind: 'mobility',
  role: 'mobility',
  family: 'neck',
  movement: null,
  targets: ['neck', 'shoulders'],
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
      caesareanFromDay: 0,
      firstDays: false,
      needsSixWeekCheck: false,
      effort: 'light',
      avoid: [],
      dose: {
        kind: 'reps',
        sets: { from: 1, to: 1 },
        reps: { from: 4, to: 5 },
        secondsPerRep: 8,
        holdSeconds: null,
        perSide: true,
        restSeconds: 5,
        rpe: [0, 1],
      },
      setUpSeconds: 5,
    },
  ],
  benefit: { default: 0.4 },
  breath: 'slow',
  easier: null,
  harder: 'wall-angels',
  sources: ['expert'],
  reviewedBy: 'none',
} as const satisfies Move;
