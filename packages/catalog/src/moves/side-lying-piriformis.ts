// The deep buttock, lying on the side with the top leg on pillows.
import type { Move } from '@sinew/engine';
import { everyStage, plain, sideStretch } from './common.ts';

export const sideLyingPiriformis = {
  id: 'side-lying-piriformis',
  protocol: [],
  catalogue: null,
  kind: 'relief',
  role: 'relief',
  family: 'pigeon',
  movement: null,
  targets: ['piriformis', 'glutes'],
  forms: [
    {
      id: 'pillows',
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
      avoid: ['hip'],
      dose: { ...sideStretch, holdSeconds: { from: 30, to: 60 } },
      setUpSeconds: 30,
    },
  ],
  benefit: { default: 0.6, piriformis: 1.2, posterior: 0.9 },
  breath: 'slow',
  easier: 'side-lying-pelvic-rock',
  harder: 'seated-figure-four',
  sources: ['ingram-2024', 'expert'],
  reviewedBy: 'none',
} as const satisfies Move;
