// RL7’s other way: a cool pack for ten minutes.
import type { Move } from '@sinew/engine';
import { everyStage, plain } from './common.ts';

export const coolPack = {
  id: 'cool-pack',
  protocol: [],
  catalogue: null,
  kind: 'rest',
  role: 'rest',
  family: 'rest',
  movement: null,
  targets: ['glutes', 'pelvis'],
  forms: [
    {
      id: 'seated',
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
        kind: 'minutes',
        minutes: { from: 10, to: 10 },
        perSide: false,
        restSeconds: 10,
        rpe: [0, 1],
      },
      setUpSeconds: 60,
    },
  ],
  benefit: { default: 0.75, symphysis: 1 },
  offeredWhen: { the: 'painNow', atLeast: 3 },
  breath: 'slow',
  easier: null,
  harder: null,
  sources: ['expert'],
  reviewedBy: 'none',
} as const satisfies Move;
