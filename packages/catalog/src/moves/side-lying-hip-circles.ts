// Small circles of the top leg, lying on the side.
import type { Move } from '@sinew/engine';
import { plain, pregnantAndFromSixWeeks } from './common.ts';

export const sideLyingHipCircles = {
  id: 'side-lying-hip-circles',
  protocol: [],
  catalogue: null,
  kind: 'strength',
  role: 'strength',
  family: 'abduction',
  movement: 'abduction',
  targets: ['glutes'],
  forms: [
    {
      id: 'plain',
      traits: {
        ...plain,
        position: 'side-lying',
        stance: 'none',
        resembles: [],
        equipment: [],
        furnishing: ['pillow'],
        support: true,
        load: 'body',
        abduction: true,
      },
      stages: pregnantAndFromSixWeeks,
      caesareanFromDay: 42,
      firstDays: false,
      needsSixWeekCheck: true,
      effort: 'moderate',
      avoid: ['symphysis', 'hip'],
      dose: {
        kind: 'reps',
        sets: { from: 1, to: 2 },
        reps: { from: 5, to: 8 },
        secondsPerRep: 5,
        holdSeconds: null,
        perSide: true,
        restSeconds: 15,
        rpe: [3, 5],
      },
      setUpSeconds: 25,
    },
  ],
  benefit: { default: 0.5, posterior: 0.6 },
  breath: 'free',
  easier: 'clamshell',
  harder: null,
  sources: ['expert'],
  reviewedBy: 'none',
} as const satisfies Move;
