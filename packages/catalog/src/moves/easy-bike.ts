// WA3: an easy bike with a quiet seat.
import type { FormCondition, Move } from '@sinew/engine';
import { earlyAndFromSixWeeks, insteadOfWalking, plain, woundAfterBirth } from './common.ts';

/** A sore front and a saddle do not go together. */
const saddleHurts: FormCondition = {
  all: [
    { the: 'mayBe', includes: 'symphysis' },
    { the: 'painProvoked', atLeast: 4 },
  ],
};

export const easyBike = {
  id: 'easy-bike',
  protocol: ['T3b'],
  catalogue: 'WA3',
  kind: 'walk',
  role: 'walk',
  family: 'bike',
  movement: null,
  targets: ['whole-body'],
  forms: [
    {
      id: 'upright',
      traits: {
        ...plain,
        position: 'seated',
        stance: 'none',
        resembles: ['sitting'],
        equipment: ['bike'],
        furnishing: [],
        support: true,
        load: 'body',
      },
      stages: earlyAndFromSixWeeks,
      caesareanFromDay: 42,
      firstDays: false,
      needsSixWeekCheck: true,
      effort: 'moderate',
      avoid: [],
      avoidWhen: { any: [saddleHurts, woundAfterBirth] },
      dose: {
        kind: 'bouts',
        count: { from: 1, to: 1 },
        minutesEach: { from: 5, to: 20 },
        perSide: false,
        restSeconds: 0,
        rpe: [3, 4],
      },
      setUpSeconds: 0,
    },
    {
      id: 'bars-high',
      traits: {
        ...plain,
        position: 'seated',
        stance: 'none',
        resembles: ['sitting'],
        equipment: ['bike'],
        furnishing: [],
        support: true,
        load: 'body',
      },
      stages: ['T3'],
      caesareanFromDay: 0,
      firstDays: false,
      needsSixWeekCheck: false,
      effort: 'moderate',
      avoid: [],
      avoidWhen: saddleHurts,
      dose: {
        kind: 'bouts',
        count: { from: 1, to: 1 },
        minutesEach: { from: 5, to: 20 },
        perSide: false,
        restSeconds: 0,
        rpe: [3, 4],
      },
      setUpSeconds: 0,
    },
  ],
  benefit: { default: 0.8 },
  offeredWhen: insteadOfWalking,
  breath: 'free',
  easier: 'seated-punching',
  harder: null,
  sources: ['nca-pgp', 'expert'],
  reviewedBy: 'none',
} as const satisfies Move;
