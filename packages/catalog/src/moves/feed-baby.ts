// EV9: feeding with arms and feet supported.
import type { Move } from '@sinew/engine';
import { plain } from './common.ts';

export const feedBaby = {
  id: 'feed-baby',
  protocol: [],
  catalogue: 'EV9',
  kind: 'everyday',
  role: 'everyday',
  family: 'baby',
  movement: null,
  targets: ['upper-back', 'pelvis'],
  forms: [
    {
      id: 'supported',
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
      dose: { kind: 'minutes', minutes: { from: 10, to: 30 }, perSide: false, restSeconds: 10, rpe: [0, 1] },
      setUpSeconds: 0,
    },
  ],
  benefit: { default: 0.5, 'pelvic-floor': 1 },
  offeredWhen: {
    all: [
      { the: 'withBaby', is: true },
      { the: 'provokedBy', includesAnyOf: ['sitting', 'carrying'] },
    ],
  },
  breath: 'free',
  easier: null,
  harder: null,
  sources: ['elht-pgp', 'expert'],
  reviewedBy: 'none',
} as const satisfies Move;
