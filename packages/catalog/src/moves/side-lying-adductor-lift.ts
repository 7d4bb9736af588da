// The lower leg lifted, lying on the side.
import type { Move } from '@sinew/engine';
import { plain, pregnantAndFromSixWeeks } from './common.ts';

export const sideLyingAdductorLift = {
  id: 'side-lying-adductor-lift',
  protocol: [],
  catalogue: null,
  kind: 'strength',
  role: 'strength',
  family: 'adductors',
  movement: 'adduction',
  targets: ['inner-thigh'],
  forms: [
    {
      id: 'plain',
      traits: {
        ...plain,
        position: 'side-lying',
        stance: 'none',
        resembles: [],
        equipment: [],
        furnishing: ['pillow'],
        support: true,
        load: 'body',
        adduction: true,
      },
      stages: pregnantAndFromSixWeeks,
      caesareanFromDay: 28,
      firstDays: false,
      needsSixWeekCheck: false,
      effort: 'moderate',
      avoid: ['symphysis', 'hip'],
      dose: {
        kind: 'reps',
        sets: { from: 1, to: 2 },
        reps: { from: 6, to: 10 },
        secondsPerRep: 4,
        holdSeconds: null,
        perSide: true,
        restSeconds: 15,
        rpe: [2, 4],
      },
      setUpSeconds: 30,
    },
  ],
  benefit: { default: 0.5, lumbar: 0.6 },
  breath: 'free',
  easier: 'ball-squeeze',
  harder: null,
  sources: ['expert'],
  reviewedBy: 'none',
} as const satisfies Move;
