// Wrists and thumbs eased where a child is lifted and held all day.
import type { Move } from '@sinew/engine';
import { plain } from './common.ts';

export const wristAndThumbEase = {
  id: 'wrist-and-thumb-ease',
  protocol: [],
  catalogue: null,
  kind: 'mobility',
  role: 'mobility',
  family: 'wrists',
  movement: null,
  targets: ['wrists'],
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
      stages: ['P0', 'P6', 'P12'],
      caesareanFromDay: 0,
      firstDays: false,
      needsSixWeekCheck: false,
      effort: 'light',
      avoid: [],
      dose: {
        kind: 'reps',
        sets: { from: 1, to: 1 },
        reps: { from: 5, to: 8 },
        secondsPerRep: 4,
        holdSeconds: null,
        perSide: true,
        restSeconds: 5,
        rpe: [0, 1],
      },
      setUpSeconds: 5,
    },
  ],
  benefit: { default: 0.3 },
  offeredWhen: { the: 'withBaby', is: true },
  breath: 'free',
  easier: null,
  harder: null,
  sources: ['expert'],
  reviewedBy: 'none',
} as const satisfies Move;
