// A lift just before a cough or a sneeze (BR2, harder).
import type { Move } from '@sinew/engine';
import { everyStage, plain } from './common.ts';

export const coughDrill = {
  id: 'cough-drill',
  protocol: [],
  catalogue: null,
  kind: 'breathing',
  role: 'breathing',
  family: 'pelvic-floor-lift',
  movement: null,
  targets: ['pelvic-floor', 'trunk'],
  forms: [
    {
      id: 'seated',
      traits: {
        ...plain,
        position: 'seated',
        stance: 'none',
        resembles: [],
        equipment: [],
        furnishing: [],
        support: true,
        load: 'none',
      },
      stages: everyStage,
      caesareanFromDay: 28,
      firstDays: false,
      needsSixWeekCheck: false,
      effort: 'light',
      avoid: ['pelvic-floor'],
      dose: {
        kind: 'reps',
        sets: { from: 1, to: 1 },
        reps: { from: 4, to: 6 },
        secondsPerRep: 8,
        holdSeconds: null,
        perSide: false,
        restSeconds: 0,
        rpe: [1, 3],
      },
      setUpSeconds: 10,
    },
  ],
  benefit: { default: 0.5 },
  breath: 'free',
  easier: 'pelvic-floor-lift',
  harder: null,
  sources: ['expert'],
  reviewedBy: 'none',
} as const satisfies Move;
