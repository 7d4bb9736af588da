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
    Walk: 'walking; walks; brisk walk; easy walk; short walk; long walk; power walk; outdoor walk; outdoor walking; dog walk; dog walking; stroller walk; pram walk; buggy walk; hike; hiking; hikes; nordic walking; nordic walk; race walking; wandern; spazieren; spaziergang; gehen; walken; caminar; caminata; paseo; andar; marche; marcher; marche rapide; promenade; randonnee; wandelen; wandeling; stevig wandelen; senderismo; recovery walk; daily walk; walk pram; walk outside; flottes gehen; fast walk; walk with pram; power walking; speed walk; walk around block; walk round block; walk round the block; cool down walk; warm up walk; senderismo; marche active; step count walk; backward walk; backward walking; retro walking; walking backward; walk backward; walking meditation; interval walk; walk intervals; trail walk; trail walking; beach walk; speed walking; walking lunge free walk; pasear; promenades; wandeln; baby walk; walk with baby',
    'Treadmill Walk': [
      'walking treadmill; treadmill walking; treadmill; treadmill incline; walk treadmill; incline walk; cinta; cinta de correr; caminadora; tapis de course; tapis; laufband; loopband; lauf band gehen; walking pad; treadmill brisk walk; gehen auf dem laufband; caminar en cinta; marche sur tapis; marche tapis; treadmill work; walkingpad; caminata en cinta; treadmill easy; tapis roulant; walk on treadmill; retro treadmill walk; backward treadmill walk',
      { implement: 'machine' },
    ],
    'Incline Treadmill Walk': [
      'incline treadmill; treadmill incline walk; 12 3 30; 12-3-30; incline walking; uphill walk; hill walk; walk incline; uphill treadmill walk; incline treadmill walking; treadmill hill walk; steep walk; uphill walking; caminata inclinada; marche inclinee; treadmill walk incline; hill walking; bergauf gehen; cinta inclinada; incline walk treadmill',
      { implement: 'machine' },
    ],
    'Stair Climber': [
      'stairmaster; stair master; stairs; stair climb; step mill; stepmill; stepper; stair climbing; stair stepper; climbmill; stair machine; treppensteigen; treppe; treppen; escaladora; escaleras; subir escaleras; escalier; escaliers; monter les escaliers; trappenlopen; traploper; stairclimber; stair mill; versaclimber; versa climber; stair walk; stair walking; jacobs ladder; step machine; vertical climber; step machine cardio; stepper machine; climber machine; stair climbs; treppensteiger; crosswalk stepper; simulateur d escalier; monter escalier; trap lopen; traplopen; stair steps; stair climb walk; mini stepper; stairmill; escalier machine; stair step',
      { implement: 'machine' },
    ],
    'March in Place':
      'marching in place; marching on the spot; march on the spot; march; marching; walk in place; walking in place; gehen auf der stelle; marcha en el sitio; marche sur place; walk on the spot; march in place high knees; marches; marcha; marchas; marcheren; marschieren; marching steps; marcha en el lugar; indoor walk; walk at home; leslie walk; knee up march; warm up march; toy soldier walk; high knee walk; high knee march; knee hug walk; walking knee hug; walking high knee; walking knee to chest; heel walk; heel walks; toe walk; toe walks; tip toe walk; walking quad stretch; frankenstein walk; frankenstein; frankensteins; straight leg march; a march; walking leg cradle; heel toe walk; tandem walk; line walk; walking on heels; walking on toes; walking toe touch; inchworm walk free; straight leg kick walking; toy soldier; toy soldiers; walking drill; leg cradle; knee hugs; knee hug; kicks walking; walking kicks; cross behind walk; grapevine; walking side step; fersengang; zehengang; marcha elevando rodillas',
  }),
  ...family(run, {
    Running:
      'run; runs; jog; jogging; easy run; long run; tempo run; interval run; outdoor run; recovery run; fartlek; trail run; trail running; laufen; joggen; lauf; dauerlauf; correr; carrera; trote; trotar; course; course a pied; courir; footing; hardlopen; rennen; 5k; 10k; parkrun; 5k run; couch to 5k; c25k; park run; run walk; jog walk; walk jog; walk run; run outdoor; trail running walking; jogging easy; interval running; threshold run; easy jog; shuttle run; shuttle runs; shuttle; 400 m run; marathon; half marathon; run outside; running intervals; 10k run; strides; running drill; suicides; run 400; run mile; mile run; hill run; hill running; slow jog; zone 2 run; endurance run; outdoor running; obstacle run; footings; jogs; cross country; fun run; hash run; orienteering; morning run; treadmill hill run; loopje; hardloop; lopen; lange duurloop; duurloop; warm up jog; walk run interval; walk run intervals; run intervals; lauftraining; intervall lauf; intervalle laufen',
    'Treadmill Run': [
      'treadmill running; running treadmill; run treadmill; treadmill jog; jogging treadmill; treadmill intervals; treadmill sprint; correr en cinta; course sur tapis; laufen auf dem laufband; hardlopen op loopband; run on treadmill; treadmill run incline; curved treadmill; treadmill jogging; air runner; assault runner; treadmill interval run; treadmill hiit; laufband laufen; cinta correr; tapis course; hill sprints treadmill; laufband joggen; woodway; woodway sprint; treadmill tempo run',
      { implement: 'machine' },
    ],
    Sprint:
      'sprints; sprinting; hill sprint; hill sprints; wind sprint; wind sprints; lunge sprint; flying sprint; sprint interval; sprint intervals; sprint start; single cone sprint drill; cone drill; linear 3 part start technique; acceleration drill; resisted sprint; parachute sprint; sprint hills; shuttle sprint; track sprint; bergsprint; sprinten; esprint; cone sprint; t drill; sprint drill; 100m sprint; 40 yard dash; dash; uphill sprint; hills; pro agility; band resisted sprint; partner resisted sprint; three part start technique; beach sprint; repeat sprints; hill repeats; hill repeat; t test; 5 10 5; falling start; sprint 100; incline sprint; sprint work; track intervals; backpedal; backpedal run; backward run; backward running; zig zag run; agility drill; agility drills; cone drills; reaction drill; ball drop sprint; rolling start sprint',
  }),
  ...family(other, {
    Cycling:
      'bike; biking; bicycling; cycle; bike ride; outdoor cycling; road bike; mountain bike; mountain biking; radfahren; fahrrad; rad; fahrradfahren; rad fahren; bicicleta; bici; ciclismo; velo; vtt; fietsen; fiets; easy bike; bike easy; outdoor bike; commute by bike; road cycling; cycling outdoor; e bike; ebike; gravel ride; ride; bike commute; mtb; mountainbiken; wielrennen; rennrad; faire du velo; andar en bicicleta; indoor outdoor cycling',
    'Stationary Bike':
      'exercise bike; spin bike; spinning; spin; stationary cycling; recumbent bike; indoor cycling; bicycling stationary; upright bike; peloton; bike erg; bikeerg; spin class; heimtrainer; ergometer; fahrradergometer; bicicleta estatica; bici estatica; velo stationnaire; velo d appartement; hometrainer; indoor bike; cycle machine; wattbike; watt bike; cycle class; cycle ergometer; rpm class; cardio bike; exercise cycling; stationary bicycle; recumbent cycling; recumbent bicycle; zwift; spinningrad; ergometer fahrrad; bike warm up; bike intervals; velo elliptique assis; bicicleta fija; velo semi allonge; recumbent exercise bike; c2 bike; concept 2 bike; bike erg cal; bike trainer; turbo trainer; airbike recumbent; cardio on bike; arm bike; arm ergometer; ube; arm crank; upper body ergometer; hand bike; arm cycling; hand ergometer; handfiets; liegefahrrad; liegerad; spinbike; spinning bike; bicicleta reclinada; bici spinning; bike recumbent; pedal exerciser; desk bike; sitzfahrrad',
    'Assault Bike':
      'air bike; airdyne; echo bike; fan bike; air dyne; cal bike; assaultbike; airbike; assault air bike; rogue bike; schwinn airdyne; assault bike sprint; air bike cardio; bike assault; echo; cal echo bike; air bike sprint; assault bike intervals; ab bike; assault bike cal; air assault bike',
    'Rowing Machine': [
      'rowing; rower; row machine cardio; row erg; rowerg; erg; indoor rowing; concept 2; concept2; c2 rower; cal row; rowing ergometer; rowing stationary; rudergerät; ruderergometer; rudermaschine; remoergometro; maquina de remo; rameur; roeimachine; roeitrainer; 500 m row; row 500; ergo; water rower; calorie row; row calories; cardio row; ruder ergometer; rowing cardio; rameur machine; row for calories; row cal; 1000 m row; 2k row; 500m row; concept 2 row; c2 row; row c2; remo ergometro; kayak; kayaking; canoe; canoeing; paddling; kajak; ruder gerät; row sprint; row intervals; row 1000; row 2000; rowing sprint; row 250; 250 m row; stationary rowing; stationary row; rowing machine sprint; row meters; ergometer rowing',
      { deep: true, si: 'possible', muscles: 'upper-back quads' },
    ],
    Elliptical: [
      'cross trainer; elliptical trainer; crosstrainer; elliptical machine; eliptica; elliptique; velo elliptique; arc trainer; cross ramp; elíptica; ellipsentrainer; bici eliptica; crosstrainer machine; elliptical cross trainer; cybex arc trainer; octane; elliptische trainer; nustep; nu step; recumbent stepper; elliptical walk; eliptico; elliptic; bicicleta eliptica; maquina eliptica; arc trainer cardio; adaptive motion trainer; elliptical warm up; hybrid trainer; orbitrek',
      { position: 'standing', si: 'possible' },
    ],
    'Ski Erg': [
      'skierg; ski ergometer; cal ski; ski machine; concept 2 ski; ski erg sprint; cross country skiing; skiing; ski; langlauf; ski de fond; esqui; nordic ski; xc ski; skilanglauf; cross country ski; nordic skiing; skilanglaufen; skate skiing; roller ski; skilaufen; skifahren; skilaufen abfahrt; downhill ski; downhill skiing; alpine skiing; cal ski erg; langlaufen',
      { position: 'standing', si: 'possible', muscles: 'lats triceps' },
    ],
    Swimming: [
      'swim; swims; freestyle; breaststroke; backstroke; front crawl; laps; lap swimming; pool; pool laps; schwimmen; brustschwimmen; rückenschwimmen; kraulen; natacion; nadar; natation; nager; brasse; crawl nage; zwemmen; easy swim; swim laps; open water swim; butterfly stroke; schoolslag; borstcrawl; nage; pool swim; swimming laps; swimming pool; lap swim; lane swimming; baantjes zwemmen; bahnen schwimmen; kicking drills pool; freestyle swim; breaststroke swim; kickboard; piscine; piscina',
      { position: 'prone', implement: 'bodyweight' },
    ],
    'Aqua Aerobics': [
      'aqua jogging; water aerobics; aquagym; aqua gym; water walking; pool walking; aquajogging; aqua fitness; aquafit; wassergymnastik; aquafitness; aquaerobic; water exercise; aquabike; aqua; aqua running; deep water running; water jogging; water running; pool running; pool walk; water walk; hydrotherapy; aqua bike; aquabiking; aqua walking; aqua class; wasser gymnastik; pool exercise; water workout; schwangerschaftsschwimmen; aqua natal; aquanatal; aquarobics; aqua zumba',
      { position: 'standing', implement: 'bodyweight' },
    ],
    'Cardio Class': [
      'aerobics; dance; dancing; zumba; dance class; step aerobics; low impact cardio; low impact aerobics; cardio; hiit; hiit class; boxing; kickboxing; shadow boxing; bodycombat; body combat; tanzen; tanz; aerobic; baile; bailar; danse; danser; dansen; boxen; boxeo; boxe; heavy bag; punching bag; bag work; cardio dance; body pump; bodypump; crossfit class; circuit class; prenatal class; postnatal class; barre class; salsa; dance cardio; cardio kickboxing; kick boxing; boxing class; step class; gym class; group class; fitness class; spinning class dance; bodyattack; body attack; jazzercise; ballroom; tanzkurs; step aerobic; martial arts; judo; karate; taekwondo; bjj; brazilian jiu jitsu; jiu jitsu; wrestling; mma; muay thai; capoeira; tennis; badminton; squash; football; soccer; basketball; volleyball; rugby; hockey; golf; handball; netball; padel; pickleball; fussball; futbol; baloncesto; tenis; voleibol; ultimate frisbee; frisbee; table tennis; cricket; baseball; softball; lacrosse; ice hockey; horse riding; horseback riding; riding; rock climbing; climbing; bouldering; indoor climbing; klettern; bouldern; escalade; klimmen; surfing; surf; windsurfing; paddle boarding; sup; stand up paddle; snowboarding; snowboard; snowshoeing; snow shoeing; ice skating; inline skating; rollerblading; roller skating; skateboarding; schlittschuhlaufen; patinaje; patinage; schaatsen; high intensity interval training; step cardio; stationary cardio; box fit; boxfit; punches; punch; shadow box; jab cross; speed bag; boxing bag; uppercut; straight punch; bodybalance cardio; hula hoop; hula hooping; insanity; cross training; crosstraining class; hyrox; circuit training; jumping fitness; reiten; tischtennis; aerobico; cardio training',
      { position: 'standing', implement: 'bodyweight', impact: 'low', si: 'possible', stance: 'bilateral' },
    ],
    'Warm-Up Cardio': [
      'cardio warm up; warm up bike; cardio warmup; easy cardio; light cardio; general warm up cardio; aufwärmen cardio; cardio machine; cardio easy; low intensity cardio; liss; liss cardio; steady state cardio; zone 2 cardio; zone 2; warmup cardio; cool down cardio; calentamiento cardio; echauffement cardio; cardio choice; moderate cardio; cardio moderate; cardio cool down; cardio any machine; cardio maschine; cool down bike',
      { si: 'possible' },
    ],
    'Battle Rope': [
      'battle ropes; battling ropes; battling rope; rope slam; rope slams; rope wave; rope waves; battle rope slam; battle rope wave; alternating waves; cuerdas de batalla; corde ondulatoire; heavy ropes; heavy rope; battle rope alternating wave; battlerope; battleropes; battle rope alternating; ropes; tau training; battle rope double wave; cordes ondulatoires; cuerda de batalla; battle rope circle; battle rope jumping jack wave; ondulations corde; schwungseil; battle rope power slam; rope alternating wave; rope double wave',
      { position: 'standing', implement: 'other', si: 'possible', muscles: 'shoulders forearms abs' },
    ],
    'Sledgehammer Swing': [
      'sledge hammer; tire hit; sledgehammer tire; sledgehammer; sledge hammer swing; tire slam; tire sledgehammer; sledgehammer swings tire; gabelle swing; hammer tire; sledgehammer strike; macebell swing; mace swing; mace 360; club swing; indian club swing; steel mace swing; clubbell swing; steel club swing',
      { pattern: 'other', position: 'standing', implement: 'other', si: 'possible', muscles: 'abs lats shoulders' },
    ],
  }),
];
