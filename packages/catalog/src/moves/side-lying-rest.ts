// RL1: lying on her side with pillows from knee to ankle.
import type { Move } from '@sinew/engine';
import { everyStage, plain } from './common.ts';

export const sideLyingRest = {
  id: 'side-lying-rest',
  protocol: [],
  catalogue: 'RL1',
  kind: 'rest',
  role: 'rest',
  family: 'rest',
  movement: null,
  targets: ['pelvis'],
  forms: [
    {
      id: 'pillows',
      traits: {
        ...plain,
        position: 'side-lying',
        stance: 'none',
        resembles: [],
        equipment: [],
        furnishing: ['pillow'],
        support: true,
        load: 'none',
      },
      stages: everyStage,
      caesareanFromDay: 0,
      firstDays: true,
      needsSixWeekCheck: false,
      effort: 'rest',
      avoid: [],
      dose: { kind: 'minutes', minutes: { from: 10, to: 20 }, perSide: false, restSeconds: 10, rpe: [0, 1] },
      setUpSeconds: 60,
    },
  ],
  benefit: { default: 1.2, posterior: 1.5, symphysis: 1.4 },
  breath: 'slow',
  easier: null,
  harder: null,
  sources: ['cuh-pgp', 'nca-pgp', 'cronin-2019', 'expert'],
  reviewedBy: 'none',
} as const satisfies Move;
