// Olympic lifts, their pulls, and the kettlebell and dumbbell versions.
import { family, type Entry, type Traits } from './entry.ts';

const lift: Traits = {
  pattern: 'olympic',
  stance: 'bilateral',
  position: 'standing',
  implement: 'barbell',
  deep: true,
  muscles: 'glutes quads traps',
};
const hang: Traits = { ...lift, deep: false };

export const olympics: readonly Entry[] = [
  ...family(lift, {
    Clean: 'squat clean; full clean; umsetzen; arrache epaule',
    'Clean and Jerk': 'c&j; cj; c j; stossen; squat clean and jerk; clean and split jerk; power clean and push jerk',
    'Clean Pull': 'hang clean pull; clean shrug; halting clean deadlift; high pull; clean lift off',
    Snatch: 'squat snatch; full snatch; reissen',
    'Snatch Pull': 'hang snatch pull; snatch shrug; halting snatch deadlift; snatch grip shrug pull',
    'Power Clean': 'pc; barbell power clean; cargada de potencia; standumsetzen',
    'Power Snatch': 'barbell power snatch; ground to overhead snatch; standreissen',
    'Clean and Press':
      'clean and push press; hang clean and press; log clean and press; sandbag clean and press; sandbag clean; hang power clean and push press; clean to overhead; apollon axle; viking clean; medball clean; circus dumbbell clean and press; log clean',
    'Clean and Front Squat':
      'clean thruster; hang clean to front squat; hang clean thruster; clean squat press; dumbbell clean to front squat; bear complex; kettlebell clean and squat; kettlebell clean and front squat; barbell complex; dumbbell hang clean thruster; dumbbell clean squat press; kettlebell clean squat press; kettlebell clean thruster; curtis p',
    'Snatch Balance': 'heaving snatch balance; pressing snatch balance; snatch push press',
  }),
  ...family(hang, {
    'Hang Clean':
      'hang squat clean; hang clean below the knees; hang clean above knee; tall clean; dumbbell hang squat clean; hang full clean',
    'Hang Power Clean': 'smith machine hang power clean',
    'Hang Snatch': 'hang squat snatch; hang snatch below knees; tall snatch; hang full snatch',
    'Hang Power Snatch': '',
    'Muscle Clean': 'hang muscle clean',
    'Muscle Snatch': 'hang muscle snatch',
    Jerk: 'push jerk; squat jerk; jerk dip squat; jerk drive; jerk recovery; ausstossen; tall jerk; rack delivery; jerk dip; log jerk; press out jerk',
    'Split Jerk': ['jerk balance; split stance jerk', { stance: 'split' }],
    'Split Clean': ['hang split clean', { stance: 'split' }],
    'Split Snatch': ['hang split snatch; kettlebell split snatch', { stance: 'split' }],
    'One-Arm Kettlebell Split Jerk': ['kettlebell split jerk', { stance: 'split', implement: 'kettlebell' }],
    'Dumbbell Snatch': ['one arm snatch; dumbbell squat snatch; alternating snatch', { implement: 'dumbbell', deep: true }],
    'Dumbbell Clean': ['db hang clean; db squat clean', { implement: 'dumbbell' }],
    'Dumbbell Clean and Press': [
      'dumbbell clean and push press; db clean and jerk; hang clean and jerk; dumbbell hang clean to press; db ground to overhead',
      { implement: 'dumbbell' },
    ],
    'Dumbbell Jerk': ['db push jerk; dumbbell split jerk', { implement: 'dumbbell' }],
    'Kettlebell Clean': [
      'double clean; kettlebell hang clean; dead clean; open palm kettlebell clean; kettlebell squat clean; bottoms up clean; bottoms up clean from the hang position; alternating kettlebell hang clean',
      { implement: 'kettlebell' },
    ],
    'Kettlebell Clean and Press': [
      'kettlebell clean and push press; long cycle; kettlebell clean and jerk',
      { implement: 'kettlebell' },
    ],
    'Kettlebell Snatch': ['half snatch; alternating kettlebell snatch', { implement: 'kettlebell' }],
    'Kettlebell Jerk': ['kettlebell push jerk; double jerk', { implement: 'kettlebell' }],
  }),
];
