// EV10: pram, trolley, vacuum and shopping with two hands, in short bouts.
import type { Move } from '@sinew/engine';
import { everyStage, plain } from './common.ts';

export const pushAndCarry = {
  id: 'push-and-carry',
  protocol: ['T3c'],
  catalogue: 'EV10',
  kind: 'everyday',
  role: 'everyday',
  family: 'chores',
  movement: null,
  targets: ['pelvis', 'low-back'],
  forms: [
    {
      id: 'two-hands',
      traits: {
        ...plain,
        position: 'standing',
        stance: 'bilateral',
        resembles: [],
        equipment: [],
        furnishing: [],
        support: false,
        load: 'body',
      },
      stages: everyStage,
      caesareanFromDay: 14,
      firstDays: false,
      needsSixWeekCheck: false,
      effort: 'light',
      avoid: [],
      dose: { kind: 'minutes', minutes: { from: 5, to: 10 }, perSide: false, restSeconds: 10, rpe: [1, 3] },
      setUpSeconds: 0,
    },
  ],
  benefit: { default: 0.5 },
  offeredWhen: { the: 'provokedBy', includesAnyOf: ['carrying'] },
  breath: 'free',
  easier: null,
  harder: null,
  sources: ['nca-pgp', 'expert'],
  reviewedBy: 'none',
} as const satisfies Move;
