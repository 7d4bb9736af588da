// Calves resting high, the head and chest propped.
import type { DoseRange, Move } from '@sinew/engine';
import { plain } from './common.ts';

const dose: DoseRange = {
  kind: 'minutes',
  minutes: { from: 5, to: 10 },
  perSide: false,
  restSeconds: 10,
  rpe: [0, 1],
};

export const legsUpRest = {
  id: 'legs-up-rest',
  protocol: [],
  catalogue: null,
  kind: 'rest',
  role: 'rest',
  family: 'rest',
  movement: null,
  targets: ['low-back', 'calves'],
  forms: [
    {
      id: 'chair',
      traits: {
        ...plain,
        position: 'propped-supine',
        stance: 'none',
        resembles: ['lying-flat'],
        equipment: ['chair'],
        furnishing: ['floor', 'pillow'],
        support: true,
        load: 'none',
      },
      stages: ['T1', 'T2', 'P6', 'P12'],
      caesareanFromDay: 42,
      firstDays: false,
      needsSixWeekCheck: false,
      effort: 'light',
      avoid: [],
      dose,
      setUpSeconds: 60,
    },
    {
      id: 'bed',
      traits: {
        ...plain,
        position: 'propped-supine',
        stance: 'none',
        resembles: ['lying-flat'],
        equipment: [],
        furnishing: ['bed', 'pillow'],
        support: true,
        load: 'none',
      },
      stages: ['T1', 'T2', 'P0', 'P6', 'P12'],
      caesareanFromDay: 42,
      firstDays: false,
      needsSixWeekCheck: false,
      effort: 'light',
      avoid: [],
      dose,
      setUpSeconds: 60,
    },
  ],
  benefit: { default: 0.8, lumbar: 1.1 },
  breath: 'slow',
  easier: null,
  harder: null,
  sources: ['expert'],
  reviewedBy: 'none',
} as const satisfies Move;
