// WA4: swimming on the front or the back, with a quiet kick.
import type { Move } from '@sinew/engine';
import { insteadOfWalking, plain, pregnantAndFromSixWeeks } from './common.ts';

export const easySwim = {
  id: 'easy-swim',
  protocol: [],
  catalogue: 'WA4',
  kind: 'walk',
  role: 'walk',
  family: 'water',
  movement: null,
  targets: ['whole-body'],
  forms: [
    {
      id: 'crawl',
      traits: {
        ...plain,
        position: 'in-water',
        stance: 'none',
        resembles: [],
        equipment: ['pool'],
        furnishing: [],
        support: false,
        load: 'none',
      },
      stages: pregnantAndFromSixWeeks,
      caesareanFromDay: 42,
      firstDays: false,
      needsSixWeekCheck: true,
      effort: 'moderate',
      avoid: [],
      avoidWhen: {
        all: [
          { the: 'pregnant', is: false },
          { the: 'conditions', includesAnyOf: ['wound-not-healed', 'lochia-rising'] },
        ],
      },
      dose: {
        kind: 'bouts',
        count: { from: 1, to: 1 },
        minutesEach: { from: 10, to: 20 },
        perSide: false,
        restSeconds: 0,
        rpe: [3, 4],
      },
      setUpSeconds: 0,
    },
  ],
  benefit: { default: 0.85 },
  offeredWhen: insteadOfWalking,
  breath: 'free',
  easier: 'water-walk',
  harder: null,
  sources: ['andersen-2015', 'backhausen-2017', 'nca-pgp'],
  reviewedBy: 'none',
} as const satisfies Move;
