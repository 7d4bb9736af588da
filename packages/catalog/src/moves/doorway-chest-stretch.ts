// The chest opened at a door frame.
import type { Move } from '@sinew/engine';
import { everyStage, plain } from './common.ts';

export const doorwayChestStretch = {
  id: 'doorway-chest-stretch',
  protocol: [],
  catalogue: null,
  kind: 'mobility',
  role: 'mobility',
  family: 'chest',
  movement: null,
  targets: ['chest', 'shoulders'],
  forms: [
    {
      id: 'doorway',
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
      caesareanFromDay: 28,
      firstDays: false,
      needsSixWeekCheck: false,
      effort: 'light',
      avoid: [],
      dose: {
        kind: 'hold',
        sets: { from: 2, to: 2 },
        holdSeconds: { from: 20, to: 30 },
        stepSeconds: 5,
        perSide: false,
        restSeconds: 10,
        rpe: [1, 3],
      },
      setUpSeconds: 5,
    },
  ],
  benefit: { default: 0.45 },
  breath: 'slow',
  easier: 'neck-and-shoulder-ease',
  harder: null,
  sources: ['ingram-2024', 'expert'],
  reviewedBy: 'none',
} as const satisfies Move;
