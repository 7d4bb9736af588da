// The row, standing (ST11, harder).
import type { Move } from '@sinew/engine';
import { plain, pregnantAndFromSixWeeks } from './common.ts';

export const standingBandRow = {
  id: 'standing-band-row',
  protocol: [],
  catalogue: null,
  kind: 'strength',
  role: 'strength',
  family: 'pull',
  movement: 'pull',
  targets: ['upper-back'],
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
      },
      stages: pregnantAndFromSixWeeks,
      caesareanFromDay: 42,
      firstDays: false,
      needsSixWeekCheck: true,
      effort: 'moderate',
      avoid: [],
      dose: {
        kind: 'reps',
        sets: { from: 2, to: 3 },
        reps: { from: 8, to: 12 },
        secondsPerRep: 3,
        holdSeconds: null,
        perSide: false,
        restSeconds: 30,
        rpe: [4, 6],
      },
      setUpSeconds: 25,
    },
  ],
  benefit: { default: 0.5, lumbar: 0.65 },
  breath: 'method-1',
  easier: 'seated-row',
  harder: null,
  sources: ['acsm-fitt', 'expert'],
  reviewedBy: 'none',
} as const satisfies Move;
