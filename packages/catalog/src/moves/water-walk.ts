// WA2: walking in water up to the chest.
import type { Move } from '@sinew/engine';
import { insteadOfWalking, plain, pregnantAndFromSixWeeks } from './common.ts';

export const waterWalk = {
  id: 'water-walk',
  protocol: ['T3b'],
  catalogue: 'WA2',
  kind: 'walk',
  role: 'walk',
  family: 'water',
  movement: null,
  targets: ['whole-body'],
  forms: [
    {
      id: 'chest-deep',
      traits: {
        ...plain,
        position: 'in-water',
        stance: 'bilateral',
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
        minutesEach: { from: 10, to: 30 },
        perSide: false,
        restSeconds: 0,
        rpe: [3, 4],
      },
      setUpSeconds: 0,
    },
  ],
  benefit: { default: 0.9 },
  offeredWhen: insteadOfWalking,
  breath: 'free',
  easier: 'seated-punching',
  harder: null,
  sources: ['backhausen-2017', 'granath-2006', 'andersen-2015'],
  reviewedBy: 'none',
} as const satisfies Move;
