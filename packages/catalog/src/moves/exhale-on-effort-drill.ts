// BR4, method 1: breathe in on the way down, out all the way up.
import type { Move } from '@sinew/engine';
import { everyStage, plain, tooSoreToStandUp } from './common.ts';

export const exhaleOnEffortDrill = {
  id: 'exhale-on-effort-drill',
  protocol: ['T2', 'T2a', 'T2c'],
  catalogue: 'BR4',
  kind: 'breathing',
  role: 'breathing',
  family: 'breath-drill',
  movement: null,
  targets: ['trunk', 'quads'],
  forms: [
    {
      id: 'firm-seat',
      traits: {
        ...plain,
        position: 'standing',
        stance: 'bilateral',
        resembles: ['sit-to-stand'],
        equipment: [],
        furnishing: ['seat'],
        support: false,
        load: 'body',
      },
      stages: everyStage,
      caesareanFromDay: 14,
      firstDays: false,
      needsSixWeekCheck: false,
      effort: 'moderate',
      avoid: [],
      avoidWhen: tooSoreToStandUp,
      dose: {
        kind: 'reps',
        sets: { from: 1, to: 1 },
        reps: { from: 6, to: 8 },
        secondsPerRep: 8,
        holdSeconds: null,
        perSide: false,
        restSeconds: 0,
        rpe: [3, 4],
      },
      setUpSeconds: 15,
    },
  ],
  benefit: { default: 0.6, hip: 0.95 },
  breath: 'method-1',
  easier: 'rib-breath',
  harder: 'exhale-both-ways-drill',
  sources: ['practitioner-protocol', 'osullivan-2002'],
  reviewedBy: 'none',
} as const satisfies Move;
