// RL9, WB1: two weeks with a soft belt during what provokes, to see whether it helps.
import type { Move } from '@sinew/engine';
import { parameters } from '../parameters.ts';
import { everyStage, plain } from './common.ts';

export const pelvicBeltTrial = {
  id: 'pelvic-belt-trial',
  protocol: [],
  catalogue: 'RL9',
  kind: 'everyday',
  role: 'everyday',
  family: 'belt',
  movement: null,
  targets: ['pelvis'],
  forms: [
    {
      id: 'high',
      traits: {
        ...plain,
        position: 'any',
        stance: 'none',
        resembles: [],
        equipment: ['pelvic-belt'],
        furnishing: [],
        support: false,
        load: 'none',
      },
      stages: everyStage,
      caesareanFromDay: 14,
      firstDays: false,
      needsSixWeekCheck: false,
      effort: 'light',
      avoid: ['symphysis'],
      dose: { kind: 'minutes', minutes: { from: 20, to: 60 }, perSide: false, restSeconds: 10, rpe: [0, 1] },
      setUpSeconds: 30,
    },
    {
      id: 'low',
      traits: {
        ...plain,
        position: 'any',
        stance: 'none',
        resembles: [],
        equipment: ['pelvic-belt'],
        furnishing: [],
        support: false,
        load: 'none',
      },
      stages: everyStage,
      caesareanFromDay: 14,
      firstDays: false,
      needsSixWeekCheck: false,
      effort: 'light',
      avoid: ['posterior'],
      dose: { kind: 'minutes', minutes: { from: 20, to: 60 }, perSide: false, restSeconds: 10, rpe: [0, 1] },
      setUpSeconds: 30,
    },
  ],
  benefit: { default: 0.5, posterior: 1.3, symphysis: 1 },
  offeredWhen: {
    all: [
      { the: 'pattern', isOneOf: ['posterior', 'symphysis'] },
      { the: 'weightBearingPain', atLeast: parameters.beltFrom.value },
    ],
  },
  breath: 'free',
  easier: null,
  harder: null,
  sources: ['kordi-2013', 'mens-belt-2006', 'nice-ng201', 'depledge-2005'],
  reviewedBy: 'none',
} as const satisfies Move;
