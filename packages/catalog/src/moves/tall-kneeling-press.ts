// A band pressed forward, kneeling tall.
import type { Move } from '@sinew/engine';
import { pelvicFloorComplains, plain, pregnantAndFromSixWeeks } from './common.ts';

export const tallKneelingPress = {
  id: 'tall-kneeling-press',
  protocol: ['T2'],
  catalogue: null,
  kind: 'strength',
  role: 'strength',
  family: 'push',
  movement: 'push',
  targets: ['chest', 'trunk', 'glutes'],
  forms: [
    {
      id: 'band',
      traits: {
        ...plain,
        position: 'kneeling',
        stance: 'none',
        resembles: [],
        equipment: ['long-band'],
        furnishing: ['floor', 'pillow'],
        support: false,
        load: 'loaded',
        breathHoldRisk: true,
      },
      stages: pregnantAndFromSixWeeks,
      caesareanFromDay: 42,
      firstDays: false,
      needsSixWeekCheck: true,
      effort: 'moderate',
      avoid: [],
      avoidWhen: pelvicFloorComplains,
      dose: {
        kind: 'reps',
        sets: { from: 2, to: 2 },
        reps: { from: 8, to: 10 },
        secondsPerRep: 4,
        holdSeconds: null,
        perSide: false,
        restSeconds: 30,
        rpe: [3, 5],
      },
      setUpSeconds: 30,
    },
  ],
  benefit: { default: 0.5 },
  breath: 'method-1',
  easier: 'seated-band-press',
  harder: null,
  sources: ['core-2023', 'expert'],
  reviewedBy: 'none',
} as const satisfies Move;
