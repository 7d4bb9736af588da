// One-joint work of arms, shoulders, chest, neck and wrists.
import { family, type Entry, type Traits } from './entry.ts';

const curl: Traits = {
  pattern: 'isolation-upper',
  stance: 'bilateral',
  position: 'standing',
  implement: 'dumbbell',
  muscles: 'biceps forearms',
};
const seatedCurl: Traits = { ...curl, stance: 'none', position: 'seated' };
const leaningCurl: Traits = { ...curl, stance: 'none', position: 'incline-supported' };
const triceps: Traits = { ...curl, implement: 'cable', muscles: 'triceps' };
const lyingTriceps: Traits = { ...triceps, stance: 'none', position: 'supine', implement: 'barbell' };
const raise: Traits = { ...curl, muscles: 'shoulders' };
const rear: Traits = { ...curl, muscles: 'rear-delts upper-back', si: 'possible' };
const fly: Traits = { ...curl, stance: 'none', position: 'supine', muscles: 'chest' };
const shrug: Traits = { ...curl, implement: 'barbell', muscles: 'traps' };
const cuff: Traits = { ...curl, implement: 'cable', muscles: 'rotator-cuff' };
const wrist: Traits = { ...seatedCurl, muscles: 'forearms' };
const neck: Traits = { ...seatedCurl, position: 'supine', implement: 'bodyweight', muscles: 'neck' };

