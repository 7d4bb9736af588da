// The first little jolt on the way back to running: up slowly, down quickly, hands held.
import type { Move } from '@sinew/engine';
import { pelvicFloorComplains, plain } from './common.ts';

export const heelDrop = {
  id: 'heel-drop',
  protocol: [],
  catalogue: null,
  kind: 'strength',
  role: 'strength',
  family: 'calf',
  movement: null,
  targets: ['calves', 'whole-body'],
  forms: [
    {
      id: 'worktop',
      traits: {
        ...plain,
        position: 'supported-standing',
        stance: 'bilateral',
        resembles: ['standing', 'impact'],
        equipment: [],
        furnishing: ['worktop'],
        support: true,
        load: 'body',
        impact: 'low',
      },
      stages: ['P12'],
      caesareanFromDay: 84,
      firstDays: false,
      needsSixWeekCheck: false,
      effort: 'moderate',
      avoid: ['nerve'],
      avoidWhen: pelvicFloorComplains,
      dose: {
        kind: 'reps',
        sets: { from: 1, to: 2 },
        reps: { from: 6, to: 10 },
        secondsPerRep: 3,
        holdSeconds: null,
        perSide: false,
        restSeconds: 30,
        rpe: [3, 5],
      },
      setUpSeconds: 5,
    },
  ],
  benefit: { default: 0.3 },
  breath: 'free',
  easier: 'calf-raise',
  harder: null,
  sources: ['goom-2019', 'christopher-2024'],
  reviewedBy: 'none',
} as const satisfies Move;
