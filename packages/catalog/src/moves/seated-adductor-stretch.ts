// The inner thigh, sitting, a small range: for those whose front does not hurt.
import type { Move } from '@sinew/engine';
import { easedStretch, fullStretch, plain, pregnantAndFromSixWeeks } from './common.ts';

export const seatedAdductorStretch = {
  id: 'seated-adductor-stretch',
  protocol: [],
  catalogue: null,
  kind: 'mobility',
  role: 'mobility',
  family: 'inner-thigh',
  movement: null,
  targets: ['inner-thigh'],
  forms: [
    {
      id: 'seat',
      traits: {
        ...plain,
        position: 'seated',
        stance: 'none',
        resembles: ['legs-apart', 'sitting'],
        equipment: [],
        furnishing: [],
        support: true,
        load: 'none',
        abduction: true,
      },
      stages: pregnantAndFromSixWeeks,
      caesareanFromDay: 42,
      firstDays: false,
      needsSixWeekCheck: false,
      effort: 'light',
      avoid: fullStretch,
      dose: { ...easedStretch, holdSeconds: { from: 20, to: 30 } },
      setUpSeconds: 10,
    },
  ],
  benefit: { default: 0.45, lumbar: 0.55 },
  breath: 'slow',
  easier: 'seated-hamstring-glide',
  harder: null,
  sources: ['ingram-2024', 'expert'],
  reviewedBy: 'none',
} as const satisfies Move;
