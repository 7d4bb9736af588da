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
    'Barbell Back Squat':
      'squat; back squat; barbell squat; barbell full squat; full squat; olympic squat; high bar squat; low bar squat; high bar back squat; low bar back squat; powerlifting squat; atg squat; regular squat; sq; squad; weighted squat; speed squat; tief kniebeuge',
    'Front Squat': 'barbell front squat; front squat clean grip; cross arm front squat; frontkniebeuge',
    'Overhead Squat': 'ohs; barbell overhead squat',
    'Box Squat': [
      'barbell box squat; squat to box; barbell squat to bench; barbell squat to a bench; low box squat',
      { deep: false },
    ],
    'Pause Squat': 'barbell pause squat; pause back squat',
    'Tempo Squat': 'tempo back squat',
    'Pin Squat': 'anderson squat; dead squat',
    'Zercher Squat': '',
    'Safety Bar Squat': 'safety squat; ssb squat; yoke bar squat; hatfield squat; safety bar back squat',
    'Cambered Bar Squat': '',
    'Landmine Squat': 'landmine goblet squat',
    'Landmine Hack Squat': '',
    'Landmine Thruster': 'landmine squat to press; landmine squat press',
    'Barbell Hack Squat': '',
    'Jefferson Squat': ['jefferson lift; straddle lift', { stance: 'split', si: 'likely' }],
    'Sumo Squat': 'barbell sumo squat; wide stance squat; wide stance barbell squat; wide squat',
    'Narrow-Stance Squat': 'close stance squat; narrow squat',
    'Half Squat': ['barbell half squat; quarter squat; partial squat', { deep: false }],
    'Frankenstein Squat': '',
    Thruster: 'barbell thruster; squat to press; squat press; front squat to press; squat to overhead press; thrusters for time',
    'Heel-Elevated Squat': 'heels elevated squat; cyclist squat; slant board squat; wedge squat; heel elevated back squat',
    'Kneeling Squat': ['barbell kneeling squat', { position: 'kneeling' }],
    'Cluster Squat': ['barbell clean thruster cluster; cluster', { si: 'likely' }],
  }),
  ...family(dumbbell, {
    'Dumbbell Squat': 'db squat; dumbbell back squat; suitcase squat; dumbbell suitcase squat; dumbbell full squat',
    'Goblet Squat':
      'dumbbell goblet squat; db goblet squat; goblet; kniebeuge goblet; copa squat; sentadilla copa; sentadilla goblet; squat gobelet',
    'Dumbbell Front Squat': 'db front squat',
    'Dumbbell Sumo Squat': 'goblet sumo squat; dumbbell plie squat; plie dumbbell squat; sumo goblet squat',
    'Dumbbell Box Squat': [
      'goblet box squat; dumbbell squat to bench; dumbbell squat to a bench; goblet squat to box; goblet squat to bench',
      { deep: false },
    ],
    'Dumbbell Thruster':
      'db thruster; dumbbell squat to press; dumbbell squat press; dumbbell squat to overhead press; dumbbell squat and press',
    'Heel-Elevated Goblet Squat': 'goblet cyclist squat; heels elevated goblet squat; dumbbell heel elevated squat',
    'Goblet Squat Hold': 'goblet hold; goblet squat prying; prying goblet squat',
    'Dumbbell Overhead Squat': 'single arm dumbbell overhead squat',
    'Dumbbell Squat to Curl': 'squat curl press; squat curl and press; squat and curl',
    'Man Maker': ['manmaker; devils press; devil press', { si: 'likely' }],
  }),
  ...family(kettlebell, {
    'Kettlebell Goblet Squat': 'kb goblet squat; kettlebell squat; kb squat',
    'Kettlebell Front Squat':
      'kb front squat; double kettlebell front squat; two kettlebell front squat; double kettlebell squat; kettlebell rack squat; front squat with two kettlebells',
    'Kettlebell Thruster': 'kb thruster; double kettlebell thruster',
    'Kettlebell Sumo Squat': 'kettlebell plie squat',
    'Kettlebell Overhead Squat': 'one arm overhead kettlebell squat; single arm kettlebell overhead squat',
    'Kettlebell Squat to High Pull': 'squat high pull; squat upright row',
  }),
  ...family(machine, {
    'Leg Press': [
      'machine leg press; sled leg press; seated leg press; 45 degree leg press; leg press machine; leg press 45; incline leg press; horizontal leg press; leg press horizontal; plate loaded leg press; sled 45 leg press; narrow stance leg press; wide stance leg press; leg press wide stance; vertical leg press; smith machine leg press; lever leg press; presse a cuisse; presse a cuisses; presse cuisses; presse jambes; prensa; prensa de piernas; prensa inclinada; prensa de pierna; prensa 45; beinpresse; beinpressen; beenpers; presse',
      { position: 'seated' },
    ],
    'Hack Squat Machine':
      'hack squat; machine hack squat; hack squat sled; sled hack squat; hacken schmidt; hackenschmidt kniebeuge; hack squat plate loaded; narrow stance hack squat; sentadilla hack; linear hack squat',
    'Reverse Hack Squat': 'reverse hack squat machine; hack squat reverse',
    'Smith Machine Squat':
      'smith squat; squat smith machine; smith back squat; multipresse kniebeuge; sentadilla multipower; sentadilla en multipower; sentadilla smith; squat guidee; squat a la smith; smith machine full squat',
    'Smith Machine Front Squat': 'smith front squat',
    'Smith Machine Sumo Squat': 'smith sumo squat',
    'Belt Squat': 'belt squat machine; hip belt squat; machine belt squat',
    'Pendulum Squat': 'pendulum squat machine',
    'V-Squat': 'v squat machine; v-squat machine; power squat machine; super squat machine',
    'Machine Squat': 'lever squat; squat machine; leverage squat; squat press machine; viking squat',
    'Lying Machine Squat': ['lying squat; lying squat machine; supine machine squat', { position: 'supine' }],
  }),
  ...family(bodyweight, {
    'Air Squat':
      'bodyweight squat; bw squat; body weight squat; prisoner squat; squat bodyweight; freehand squat; free squat; kniebeuge ohne gewicht; sentadilla libre; sentadilla sin peso; squat poids du corps; squat au poids du corps; potato squat; arms overhead squat; unweighted squat; narrow stance bodyweight squat; wide stance bodyweight squat; squat sin peso',
    'Bodyweight Box Squat': [
      'chair squat; squat to chair; bodyweight squat to box; bodyweight squat to bench; box squat bodyweight; bench squat bodyweight; sit squat; stuhl kniebeuge; chair assisted squat; sit back squat to box; toilet squat; bodyweight bench squat',
      { deep: false },
    ],
    'Sit-to-Stand': [
      'sit to stand; chair stand; sit stand; chair sit to stand; stand up from chair; aufstehen vom stuhl; levantarse de la silla; se lever de la chaise; opstaan uit stoel; assisted sit to stand; banded sit to stand; sit to stand with band; sit down stand up',
      { deep: false },
    ],
    'Wall Sit': [
      'wall sits; wall squat hold; wall squat isometric; wandsitzen; wandsitz; wall chair; la chaise; chaise contre le mur; chaise au mur; chaise isometrique; muurzit; sentadilla isometrica en pared; sentadilla en pared; silla en pared; roman chair squat hold; wall hold; phantom chair; weighted wall sit',
      { deep: false },
    ],
    'Wall Squat': [
      'ball wall squat; stability ball wall squat; swiss ball wall squat; stability ball squat; exercise ball wall squat; swiss ball squat',
      { deep: false, implement: 'other' },
    ],
    'Plie Squat':
      'plie; ballet squat; barre plie; grand plie; demi plie; sumo bodyweight squat; bodyweight sumo squat; plie pulse; turnout squat; plie squat hold',
    'Squat Hold':
      'isometric squat; squat iso hold; isometric squat hold; static squat; horse stance; squat isometric; horse stance squat; deep squat isometric',
    'Squat Pulse': 'pulse squat; pulsing squat; squat pulses; mini squat; mini squat pulse',
    'Sissy Squat': ['weighted sissy squat; sissy squat bench; sissy squat machine', { deep: false, muscles: 'quads' }],
    'Hindu Squat': '',
    'Assisted Squat':
      'supported squat; trx assisted squat; squat holding on; band assisted squat; counter squat; doorway squat; squat with support; squat holding door; ring assisted squat',
    'Squat to Stand': ['squat to toe touch', { si: 'unlikely' }],
    'Squat to Calf Raise': 'squat calf raise; squat with calf raise; squat heel raise',
    'Squat with Knee Raise': [
      'squat to knee raise; squat knee drive; squat with knee drive; squat to side leg lift; squat side kick; squat kick; squat with leg lift; squat front kick; squat with side leg raise; squat to side leg raise; squat with leg abduction',
      { si: 'likely' },
    ],
    'Squat Walk': [
      'duck walk; low squat walk; squat side step; squat with side step; side step squat; squat side walk; lateral squat walk',
      { si: 'likely' },
    ],
    'Squat Reach':
      'squat with reach; overhead reach squat; squat and reach; squat overhead reach; squat with overhead reach; squat arm raise',
  }),
  ...family(
    { ...squat, implement: 'band' },
    {
      'Banded Squat':
        'band squat; resistance band squat; mini band squat; squat with mini band; loop band squat; squat with band above knees; squat with band around knees; band front squat; bodyweight squat with band; air squat with band; banded air squat',
      'Spanish Squat': ['band spanish squat', { deep: false, muscles: 'quads' }],
      'Band Thruster': 'banded thruster; resistance band thruster; band squat to press',
    },
  ),
  ...family(
    { ...squat, implement: 'cable' },
    {
      'Cable Squat':
        'cable goblet squat; cable front squat; low pulley squat; cable squat to row; squat row; squat to row; cable squat row; cable belt squat',
    },
  ),
  ...family(
    { ...squat, implement: 'other' },
    {
      'Wall Ball':
        'wall balls; wallball; wall ball shot; wallball shot; wall ball throw; medicine ball wall ball; med ball thruster; medicine ball thruster; medicine ball squat throw; med ball squat to press',
      'TRX Squat': 'suspended squat; suspension squat; trx supported squat; ring squat; suspension trainer squat',
      'Medicine Ball Squat':
        'med ball squat; plate squat; weight plate squat; sandbag squat; sandbag front squat; bear hug squat; zercher sandbag squat; ball squat; slam ball squat; medicine ball front squat; baby squat; baby wearing squat; babywearing squat; vest squat; weighted vest squat; plate goblet squat',
      'Bosu Squat': 'bosu ball squat; balance squat; squat on bosu',
      'Sandbag Thruster': 'plate thruster; medball thruster',
    },
  ),
];
