// GL6: hips back and up again, kneeling tall.
import type { Move } from '@sinew/engine';
import { plain, pregnantAndFromSixWeeks } from './common.ts';

export const tallKneelingHinge = {
  id: 'tall-kneeling-hinge',
  protocol: ['T4', 'T4a'],
  catalogue: 'GL6',
  kind: 'strength',
  role: 'strength',
  family: 'hinge',
  movement: 'hinge',
  targets: ['glutes'],
  forms: [
    {
      id: 'pad',
      traits: {
        ...plain,
        position: 'kneeling',
        stance: 'none',
        resembles: ['hinge'],
        equipment: [],
        furnishing: ['floor', 'pillow'],
        support: false,
        load: 'body',
      },
      stages: pregnantAndFromSixWeeks,
      caesareanFromDay: 42,
      firstDays: false,
      needsSixWeekCheck: true,
      effort: 'moderate',
      avoid: [],
      dose: {
        kind: 'reps',
        sets: { from: 2, to: 2 },
        reps: { from: 8, to: 12 },
        secondsPerRep: 4,
        holdSeconds: null,
        perSide: false,
        restSeconds: 20,
        rpe: [3, 5],
      },
      setUpSeconds: 20,
    },
  ],
  benefit: { default: 0.9, posterior: 1 },
  breath: 'method-1',
  easier: 'glute-set',
  harder: 'wall-tap-hinge',
  sources: ['practitioner-protocol', 'expert'],
  reviewedBy: 'none',
} as const satisfies Move;
