// The hinge, sitting: a way to begin where standing hinges complain.
import type { Move } from '@sinew/engine';
import { plain, pregnantAndFromSixWeeks } from './common.ts';

export const seatedGoodMorning = {
  id: 'seated-good-morning',
  protocol: ['T4a'],
  catalogue: null,
  kind: 'strength',
  role: 'strength',
  family: 'hinge',
  movement: 'hinge',
  targets: ['low-back', 'hamstrings'],
  forms: [
    {
      id: 'seat',
      traits: {
        ...plain,
        position: 'seated',
        stance: 'none',
        resembles: ['hinge', 'sitting'],
        equipment: [],
        furnishing: [],
        support: true,
        load: 'body',
      },
      stages: pregnantAndFromSixWeeks,
      caesareanFromDay: 42,
      firstDays: false,
      needsSixWeekCheck: true,
      effort: 'moderate',
      avoid: ['nerve'],
      dose: {
        kind: 'reps',
        sets: { from: 2, to: 2 },
        reps: { from: 6, to: 10 },
        secondsPerRep: 4,
        holdSeconds: null,
        perSide: false,
        restSeconds: 20,
        rpe: [2, 4],
      },
      setUpSeconds: 10,
    },
  ],
  benefit: { default: 0.5, lumbar: 0.65 },
  breath: 'method-1',
  easier: 'seated-pelvic-tilt',
  harder: 'wall-tap-hinge',
  sources: ['expert'],
  reviewedBy: 'none',
} as const satisfies Move;
