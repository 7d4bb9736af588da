// ST9: a split squat with a short step and both hands held.
import type { Move } from '@sinew/engine';
import { earlyAndFromSixWeeks, front, plain } from './common.ts';

export const shortSplitSquat = {
  id: 'short-split-squat',
  protocol: ['T3c'],
  catalogue: 'ST9',
  kind: 'strength',
  role: 'strength',
  family: 'squat',
  movement: 'squat',
  targets: ['quads', 'glutes'],
  forms: [
    {
      id: 'both-hands',
      traits: {
        ...plain,
        position: 'supported-standing',
        stance: 'split',
        resembles: ['split-stance', 'single-leg'],
        equipment: [],
        furnishing: ['worktop'],
        support: true,
        load: 'body',
      },
      stages: earlyAndFromSixWeeks,
      caesareanFromDay: 84,
      firstDays: false,
      needsSixWeekCheck: true,
      effort: 'moderate',
      avoid: front,
      avoidWhen: {
        all: [
          { the: 'pattern', isOneOf: ['posterior', 'mixed'] },
          { the: 'painProvoked', atLeast: 3 },
        ],
      },
      dose: {
        kind: 'reps',
        sets: { from: 2, to: 2 },
        reps: { from: 6, to: 6 },
        secondsPerRep: 4,
        holdSeconds: null,
        perSide: true,
        restSeconds: 30,
        rpe: [4, 6],
      },
      setUpSeconds: 10,
    },
  ],
  benefit: { default: 0.5 },
  breath: 'method-1',
  easier: 'box-squat',
  harder: null,
  sources: ['fagevik-2014', 'practitioner-protocol', 'expert'],
  reviewedBy: 'none',
} as const satisfies Move;
