// Hips a little higher than the chest, on the side: when things feel heavy down below.
import type { Move } from '@sinew/engine';
import { everyStage, plain } from './common.ts';

export const hipsRaisedRest = {
  id: 'hips-raised-rest',
  protocol: [],
  catalogue: null,
  kind: 'rest',
  role: 'rest',
  family: 'rest',
  movement: null,
  targets: ['pelvic-floor', 'pelvis'],
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
        kind: 'minutes',
        minutes: { from: 5, to: 15 },
        perSide: false,
        restSeconds: 10,
        rpe: [0, 1],
      },
      setUpSeconds: 60,
    },
  ],
  benefit: { default: 0.7, 'pelvic-floor': 1.1 },
  breath: 'slow',
  easier: null,
  harder: null,
  sources: ['goom-2019', 'expert'],
  reviewedBy: 'none',
} as const satisfies Move;