export const isolationUppers: readonly Entry[] = [
  ...family(curl, {
    'Barbell Curl': [
      'curl; cheat curl; drag curl; curl 21; 21 barbell curl; langhantelcurl; bizeps; perfect curl; biceps',
      { implement: 'barbell' },
    ],
    'EZ-Bar Curl': [
      'ez bar bicep curl; cambered bar curl; close grip ez bar curl with band; ez bar drag curl; e z curl; easy bar curl',
      { implement: 'barbell' },
    ],
    'Dumbbell Curl':
      'db bicep curl; standing dumbbell curl; alternating biceps curl; alternating curl; supinating curl; waiter curl; kurzhantelcurl; dumbbell drag curl; single arm curl; standing dumbbell bicep curl; inner biceps curl; cross body curl; outer biceps curl; kneeling dumbbell curl; kneeling biceps curl',
    'Hammer Curl': 'pinwheel curl; hammercurl; hammer; kettlebell hammer curl; hammer curl with plate; hammer grip curl',
    'Cable Curl': [
      'standing cable curl; rope curl; rope hammer curl; bayesian curl; kabelcurl; cable drag curl; cable ez bar curl; face away curl; hercules curl; crucifix curl',
      { implement: 'cable' },
    ],
    'Band Curl': ['band hammer curl', { implement: 'band' }],
    'Kettlebell Curl': ['kettlebell bicep curl', { implement: 'kettlebell' }],
    'Reverse Curl': [
      'reverse grip curl; standing dumbbell reverse curl; overhand curl; reverse biceps curl; reverse plate curl; reverse grip barbell curl; ez reverse curl; reverse grip ez bar curl',
      { implement: 'barbell' },
    ],
    'Zottman Curl': 'zottman',
    'Plate Curl': [
      'plate biceps curl; plate hammer curl; medicine ball curl; sandbag curl; medicine ball biceps curl',
      { implement: 'other' },
    ],
    'TRX Biceps Curl': [
      'trx curl; ring curl; ring biceps curl; bodyweight curl; towel curl; inverted curl; bodyweight bicep curl',
      { position: 'incline-supported', implement: 'other' },
    ],
    'Standing Concentration Curl': 'bent over concentration curl',
    'Standing One-Arm Dumbbell Curl over Incline Bench':
      'one arm dumbbell curl over incline bench; standing preacher curl; one arm curl over bench',
  }),
  ...family(seatedCurl, {
    'Preacher Curl': ['preacher', { implement: 'barbell' }],
    'Dumbbell Preacher Curl': 'zottman preacher curl; one arm preacher curl; hammer preacher curl',
    'Machine Preacher Curl': ['machine preacher hammer curl', { implement: 'machine' }],
    'Cable Preacher Curl': ['', { implement: 'cable' }],
    'Machine Biceps Curl': [
      'seated biceps curl machine; bicep machine; lever curl; bizepsmaschine; bicepsmachine; seated machine curl',
      { implement: 'machine' },
    ],
    'Concentration Curl':
      'concentratie curl; seated close grip concentration barbell curl; curl biceps concentre; cable concentration curl; concentrated curl; concentration hammer curl',
    'Seated Dumbbell Curl':
      'seated curl; seated bicep curl; seated hammer curl; seated barbell curl; seated alternating hammer curl',
    'Seated Cable Curl': ['seated bayesian high cable curl', { implement: 'cable' }],
  }),
  ...family(leaningCurl, {
    'Incline Curl':
      'seated incline curl; incline bicep curl; incline inner biceps curl; flexor incline dumbbell curl; schrägbankcurl; bayesian incline curl',
    'Incline Hammer Curl': 'seated incline hammer curl',
    'Spider Curl': [
      'prone incline curl; ez bar spider curl; chest supported curl; prone curl; lying incline curl; barbell spider curl; cable spider curl; lying prone curl; lying high bench barbell curl; spider hammer curl; prone spider curl; chest supported incline curl; barbell curl lying against incline',
      {},
    ],
    'Lying Curl': ['lying cable curl; supine curl; lying biceps curl; supine cable curl', { position: 'supine' }],
  }),
  ...family(triceps, {
    'Triceps Pushdown': 'pushdown; tirage triceps; cable incline pushdown; triceps pulldown; rope tricep; kabel trizeps; triceps',
    'Cable Triceps Extension':
      'cross body triceps extension; katana extension; trizepsstrecken; triceps pushaway; cable concentration extension; carter extension; chain handle extension; kneeling triceps extension',
    'Overhead Triceps Extension': [
      'standing dumbbell triceps extension; standing overhead triceps extension; overhead extension; french press; overhead tricep press; db tricep extension; kettlebell triceps extension; standing towel triceps extension; medicine ball triceps extension; überkopf trizeps; french press sitzend stehend; overhead kettlebell extension',
      { implement: 'dumbbell' },
    ],
    'Barbell Overhead Triceps Extension': [
      'standing barbell triceps extension; barbell french press; ez bar french press; ez bar triceps extension; barbell triceps extension; ez overhead extension; standing ez bar triceps extension; standing barbell french press; landmine triceps extension',
      { implement: 'barbell' },
    ],
    'Cable Overhead Triceps Extension': 'cable french press; standing cable overhead triceps extension; cable triceps overhead',
    'Band Triceps Extension': ['speed band overhead triceps; band overhead extension', { implement: 'band' }],
    'Band Pushdown': ['', { implement: 'band' }],
    'Triceps Kickback': [
      'db kickback; bent over triceps extension; standing bent over one arm dumbbell triceps extension; standing bent over triceps extension; seated bent over one arm dumbbell triceps extension; seated bent over two arm dumbbell triceps extension',
      { implement: 'dumbbell', si: 'possible' },
    ],
    'Cable Triceps Kickback': ['rope kickback triceps', { si: 'possible' }],
    'Sled Overhead Triceps Extension': ['sled triceps extension', { implement: 'other' }],
  }),
  ...family(lyingTriceps, {
    Skullcrusher:
      'nose breaker; lying tricep extension; lying triceps press; incline skullcrusher; stirndrücken; press francais; incline triceps extension; rolling triceps extension; frenchpress; lying close grip barbell triceps press to chin; decline triceps extension; french press ez; triceps au front; smith machine skullcrusher; pjr pullover; lying extension; decline close grip bench to skullcrusher',
    'Dumbbell Skullcrusher': [
      'lying dumbbell tricep extension; tate press; decline dumbbell triceps extension; incline dumbbell triceps extension; incline dumbbell skullcrusher; kettlebell skullcrusher; rolling dumbbell triceps extension; one arm lying triceps extension; dumbbell lying extension; floor dumbbell triceps extension',
      { implement: 'dumbbell' },
    ],
    'Cable Lying Triceps Extension': ['cable skullcrusher', { implement: 'cable' }],
    'Band Skullcrusher': ['', { implement: 'band' }],
    'JM Press': 'smith machine jm press; california press',
    'Machine Triceps Press': [
      'tricep machine; seated triceps extension machine; trizepsmaschine; trizepsdrücken maschine; trizepspresse; arm extension machine; tricepsmachine; machine triceps dip extension',
      { position: 'seated', implement: 'machine' },
    ],
    'Seated Triceps Extension': [
      'seated french press; seated triceps overhead; seated cable triceps extension; seated overhead extension',
      { position: 'seated', implement: 'dumbbell' },
    ],
  }),
  ...family(raise, {
    'Lateral Raise':
      'side raise; deltoid raise; leaning lateral raise; lu raise; laterals; delt raise; power partial; kettlebell lateral raise; y raise standing; dumbbell y raise; monkey row lateral; heavy partial; lean away lateral raise; egyptian raise; full range lateral raise; iron cross raise dumbbell; crucifix; iron cross; medial raise; kneeling lateral raise; arm raise; dumbbell raise; single dumbbell raise; laterales',
    'Seated Lateral Raise': ['seated side raise', { stance: 'none', position: 'seated' }],
    'Cable Lateral Raise': [
      'cable side raise; standing low pulley deltoid raise; cable lateral; cable y raise; cuffed lateral raise; cable lateral delt raise; bent over low pulley side lateral',
      { implement: 'cable' },
    ],
    'Machine Lateral Raise': [
      'side delt machine; deltoid machine; shoulder raise machine; machine lateral; standing machine lateral raise; lateral deltoid machine',
      { stance: 'none', position: 'seated', implement: 'machine' },
    ],
    'Band Lateral Raise': ['band side raise; band lateral', { implement: 'band' }],
    'Incline Lateral Raise': [
      'meadows incline lateral raise; chest supported lateral raise; lying lateral raise; side lying lateral raise; prone lateral raise; incline side raise; leaning bench lateral raise',
      { stance: 'none', position: 'incline-supported' },
    ],
    'Front Raise':
      'anterior raise; machine front raise; kettlebell front raise; front lateral raise; forward raise; standing front barbell raise over head; shoulder flexion; thumbs up front raise; dumbbell forward raise; ez bar front raise; shoulder flexion raise',
    'Plate Front Raise': ['plate raise; medicine ball front raise', { implement: 'other' }],
    'Cable Front Raise': ['rope front raise', { implement: 'cable' }],
    'Band Front Raise': ['', { implement: 'band' }],
    'Seated Front Raise': [
      'incline front raise; seated front deltoid; incline barbell front raise; chest supported front raise; prone front raise; lying front raise; straight raise on incline bench',
      { stance: 'none', position: 'seated' },
    ],
    'Lateral to Front Raise':
      '6 way raise; six way shoulder; 6 ways; l raise; l lateral raise; around the world shoulder; front raise lateral raise combo; lateral to front; upward raise; dumbbell 6 ways; around the world dumbbell',
    Scaption:
      'scaption lift; full can; empty can; scapular plane raise; full can raise; empty can raise; v raise; band scaption; dumbbell v raise; scapular raise; scaption and shrug',
    'Prone Y-T-W Raise': [
      'prone y raise; ytw; y t w; y t w l; ytwl; yt raise; iytw; i y t; prone t raise; prone i raise; y raise; t raise; incline y raise; chest supported y raise; trap raise; incline t raise; trap 3 raise; y press; prone w raise; prone y t w; yws; ws; swiss ball ytw; dumbbell y raise incline; incline ytw; ytw raise; y t raise; i y t raise; prone y; prone t; w raise; prone external rotation; ball ytw; prone w; cobra arms; prone scaption; ytis; prone arm raise; chest supported t raise',
      { stance: 'none', position: 'prone', muscles: 'rear-delts traps' },
    ],
    'Incline Shoulder Raise': [
      'barbell incline shoulder raise; smith incline shoulder raise; serratus press; scapular punch; serratus punch; supine serratus punch; lying serratus press; supine protraction',
      { stance: 'none', position: 'incline-supported', muscles: 'shoulders chest' },
    ],
    'Arm Circle': [
      'arm circles dumbbell; small arm circles; armkreisen; circulos de brazos; arm swing circle; arm pulse; armcirkel; shoulder circle arms; big arm circles; rotaciones de brazos; armen kreisen',
      { implement: 'bodyweight' },
    ],
    'Kettlebell Halo': [
      'halo; plate halo; dumbbell halo; tall kneeling halo; around the head; medicine ball halo; round the head',
      { implement: 'kettlebell' },
    ],
    'Isometric Shoulder Hold': [
      'dumbbell hold; isometric lateral raise; lateral raise hold; front raise hold; static hold dumbbell; arm hold; isometric shoulder',
      {},
    ],
  }),
  ...family(rear, {
    'Rear Delt Fly':
      'rear delt raise; reverse fly; bent over fly; rear delt; posterior fly; behind shoulder lift; bent over raise; rear raise; kettlebell reverse fly; rear lateral; rear delt laterals; bent over shoulder raise; bent over lateral; reverse fly with external rotation; rear fly; plate rear delt fly; back fly; rear delt dumbbell; rear delt swing; bent over t raise; bent over y raise; sled reverse fly; trx y fly; trx rear delt fly; trx t fly; trx y; trx t; suspension y raise; ring reverse fly; suspended y raise; ring y raise; dumbbell reverse fly; trx reverse fly',
    'Cable Rear Delt Fly': [
      'cable rear fly; cable rear delt raise; cable rear lateral raise; bent over cable reverse fly; bent over cable rear delt fly; reverse cross over; cable y fly; cable crossover reverse fly; cable rear delt; single arm reverse cable fly; cable reverse fly',
      { implement: 'cable' },
    ],
    'Band Reverse Fly': ['band rear delt fly; back fly band; bent over band reverse fly', { implement: 'band' }],
  }),
  ...family(
    { ...rear, stance: 'none', position: 'seated', muscles: 'rear-delts upper-back' },
    {
      'Reverse Pec Deck': [
        'rear delt machine; rear delt raise machine; reverse pec deck fly; rear delt fly pec deck; pajaros en maquina; lever reverse fly; machine rear fly; reverse pec fly',
        { implement: 'machine', si: 'unlikely' },
      ],
      'Seated Rear Delt Fly': [
        'seated bent over rear delt raise; seated reverse fly; seated rear lateral raise; seated bent over lateral raise; seated rear delt raise; seated bent over reverse fly; dumbbell seated bent over rear delt row; seated bent over rear delt fly',
        { si: 'unlikely' },
      ],
      'Chest-Supported Rear Delt Fly': [
        'incline rear delt fly; incline reverse fly; chest supported reverse fly; prone rear delt raise; lying rear delt raise; lying rear lateral raise; chest supported rear delt raise; prone reverse fly; lying reverse fly; incline rear delt raise; prone rear delt fly; incline rear lateral raise; lying rear delt fly; side lying rear delt fly; side lying rear delt raise; chest supported rear lateral raise',
        { position: 'incline-supported', si: 'unlikely' },
      ],
    },
  ),
  ...family(
    { ...curl, implement: 'band', muscles: 'rear-delts upper-back' },
    {
      'Band Pull-Apart':
        'pullapart; diagonal band pull apart; band auseinanderziehen; kneeling band pull apart; seated band pull apart; band pull overhead; banda separar; ecarte elastique arriere; band apart; ziehen band auseinander; prone pull apart; chest expander',
      'Straight-Arm Pulldown': [
        'lat prayer; straight arm pushdown; stiff arm lat pulldown; lat pushdown; rope pullover; kneeling straight arm pulldown; pulldown brazos rectos; pull down brazos extendidos; bent over straight arm pulldown; overhead lat; lat extension cable; cable lat pullover; cable pullover',
        { implement: 'cable', muscles: 'lats' },
      ],
      'Band Straight-Arm Pulldown': ['band pullover; band lat prayer', { muscles: 'lats' }],
    },
  ),
  ...family(fly, {
    'Dumbbell Fly':
      'fly; svend fly; stability ball fly; swiss ball dumbbell fly; kettlebell fly; around the worlds; plate fly; pec fly dumbbell; chest fly',
    'Incline Dumbbell Fly': ['incline fly; incline chest fly; incline twist fly', { position: 'incline-supported' }],
    'Cable Fly': [
      'crossover; cable pec fly; cable cross; cable crossover ladder; bayesian fly; kabelzug über kreuz; kabelkreuz; cruce; cable iron cross; über kreuz ziehen; low to high fly',
      { stance: 'bilateral', position: 'standing', implement: 'cable' },
    ],
    'Lying Cable Fly': [
      'lying cable chest fly; cable incline fly on stability ball; incline cable fly; flat bench cable fly; cable bench fly; flat cable fly',
      { implement: 'cable' },
    ],
    'Seated Cable Fly': ['bottom half seated cable fly; seated fly', { position: 'seated', implement: 'cable' }],
    'Band Fly': ['band chest fly', { stance: 'bilateral', position: 'standing', implement: 'band' }],
    'Pec Deck': [
      'pec fly; pec deck fly; pec machine; seated pec fly; standing machine fly; brustmaschine butterfly; peitoral maquina; iso lateral fly; seated pec deck; pec flye; pectoral fly',
      { position: 'seated', implement: 'machine' },
    ],
    'Dumbbell Pullover': [
      'kettlebell pullover; plate pullover; überzug; medicine ball pullover; swiss ball pullover',
      { muscles: 'lats chest' },
    ],
    'Barbell Pullover': [
      'decline barbell pullover; front raise and pullover; ez pullover; pullover press',
      { implement: 'barbell', muscles: 'lats chest' },
    ],
    'Machine Pullover': ['überzugmaschine', { position: 'seated', implement: 'machine', muscles: 'lats' }],
    'Lying Cable Pullover': ['incline cable pullover; supine cable pullover', { implement: 'cable', muscles: 'lats' }],
    'TRX Fly': [
      'ring fly; trx chest fly; bodyweight fly; slider fly; sliding chest fly',
      { stance: 'bilateral', position: 'prone', implement: 'other' },
    ],
    'Chest Squeeze': [
      'isometric chest squeeze; palm press; prayer press; isometric chest press; hand squeeze chest; chest ball squeeze; prayer squeeze; palms press together; prayer pulse',
      { position: 'seated', implement: 'bodyweight' },
    ],
  }),
  ...family(shrug, {
    'Barbell Shrug':
      'behind the back shrug; power shrug; snatch grip shrug; clean grip shrug; trapbar shrug; overhead shrug; ez bar shrug',
    Shrug: [
      'kettlebell shrug; plate shrug; trapezius shrug; seated shrug; traps; band shrug; incline shrug; chest supported shrug; middle back shrug; prone shrug; kelso shrug; prone incline shrug; chest supported kelso shrug; gittleson shrug; trapecio',
      { implement: 'dumbbell' },
    ],
    'Cable Shrug': ['cable shoulder shrug', { implement: 'cable' }],
    'Machine Shrug': ['standing shrug machine', { implement: 'machine' }],
    'Scapular Dip': [
      'scap dip; scapular depression; dip shrug; scapula dip; scapular shrug dip',
      { stance: 'none', position: 'hanging', implement: 'bodyweight' },
    ],
  }),
  ...family(cuff, {
    'Cable External Rotation':
      'rotator cuff; rotator cuff external rotation; außenrotation; externe rotatie; exorotatie; rotatorenmanschette; er; rotation externe epaule; manguito rotador; coiffe des rotateurs; rotator cuff work; 90 90 external rotation; cable 90 degree external rotation; shoulder rotation; cuff rotation',
    'Cable Internal Rotation': 'innenrotation; endorotatie; ir; rotator cuff internal rotation',
    'Band External Rotation': [
      'band er; band no money; no moneys; no money; bilateral external rotation; no money drill; w external rotation band',
      { implement: 'band' },
    ],
    'Band Internal Rotation': ['shoulder internal rotation band', { implement: 'band' }],
    'Dumbbell External Rotation': [
      'side lying external rotation; lying external rotation; seated external rotation; side lying shoulder external rotation; elbow on knee external rotation; dumbbell lying external shoulder rotation; dumbbell external shoulder rotation',
      { stance: 'none', position: 'side-lying', implement: 'dumbbell' },
    ],
    'Scapular Push-Up': [
      'scap pushup only; serratus slide; scapular protraction; scapular push; foam roller wall slide',
      { implement: 'bodyweight', muscles: 'shoulders upper-back' },
    ],
    'Scapular Wall Slide': [
      'wall slide; scapular slide; scap wall slide; floor angel; snow angel; floor slide; prone angel; band wall slide; prone snow angel; angeles en la pared; ange au mur; mur engel; muurengel; prone swimmer arms; wandengel; w to y; shoulder wall angel; wall angel',
      { implement: 'bodyweight', muscles: 'shoulders upper-back' },
    ],
    'Scapular Retraction': [
      'scapular squeeze; shoulder blade squeeze; scap squeeze; shoulder squeeze; shoulder blade retraction; scapular row; shoulder retraction; scap retraction; prone scapular retraction; band scapular retraction; cable scapular retraction; scapula squeeze; scapular setting; shoulder set; scapular depression hold; schulterblätter zusammenziehen; retraccion escapular; retraction scapulaire; elbows back squeeze; seated scapular retraction; seated shoulder blade squeeze; scapular clock; scapular circle',
      { implement: 'bodyweight', muscles: 'upper-back' },
    ],
  }),
  ...family(wrist, {
    'Wrist Curl':
      'forearm curl; palms up wrist curl; palms up barbell wrist curl over a bench; palms up dumbbell wrist curl over a bench; seated palm up barbell wrist curl; cable wrist curl; wrist flexion; standing palms up barbell behind the back wrist curl; seated two arm palms up low pulley wrist curl; polscurl; forearm; wrist curls over bench; standing wrist curl; barbell standing back wrist curl; antebrazo; unterarme',
    'Reverse Wrist Curl':
      'wrist extension; palms down wrist curl; reverse grip wrist curl; palms down wrist curl over a bench; seated palms down barbell wrist curl; dumbbell reverse wrist curl; barbell reverse wrist curl; extension de muneca; forearm extension; reverse forearm curl; handgelenkstrecken',
    'Wrist Roller': ['forearm roller; wrist roll up', { stance: 'bilateral', position: 'standing', implement: 'other' }],
    'Finger Curl': ['fingercurl', { implement: 'barbell' }],
    'Hand Gripper': [
      'gripper; grip crusher; hand grip; grip trainer; handgripper; hand squeeze; captains of crush; grip squeeze; ball squeeze hand; grip; grip work; standing olympic plate hand squeeze',
      { implement: 'other' },
    ],
    'Plate Pinch': [
      'hub pinch; pinch grip; grip hold; barbell hold; farmer hold; static barbell hold; dumbbell static hold; fat grip hold; axle hold',
      { stance: 'bilateral', position: 'standing', implement: 'other', si: 'possible' },
    ],
    'Forearm Rotation':
      'pronation; supination; forearm pronation; forearm supination; dumbbell pronation; dumbbell supination; dumbbell lying pronation; dumbbell lying supination; wrist pronation; wrist supination; hammer rotation; wrist pronation supination; forearm twist; radial deviation; ulnar deviation; wrist deviation; side wrist pull; lever bar pronation',
  }),
  ...family(neck, {
    'Neck Curl':
      'neck flexion; neck harness flexion; lying face up plate neck resistance; neck raise; chin tuck head lift; plate neck flexion; nackencurl',
    'Neck Extension': [
      'lying neck extension; neck harness; lying face down plate neck resistance; neck harness extension; nackenstrecken; seated head harness neck resistance; head harness; neck bridge; wrestler bridge; neck lateral flexion; neck machine; neck side flexion; four way neck; 4 way neck; 4 way neck machine; front neck bridge',
      { position: 'prone' },
    ],
    'Isometric Neck Hold': [
      'isometric neck exercise; isometric neck; isometric neck exercise front and back; isometric neck exercise sides; neck hold; neck press isometric',
      { position: 'seated' },
    ],
    'Chin Tuck': [
      'neck retraction; cervical retraction; kinn einziehen; retraccion cervical; doppelkinn; cervical chin tuck; supine chin tuck; standing chin tuck; double chin',
      { position: 'seated' },
    ],
  }),
];
