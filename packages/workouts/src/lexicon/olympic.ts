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
    Clean:
      'squat clean; full clean; barbell clean; cleans; clean from blocks; block clean; umsetzen; cargada; epaule; squat cleans; cargadas; clean and squat; arrache epaule',
    'Clean and Jerk':
      'c&j; c and j; cj; c j; clean & jerk; stossen; dos tiempos; epaule jete; clean jerk; power clean and jerk; squat clean and jerk; envion; clean and split jerk; power clean and push jerk',
    'Clean Pull':
      'clean pulls; clean high pull; hang clean pull; clean shrug; power clean pull; clean grip high pull; halting clean deadlift; high pull; barbell high pull; clean lift off',
    Snatch:
      'squat snatch; full snatch; barbell snatch; snatches; snatch from blocks; block snatch; reissen; arrancada; arrache; squat snatches; arranque',
    'Snatch Pull':
      'snatch pulls; snatch high pull; snatch grip high pull; hang snatch pull; snatch shrug; halting snatch deadlift; snatch grip pull; snatch grip shrug pull',
    'Power Clean':
      'pc; power cleans; barbell power clean; power clean from blocks; cargada de potencia; block power clean; standumsetzen; power clean from floor',
    'Power Snatch':
      'power snatches; barbell power snatch; power snatch from blocks; ground to overhead snatch; block power snatch; standreissen',
    'Clean and Press':
      'barbell clean and press; power clean and press; clean press; clean and push press; clean and strict press; power clean and push press; hang clean and press; axle clean and press; log clean and press; sandbag clean and press; sandbag clean; hang power clean and push press; medicine ball clean; med ball clean; clean to press; clean to overhead; apollon axle; viking clean; muscle clean and press; medball clean; sandbag power clean; circus dumbbell clean and press; log clean',
    'Clean and Front Squat':
      'clean to front squat; power clean to front squat; clean front squat; power clean and front squat; clean and thruster; clean thruster; clean to thruster; hang clean to front squat; hang clean thruster; clean squat press; clean squat and press; dumbbell clean to front squat; power clean front squat; bear complex; kettlebell clean and squat; kettlebell clean and front squat; barbell complex; dumbbell hang clean thruster; dumbbell clean squat press; kettlebell clean squat press; kettlebell clean thruster; curtis p',
    'Overhead Squat Snatch Balance':
      'snatch balance; heaving snatch balance; drop snatch; pressing snatch balance; snatch push press; snatch grip push press; snatch drop',
  }),
  ...family(hang, {
    'Hang Clean':
      'hang squat clean; high hang clean; hang clean below the knees; hang clean above knee; tall clean; dumbbell hang squat clean; low hang clean; hang full clean; tall cleans; alternating hang clean',
    'Hang Power Clean':
      'hpc; hang power cleans; smith machine hang power clean; high hang power clean; block hang power clean; barbell hang power clean',
    'Hang Snatch': 'hang squat snatch; high hang snatch; hang snatch below knees; tall snatch; low hang snatch; hang full snatch',
    'Hang Power Snatch': 'hps; high hang power snatch',
    'Muscle Clean': 'hang muscle clean',
    'Muscle Snatch': 'hang muscle snatch',
    Jerk: 'push jerk; power jerk; squat jerk; barbell jerk; jerk behind the neck; jerk from rack; jerks; jerk dip squat; jerk from blocks; behind the neck jerk; rack jerk; jerk drive; jerk recovery; ausstossen; tall jerk; rack delivery; jerk dip; log jerk; press out jerk',
    'Split Jerk': [
      'split jerks; barbell split jerk; jerk balance; split jerk behind the neck; split stance jerk; landmine split jerk; jerk split',
      { stance: 'split' },
    ],
    'Split Clean': ['hang split clean', { stance: 'split' }],
    'Split Snatch': ['hang split snatch; one arm kettlebell split snatch; kettlebell split snatch', { stance: 'split' }],
    'One-Arm Kettlebell Split Jerk': [
      'kettlebell split jerk; single arm kettlebell split jerk',
      { stance: 'split', implement: 'kettlebell' },
    ],
    'Dumbbell Snatch': [
      'db snatch; single arm dumbbell snatch; one arm dumbbell snatch; alternating dumbbell snatch; dumbbell power snatch; dumbbell hang snatch; one arm snatch; alternating db snatch; db power snatch; single arm snatch; dumbbell squat snatch; hang dumbbell snatch; alternating snatch; dumbbell hang power snatch',
      { implement: 'dumbbell', deep: true },
    ],
    'Dumbbell Clean': [
      'db clean; dumbbell hang clean; dumbbell power clean; dumbbell hang power clean; single arm dumbbell clean; db hang clean; db power clean; dumbbell squat clean; alternating dumbbell clean; db hang power clean; db squat clean; dumbbell cleans',
      { implement: 'dumbbell' },
    ],
    'Dumbbell Clean and Press': [
      'dumbbell clean and jerk; db clean and press; dumbbell clean press; single arm dumbbell clean and press; dumbbell clean and push press; db clean and jerk; dumbbell hang clean and press; hang clean and jerk; single arm dumbbell clean and jerk; dumbbell hang clean and jerk; dumbbell power clean and press; dumbbell hang clean to press; alternating dumbbell clean and jerk; dumbbell ground to overhead; db ground to overhead',
      { implement: 'dumbbell' },
    ],
    'Dumbbell Jerk': [
      'dumbbell push jerk; single arm dumbbell jerk; db push jerk; dumbbell split jerk; db jerk',
      { implement: 'dumbbell' },
    ],
    'Kettlebell Clean': [
      'kb clean; one arm kettlebell clean; single arm kettlebell clean; double kettlebell clean; double clean; kettlebell hang clean; kettlebell dead clean; kettlebell power clean; dead clean; two arm kettlebell clean; open palm kettlebell clean; one arm open palm kettlebell clean; kettlebell squat clean; bottoms up clean; bottoms up clean from the hang position; double kettlebell alternating hang clean; alternating kettlebell clean; kettlebell bottoms up clean; alternating kettlebell hang clean',
      { implement: 'kettlebell' },
    ],
    'Kettlebell Clean and Press': [
      'kb clean and press; kettlebell clean press; double kettlebell clean and press; single arm kettlebell clean and press; kettlebell clean and push press; kettlebell long cycle; long cycle; kb clean press; kettlebell clean and jerk; one arm kettlebell clean and jerk; double kettlebell clean and jerk; single arm kettlebell clean and jerk; kettlebell clean to press; kettlebell clean and strict press',
      { implement: 'kettlebell' },
    ],
    'Kettlebell Snatch': [
      'kb snatch; one arm kettlebell snatch; single arm kettlebell snatch; double kettlebell snatch; kettlebell dead snatch; kettlebell power snatch; half snatch; alternating kettlebell snatch; kettlebell half snatch; kettlebell snatches',
      { implement: 'kettlebell' },
    ],
    'Kettlebell Jerk': [
      'one arm kettlebell jerk; double kettlebell jerk; two arm kettlebell jerk; kettlebell push jerk; kb jerk; double jerk; single arm kettlebell jerk',
      { implement: 'kettlebell' },
    ],
  }),
];
