// Pulling towards the body and down from above.
import { family, type Entry, type Traits } from './entry.ts';

const bentOver: Traits = {
  pattern: 'pull-horizontal',
  stance: 'bilateral',
  position: 'standing',
  implement: 'barbell',
  muscles: 'upper-back lats biceps',
  si: 'possible',
};
const upright: Traits = {
  pattern: 'pull-horizontal',
  stance: 'bilateral',
  position: 'standing',
  implement: 'cable',
  muscles: 'upper-back lats biceps',
};
const seated: Traits = { ...upright, stance: 'none', position: 'seated' };
const supported: Traits = { ...upright, stance: 'none', position: 'incline-supported', implement: 'dumbbell' };
const hangingRow: Traits = { ...upright, position: 'incline-supported', implement: 'other' };
const pulldown: Traits = { ...seated, pattern: 'pull-vertical', muscles: 'lats biceps' };
const hang: Traits = { ...pulldown, position: 'hanging', implement: 'bodyweight' };
const uprightRow: Traits = { ...upright, pattern: 'pull-vertical', implement: 'barbell', muscles: 'shoulders traps' };

export const pulls: readonly Entry[] = [
  ...family(bentOver, {
    'Barbell Row': 'row; yates row; langhantelrudern; barbell rear delt row; helms barbell row; snatch grip row; kelso row',
    'Pendlay Row': 'pendlay; dead stop row; deadstop row; dead row',
    'T-Bar Row':
      'landmine row; t-bar; bent over two arm long bar row; long bar row; corner row; landmine bent over row; remo en t',
    'Meadows Row': 'one arm long bar row; one arm landmine row; bent over one arm long bar row; one arm t bar row',
    'Bent-Over Dumbbell Row': [
      'two dumbbell row; standing dumbbell row; dumbbell pendlay row; rear delt row',
      { implement: 'dumbbell' },
    ],
    'One-Arm Dumbbell Row': [
      'db row; 1 arm row; kroc row; three point row; 3 point row; bench supported dumbbell row; one arm bent over dumbbell row; rowing haltere; kurzhantelrudern; tripod row; bird dog bench row; elbow row dumbbell; shotgun row dumbbell; lawnmower; lawn mower row; lawnmower row',
      { implement: 'dumbbell' },
    ],
    'Kettlebell Row': ['gorilla row', { implement: 'kettlebell' }],
    'Smith Machine Row': ['smith machine barbell row', { implement: 'machine' }],
    'Bent-Over Cable Row': ['', { implement: 'cable' }],
    'Bent-Over Band Row': ['', { implement: 'band' }],
    'Renegade Row': [
      'plank row; push up row; commando row; kettlebell renegade row; renegade',
      { position: 'prone', implement: 'dumbbell' },
    ],
    'Bird Dog Row': ['quadruped row', { stance: 'single', position: 'quadruped', implement: 'dumbbell' }],
    'Sandbag Row': ['plate row; medicine ball row; sandbag bent over row; bent over plate row', { implement: 'other' }],
  }),
  ...family(upright, {
    'Standing Cable Row': 'one arm cable row; elevated cable row; row with rotation cable',
    'Face Pull':
      'kneeling face pull; rope rear delt row; cable rear delt row; tirage horizontal corde poulie haute; low pulley row to neck; face pull with external rotation',
    'Band Face Pull': ['', { implement: 'band' }],
    'Band Row': ['tirage elastique; standing row; band pull row', { implement: 'band' }],
    'Half-Kneeling Cable Row': [
      'half kneeling row; half kneeling single arm cable row',
      { stance: 'split', position: 'kneeling' },
    ],
    'Kneeling Cable Row': ['kneeling row; tall kneeling row', { position: 'kneeling' }],
    'Sled Row': ['sled pull row; hand over hand sled pull; rope sled pull', { implement: 'other' }],
    'Archer Row': ['bow and arrow; bow pull; bow draw', { implement: 'band' }],
  }),
  ...family(seated, {
    'Seated Cable Row':
      'cable row; low row; v bar row; kabelrudern; tirage horizontal poulie basse; remo bajo; polea baja; rudern eng; lage roei; gironda row; straight back seated row; shotgun row; single arm high row; tirage bucheron poulie',
    'Seated Machine Row': [
      'iso lateral row; lever row; iso row; leverage iso row; iso lateral low row; high row; rudermaschine rücken; rear delt row machine; dy row; seated high row; vertical row; roeimachine zittend; machine row; lever high row; low row machine; row machine; leverage row',
      { implement: 'machine' },
    ],
    'Seated Band Row': ['', { implement: 'band' }],
  }),
  ...family(supported, {
    'Chest-Supported Row':
      'incline row; seal row; prone row; csr; helms row; batwing row; incline bench pull; lying row; lying cambered barbell row; cambered bar row; cambered bar lying row; barbell seal row; straight bar bench mid row; bench row; prone bench pull; bench pull; incline db row; chest supported kettlebell row; lying barbell row; chest supported row steep bench; spider row; incline barbell row; chest supported rear delt row; prone incline row',
    'Chest-Supported Machine Row': [
      'lying t bar row; lever t bar row; chest supported tbar row; incline t bar row; supported t bar row; chest supported iso row; lying lever row; t bar row machine; machine t bar row',
      { implement: 'machine' },
    ],
    'Chest-Supported Cable Row': ['incline cable row', { implement: 'cable' }],
  }),
  ...family(hangingRow, {
    'Inverted Row': [
      'bodyweight row; australian pull up; body row; horizontal pull up; reverse row; aussie pull up; supine row; fat man pull up; australian row; horizontal row; ruderzug am barren; australische klimmzüge; low bar row; table row; smith machine inverted row; dominada australiana; front lever row; ice cream maker; rack row',
      { implement: 'bodyweight' },
    ],
    'Ring Row': 'rudern an ringen; remo en anillas; inverted ring row',
    'TRX Row':
      'trx inverted row; inverted row with straps; schlingentrainer rudern; strap row; towel row; door row; doorway row; sheet row; trx face pull; ring face pull; trx rear delt row; doorframe row; trx power pull; trx pull',
  }),
  ...family(pulldown, {
    'Lat Pulldown':
      'pulldown; lat machine; lat pull ins; latissimus pulldown; lever pulldown; full range of motion lat pulldown; rocky pulldown; rocky pull up pulldown; chin pulldown; dorsales en polea; lat tower; latziehen zum nacken',
    'Single-Arm Lat Pulldown':
      'one arm pulldown; single arm cable pulldown; unilateral lat pulldown; sitting 1 arm lat pulldown; iliac pulldown; alternating lat pulldown',
    'Half-Kneeling Lat Pulldown': ['half kneeling pulldown', { stance: 'split', position: 'kneeling' }],
    'Kneeling Lat Pulldown': [
      'tall kneeling lat pulldown; tall kneeling pulldown; kneeling pulldown',
      { stance: 'bilateral', position: 'kneeling' },
    ],
    'Standing Lat Pulldown': ['standing pulldown', { stance: 'bilateral', position: 'standing' }],
    'Band Lat Pulldown': ['band pulldown', { implement: 'band' }],
    'Lying Pulldown': ['supine lat pulldown; lying lat pulldown', { position: 'supine' }],
  }),
  ...family(hang, {
    'Pull-Up':
      'kipping pull up; scapular pull up; scap pull up; towel pull up; l sit pull up; commando pull up; archer pull up; butterfly pull up; gironda sternum chin; sternum pull up; ring pull up; flexed arm hang; dominadas supinas lastradas; typewriter pull up; deadhang pull up; jumping pull up negative; dead hang pull up; muscle up progression pull; london bridge; side to side chin; front lever pull up; scapula pull up; scapular hang pull',
    'Assisted Pull-Up': [
      'pull up band; gravitron; band pull up; assisted chin; banded chin up; klimmzugmaschine; pull up machine; jump pull up assisted; assisted pull up band',
      { implement: 'machine' },
    ],
    'Chin-Up': 'chin; weighted chin up; untergriff klimmzug; ring chin up',
    'Chest-to-Bar Pull-Up': 'ctb',
    'Muscle-Up': 'mu; ring muscle up; kipping muscle up; rmu; bmu; muscle up transition',
    'Rope Climb':
      'legless rope climb; rope climbing; seil klettern; seilklettern; pegboard; peg board climb; monter a la corde; trepa de cuerda; touwklimmen',
    'Front Lever':
      'front lever hold; back lever; skin the cat; front lever pull; german hang; advanced tuck front lever; tuck lever',
    'Gorilla Chin': ['gorilla chin crunch; chin up crunch; pull up knee raise; pull up crunch', { muscles: 'lats abs' }],
    'Burpee Pull-Up': [
      'burpee chin up',
      { pattern: 'jump-impact', stance: 'bilateral', position: 'other', impact: 'high', deep: true },
    ],
  }),
  ...family(uprightRow, {
    'Upright Row': 'high pull row; vertical row barbell',
    'Dumbbell Upright Row': ['single arm upright row; kb upright row; plate upright row', { implement: 'dumbbell' }],
    'Cable Upright Row': ['rope upright row', { implement: 'cable' }],
    'Band Upright Row': ['', { implement: 'band' }],
    'Smith Machine Upright Row': ['', { implement: 'machine' }],
    'Dumbbell High Pull': ['single arm high pull', { implement: 'dumbbell', si: 'possible' }],
    'Kettlebell High Pull': ['swing to high pull', { pattern: 'hinge', implement: 'kettlebell', si: 'likely' }],
  }),
];
