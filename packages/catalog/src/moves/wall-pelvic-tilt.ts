// Pelvic tilts standing, the back against a wall.
import type { Move } from '@sinew/engine';
import { everyStage, plain } from './common.ts';

export const wallPelvicTilt = {
  id: 'wall-pelvic-tilt',
  protocol: [],
  catalogue: null,
  kind: 'mobility',
  role: 'mobility',
  family: 'spine-mobility',
  movement: null,
  targets: ['low-back', 'pelvis'],
  forms: [
    {
      id: 'wall',
      traits: {
        ...plain,
        position: 'supported-standing',
        stance: 'bilateral',
        resembles: ['standing'],
        equipment: ['wall'],
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
        sets: { from: 1, to: 2 },
        reps: { from: 8, to: 10 },
        secondsPerRep: 4,
        holdSeconds: null,
        perSide: false,
        restSeconds: 10,
        rpe: [1, 2],
      },
      setUpSeconds: 5,
    },
  ],
  benefit: { default: 0.65, lumbar: 1 },
  breath: 'slow',
  easier: 'seated-pelvic-tilt',
  harder: null,
  sources: ['expert'],
  reviewedBy: 'none',
} as const satisfies Move;
