// ST10: up a low step with a hand on the rail.
import type { Move } from '@sinew/engine';
import { dizzy, plain, pregnantAndFromSixWeeks } from './common.ts';

export const lowStepUp = {
  id: 'low-step-up',
  protocol: ['T3c'],
  catalogue: 'ST10',
  kind: 'strength',
  role: 'strength',
  family: 'step',
  movement: 'step',
  targets: ['quads', 'glutes'],
  forms: [
    {
      id: 'rail',
      traits: {
        ...plain,
        position: 'supported-standing',
        stance: 'single',
        resembles: ['stairs', 'single-leg'],
        equipment: ['step', 'wall'],
        furnishing: [],
        support: true,
        load: 'body',
      },
      stages: pregnantAndFromSixWeeks,
      caesareanFromDay: 42,
      firstDays: false,
      needsSixWeekCheck: true,
      effort: 'moderate',
      avoid: [],
      avoidWhen: dizzy,
      dose: {
        kind: 'reps',
        sets: { from: 2, to: 2 },
        reps: { from: 6, to: 6 },
        secondsPerRep: 4,
        holdSeconds: null,
        perSide: true,
        restSeconds: 20,
        rpe: [4, 5],
      },
      setUpSeconds: 15,
    },
  ],
  benefit: { default: 0.55, hip: 0.65 },
  breath: 'method-1',
  easier: 'low-step-tap',
  harder: null,
  sources: ['fagevik-2014', 'dunning-2010', 'expert'],
  reviewedBy: 'none',
} as const satisfies Move;
