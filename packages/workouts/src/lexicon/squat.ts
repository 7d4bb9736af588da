// Squats: knee-dominant work on both legs, leg presses and sitting down and standing up among them.
import { family, type Entry, type Traits } from './entry.ts';

const squat: Traits = {
  pattern: 'squat',
  stance: 'bilateral',
  position: 'standing',
  implement: 'barbell',
  deep: true,
  muscles: 'quads glutes',
};
const dumbbell: Traits = { ...squat, implement: 'dumbbell' };
const kettlebell: Traits = { ...squat, implement: 'kettlebell' };
const machine: Traits = { ...squat, implement: 'machine' };
const bodyweight: Traits = { ...squat, implement: 'bodyweight' };

export const squats: readonly Entry[] = [
  ...family(squat, {
    'Barbell Back Squat': 'full squat; atg squat; regular squat; sq',
    'Front Squat': 'front squat clean grip',
    'Overhead Squat': 'barbell overhead squat',
    'Box Squat': ['barbell box squat; barbell squat to bench', { deep: false }],
    'Pause Squat': 'barbell pause squat; pause back squat',
    'Tempo Squat': 'tempo back squat',
    'Pin Squat': 'anderson squat; dead squat',
    'Zercher Squat': '',
    'Safety Bar Squat': 'safety squat; hatfield squat; safety bar back squat',
    'Cambered Bar Squat': '',
    'Landmine Squat': '',
    'Landmine Hack Squat': '',
    'Landmine Thruster': 'landmine squat press',
    'Barbell Hack Squat': '',
    'Jefferson Squat': ['jefferson lift; straddle lift', { stance: 'split', si: 'likely' }],
    'Sumo Squat': 'barbell sumo squat; wide stance squat; wide stance barbell squat; wide squat',
    'Narrow-Stance Squat': 'narrow squat',
    'Half Squat': ['barbell half squat; quarter squat; partial squat', { deep: false }],
    'Frankenstein Squat': '',
    Thruster: 'squat press; thrusters for time',
    'Heel-Elevated Squat': 'cyclist squat; heel elevated back squat',
    'Kneeling Squat': ['', { position: 'kneeling' }],
    'Cluster Squat': ['barbell clean thruster cluster; cluster', { si: 'likely' }],
  }),
  ...family(dumbbell, {
    'Dumbbell Squat': 'dumbbell back squat; suitcase squat; dumbbell full squat',
    'Goblet Squat': 'db goblet squat; goblet; copa squat',
    'Dumbbell Front Squat': '',
    'Dumbbell Sumo Squat': '',
    'Dumbbell Box Squat': ['goblet box squat; dumbbell squat to bench; goblet squat to bench', { deep: false }],
    'Dumbbell Thruster': 'dumbbell squat press',
    'Heel-Elevated Goblet Squat': 'goblet cyclist squat; dumbbell heel elevated squat',
    'Goblet Squat Hold': 'goblet hold; goblet squat prying',
    'Dumbbell Overhead Squat': '',
    'Dumbbell Squat to Curl': 'squat curl press; squat and curl',
    'Man Maker': ['manmaker; devil press', { si: 'likely' }],
  }),
  ...family(kettlebell, {
    'Kettlebell Goblet Squat': 'kb squat',
    'Kettlebell Front Squat': 'double kettlebell squat; kettlebell rack squat',
    'Kettlebell Thruster': '',
    'Kettlebell Sumo Squat': 'kettlebell plie squat',
    'Kettlebell Overhead Squat': '',
    'Kettlebell Squat to High Pull': 'squat high pull; squat upright row',
  }),
  ...family(machine, {
    'Leg Press': ['45 degree leg press; leg press 45; sled 45 leg press; vertical leg press', { position: 'seated' }],
    'Hack Squat Machine': 'hack squat; hacken schmidt; hackenschmidt kniebeuge; linear hack squat',
    'Reverse Hack Squat': 'reverse hack squat machine',
    'Smith Machine Squat': 'squat guidee; smith machine full squat',
    'Smith Machine Front Squat': '',
    'Smith Machine Sumo Squat': '',
    'Belt Squat': '',
    'Pendulum Squat': '',
    'V-Squat': 'v squat machine; power squat machine; super squat machine',
    'Machine Squat': 'squat press machine; viking squat',
    'Lying Machine Squat': ['lying squat; supine machine squat', { position: 'supine' }],
  }),
  ...family(bodyweight, {
    'Air Squat': 'bw squat; prisoner squat; freehand squat; free squat; potato squat; arms overhead squat',
    'Bodyweight Box Squat': [
      'chair squat; sit squat; chair assisted squat; sit back squat to box; toilet squat',
      { deep: false },
    ],
    'Sit-to-Stand': ['chair stand; stand up from chair; banded sit to stand; sit down stand up', { deep: false }],
    'Wall Sit': [
      'wall squat hold; wall squat isometric; wall chair; roman chair squat hold; wall hold; phantom chair',
      { deep: false },
    ],
    'Wall Squat': ['ball wall squat; swiss ball squat', { deep: false, implement: 'other' }],
    'Plie Squat': 'plie; ballet squat; barre plie; grand plie; demi plie; plie pulse; turnout squat',
    'Squat Hold': 'static squat; horse stance; horse stance squat; deep squat isometric',
    'Squat Pulse': 'pulsing squat; mini squat',
    'Sissy Squat': ['sissy squat machine', { deep: false, muscles: 'quads' }],
    'Hindu Squat': '',
    'Assisted Squat':
      'trx assisted squat; squat holding on; band assisted squat; counter squat; doorway squat; squat holding door; ring assisted squat',
    'Squat to Stand': ['squat to toe touch', { si: 'unlikely' }],
    'Squat to Calf Raise': 'squat heel raise',
    'Squat with Knee Raise': ['squat knee drive; squat kick; squat with leg lift; squat with leg abduction', { si: 'likely' }],
    'Squat Walk': ['duck walk; squat side step', { si: 'likely' }],
    'Squat Reach': 'squat arm raise',
  }),
  ...family(
    { ...squat, implement: 'band' },
    {
      'Banded Squat': 'squat with band above knees; squat with band around knees; band front squat; bodyweight squat with band',
      'Spanish Squat': ['', { deep: false, muscles: 'quads' }],
      'Band Thruster': 'band squat to press',
    },
  ),
  ...family(
    { ...squat, implement: 'cable' },
    {
      'Cable Squat': 'cable front squat; squat row; cable belt squat',
    },
  ),
  ...family(
    { ...squat, implement: 'other' },
    {
      'Wall Ball': 'wallball shot; wall ball throw; med ball thruster; medicine ball squat throw; med ball squat to press',
      'TRX Squat': 'trx supported squat; ring squat',
      'Medicine Ball Squat':
        'plate squat; sandbag squat; sandbag front squat; bear hug squat; ball squat; medicine ball front squat; baby squat; baby wearing squat; babywearing squat; vest squat; weighted vest squat',
      'Bosu Squat': 'balance squat',
      'Sandbag Thruster': 'plate thruster; medball thruster',
    },
  ),
];
