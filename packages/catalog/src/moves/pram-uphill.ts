// EV10’s hill: the pram pushed up close, or the hill left out.
import type { Move } from '@sinew/engine';
import { plain } from './common.ts';

export const pramUphill = {
  id: 'pram-uphill',
  protocol: ['T1b'],
  catalogue: null,
  kind: 'everyday',
  role: 'everyday',
  family: 'baby',
  movement: null,
  targets: ['whole-body'],
  forms: [
    {
      id: 'close',
      traits: {
        ...plain,
        position: 'standing',
        stance: 'bilateral',
        resembles: [],
        equipment: [],
        furnishing: [],
        support: false,
        load: 'loaded',
      },
      stages: ['P0', 'P6', 'P12'],
      caesareanFromDay: 42,
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
  benefit: { default: 0.35 },
  offeredWhen: {
    all: [
      { the: 'withBaby', is: true },
      { the: 'provokedBy', includesAnyOf: ['walking', 'carrying'] },
    ],
  },
  breath: 'free',
  easier: null,
  harder: null,
  sources: ['nca-pgp', 'expert'],
  reviewedBy: 'none',
} as const satisfies Move;
