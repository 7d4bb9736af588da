// EV9 lying down: for a sore tailbone and for tired days.
import type { Move } from '@sinew/engine';
import { plain } from './common.ts';

export const feedLying = {
  id: 'feed-lying',
  protocol: [],
  catalogue: null,
  kind: 'everyday',
  role: 'everyday',
  family: 'baby',
  movement: null,
  targets: ['low-back', 'pelvis'],
  forms: [
    {
      id: 'side-lying',
      traits: {
        ...plain,
        position: 'side-lying',
        stance: 'none',
        resembles: [],
        equipment: [],
        furnishing: ['bed', 'pillow'],
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
        reps: { from: 1, to: 1 },
        secondsPerRep: 20,
        holdSeconds: null,
        perSide: false,
        restSeconds: 5,
        rpe: [1, 3],
      },
      setUpSeconds: 0,
    },
  ],
  benefit: { default: 0.35, 'pelvic-floor': 0.9 },
  offeredWhen: {
    all: [
      { the: 'withBaby', is: true },
      { the: 'feeding', isOneOf: ['breast', 'mixed'] },
      { the: 'provokedBy', includesAnyOf: ['sitting'] },
    ],
  },
  breath: 'slow',
  easier: null,
  harder: null,
  sources: ['elht-pgp', 'expert'],
  reviewedBy: 'none',
} as const satisfies Move;
