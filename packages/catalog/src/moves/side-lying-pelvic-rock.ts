// The pelvis rocked gently, lying on the side: for nights and mornings.
import type { Move } from '@sinew/engine';
import { everyStage, plain } from './common.ts';

export const sideLyingPelvicRock = {
  id: 'side-lying-pelvic-rock',
  protocol: [],
  catalogue: null,
  kind: 'mobility',
  role: 'mobility',
  family: 'spine-mobility',
  movement: null,
  targets: ['low-back', 'pelvis'],
  forms: [
    {
      id: 'pillow',
      traits: {
        ...plain,
        position: 'side-lying',
        stance: 'none',
        resembles: [],
        equipment: [],
        furnishing: ['pillow'],
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
      setUpSeconds: 25,
    },
  ],
  benefit: { default: 0.7, posterior: 0.9, lumbar: 0.9 },
  breath: 'slow',
  easier: 'rib-breath',
  harder: 'seated-pelvic-tilt',
  sources: ['expert'],
  reviewedBy: 'none',
} as const satisfies Move;
