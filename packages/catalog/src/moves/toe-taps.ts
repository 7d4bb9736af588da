// CO9: one foot lifted and tapped down again, propped up.
import type { Move } from '@sinew/engine';
import { pelvicFloorComplains, plain } from './common.ts';

export const toeTaps = {
  id: 'toe-taps',
  protocol: ['T2'],
  catalogue: 'CO9',
  kind: 'strength',
  role: 'strength',
  family: 'trunk',
  movement: 'trunk',
  targets: ['trunk', 'hip-flexors'],
  forms: [
    {
      id: 'propped',
      traits: {
        ...plain,
        position: 'propped-supine',
        stance: 'none',
        resembles: ['lying-flat', 'single-leg'],
        equipment: [],
        furnishing: ['bed', 'pillow'],
        support: true,
        load: 'body',
        breathHoldRisk: true,
      },
      stages: ['T1', 'P6', 'P12'],
      caesareanFromDay: 84,
      firstDays: false,
      needsSixWeekCheck: true,
      effort: 'moderate',
      avoid: ['posterior', 'symphysis'],
      avoidWhen: pelvicFloorComplains,
      dose: {
        kind: 'reps',
        sets: { from: 1, to: 2 },
        reps: { from: 4, to: 6 },
        secondsPerRep: 4,
        holdSeconds: null,
        perSide: true,
        restSeconds: 20,
        rpe: [3, 5],
      },
      setUpSeconds: 40,
    },
  ],
  benefit: { default: 0.45, lumbar: 0.7 },
  breath: 'method-1',
  easier: 'bed-heel-slide',
  harder: null,
  sources: ['core-2023', 'expert'],
  reviewedBy: 'none',
} as const satisfies Move;
