// Split stances: lunges in every direction, split squats, and hinges with one foot behind.
import { family, type Entry, type Traits } from './entry.ts';

const split: Traits = {
  pattern: 'split-stance',
  stance: 'split',
  position: 'standing',
  implement: 'dumbbell',
  muscles: 'quads glutes',
};
const bodyweight: Traits = { ...split, implement: 'bodyweight' };
const barbell: Traits = { ...split, implement: 'barbell' };
const hinged: Traits = { ...split, muscles: 'hamstrings glutes' };

export const splitStances: readonly Entry[] = [
  ...family(split, {
    'Bulgarian Split Squat':
      'bulgarian; bulgarian lunge; rear elevated split squat; rear foot elevated lunge; elevated back lunge; bulgaarse squat; bulgarska; bench split squat',
    'Split Squat':
      'stationary lunge; split lunge; lunge split squat; iso lunge; lunge hold; statischer ausfallschritt; front foot elevated lunge; atg split squat; fixed lunge; sentadilla dividida; single leg split squat',
    'Forward Lunge': 'zancada frontal; fente',
    'Reverse Lunge':
      'back lunge; rear lunge; db reverse lunge; alternating reverse lunge; drop lunge; retro lunge; front foot elevated reverse lunge',
    'Walking Lunge': 'db walking lunge; lunge walk; marching lunge',
    'Lateral Lunge':
      'dumbbell lateral lunge; lateral squat; lateral lunge slide; side squat; lateral split squat; skater lunge; alternating lateral lunge; sideways lunge; barbell side split squat; slider lateral lunge; archer squat',
    'Curtsy Lunge':
      'curtsy squat; crossover lunge; cross behind lunge; fente croisee; zancada cruzada; curtsy; bowler squat lunge; knicks ausfallschritt; curtsy lunge with kick',
    'Kettlebell Lunge': ['', { implement: 'kettlebell' }],
    'Kettlebell Reverse Lunge': ['', { implement: 'kettlebell' }],
    'Kettlebell Split Squat': ['', { implement: 'kettlebell' }],
    'Lunge Pass Through': ['lunge pass under; kettlebell lunge pass through', { implement: 'kettlebell' }],
    'Lunge with Rotation': ['lunge twist; transverse lunge', { implement: 'other' }],
    'Lunge to Press': '',
    'Lunge with Biceps Curl': 'lunge curl',
    'Lunge Pulse': ['pulsing lunge; split squat pulse', { implement: 'bodyweight' }],
    'Reverse Lunge with Knee Drive': [
      'lunge knee drive; lunge to knee raise; reverse lunge to high knee; lunge kick',
      { implement: 'bodyweight' },
    ],
    'Clock Lunge': [
      'lunge matrix; around the clock lunge; multi directional lunge; star lunge; lunge complex',
      { implement: 'bodyweight' },
    ],
  }),
  ...family(bodyweight, {
    'Bodyweight Lunge': '',
    'Bodyweight Reverse Lunge': '',
    'Bodyweight Walking Lunge': '',
    'Bodyweight Split Squat': 'bodyweight static lunge',
    'Bodyweight Bulgarian Split Squat': '',
    'Bodyweight Lateral Lunge': 'bw side lunge',
    'Assisted Lunge': 'assisted split squat',
    'Cossack Squat': 'cossack; cossack lunge; kosaken kniebeuge; sentadilla cosaca; squat cosaque; kozakken squat',
    'Skater Step': 'speed skater step; low impact skater; skaters without jump',
    'Slider Reverse Lunge': ['sliding lunge; glider lunge; towel slide lunge', { implement: 'other' }],
    'Suspended Split Squat': ['trx lunge; trx bulgarian split squat; ring split squat', { implement: 'other' }],
    'Band Lunge': ['band split squat', { implement: 'band' }],
    'Lunge to Squat': 'low switch lunge; side to side shuffle lunge',
    'Crescent Lunge': ['high lunge; crescent pose; high lunge pose', { si: 'likely' }],
    'Warrior Pose': [
      'warrior; warrior 1; warrior 2; warrior one; warrior two; warrior i; warrior ii; virabhadrasana; krieger; guerrero; guerrier; goddess lunge; humble warrior; extended side angle',
      {},
    ],
  }),
  ...family(barbell, {
    'Barbell Lunge': 'barbell front lunge; barbell alternating lunge; zercher lunge',
    'Barbell Reverse Lunge':
      'barbell back lunge; barbell rear lunge; front rack reverse lunge; front squat reverse lunge; barbell alternating reverse lunge; safety bar reverse lunge',
    'Barbell Walking Lunge': '',
    'Barbell Split Squat': 'front rack split squat; zercher split squat; safety bar split squat',
    'Barbell Bulgarian Split Squat':
      'barbell rear foot elevated split squat; front rack bulgarian split squat; safety bar bulgarian split squat; hatfield split squat',
    'Barbell Lateral Lunge': 'barbell side lunge',
    'Barbell Curtsy Lunge': '',
    'Front Rack Walking Lunge':
      'front rack lunge walk; barbell front rack walking lunge; kettlebell front rack walking lunge; double kettlebell walking lunge',
    'Landmine Lunge': 'landmine split squat; landmine lunge to press; landmine side lunge',
    'Smith Machine Split Squat': ['smith lunge', { implement: 'machine' }],
    'Smith Machine Bulgarian Split Squat': ['smith machine rear foot elevated split squat', { implement: 'machine' }],
    'Smith Machine Reverse Lunge': ['smith machine curtsy lunge', { implement: 'machine' }],
    'Machine Lunge': ['hack squat split squat', { implement: 'machine' }],
    'Cable Lunge': [
      'cable split squat; cable side lunge; cable bulgarian split squat; cable curtsy lunge',
      { implement: 'cable' },
    ],
  }),
  ...family(hinged, {
    'B-Stance Romanian Deadlift': 'staggered deadlift; split stance rdl; split stance deadlift; offset rdl',
    'Split-Stance Good Morning': ['kickstand good morning', { implement: 'barbell' }],
    'B-Stance Squat': ['split stance squat', { muscles: 'quads glutes' }],
    'Kettlebell B-Stance Deadlift': ['kettlebell kickstand rdl', { implement: 'kettlebell' }],
  }),
];
