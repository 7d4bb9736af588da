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
    'Barbell Row':
      'row; rows; bent over row; bent over barbell row; bb row; barbell bent over row; bor; yates row; underhand barbell row; reverse grip barbell row; reverse grip bent over row; bent row; strict row; rowing barre; remo con barra; langhantelrudern; overhand barbell row; supinated row; bent over row barbell; wide grip barbell row; barbell row bent over; barbell underhand row; vorgebeugtes rudern; remo inclinado; barbell rear delt row; high row barbell; pronated row; rowing buste penche; roeien met stang; helms barbell row; barbell row underhand; snatch grip row; safety bar row; kelso row',
    'Pendlay Row': 'pendlay; dead stop row; deadstop row; barbell pendlay row; dead row; pendlay barbell row',
    'T-Bar Row':
      't bar row; tbar row; landmine row; t-bar; two arm long bar row; bent over two arm long bar row; t bar; t bar row with handle; long bar row; plate loaded t bar row; corner row; landmine bent over row; remo en t; rudern t bar; t bar rudern; rowing t bar',
    'Meadows Row':
      'single arm landmine row; one arm long bar row; one arm landmine row; bent over one arm long bar row; single arm t bar row; one arm t bar row; landmine meadows row',
    'Bent-Over Dumbbell Row': [
      'dumbbell bent over row; db bent over row; two dumbbell row; two arm dumbbell row; bent over two dumbbell row; db row two arm; bent over db row; double dumbbell row; dumbbell row both arms; bent over two dumbbell row palms in; standing dumbbell row; dumbbell reverse grip row; dumbbell pendlay row; alternating dumbbell row; dumbbell wide row; dumbbell rear delt row; rear delt row; two arm db row',
      { implement: 'dumbbell' },
    ],
    'One-Arm Dumbbell Row': [
      'single arm dumbbell row; one arm row; dumbbell row; db row; single arm row; one arm db row; single arm db row; 1 arm db row; 1 arm row; kroc row; three point row; 3 point row; bench supported dumbbell row; one arm bent over dumbbell row; rowing haltere; remo con mancuerna; remo con mancuernas; remo a una mano; einarmiges kurzhantelrudern; kurzhantelrudern; tripod row; bird dog bench row; dumbbell row single arm; remo mancuerna; dumbbell one arm row; elbow row dumbbell; rowing unilateral; shotgun row dumbbell; lawnmower; lawn mower row; lawnmower row; remo a un brazo con mancuerna; rowing haltere un bras',
      { implement: 'dumbbell' },
    ],
    'Kettlebell Row': [
      'kb row; kettlebell bent over row; single arm kettlebell row; one arm kettlebell row; double kettlebell row; two arm kettlebell row; alternating kettlebell row; gorilla row; kettlebell gorilla row; bent over kettlebell row',
      { implement: 'kettlebell' },
    ],
    'Smith Machine Row': [
      'smith row; smith machine bent over row; smith bent over row; smith machine barbell row',
      { implement: 'machine' },
    ],
    'Bent-Over Cable Row': ['cable bent over row; bent over cable row; low pulley bent over row', { implement: 'cable' }],
    'Bent-Over Band Row': ['band bent over row; resistance band bent over row; banded bent over row', { implement: 'band' }],
    'Renegade Row': [
      'plank row; alternating renegade row; dumbbell renegade row; push up row; dumbbell plank row; push up to renegade row; commando row; push up with row; kettlebell renegade row; push up to row; renegade push up row; plank dumbbell row; renegade',
      { position: 'prone', implement: 'dumbbell' },
    ],
    'Bird Dog Row': ['quadruped row; quadruped dumbbell row', { stance: 'single', position: 'quadruped', implement: 'dumbbell' }],
    'Sandbag Row': ['plate row; medicine ball row; sandbag bent over row; bent over plate row', { implement: 'other' }],
  }),
  ...family(upright, {
    'Standing Cable Row':
      'cable row standing; standing one arm cable row; single arm standing cable row; standing low cable row; single arm cable row; one arm cable row; standing single arm cable row; split stance cable row; cable standing row; elevated cable row; low pulley row standing; remo en polea de pie; row with rotation cable; cable row with rotation',
    'Face Pull':
      'cable face pull; rope face pull; facepull; facepulls; face pulls rope; half kneeling face pull; kneeling face pull; face pull cable; rope rear delt row; cable rope rear delt row; cable rear delt row; tirage visage; single arm face pull; cable 1 arm face pull; high face pull; face pull standing; tirage horizontal corde poulie haute; low pulley row to neck; tirage menton corde; face pull with external rotation',
    'Band Face Pull': ['banded face pull; resistance band face pull; face pull band', { implement: 'band' }],
    'Band Row': [
      'resistance band row; banded row; standing band row; standing resistance band row; tube row; band standing row; theraband rudern; rudern mit band; remo con banda; tirage elastique; rowing elastique; row with band; single arm band row; band row standing; roeien met band; remo con banda elastica; rudern mit theraband; standing row band; standing row; band pull row; row with resistance band; row band',
      { implement: 'band' },
    ],
    'Kneeling Cable Row': [
      'kneeling high pulley row; half kneeling cable row; tall kneeling cable row; kneeling single arm high pulley row; kneeling row; half kneeling row; half kneeling single arm cable row; tall kneeling row; kneeling one arm high pulley row; kneeling single arm cable row',
      { position: 'kneeling' },
    ],
    'Sled Row': ['sled pull row; rope sled pull; sled rope pull; hand over hand sled pull', { implement: 'other' }],
    'Archer Row': ['bow and arrow; bow pull; band archer row; bow draw', { implement: 'band' }],
  }),
  ...family(seated, {
    'Seated Cable Row':
      'seated row; cable row; low row; cable seated row; seated cable rows; low pulley row; seated low row; close grip seated row; v bar row; v grip row; v grip cable row; seated pulley row; seated row cable; cable row seated; wide grip seated row; wide grip seated cable row; seated narrow row; seated cable row v grip; rudern am kabel; rudern am kabelzug; kabelrudern; rudern sitzend; remo sentado; remo en polea; remo en polea baja; remo gironda; tirage horizontal; tirage horizontal poulie basse; rowing assis; zittend roeien; kabel roeien; seated one arm cable row; single arm seated cable row; seated cable row bar wide grip; low cable row; seated one arm cable pulley row; single arm seated row; cable low row; remo bajo; polea baja; rowing poulie basse; remo en polea sentado; seated rope row; rudern eng; lage roei; gironda row; remo polea baja; straight back seated row; seated wide grip row; shotgun row; seated high row cable; single arm high row; high cable row; cable high row; tirage poulie basse; rudern am turm; tirage bucheron poulie',
    'Seated Machine Row': [
      'machine row; seated row machine; row machine; iso lateral row; hammer strength row; lever row; leverage row; plate loaded row; seated machine rows; machine seated row; iso row; leverage iso row; iso lateral low row; iso lateral high row; high row machine; machine high row; leverage high row; low row machine; hammer strength high row; hammer strength low row; high row; rudermaschine rücken; remo en maquina; tirage horizontal machine; rowing machine plate loaded; machine low row; lever high row; rear delt row machine; dy row; plate loaded high row; lever seated row; seated high row; seated lever row; hammer strength iso row; rudern maschine; vertical row; vertical row machine; rudern an der maschine; roeimachine zittend',
      { implement: 'machine' },
    ],
    'Seated Band Row': [
      'band seated row; resistance band seated row; seated row band; seated row with band; banded seated row; seated theraband row; seated resistance band row',
      { implement: 'band' },
    ],
  }),
  ...family(supported, {
    'Chest-Supported Row':
      'chest supported dumbbell row; incline row; incline dumbbell row; dumbbell incline row; seal row; prone row; csr; cs row; bench supported row; chest supported incline row; incline bench row; helms row; batwing row; incline bench pull; dumbbell seal row; chest supported db row; chest support row; prone incline row; lying row; lying cambered barbell row; cambered bar row; cambered bar lying row; barbell seal row; barbell chest supported row; straight bar bench mid row; bench row; prone bench row; prone bench pull; bench pull; incline db row; chest supported kettlebell row; incline prone row; lying dumbbell row; lying bench row; prone dumbbell row; brustgestütztes rudern; chest supported barbell row; lying barbell row; chest supported row steep bench; spider row; dumbbell incline bench row; row chest supported; incline barbell row; chest supported rear delt row; bank rudern',
    'Chest-Supported Machine Row': [
      'chest supported row machine; machine chest supported row; chest supported t bar row; lying t bar row; t bar row machine; machine t bar row; lever t bar row; chest supported tbar row; incline t bar row; supported t bar row; chest supported iso row; lying lever row',
      { implement: 'machine' },
    ],
    'Chest-Supported Cable Row': [
      'incline cable row; cable chest supported row; incline bench cable row',
      { implement: 'cable' },
    ],
  }),
  ...family(hangingRow, {
    'Inverted Row': [
      'bodyweight row; australian pull up; body row; inverted bodyweight row; horizontal pull up; reverse row; aussie pull up; supine row; bar row bodyweight; fat man pull up; bodyweight mid row; australian row; horizontal row; ruderzug am barren; umgekehrtes rudern; remo invertido; traction horizontale; traction australienne; australische klimmzüge; low bar row; table row; underhand inverted row; feet elevated inverted row; smith machine inverted row; inverted row underhand; inverted row bent knee; dominadas australianas; dominada australiana; bar inverted row; front lever row; ice cream maker; rack row; tractions australiennes',
      { implement: 'bodyweight' },
    ],
    'Ring Row': 'ring rows; rings row; rudern an ringen; remo en anillas; inverted ring row',
    'TRX Row':
      'suspended row; suspension row; trx inverted row; suspension trainer row; inverted row with straps; trx single arm row; trx low row; schlingentrainer rudern; trx mid row; trx high row; strap row; remo trx; single arm trx row; sling row; trx rudern; towel row; door row; doorway row; sheet row; tirage trx; trx face pull; suspended face pull; ring face pull; trx power pull; trx rear delt row; trx pull; doorframe row',
  }),
  ...family(pulldown, {
    'Lat Pulldown':
      'pulldown; lat pull; lat pulldowns; wide grip lat pulldown; wide grip pulldown; cable pulldown; front lat pulldown; lat machine; machine lat pulldown; pull down lat; close grip lat pulldown; v bar pulldown; reverse grip lat pulldown; underhand lat pulldown; neutral grip lat pulldown; behind neck pulldown; lat pulldown behind neck; lpd; close grip pulldown; supinated lat pulldown; v grip lat pulldown; latzug; latziehen; jalon al pecho; jalon; jalones; tirage vertical; tirage poitrine; tirage nuque; lat pulldown machine; lat pulldown cable; underhand cable pulldown; reverse grip pulldown; iso lateral pulldown; hammer strength pulldown; mag grip lat pulldown; jalon tras nuca; tirage poulie haute; lat pull ins; latissimus pulldown; pulldown machine; front pulldown; rope pulldown; plate loaded pulldown; lever pulldown; seated lat pulldown; jalon en polea; lat trekken; close grip front lat pulldown; full range of motion lat pulldown; wide grip pulldown behind the neck; rocky pulldown; rocky pull up pulldown; chin pulldown; tirage vertical poulie haute; latzug eng; latzug breit; medium grip lat pulldown; mag pulldown; cable lat pulldown; lat pulldown wide; lat pulldown iso lateral; kabelzug latziehen; jalon dorsal; polea al pecho; dorsales en polea; lat tower; lat pulldown front; iso lateral front lat pulldown; iso lateral wide pulldown; latziehen zum nacken; latzug zur brust',
    'Single-Arm Lat Pulldown':
      'one arm lat pulldown; single arm pulldown; one arm pulldown; single arm cable pulldown; unilateral lat pulldown; 1 arm lat pulldown; sitting 1 arm lat pulldown; iliac pulldown; lat pulldown single arm; alternating lat pulldown; alternate lateral pulldown',
    'Half-Kneeling Lat Pulldown': [
      'half kneeling pulldown; half kneeling single arm lat pulldown; half kneeling cable pulldown; half kneeling one arm pulldown; half kneeling band pulldown',
      { stance: 'split', position: 'kneeling' },
    ],
    'Kneeling Lat Pulldown': [
      'tall kneeling lat pulldown; tall kneeling pulldown; kneeling pulldown; kneeling cable pulldown; kneeling single arm pulldown; kneeling one arm lat pulldown',
      { stance: 'bilateral', position: 'kneeling' },
    ],
    'Standing Lat Pulldown': ['standing pulldown; standing cable pulldown', { stance: 'bilateral', position: 'standing' }],
    'Band Lat Pulldown': [
      'band pulldown; resistance band lat pulldown; banded lat pulldown; resistance band pulldown; banded pulldown; lat pulldown with band; band lat pull; theraband latziehen; lat pulldown band',
      { implement: 'band' },
    ],
    'Lying Pulldown': ['supine lat pulldown; lying lat pulldown; lying cable pulldown', { position: 'supine' }],
  }),
  ...family(hang, {
    'Pull-Up':
      'pullups; pull ups; wide grip pull up; weighted pull up; strict pull up; neutral grip pull up; kipping pull up; wide pull up; close grip pull up; bodyweight pull up; overhand pull up; klimmzug; klimmzüge; dominada; dominadas; traction; tractions; optrekken; optrekking; negative pull up; eccentric pull up; v bar pull up; mixed grip pull up; scapular pull up; scap pull up; rope pull up; towel pull up; l sit pull up; commando pull up; archer pull up; butterfly pull up; rear pull up; wide grip rear pull up; gironda sternum chin; sternum pull up; ring pull up; pull up hold; flexed arm hang; traction a la barre; tractions pronation; dominadas pronas; dominadas supinas lastradas; typewriter pull up; explosive pull up; pull up bar; deadhang pull up; jumping pull up negative; kipping pull ups; dead hang pull up; muscle up progression pull; london bridge; london bridges; rope climb; legless rope climb; rope climbing; seil klettern; seilklettern; side to side pull up; side to side chin; front lever pull up; behind neck pull up; pull up negative; one arm pull up; single arm pull up; scapula pull up; scapular hang pull; barra fija; pull up isometric hold; pegboard; peg board climb; pull up wide',
    'Assisted Pull-Up': [
      'pull up assist; band assisted pull up; machine assisted pull up; assisted pull up machine; banded pull up; gravitron; assisted chin up; assisted pullup machine; klimmzug unterstützt; dominadas asistidas; traction assistee; tractions assistees; pull up assisted; band pull up; assisted chin; pull up band assisted; banded chin up; klimmzugmaschine; dominada asistida; pull up machine; chin up assisted; pull up with band; unterstützte klimmzüge; geassisteerde pull up; assisted wide grip pull up; jump pull up assisted; foot assisted pull up; assisted neutral grip pull up; assisted pull up band; pull up with assistance',
      { implement: 'machine' },
    ],
    'Chin-Up':
      'chin; chins; chinups; supinated pull up; underhand pull up; weighted chin up; reverse grip pull up; negative chin up; chin up negative; untergriff klimmzug; klimmzüge untergriff; dominadas supinas; traction supination; tractions supination; chin up hold; mixed grip chin; mixed grip chin up; neutral grip chin up; one arm chin up; single arm chin up; close grip chin up; dominadas supino; strict chin up; bodyweight chin up; chinup; eccentric chin up; ring chin up; pull up underhand',
    'Chest-to-Bar Pull-Up': 'c2b; chest to bar; ctb; c2b pull up; chest 2 bar; ctb pull up; chest to bars',
    'Muscle-Up':
      'mu; bar muscle up; ring muscle up; kipping muscle up; strict muscle up; muscleup; rmu; bmu; kipping muscle ups; weighted muscle up; muscle up transition; band assisted muscle up; assisted muscle up',
    'Front Lever':
      'front lever hold; tuck front lever; back lever; skin the cat; front lever raise; german hang; advanced tuck front lever; tuck lever',
    'Gorilla Chin': ['gorilla chin crunch; chin up crunch; pull up knee raise; pull up crunch', { muscles: 'lats abs' }],
    'Burpee Pull-Up': [
      'burpee to pull up; burpee with pull up; burpee chin up',
      { pattern: 'jump-impact', stance: 'bilateral', position: 'other', impact: 'high', deep: true },
    ],
  }),
  ...family(uprightRow, {
    'Upright Row':
      'barbell upright row; upright barbell row; ez bar upright row; wide grip upright row; remo al menton; remo al cuello; tirage menton; aufrechtes rudern; rudern aufrecht; rowing menton; ez upright row; remo vertical; close grip upright row; remo menton; high pull row; opwaarts roeien; staand roeien; remo al menton con barra; aufrecht rudern; vertical row barbell',
    'Dumbbell Upright Row': [
      'db upright row; standing dumbbell upright row; one arm dumbbell upright row; single arm upright row; kettlebell upright row; kb upright row; single arm dumbbell upright row; dumbbell upright rows; plate upright row',
      { implement: 'dumbbell' },
    ],
    'Cable Upright Row': ['upright cable row; rope upright row; upright row cable', { implement: 'cable' }],
    'Band Upright Row': [
      'resistance band upright row; banded upright row; upright row with band; upright row band',
      { implement: 'band' },
    ],
    'Smith Machine Upright Row': [
      'smith upright row; smith machine one arm upright row; upright row smith machine',
      { implement: 'machine' },
    ],
    'Dumbbell High Pull': ['db high pull; single arm high pull', { implement: 'dumbbell', si: 'possible' }],
    'Kettlebell High Pull': [
      'kb high pull; kettlebell swing high pull; swing to high pull; kettlebell swing to high pull',
      { pattern: 'hinge', implement: 'kettlebell', si: 'likely' },
    ],
  }),
];
