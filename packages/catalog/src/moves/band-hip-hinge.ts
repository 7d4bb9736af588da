// A hinge against a long band held under the feet.
import type { Move } from '@sinew/engine';
import { earlyAndFromSixWeeks, pelvicFloorComplains, plain } from './common.ts';

export const bandHipHinge = {
  id: 'band-hip-hinge',
  protocol: ['T2', 'T4', 'T4a'],
  catalogue: null,
  kind: 'strength',
  role: 'strength',
  family: 'hinge',
  movement: 'hinge',
  targets: ['hamstrings', 'glutes'],
  forms: [
    {
      id: 'band',
      traits: {
        ...plain,
        position: 'standing',
        stance: 'bilateral',
        resembles: ['hinge'],
        equipment: ['long-band'],
        furnishing: [],
        support: false,
        load: 'loaded',
        breathHoldRisk: true,
      },
      stages: earlyAndFromSixWeeks,
      caesareanFromDay: 84,
      firstDays: false,
      needsSixWeekCheck: true,
      effort: 'moderate',
      avoid: ['nerve'],
      avoidWhen: pelvicFloorComplains,
      dose: {
        kind: 'reps',
        sets: { from: 2, to: 2 },
        reps: { from: 8, to: 10 },
        secondsPerRep: 4,
        holdSeconds: null,
        perSide: false,
        restSeconds: 40,
        rpe: [4, 6],
      },
      setUpSeconds: 20,
    },
  ],
  benefit: { default: 0.65, posterior: 0.75 },
  breath: 'method-1',
  easier: 'wall-tap-hinge',
  harder: null,
  sources: ['practitioner-protocol', 'expert'],
  reviewedBy: 'none',
} as const satisfies Move;
