// Getting out of breath: on foot, and every other way.
import { family, type Entry, type Traits } from './entry.ts';

const foot: Traits = {
  pattern: 'cardio-walk-run',
  stance: 'single',
  position: 'standing',
  implement: 'bodyweight',
  muscles: 'quads calves glutes',
};
const run: Traits = { ...foot, impact: 'high' };
const other: Traits = {
  pattern: 'cardio-other',
  stance: 'bilateral',
  position: 'seated',
  implement: 'machine',
  muscles: 'quads glutes',
};

export const cardios: readonly Entry[] = [
  ...family(foot, {
    Walk: 'brisk walk; easy walk; short walk; long walk; outdoor walking; dog walk; dog walking; stroller walk; buggy walk; hike; hiking; nordic walking; nordic walk; race walking; marche; randonnee; senderismo; recovery walk; daily walk; walk outside; flottes gehen; fast walk; power walking; walk around block; walk round block; walk round the block; cool down walk; step count walk; retro walking; walking backward; walking meditation; trail walk; trail walking; beach walk; speed walking; walking lunge free walk; wandeln; baby walk; walk with baby; walking',
    'Treadmill Walk': [
      'incline walk; cinta; tapis; loopband; walking pad; treadmill brisk walk; treadmill work; walkingpad; treadmill easy; retro treadmill walk',
      { implement: 'machine' },
    ],
    'Incline Treadmill Walk': [
      '12 3 30; uphill walk; hill walk; walk incline; uphill treadmill walk; incline treadmill walking; treadmill hill walk; steep walk; uphill walking; marche inclinee; hill walking; bergauf gehen; cinta inclinada',
      { implement: 'machine' },
    ],
    'Stair Climber': [
      'stairs; step mill; stepmill; stepper; stair stepper; climbmill; stair mill; versaclimber; versa climber; stair walk; jacobs ladder; step machine; vertical climber; step machine cardio; climber machine; crosswalk stepper; stair climb walk; mini stepper; stairmill',
      { implement: 'machine' },
    ],
    'March in Place':
      'march on the spot; march; walk in place; gehen auf der stelle; marcha en el sitio; marche sur place; walk on the spot; march in place high knees; marcha; marcheren; marschieren; marching steps; marcha en el lugar; indoor walk; walk at home; leslie walk; knee up march; warm up march; toy soldier walk; high knee walk; high knee march; knee hug walk; walking high knee; walking knee to chest; heel walk; toe walk; tip toe walk; walking quad stretch; frankenstein walk; frankenstein; straight leg march; tandem walk; line walk; walking on heels; walking on toes; walking toe touch; inchworm walk free; straight leg kick walking; toy soldier; walking drill; leg cradle; knee hug; cross behind walk; grapevine; walking side step; fersengang; zehengang; marcha elevando rodillas; kicks walking; a march; marching',
  }),
  ...family(run, {
    Running:
      'run; jog; easy run; long run; recovery run; fartlek; trail run; trail running; 5k; 10k; parkrun; 5k run; c25k; park run; jogging easy; threshold run; easy jog; shuttle run; shuttle; marathon; run outside; 10k run; strides; running drill; suicides; run 400; mile run; hill run; hill running; slow jog; zone 2 run; endurance run; obstacle run; cross country; fun run; hash run; orienteering; morning run; treadmill hill run; loopje; lopen; lange duurloop; duurloop; lauftraining; intervall lauf; intervalle laufen',
    'Treadmill Run': [
      'treadmill jog; treadmill intervals; treadmill sprint; curved treadmill; air runner; assault runner; treadmill hiit; tapis course; hill sprints treadmill; laufband joggen; woodway; woodway sprint',
      { implement: 'machine' },
    ],
    Sprint:
      'sprinting; hill sprint; wind sprint; lunge sprint; flying sprint; sprint start; single cone sprint drill; cone drill; linear 3 part start technique; acceleration drill; resisted sprint; parachute sprint; shuttle sprint; track sprint; bergsprint; sprinten; esprint; cone sprint; t drill; sprint drill; 40 yard dash; dash; uphill sprint; hills; pro agility; band resisted sprint; partner resisted sprint; three part start technique; beach sprint; repeat sprints; hill repeats; hill repeat; t test; 5 10 5; falling start; sprint 100; sprint work; track intervals; backpedal; backpedal run; backward run; backward running; zig zag run; agility drill; agility drills; cone drills; reaction drill; ball drop sprint; rolling start sprint',
  }),
  ...family(other, {
    Cycling:
      'biking; bicycling; cycle; bike ride; road bike; mountain bike; mountain biking; vtt; easy bike; bike easy; commute by bike; road cycling; e bike; ebike; gravel ride; ride; mtb; mountainbiken; rennrad; faire du velo; andar en bicicleta',
    'Stationary Bike':
      'exercise bike; spin bike; spinning; spin; stationary cycling; indoor cycling; bicycling stationary; upright bike; peloton; bike erg; bikeerg; spin class; indoor bike; cycle machine; wattbike; watt bike; cycle class; cycle ergometer; rpm class; cardio bike; exercise cycling; stationary bicycle; recumbent cycling; recumbent bicycle; zwift; bike warm up; bike intervals; velo elliptique assis; recumbent exercise bike; c2 bike; concept 2 bike; bike erg cal; bike trainer; turbo trainer; airbike recumbent; arm bike; ube; arm crank; upper body ergometer; hand bike; arm cycling; handfiets; liegefahrrad; spinbike; pedal exerciser; desk bike; sitzfahrrad',
    'Assault Bike':
      'air bike; airdyne; echo bike; fan bike; air dyne; cal bike; assaultbike; airbike; rogue bike; schwinn airdyne; assault bike sprint; air bike cardio; echo; cal echo bike; air bike sprint; ab bike; assault bike cal',
    'Rowing Machine': [
      'rowing; rower; row erg; rowerg; erg; indoor rowing; concept 2; concept2; rameur; row 500; ergo; water rower; calorie row; row calories; cardio row; ruder ergometer; concept 2 row; row c2; kayak; kayaking; canoe; canoeing; paddling; kajak; ruder gerät; row sprint; row intervals; row 1000; row 2000; row 250; row meters; c2 row; stationary row; rowing ergometer; cal row',
      { deep: true, si: 'possible', muscles: 'upper-back quads' },
    ],
    Elliptical: [
      'elliptical trainer; crosstrainer; arc trainer; cross ramp; bici eliptica; elliptical cross trainer; octane; elliptische trainer; nustep; nu step; recumbent stepper; elliptical walk; elliptic; arc trainer cardio; adaptive motion trainer; hybrid trainer; orbitrek',
      { position: 'standing', si: 'possible' },
    ],
    'Ski Erg': [
      'skierg; ski ergometer; cal ski; concept 2 ski; ski erg sprint; cross country skiing; skiing; ski; langlauf; ski de fond; esqui; nordic ski; xc ski; skilanglauf; cross country ski; nordic skiing; skilanglaufen; skate skiing; roller ski; skilaufen; skifahren; skilaufen abfahrt; downhill ski; downhill skiing; alpine skiing; cal ski erg; langlaufen',
      { position: 'standing', si: 'possible', muscles: 'lats triceps' },
    ],
    Swimming: [
      'swim; freestyle; breaststroke; backstroke; front crawl; laps; lap swimming; pool; pool laps; brustschwimmen; rückenschwimmen; kraulen; crawl nage; easy swim; open water swim; butterfly stroke; schoolslag; borstcrawl; pool swim; swimming pool; lane swimming; bahnen schwimmen; kicking drills pool; freestyle swim; breaststroke swim; kickboard; piscine; piscina',
      { position: 'prone', implement: 'bodyweight' },
    ],
    'Aqua Aerobics': [
      'water aerobics; aquagym; aqua gym; water walking; pool walking; aquajogging; aqua fitness; aquafit; wassergymnastik; aquafitness; aquaerobic; water exercise; aquabike; aqua; aqua running; deep water running; water jogging; water running; pool running; pool walk; water walk; hydrotherapy; aqua bike; aquabiking; aqua class; wasser gymnastik; pool exercise; water workout; schwangerschaftsschwimmen; aqua natal; aquanatal; aquarobics; aqua zumba',
      { position: 'standing', implement: 'bodyweight' },
    ],
    'Cardio Class': [
      'low impact cardio; low impact aerobics; cardio; hiit; hiit class; bodycombat; body combat; aerobic; body pump; bodypump; crossfit class; circuit class; prenatal class; postnatal class; step class; gym class; group class; fitness class; spinning class dance; bodyattack; body attack; golf; horse riding; horseback riding; riding; paddle boarding; sup; stand up paddle; snowshoeing; snow shoeing; high intensity interval training; stationary cardio; bodybalance cardio; hula hoop; hula hooping; insanity; cross training; crosstraining class; hyrox; circuit training; jumping fitness; reiten; aerobico; cardio training',
      { position: 'standing', implement: 'bodyweight', impact: 'low', si: 'possible', stance: 'bilateral' },
    ],
    'Ball Sport': [
      'tennis; badminton; squash; football; soccer; basketball; volleyball; rugby; hockey; handball; netball; padel; pickleball; fussball; futbol; baloncesto; tenis; voleibol; ultimate frisbee; frisbee; table tennis; cricket; baseball; softball; lacrosse; ice hockey; tischtennis',
      { position: 'standing', implement: 'bodyweight', impact: 'high', stance: 'single' },
    ],
    Boxing: [
      'kickboxing; shadow boxing; boxen; boxeo; boxe; heavy bag; punching bag; bag work; cardio kickboxing; kick boxing; boxing class; box fit; boxfit; punch; shadow box; jab cross; speed bag; boxing bag; uppercut; straight punch',
      { position: 'standing', implement: 'bodyweight', impact: 'low', si: 'possible' },
    ],
    'Martial Arts': [
      'judo; karate; taekwondo; bjj; brazilian jiu jitsu; jiu jitsu; wrestling; mma; muay thai; capoeira',
      { position: 'standing', implement: 'bodyweight', impact: 'high' },
    ],
    Dancing: [
      'dance; zumba; dance class; tanzen; tanz; baile; bailar; danse; danser; dansen; salsa; jazzercise; ballroom; tanzkurs; barre class',
      { position: 'standing', implement: 'bodyweight', impact: 'low', si: 'likely' },
    ],
    Climbing: [
      'rock climbing; bouldering; klettern; bouldern; escalade; klimmen',
      { position: 'hanging', implement: 'bodyweight', stance: 'single', si: 'possible' },
    ],
    Skating: [
      'ice skating; inline skating; rollerblading; roller skating; skateboarding; schlittschuhlaufen; patinaje; patinage; schaatsen; snowboarding; snowboard; surfing; surf; windsurfing',
      { position: 'standing', implement: 'other', stance: 'single' },
    ],
    'Warm-Up Cardio': [
      'warm up bike; easy cardio; light cardio; general warm up cardio; cardio machine; cardio easy; low intensity cardio; liss; liss cardio; steady state cardio; zone 2 cardio; zone 2; cool down cardio; cardio choice; moderate cardio; cardio moderate; cardio cool down; cardio any machine; cool down bike',
      { si: 'possible' },
    ],
    'Battle Rope': [
      'battling rope; rope slam; rope wave; battle rope slam; alternating waves; corde ondulatoire; heavy ropes; heavy rope; battlerope; ropes; tau training; cuerda de batalla; battle rope circle; battle rope jumping jack wave; ondulations corde; schwungseil; rope alternating wave; rope double wave',
      { position: 'standing', implement: 'other', si: 'possible', muscles: 'shoulders forearms abs' },
    ],
    'Sledgehammer Swing': [
      'sledge hammer; tire hit; sledgehammer; sledge hammer swing; tire slam; sledgehammer swings tire; gabelle swing; hammer tire; sledgehammer strike; macebell swing; mace swing; mace 360; club swing; indian club swing; steel mace swing; clubbell swing; steel club swing',
      { pattern: 'other', position: 'standing', implement: 'other', si: 'possible', muscles: 'abs lats shoulders' },
    ],
  }),
];
