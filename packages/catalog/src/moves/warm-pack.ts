// RL7: a warm pack on the buttock or low back, never on the belly.
import type { Move } from '@sinew/engine';
import { everyStage, plain, woundAfterBirth } from './common.ts';

export const warmPack = {
  id: 'warm-pack',
  protocol: [],
  catalogue: 'RL7',
  kind: 'rest',
  role: 'rest',
  family: 'rest',
  movement: null,
  targets: ['glutes', 'low-back'],
  forms: [
    {
      id: 'seated',
      traits: {
        ...plain,
        position: 'seated',
        stance: 'none',
        resembles: [],
        equipment: [],
        furnishing: ['pillow'],
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
      avoidWhen: { any: [woundAfterBirth, { the: 'flags', includesAnyOf: ['RF-Q03', 'RF-A07', 'RF-A08', 'RF-A03'] }] },
      dose: { kind: 'minutes', minutes: { from: 10, to: 15 }, perSide: false, restSeconds: 10, rpe: [0, 1] },
      setUpSeconds: 30,
    },
  ],
  benefit: { default: 1, piriformis: 1.4, lumbar: 1.3 },
  offeredWhen: { the: 'painNow', atLeast: 3 },
  breath: 'free',
  easier: null,
  harder: null,
  sources: ['ravanelli-2019', 'expert'],
  reviewedBy: 'none',
} as const satisfies Move;
