// Pushing away from the chest and up overhead, dips among the latter.
import { family, type Entry, type Traits } from './entry.ts';

const bench: Traits = {
  pattern: 'push-horizontal',
  stance: 'none',
  position: 'supine',
  implement: 'barbell',
  muscles: 'chest triceps shoulders',
};
const incline: Traits = { ...bench, position: 'incline-supported' };
const chestMachine: Traits = { ...bench, position: 'seated', implement: 'machine' };
const pushUp: Traits = { ...bench, stance: 'bilateral', position: 'prone', implement: 'bodyweight' };
const standingPress: Traits = { ...bench, stance: 'bilateral', position: 'standing', implement: 'cable' };
const overhead: Traits = {
  pattern: 'push-vertical',
  stance: 'bilateral',
  position: 'standing',
  implement: 'barbell',
  muscles: 'shoulders triceps',
};
const seated: Traits = { ...overhead, stance: 'none', position: 'seated' };
const dip: Traits = {
  ...overhead,
  stance: 'none',
  position: 'hanging',
  implement: 'bodyweight',
  muscles: 'triceps chest shoulders',
};

export const pushes: readonly Entry[] = [
  ...family(bench, {
    'Bench Press':
      'barbell bench press; flat bench; bb bench; touch and go bench; comp bench; press de pecho; banc; spoto press; larsen press; pin press; board press; floor bench; flat press; speed bench; guillotine press; neck press; bench press dead stop; 2 board press; chain press; slingshot bench press; axle bench press; barbell press flat; supine press; barbell flat bench; reverse band bench press',
    'Close-Grip Bench Press':
      'cg bench; close grip barbell bench press; close grip press; close grip barbell bench; triceps bench press; close grip floor press; jm bench; press frances cerrado; close grip triceps press; lying close grip triceps press',
    'Reverse-Grip Bench Press': 'reverse grip bench; reverse triceps bench press',
    'Decline Bench Press': 'decline bench',
    'Floor Press': '',
    'Dumbbell Bench Press': [
      'db bench; db chest press; db flat bench; kettlebell bench press; close grip dumbbell press; dumbbell squeeze press; squeeze press; hex press; crush press; champagne press; chest press; stability ball dumbbell press; plate press lying; dumbbell press lying; flat db press',
      { implement: 'dumbbell' },
    ],
    'Single-Arm Dumbbell Bench Press': [
      'one arm bench press; single arm chest press lying; single arm dumbbell press flat; one arm dumbbell chest press',
      { implement: 'dumbbell' },
    ],
    'Decline Dumbbell Press': ['decline db bench', { implement: 'dumbbell' }],
    'Dumbbell Floor Press': ['alternating floor press; one arm floor press; floor chest press', { implement: 'dumbbell' }],
    'Kettlebell Floor Press': [
      'kettlebell floor chest press; leg over floor press; alternating kettlebell floor press; extended range kettlebell floor press',
      { implement: 'kettlebell' },
    ],
    'Smith Machine Bench Press': ['smith bench; smith chest press; smith press flat', { implement: 'machine' }],
    'Smith Machine Close-Grip Bench Press': ['', { implement: 'machine' }],
    'Smith Machine Decline Press': ['', { implement: 'machine' }],
    'Cable Bench Press': ['cable lying chest press; cable supine press', { implement: 'cable' }],
    'Band Bench Press': ['banded bench press lying', { implement: 'band' }],
    'Supine Chest Throw': ['lying medicine ball chest throw; supine chest pass', { implement: 'other' }],
  }),
  ...family(incline, {
    'Incline Bench Press': 'incline bench; barbell incline bench; incline chest press',
    'Incline Dumbbell Press': [
      'incline db bench; incline dumbbell chest press; incline hammer press dumbbell; kettlebell incline press; incline dumbbell palms facing in',
      { implement: 'dumbbell' },
    ],
    'Smith Machine Incline Press': ['smith incline bench', { implement: 'machine' }],
    'Incline Cable Chest Press': ['', { implement: 'cable' }],
  }),
  ...family(chestMachine, {
    'Machine Chest Press':
      'iso lateral chest press; machine press; vertical chest press; converging chest press; wide chest press; iso lateral bench press; horizontal chest press machine; borstpers; machine bench; seated bench press; brustpresse; presse pectoraux; developpe machine',
    'Machine Incline Chest Press':
      'iso lateral incline press; iso lateral incline chest press; incline machine press; incline machine bench press',
    'Machine Decline Chest Press': 'decline machine press; iso lateral decline press',
    'Seated Cable Chest Press': ['seated cable press; seated band chest press', { implement: 'cable' }],
  }),
  ...family(pushUp, {
    'Push-Up':
      'pushup full; diamond push up; hand release push up; archer push up; spiderman push up; pushup close triceps position; t push up; hindu push up; dive bomber push up; divebomber; typewriter push up; alligator push up; cobra push up; sphinx push up; push up plus; scap push up; band push up; fist push up; knuckle push up; clock push up; pseudo planche push up; ppu; push up to downward dog; push up shoulder tap; commando push up; diamantliegestütze; pompes diamant; flexiones diamante; push up on dumbbell; uneven push up; korean push up; superman push up; x push up; push up hold',
    'Knee Push-Up': 'modified push up; girl push up; half push up; box push up; modified press up; quadruped push up',
    'Incline Push-Up': [
      'elevated push up; bench push up; chair push up; table push up; counter push up; countertop push up; desk push up; push up on box; kitchen counter push up; erhöhte liegestütze; liegestütze erhöht; smith machine push up; barbell push up; stair push up; push up against counter; sofa push up; push up worktop; couch push up',
      { position: 'incline-supported' },
    ],
    'Wall Push-Up': [
      'push up against wall; standing push up; wandliegestütz; muurpush; wall press; wall push',
      { position: 'incline-supported' },
    ],
    'Decline Push-Up': 'elevated feet push up; push up with feet on exercise ball; stability ball decline push up',
    'Stability Ball Push-Up': ['ball push up; bosu push up; med ball push up', { implement: 'other' }],
    'Suspended Push-Up': [
      'ring push up; trx chest press; trx press; ring press; ring chest press; strap push up',
      { position: 'incline-supported', implement: 'other' },
    ],
    'Plyo Push-Up': [
      'clap push up; clapping push up; explosive push up; drop push; depth push up; incline push up depth jump; push up depth jump; jumping push up; drop push up; plyo kettlebell push up; superman push up plyo; aztec push up',
      { impact: 'high', si: 'possible' },
    ],
    'Push-Up to Side Plank': ['t rotation push up; push up to t', { si: 'possible' }],
    'Triceps Extension Push-Up': [
      'body up; body triceps press; bodyweight triceps extension; bodyweight skullcrusher; plank to triceps extension; trx skullcrusher; trx triceps extension; trx triceps press; ring triceps extension; body tricep extension; bodyweight triceps press',
      { pattern: 'isolation-upper', muscles: 'triceps' },
    ],
  }),
  ...family(standingPress, {
    'Cable Chest Press': 'cable press; standing cable press; cable punch; cable press around; cable push',
    'Half-Kneeling Cable Chest Press': [
      'half kneeling cable press; half kneeling band chest press; half kneeling chest press',
      { stance: 'split', position: 'kneeling' },
    ],
    'Kneeling Cable Chest Press': [
      'kneeling cable press; tall kneeling cable press; tall kneeling chest press',
      { position: 'kneeling' },
    ],
    'Band Chest Press': ['band press; band chest push', { implement: 'band' }],
    'Medicine Ball Chest Pass': [
      'chest pass; chest throw; chest push; chest push single response; chest push multiple response; chest push from 3 point stance; chest push with run release; heavy bag thrust',
      { implement: 'other' },
    ],
    'Svend Press': [
      'svend; plate press; standing plate press; plate chest press; standing squeeze press; plate press out',
      { implement: 'other' },
    ],
    'Landmine Chest Press': ['landmine floor press', { implement: 'barbell' }],
  }),
  ...family(overhead, {
    'Overhead Press':
      'press; shoulder press standing; bradford press; nackendrücken; rocky press; bradford rocky press; z press standing; log press; savickas press; anti gravity press; klokov press; snatch grip overhead press; clean grip press; military',
    'Push Press': [
      'thruster press; log push press; schwungdrücken; sots push press; drop press; dip and press',
      { si: 'possible' },
    ],
    'Dumbbell Push Press': ['', { implement: 'dumbbell', si: 'possible' }],
    'Kettlebell Push Press': ['', { implement: 'kettlebell', si: 'possible' }],
    'Standing Dumbbell Shoulder Press': [
      'standing db press; db ohp; dumbbell military press; dumbbell strict press; dumbbell push up press; scott press; shoulder to overhead dumbbell; circus dumbbell press; circus bell',
      { implement: 'dumbbell' },
    ],
    'Dumbbell Curl to Press': ['curl press; hammer curl press', { implement: 'dumbbell' }],
    'Kettlebell Press': [
      'kettlebell shoulder press; bottoms up press; seesaw press; kettlebell para press; sots press; bent press; side press',
      { implement: 'kettlebell' },
    ],
    'Kettlebell Arnold Press': ['', { implement: 'kettlebell' }],
    'Landmine Press': [
      'landmine shoulder press; standing landmine press; landmine push press; linear jammer; viking press; meadows press; angled press; jammer press; landmine split jerk press',
      {},
    ],
    'Half-Kneeling Landmine Press': ['', { stance: 'split', position: 'kneeling' }],
    'Tall-Kneeling Landmine Press': ['kneeling landmine press', { position: 'kneeling' }],
    'Half-Kneeling Dumbbell Press': [
      'half kneeling press; half kneeling shoulder press; half kneeling kettlebell press; half kneeling bottoms up press; half kneeling arnold press',
      { stance: 'split', position: 'kneeling', implement: 'dumbbell' },
    ],
    'Tall-Kneeling Dumbbell Press': [
      'tall kneeling press; kneeling dumbbell press; kneeling shoulder press; kneeling overhead press; tall kneeling shoulder press; kneeling arnold press',
      { position: 'kneeling', implement: 'dumbbell' },
    ],
    'Band Shoulder Press': ['band ohp; band military press', { implement: 'band' }],
    'Cable Shoulder Press': ['cable overhead press; standing cable shoulder press; cable military press', { implement: 'cable' }],
    'Medicine Ball Overhead Press': [
      'med ball press; sandbag press; log lift; viking press log; plate shoulder press; keg press; plate overhead press',
      { implement: 'other' },
    ],
    'Shoulder to Overhead': ['s2oh; s2o; stoh', { si: 'possible' }],
    'Cuban Press': ['cuban rotation press; cuban rotation', { implement: 'dumbbell' }],
    'Lateral Raise to Press': [
      'raise to press; w press; dumbbell w press; lu raise press; scarecrow press; upright row press',
      { implement: 'dumbbell' },
    ],
  }),
  ...family(seated, {
    'Dumbbell Shoulder Press': [
      'seated db press; seated db shoulder press; db press; schulterpresse; half arnold press; incline shoulder press dumbbell',
      { implement: 'dumbbell' },
    ],
    'Arnold Press': ['arnold', { implement: 'dumbbell' }],
    'Seated Barbell Shoulder Press': 'seated press; seated shoulder press; shoulder press barbell; barbell shoulder press',
    'Z-Press': [
      'barbell z press; dumbbell z press; kettlebell z press; floor seated press; floor seated shoulder press',
      { si: 'possible' },
    ],
    'Machine Shoulder Press': [
      'iso lateral shoulder press; viking press machine; schouderpers; schulterdrückmaschine; machine overhead press; machine military press',
      { implement: 'machine' },
    ],
    'Smith Machine Shoulder Press': [
      'smith overhead press; smith military press; seated smith press; smith machine behind the neck press',
      { implement: 'machine' },
    ],
    'Seated Cable Shoulder Press': ['seated cable overhead press', { implement: 'cable' }],
    'Seated Band Shoulder Press': ['seated band overhead press', { implement: 'band' }],
  }),
  ...family(dip, {
    Dip: 'korean dip; ring dip; dip chest version; dip triceps version; dips aux barres paralleles; russian dip; l sit dip; chest focused dip',
    'Assisted Dip': ['assisted triceps dip; gravitron dip; assisted chest dip; machine assisted dip', { implement: 'machine' }],
    'Dip Machine': ['seated dip; seated triceps dip machine', { position: 'seated', implement: 'machine' }],
    'Bench Dip': [
      'chair dip; floor dip; triceps dip on chair; stuhldips; bankdips; couch dip; step dip; box dip; dip between bench; crab dip; reverse plank dip; three bench dip',
      { stance: 'bilateral', position: 'other' },
    ],
    'Parallel Bar Support Hold': [
      'support hold; dip hold; ring support hold; top of dip hold; parallel bar support; ring support; l-sit; tuck l sit; stützhalten; bar support; dip support; straight arm support',
      {},
    ],
    'Handstand Push-Up': [
      'handstandliegestütz; pompes en equilibre; flexiones en pino; kipping hspu',
      { position: 'other', muscles: 'shoulders triceps' },
    ],
    'Pike Push-Up': [
      'pike press; hips raised push up; downward dog push up; pike handstand push up; elevated pike push up',
      { stance: 'bilateral', position: 'other', muscles: 'shoulders triceps' },
    ],
    'Handstand Hold': [
      'handstand; handstand walk; handstand against wall; wall walk; wall climb; handstand kick up; handstand shoulder tap; headstand push up',
      { position: 'other', muscles: 'shoulders' },
    ],
  }),
];
