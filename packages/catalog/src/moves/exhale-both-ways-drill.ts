// BR5, method 2: out on the way down and out on the way up, in at the top.
import type { Move } from '@sinew/engine';
import { everyStage, plain, tooSoreToStandUp } from './common.ts';

export const exhaleBothWaysDrill = {
  id: 'exhale-both-ways-drill',
  protocol: ['T2', 'T2b', 'T2c'],
  catalogue: 'BR5',
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
        resembles: ['sit-to-stand', 'squat'],
        equipment: [],
        furnishing: ['seat'],
        support: false,
        load: 'body',
      },
      stages: everyStage,
      caesareanFromDay: 42,
      firstDays: false,
      needsSixWeekCheck: false,
      effort: 'moderate',
      avoid: [],
      avoidWhen: { any: [{ the: 'conditions', includes: 'dizziness' }, tooSoreToStandUp] },
      dose: {
        kind: 'reps',
        sets: { from: 1, to: 1 },
        reps: { from: 6, to: 8 },
        secondsPerRep: 10,
        holdSeconds: null,
        perSide: false,
        restSeconds: 0,
        rpe: [3, 4],
      },
      setUpSeconds: 15,
    },
  ],
  benefit: { default: 0.5, lumbar: 0.95 },
  breath: 'method-2',
  easier: 'exhale-on-effort-drill',
  harder: null,
  sources: ['practitioner-protocol', 'expert'],
  reviewedBy: 'none',
} as const satisfies Move;
