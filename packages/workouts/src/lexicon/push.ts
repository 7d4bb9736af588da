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
      'barbell bench press; bench; flat bench; flat bench press; bp; bb bench; flat barbell bench press; barbell bench; medium grip bench press; powerlifting bench press; benchpress; bank press; lying bench press; chest press barbell; touch and go bench; comp bench; competition bench press; press banca; press plano; press de pecho; banc; spoto press; larsen press; pin press; board press; paused bench press; floor bench; flat press; speed bench; guillotine press; neck press; barbell bench press to neck; bench press to neck; pecho plano; feet up bench press; bench press dead stop; 2 board press; chain press; slingshot bench press; wide grip bench press; axle bench press; football bar bench press; swiss bar bench press; chest press with barbell; barbell press flat; supine press; barbell chest press; barbell flat bench; reverse band bench press; bench press with chain',
    'Close-Grip Bench Press':
      'cgbp; cg bench; cg bench press; close grip bench; narrow grip bench press; close grip barbell bench press; close grip press; close grip barbell bench; bankdrücken eng; enges bankdrücken; press banca cerrado; press agarre cerrado; triceps bench press; close grip floor press; jm bench; ez bar close grip bench press; press frances cerrado; close grip ez bar press; close grip triceps press; lying close grip triceps press',
    'Reverse-Grip Bench Press': 'reverse grip bench; reverse triceps bench press; underhand bench press; supinated bench press',
    'Decline Bench Press':
      'decline barbell bench press; decline bench; decline press; barbell decline press; decline barbell press; negativ bankdrücken',
    'Floor Press': 'barbell floor press; barbell press floor',
    'Dumbbell Bench Press': [
      'db bench; db bench press; dumbbell bench; dumbbell chest press; dumbbell press flat; flat dumbbell press; flat db press; flat dumbbell bench press; db chest press; flat db bench; dumbbell flat press; dumbbell flat bench press; neutral grip dumbbell bench press; db flat bench; dbbp; chest press dumbbell; dumbbell press lying; kettlebell bench press; close grip dumbbell press; dumbbell squeeze press; squeeze press; hex press; crush press; dumbbell hex press; champagne press; press de pecho con mancuernas; chest press; stability ball dumbbell press; bench press with dumbbells; chest press with dumbbell; lying dumbbell press; dumbbell bench press neutral grip; plate press lying',
      { implement: 'dumbbell' },
    ],
    'Single-Arm Dumbbell Bench Press': [
      'one arm dumbbell bench press; single arm bench press; one arm bench press; single arm chest press lying; single arm dumbbell press flat; one arm dumbbell chest press',
      { implement: 'dumbbell' },
    ],
    'Decline Dumbbell Press': [
      'decline dumbbell bench press; decline db press; decline db bench; dumbbell decline bench press; dumbbell decline press',
      { implement: 'dumbbell' },
    ],
    'Dumbbell Floor Press': [
      'db floor press; floor press dumbbell; single arm dumbbell floor press; alternating floor press; one arm floor press; floor chest press; dumbbell floor chest press',
      { implement: 'dumbbell' },
    ],
    'Kettlebell Floor Press': [
      'kb floor press; kettlebell floor chest press; one arm kettlebell floor press; leg over floor press; floor press with kettlebell; alternating kettlebell floor press; extended range kettlebell floor press',
      { implement: 'kettlebell' },
    ],
    'Smith Machine Bench Press': [
      'smith bench press; smith bench; smith machine flat press; bench press smith machine; smith chest press; smith press flat; multipresse bankdrücken; smith machine chest press',
      { implement: 'machine' },
    ],
    'Smith Machine Close-Grip Bench Press': ['smith close grip bench press', { implement: 'machine' }],
    'Smith Machine Decline Press': [
      'smith decline bench press; smith machine decline bench press; decline smith press',
      { implement: 'machine' },
    ],
    'Cable Bench Press': ['cable lying chest press; cable supine press', { implement: 'cable' }],
    'Band Bench Press': ['resistance band bench press; banded bench press lying', { implement: 'band' }],
    'Supine Chest Throw': ['lying medicine ball chest throw; supine chest pass', { implement: 'other' }],
  }),
  ...family(incline, {
    'Incline Bench Press':
      'incline barbell bench press; incline bench; incline press; barbell incline press; incline bb press; barbell incline bench press; incline barbell press; schrägbankdrücken; schrägbank drücken; press inclinado; developpe incline; schuine bankdrukken; incline chest press barbell; barbell incline bench; low incline bench press; close grip incline bench press; reverse grip incline bench press; incline bench press wide grip; incline chest press',
    'Incline Dumbbell Press': [
      'incline db press; incline dumbbell bench press; incline db bench; dumbbell incline press; incline dumbbell bench; incline dumbbell chest press; dumbbell incline bench press; low incline dumbbell press; incline db bench press; incline bench dumbbell press; neutral grip incline dumbbell press; incline hammer press dumbbell; single arm incline dumbbell press; kettlebell incline press; palms in incline dumbbell press; incline press with dumbbells; incline dumbbell palms facing in',
      { implement: 'dumbbell' },
    ],
    'Smith Machine Incline Press': [
      'smith incline press; smith machine incline bench press; incline smith press; smith incline bench; incline bench press smith machine; incline smith machine press; smith incline bench press; incline smith bench press',
      { implement: 'machine' },
    ],
    'Incline Cable Chest Press': [
      'incline cable press; cable incline press; cable incline chest press; incline cable bench press; cable incline bench press',
      { implement: 'cable' },
    ],
  }),
  ...family(chestMachine, {
    'Machine Chest Press':
      'chest press machine; seated chest press; machine bench press; hammer strength chest press; lever chest press; leverage chest press; iso lateral chest press; machine press; seated machine chest press; vertical chest press; bench press machine; brustpresse; brustpresse maschine; press de pecho en maquina; chest press seated; developpe machine; developpe a la machine; developpe assis machine; press pecho maquina; plate loaded chest press; converging chest press; wide chest press; iso lateral bench press; horizontal chest press machine; presse pectoraux; borstpers; machine bench; selectorized chest press; chest press leverage; seated bench press',
    'Machine Incline Chest Press':
      'incline chest press machine; incline machine press; leverage incline chest press; hammer strength incline press; incline machine chest press; iso lateral incline press; lever incline chest press; incline machine bench press; incline press machine; plate loaded incline press; machine incline press; iso lateral incline chest press; incline chest press lever; hammer strength incline chest press',
    'Machine Decline Chest Press':
      'decline chest press machine; leverage decline chest press; decline machine press; iso lateral decline press; decline machine chest press; hammer strength decline press',
    'Seated Cable Chest Press': [
      'seated cable press; cable seated chest press; seated band chest press; cable seated press chest',
      { implement: 'cable' },
    ],
  }),
  ...family(pushUp, {
    'Push-Up':
      'press up; pushups; floor push up; bodyweight push up; liegestütze; liegestütz; flexiones; flexion de brazos; flexiones de brazos; flexiones de pecho; lagartijas; pompes; pompe; opdrukken; pushup full; military push up; wide push up; close grip push up; diamond push up; narrow push up; triceps push up; tempo push up; hand release push up; deficit push up; push up wide; archer push up; spiderman push up; pushup close triceps position; t push up; staggered push up; hindu push up; dive bomber push up; divebomber; typewriter push up; push up on handle; weighted push up; alligator push up; cobra push up; sphinx push up; push up plus; scapular push up; scap push up; band push up; banded push up; resistance band push up; fist push up; knuckle push up; clock push up; pseudo planche push up; ppu; single leg push up; single arm push up; one arm push up; push up hold; diamond press up; push up to downward dog; pike to push up; push up with shoulder tap; push up shoulder tap; commando push up; diamantliegestütze; enge liegestütze; pompes diamant; pompes serrees; flexiones diamante; isometric push up; push up isometric; rotational push up; push up rotation; push up with rotation; push up on dumbbell; uneven push up; korean push up; feet on ball push up; superman push up; x push up',
    'Knee Push-Up':
      'kneeling push up; push up on knees; push up from knees; modified push up; girl push up; half push up; box push up; knee press up; pompes sur les genoux; pompes genoux; flexiones de rodillas; flexiones con rodillas; knieliegestütz; liegestütze auf knien; liegestütze auf den knien; frauenliegestütze; knie push up; push up kneeling; modified press up; knee pushups; opdrukken op knieen; quadruped push up; box press up; flexiones apoyando rodillas',
    'Incline Push-Up': [
      'elevated push up; push up hands elevated; bench push up; push up on bench; incline press up; hands elevated push up; chair push up; table push up; counter push up; countertop push up; desk push up; box push up hands elevated; push up on box; push up incline; kitchen counter push up; flexiones inclinadas; pompes inclinees; erhöhte liegestütze; liegestütze erhöht; incline push up close grip; incline push up wide; smith machine push up; barbell push up; stair push up; push up with hands on bench; push up against counter; hands raised push up; sofa push up; worktop push up; push up worktop; couch push up',
      { position: 'incline-supported' },
    ],
    'Wall Push-Up': [
      'wall press up; push up against wall; standing push up; wall pushups; push up wall; wandliegestütz; liegestütze an der wand; flexiones en pared; flexiones contra la pared; pompes au mur; pompes contre le mur; muurpush; muur push up; wall press; one arm against wall push up; wall push',
      { position: 'incline-supported' },
    ],
    'Decline Push-Up':
      'feet elevated push up; push up feet elevated; elevated feet push up; push up with feet elevated; decline press up; push up with feet on bench; push up decline; feet on bench push up; push up with feet on exercise ball; push up feet on ball; stability ball decline push up',
    'Stability Ball Push-Up': [
      'swiss ball push up; exercise ball push up; ball push up; medicine ball push up; bosu push up; push up on ball; med ball push up; push up on medicine ball; bosu ball push up; push up on stability ball',
      { implement: 'other' },
    ],
    'Suspended Push-Up': [
      'trx push up; ring push up; suspension push up; trx chest press; trx press; suspended chest press; ring press; ring chest press; suspension chest press; strap push up',
      { position: 'incline-supported', implement: 'other' },
    ],
    'Plyo Push-Up': [
      'plyometric push up; clap push up; clapping push up; explosive push up; drop push; kneeling plyo push up; depth push up; plyo press up; incline push up depth jump; push up depth jump; jumping push up; drop push up; plyo kettlebell push up; superman push up plyo; aztec push up; plyometric press up',
      { impact: 'high', si: 'possible' },
    ],
    'Push-Up to Side Plank': [
      'push up side plank; push up with side plank; t rotation push up; push up to t',
      { si: 'possible' },
    ],
    'Triceps Extension Push-Up': [
      'body up; bodyweight triceps press; body triceps press; bodyweight triceps extension; bodyweight skullcrusher; plank to triceps extension; triceps bodyweight press; trx skullcrusher; trx triceps extension; trx triceps press; suspended triceps extension; suspended triceps press; ring triceps extension; body tricep extension',
      { pattern: 'isolation-upper', muscles: 'triceps' },
    ],
  }),
  ...family(standingPress, {
    'Cable Chest Press':
      'standing cable chest press; cable press; cable standing chest press; standing cable press; chest press cable; single arm cable chest press; one arm cable chest press; single arm cable press; alternating cable chest press; one arm cable press; split stance cable press; cable punch; cable press around; cable push; chest press on cable',
    'Band Chest Press': [
      'resistance band chest press; banded chest press; standing band chest press; band press; resistance band press; chest press band; chest press with band; tube chest press; theraband brustpresse; single arm band chest press; band chest push',
      { implement: 'band' },
    ],
    'Medicine Ball Chest Pass': [
      'chest pass; med ball chest pass; chest throw; medicine ball chest throw; chest push; medicine ball chest push; chest push single response; chest push multiple response; chest push from 3 point stance; chest push with run release; heavy bag thrust; wall chest pass',
      { implement: 'other' },
    ],
    'Svend Press': [
      'plate squeeze press; svend; plate press; standing plate press; plate chest press; standing squeeze press; squeeze plate press; plate press out',
      { implement: 'other' },
    ],
    'Landmine Chest Press': ['landmine floor press; landmine chest squeeze press', { implement: 'barbell' }],
  }),
  ...family(overhead, {
    'Overhead Press':
      'ohp; press; military press; standing press; barbell overhead press; strict press; barbell military press; standing military press; standing barbell press; shoulder press standing; standing overhead press; oh press; strict overhead press; standing barbell shoulder press; presses; behind the neck press; btn press; standing barbell press behind neck; bradford press; press militar; press militar con barra; developpe militaire; nackendrücken; press tras nuca; developpe nuque; schulterdrücken langhantel; rocky press; bradford rocky press; z press standing; axle press; log press; barbell standing military press; savickas press; anti gravity press; overhead barbell press; klokov press; snatch grip overhead press; behind neck press; barbell press; clean grip press; front press; military',
    'Push Press': [
      'barbell push press; push press behind the neck; thruster press; log push press; schwungdrücken; sots push press; drop press; dip and press; btn push press',
      {},
    ],
    'Dumbbell Push Press': ['db push press; single arm dumbbell push press', { implement: 'dumbbell', si: 'possible' }],
    'Kettlebell Push Press': [
      'kb push press; double kettlebell push press; one arm kettlebell push press; single arm kettlebell push press',
      { implement: 'kettlebell', si: 'possible' },
    ],
    'Standing Dumbbell Shoulder Press': [
      'standing dumbbell press; standing db press; dumbbell overhead press; db ohp; db overhead press; dumbbell military press; dumbbell ohp; standing dumbbell overhead press; standing palms in dumbbell press; dumbbell standing press; standing db shoulder press; dumbbell strict press; dumbbell push up press; standing alternating dumbbell press; single arm dumbbell overhead press; single arm dumbbell press standing; dumbbell shoulder press standing; alternating dumbbell press standing; one arm dumbbell press standing; overhead dumbbell press; scott press; dumbbell press overhead; shoulder to overhead dumbbell; circus dumbbell press; circus bell; dumbbell scott press',
      { implement: 'dumbbell' },
    ],
    'Dumbbell Curl to Press': [
      'curl to press; curl and press; biceps curl to shoulder press; dumbbell curl and press; curl press; hammer curl to press; bicep curl shoulder press; biceps curl press; curl to overhead press; hammer curl and press; biceps curl and press; biceps curl to overhead press; biceps curl to press; hammer curl press',
      { implement: 'dumbbell' },
    ],
    'Kettlebell Press': [
      'kb press; kettlebell overhead press; single arm kettlebell press; one arm kettlebell press; kettlebell military press; one arm kettlebell military press; double kettlebell press; kettlebell shoulder press; kettlebell strict press; kb ohp; bottoms up press; kettlebell bottoms up press; alternating kettlebell press; two arm kettlebell military press; kettlebell seesaw press; see saw press; seesaw press; kettlebell para press; one arm kettlebell para press; one arm kettlebell military press to the side; sots press; kettlebell sots press; bent press; kettlebell bent press; side press; kettlebell side press; alternating side press',
      { implement: 'kettlebell' },
    ],
    'Kettlebell Arnold Press': ['', { implement: 'kettlebell' }],
    'Landmine Press': [
      'landmine shoulder press; standing landmine press; single arm landmine press; one arm landmine press; landmine push press; linear jammer; landmine linear jammer; single arm linear jammer; viking press; landmine overhead press; meadows press; angled press; jammer press; standing jammer press; landmine split jerk press',
      {},
    ],
    'Half-Kneeling Landmine Press': [
      'half kneeling single arm landmine press; landmine half kneeling press',
      { stance: 'split', position: 'kneeling' },
    ],
    'Tall-Kneeling Landmine Press': ['kneeling landmine press', { position: 'kneeling' }],
    'Half-Kneeling Dumbbell Press': [
      'half kneeling press; half kneeling shoulder press; half kneeling overhead press; half kneeling kettlebell press; half kneeling single arm press; half kneeling db press; half kneeling bottoms up press; half kneeling dumbbell shoulder press; half kneeling single arm dumbbell press; half kneeling arnold press',
      { stance: 'split', position: 'kneeling', implement: 'dumbbell' },
    ],
    'Tall-Kneeling Dumbbell Press': [
      'tall kneeling press; kneeling dumbbell press; kneeling shoulder press; kneeling overhead press; tall kneeling overhead press; tall kneeling shoulder press; kneeling arnold press',
      { position: 'kneeling', implement: 'dumbbell' },
    ],
    'Band Shoulder Press': [
      'band overhead press; resistance band shoulder press; banded shoulder press; banded overhead press; resistance band overhead press; band ohp; theraband schulterdrücken; band military press; shoulder press with band; shoulder press band',
      { implement: 'band' },
    ],
    'Cable Shoulder Press': [
      'cable overhead press; alternating cable shoulder press; standing cable shoulder press; single arm cable shoulder press; cable military press',
      { implement: 'cable' },
    ],
    'Medicine Ball Overhead Press': [
      'plate overhead press; med ball press; sandbag press; log lift; viking press log; medicine ball press; sandbag overhead press; plate shoulder press; keg press; weighted ball press; overhead plate press',
      { implement: 'other' },
    ],
    'Push Jerk Press': ['shoulder to overhead; s2oh; s2o; stoh', { si: 'possible' }],
    'Cuban Press': ['dumbbell cuban press; cuban rotation press', { implement: 'dumbbell' }],
    'Lateral Raise to Press': [
      'raise to press; w press; dumbbell w press; lu raise press; scarecrow press; upright row to press; upright row press',
      { implement: 'dumbbell' },
    ],
  }),
  ...family(seated, {
    'Dumbbell Shoulder Press': [
      'db shoulder press; seated dumbbell shoulder press; seated dumbbell press; seated db press; seated db shoulder press; dumbbell seated press; dbsp; seated dumbbell overhead press; shoulder press dumbbell; dumbbell press; shoulder press; seated overhead dumbbell press; schulterdrücken kurzhantel; schulterpresse kurzhanteln; press de hombros con mancuernas; developpe epaules halteres; db press; seated shoulder press dumbbell; schulterdrücken; press de hombro; press de hombros; developpe epaules; schouderdrukken; schulterpresse; one arm dumbbell shoulder press; single arm dumbbell shoulder press; seated neutral grip dumbbell press; seated kettlebell press; kettlebell seated press; seated alternating dumbbell press; single arm shoulder press; half arnold press; press hombro; press hombros; shoulder presses; incline shoulder press dumbbell',
      { implement: 'dumbbell' },
    ],
    'Arnold Press': [
      'arnold dumbbell press; dumbbell arnold press; seated arnold press; db arnold press; arnold; arnolds; arnold shoulder press; press arnold; developpe arnold; arnold drücken',
      { implement: 'dumbbell' },
    ],
    'Seated Barbell Shoulder Press':
      'seated overhead press; seated barbell press; seated military press; barbell shoulder press; seated barbell overhead press; seated barbell military press; seated press; seated ohp; seated behind the neck press; seated barbell press behind neck; seated shoulder press; shoulder press barbell; seated behind neck press; barbell seated shoulder press; seated strict press',
    'Z-Press': [
      'z press; barbell z press; dumbbell z press; seated floor press overhead; kettlebell z press; floor seated press; floor seated shoulder press',
      { si: 'possible' },
    ],
    'Machine Shoulder Press': [
      'shoulder press machine; seated machine shoulder press; machine overhead press; machine military press; lever shoulder press; leverage shoulder press; hammer strength shoulder press; iso lateral shoulder press; seated shoulder press machine; overhead press machine; machine shoulder military press; schulterpresse maschine; schulterdrücken maschine; press de hombros en maquina; developpe epaules machine; plate loaded shoulder press; shoulder press plate loaded; viking press machine; shoulder press machine plates; schouderpers; military press machine; schulterdrückmaschine; selectorized shoulder press',
      { implement: 'machine' },
    ],
    'Smith Machine Shoulder Press': [
      'smith shoulder press; smith overhead press; smith machine overhead press; smith machine overhead shoulder press; smith military press; overhead press smith machine; shoulder press smith machine; smith machine military press; seated smith press; smith machine seated shoulder press; smith machine behind the neck press; seated smith machine shoulder press',
      { implement: 'machine' },
    ],
    'Seated Cable Shoulder Press': ['seated cable overhead press', { implement: 'cable' }],
    'Seated Band Shoulder Press': ['seated band overhead press; seated resistance band shoulder press', { implement: 'band' }],
  }),
  ...family(dip, {
    Dip: 'parallel bar dip; bar dip; chest dip; triceps dip; weighted dip; bodyweight dip; fondos; fondos en paralelas; paralelas; barrenstütz; korean dip; straight bar dip; dip on parallel bars; ring dip; dips; dip chest version; dip triceps version; parallel dip; dip weighted; dips aux barres; dips aux barres paralleles; barres paralleles; fondos de triceps en paralelas; russian dip; l sit dip; ring dips; chest focused dip; fondos de pecho; bodyweight triceps dip; repulsions',
    'Assisted Dip': [
      'dip assist; machine assisted dip; band assisted dip; assisted dip machine; assisted triceps dip; dip assisted; gravitron dip; assisted chest dip',
      { implement: 'machine' },
    ],
    'Dip Machine': [
      'machine dip; seated dip machine; seated dip; seated triceps dip machine; dip machine seated; triceps dip machine; lever dip; machine triceps dip; lever seated dip; hammer strength dip',
      { position: 'seated', implement: 'machine' },
    ],
    'Bench Dip': [
      'bench dips; chair dip; triceps bench dip; floor dip; dip on bench; triceps dip on bench; triceps dip on chair; chair triceps dip; triceps chair dip; weighted bench dip; dips banc; dips sur banc; dips entre deux bancs; fondos en banco; fondos de triceps en banco; stuhldips; bankdips; couch dip; step dip; bench triceps dip; floor triceps dip; triceps dip floor; box dip; dip bench; dip between bench; triceps dips bench; fondos en silla; dips sur chaise; triceps dips stuhl; crab dip; crab triceps dip; reverse plank dip; three bench dip',
      { stance: 'bilateral', position: 'other' },
    ],
    'Parallel Bar Support Hold': [
      'support hold; dip hold; ring support hold; top of dip hold; parallel bar support; ring support; l sit; l-sit; l sit hold; tuck l sit; stützhalten; bar support; dip support; support hold on rings; straight arm support',
      {},
    ],
    'Handstand Push-Up': [
      'hspu; handstand press up; wall handstand push up; strict handstand push up; kipping handstand push up; handstandliegestütz; pompes en equilibre; flexiones en pino; deficit handstand push up; kipping hspu; handstand pushup; handstand push ups strict',
      { position: 'other', muscles: 'shoulders triceps' },
    ],
    'Pike Push-Up': [
      'pike press; pike press up; elevated pike push up; feet elevated pike push up; pike push up elevated; hips raised push up; downward dog push up; pike handstand push up',
      { stance: 'bilateral', position: 'other', muscles: 'shoulders triceps' },
    ],
    'Handstand Hold': [
      'handstand; wall handstand; handstand walk; handstand against wall; wall walk; wall walks; wall climb; wall handstand hold; handstand wall hold; chest to wall handstand; handstand kick up; handstand shoulder tap; headstand push up',
      { position: 'other', muscles: 'shoulders' },
    ],
  }),
];
