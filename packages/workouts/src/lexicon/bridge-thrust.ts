// Bridges and hip thrusts, on both legs or one; the stance tells which.
import { family, type Entry, type Traits } from './entry.ts';

const bridge: Traits = {
  pattern: 'bridge-thrust',
  stance: 'bilateral',
  position: 'supine',
  implement: 'bodyweight',
  muscles: 'glutes hamstrings',
};
const thrust: Traits = { ...bridge, position: 'incline-supported', implement: 'barbell' };

export const bridges: readonly Entry[] = [
  ...family(bridge, {
    'Glute Bridge':
      'bridge; butt lift; butt lift bridge; bridging; hip lift; hüftheben am boden; elevated bridge; pelvic tilt into bridge; pelvic lift; hip extension bridge; half wheel bridge; hollow back bridge; bottom lift',
    'Frog Pump': 'frog bridge; frog thrust; butterfly bridge',
    'Glute Bridge March': ['hip bridge march; bridge with alternating leg lift', { stance: 'single' }],
    'Single-Leg Glute Bridge': [
      'slgb; one leg bridge; single leg hip lift; bridge with leg extension; single leg hip bridge; bridge leg lift; single leg elevated glute bridge; unilateral bridge; single leg floor bridge',
      { stance: 'single' },
    ],
    'B-Stance Glute Bridge': ['', { stance: 'split' }],
    'Banded Glute Bridge': ['hip lift with band; band bridge; band hip bridge', { implement: 'band' }],
    'Banded Glute Bridge Abduction': ['bridge clamshell; bridge abduction', { implement: 'band' }],
    'Glute Bridge with Ball Squeeze': ['adductor bridge; bridge with squeeze; glute bridge adduction', { implement: 'other' }],
    'Stability Ball Bridge': [
      'physioball hip bridge; ball bridge; swiss ball hip raise; exercise ball glute bridge',
      { implement: 'other' },
    ],
    'Barbell Glute Bridge': [
      'loaded glute bridge; floor hip thrust; barbell bridge; barbell floor bridge; barbell hip bridge',
      { implement: 'barbell' },
    ],
    'Dumbbell Glute Bridge': ['dumbbell bridge; kettlebell glute bridge; dumbbell hip bridge', { implement: 'dumbbell' }],
    'Bridge Walkout': ['hamstring walkout; bridge hamstring walk', { stance: 'single', si: 'likely' }],
    'Reverse Plank': [
      'reverse tabletop; tabletop bridge; reverse bridge; table top; crab bridge; upward plank; purvottanasana; crab hold; reverse plank bridge',
      { muscles: 'glutes shoulders' },
    ],
    'Wheel Pose': [
      'full bridge; back bridge; gymnastic bridge; bridge pose; urdhva dhanurasana; upward bow; setu bandha',
      { position: 'other', si: 'possible' },
    ],
    'Glute Bridge Chest Press': ['bridge chest press; glute bridge press', { implement: 'dumbbell' }],
    'Glute Bridge Pullover': ['bridge pullover', { implement: 'dumbbell' }],
  }),
  ...family(thrust, {
    'Barbell Hip Thrust': 'thrust; ht; american hip thrust; hueftheben; shoulders elevated glute bridge; b b hip thrust',
    'Dumbbell Hip Thrust': ['kettlebell hip thrust', { implement: 'dumbbell' }],
    'Hip Thrust Machine': ['glute drive; glute bridge machine; booty builder', { implement: 'machine' }],
    'Smith Machine Hip Thrust': ['smith machine hip raise; smith glute bridge', { implement: 'machine' }],
    'Cable Hip Thrust': ['cable glute bridge', { implement: 'cable' }],
    'Banded Hip Thrust': ['', { implement: 'band' }],
    'Bodyweight Hip Thrust': ['couch hip thrust; feet elevated hip thrust; bench hip raise', { implement: 'bodyweight' }],
    'Single-Leg Hip Thrust': ['single leg barbell hip thrust; single leg thrust', { stance: 'single', implement: 'bodyweight' }],
    'B-Stance Hip Thrust': ['', { stance: 'split' }],
    'Hip Thrust March': ['', { stance: 'single', implement: 'bodyweight' }],
  }),
];
