// Warm water on the back, for stiff mornings.
import type { Move } from '@sinew/engine';
import { dizzy, everyStage, plain } from './common.ts';

export const warmShower = {
  id: 'warm-shower',
  protocol: [],
  catalogue: null,
  kind: 'rest',
  role: 'rest',
  family: 'rest',
  movement: null,
  targets: ['low-back'],
  forms: [
    {
      id: 'holding-on',
      traits: {
        ...plain,
        position: 'supported-standing',
        stance: 'bilateral',
        resembles: ['standing'],
        equipment: [],
        furnishing: ['floor'],
        support: true,
        load: 'none',
        heat: true,
      },
      stages: everyStage,
      caesareanFromDay: 0,
      firstDays: false,
      needsSixWeekCheck: false,
      effort: 'light',
      avoid: [],
      avoidWhen: dizzy,
      dose: {
        kind: 'minutes',
        minutes: { from: 3, to: 8 },
        perSide: false,
        restSeconds: 10,
        rpe: [0, 1],
      },
      setUpSeconds: 60,
    },
  ],
  benefit: { default: 0.6, lumbar: 0.9 },
  offeredWhen: { the: 'painMorning', atLeast: 3 },
  breath: 'slow',
  easier: null,
  harder: null,
  sources: ['ravanelli-2019', 'expert'],
  reviewedBy: 'none',
} as const satisfies Move;
