// EV8: carrying the baby close, high and snug, changed often (T1b, D5).
import type { Move } from '@sinew/engine';
import { plain } from './common.ts';

export const carryBaby = {
  id: 'carry-baby',
  protocol: ['T1b'],
  catalogue: 'EV8',
  kind: 'everyday',
  role: 'everyday',
  family: 'baby',
  movement: null,
  targets: ['low-back', 'pelvis'],
  forms: [
    {
      id: 'close-and-high',
      traits: {
        ...plain,
        position: 'standing',
        stance: 'bilateral',
        resembles: [],
        equipment: [],
        furnishing: [],
        support: false,
        load: 'loaded',
      },
      stages: ['P0', 'P6', 'P12'],
      caesareanFromDay: 0,
      firstDays: false,
      needsSixWeekCheck: false,
      effort: 'light',
      avoid: [],
      dose: { kind: 'minutes', minutes: { from: 10, to: 30 }, perSide: false, restSeconds: 10, rpe: [1, 3] },
      setUpSeconds: 0,
    },
  ],
  benefit: { default: 0.5, lumbar: 0.9 },
  offeredWhen: {
    all: [
      { the: 'withBaby', is: true },
      { the: 'provokedBy', includesAnyOf: ['carrying', 'standing', 'walking'] },
    ],
  },
  breath: 'free',
  easier: null,
  harder: null,
  sources: ['williams-2019', 'mannen-2020', 'havens-2020', 'carrier-2025', 'practitioner-protocol'],
  reviewedBy: 'none',
} as const satisfies Move;
