// Cat and cow on a chair, hands on the thighs.
import type { Move } from '@sinew/engine';
import { everyStage, plain } from './common.ts';

export const seatedCatCow = {
  id: 'seated-cat-cow',
  protocol: [],
  catalogue: null,
  kind: 'mobility',
  role: 'mobility',
  family: 'spine-mobility',
  movement: null,
  targets: ['low-back', 'upper-back'],
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
      caesareanFromDay: 14,
      firstDays: false,
      needsSixWeekCheck: false,
      effort: 'light',
      avoid: [],
      dose: {
        kind: 'reps',
        sets: { from: 1, to: 2 },
        reps: { from: 8, to: 10 },
        secondsPerRep: 5,
        holdSeconds: null,
        perSide: false,
        restSeconds: 10,
        rpe: [1, 2],
      },
      setUpSeconds: 5,
    },
  ],
  benefit: { default: 0.75, lumbar: 1.1 },
  breath: 'slow',
  easier: 'seated-pelvic-tilt',
  harder: 'cat-cow',
  sources: ['expert'],
  reviewedBy: 'none',
} as const satisfies Move;
