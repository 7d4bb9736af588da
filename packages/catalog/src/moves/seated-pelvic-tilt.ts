// MO2: small tilts of the pelvis, sitting.
import type { Move } from '@sinew/engine';
import { everyStage, plain } from './common.ts';

export const seatedPelvicTilt = {
  id: 'seated-pelvic-tilt',
  protocol: [],
  catalogue: 'MO2',
  kind: 'mobility',
  role: 'mobility',
  family: 'spine-mobility',
  movement: null,
  targets: ['low-back', 'pelvis'],
  forms: [
    {
      id: 'seat',
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
      caesareanFromDay: 0,
      firstDays: false,
      needsSixWeekCheck: false,
      effort: 'light',
      avoid: [],
      dose: {
        kind: 'reps',
        sets: { from: 2, to: 2 },
        reps: { from: 10, to: 12 },
        secondsPerRep: 3,
        holdSeconds: null,
        perSide: false,
        restSeconds: 10,
        rpe: [1, 3],
      },
      setUpSeconds: 10,
    },
  ],
  benefit: { default: 0.9, lumbar: 1.2, 'pelvic-floor': 1 },
  breath: 'slow',
  easier: 'rib-breath',
  harder: 'cat-cow',
  sources: ['nca-pgp', 'expert'],
  reviewedBy: 'none',
} as const satisfies Move;
