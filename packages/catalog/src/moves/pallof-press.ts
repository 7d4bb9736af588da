// CO6: pressing a band away without turning.
import type { Move } from '@sinew/engine';
import { plain, pregnantAndFromSixWeeks } from './common.ts';

export const pallofPress = {
  id: 'pallof-press',
  protocol: [],
  catalogue: 'CO6',
  kind: 'strength',
  role: 'strength',
  family: 'trunk',
  movement: 'trunk',
  targets: ['trunk'],
  forms: [
    {
      id: 'band',
      traits: {
        ...plain,
        position: 'standing',
        stance: 'bilateral',
        resembles: ['standing'],
        equipment: ['long-band'],
        furnishing: [],
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
      avoidWhen: { the: 'conditions', includes: 'pelvic-floor-symptoms' },
      dose: {
        kind: 'reps',
        sets: { from: 2, to: 2 },
        reps: { from: 8, to: 10 },
        secondsPerRep: 4,
        holdSeconds: null,
        perSide: true,
        restSeconds: 20,
        rpe: [3, 5],
      },
      setUpSeconds: 30,
    },
  ],
  benefit: { default: 0.7, lumbar: 0.9, nerve: 1.05 },
  breath: 'method-1',
  easier: 'low-belly-hug',
  harder: null,
  sources: ['core-2023', 'expert'],
  reviewedBy: 'none',
} as const satisfies Move;
