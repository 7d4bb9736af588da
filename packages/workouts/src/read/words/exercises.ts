// Words that only stand in a line because it names an exercise. Enough to tell a line from prose; what the exercise is, others say.
import { fold, wordSet } from './fold.ts';

const names = wordSet(
  // English
  'sq squat squats squatting crosstrainer ergo laufband heimtrainer fahrrad laufen deadlift deadlifts deads dl dls rdl rdls sldl sldls sumo press presses pressing bench row rows rowing rower erg curl curls',
  'pulldown pulldowns pushdown pushdowns pushup pushups pullup pullups chinup chinups chin chins dip dips lunge lunges plank planks',
  'bridge bridges thrust thrusts thruster thrusters clean cleans jerk jerks snatch snatches swing swings raise raises fly flye flyes flies flys',
  'shrug shrugs extension extensions crunch crunches crunche situp situps stepup stepups stepdown stepdowns getup getups muscleup muscleups',
  'clam clams clamshell clamshells birddog birddogs deadbug deadbugs burpee burpees jump jumps jumping hop hops skip skipping run runs running ran jog jogging',
  'walk walks walking walked sprint sprints bike biking cycle cycling cycled spin swim swimming swam elliptical treadmill stairmaster stepper airbike ergometer',
  'carry carries carrys yoga pilates stretch stretches stretching mobility breathing breathe breaths kegel kegels tilt tilts rollout rollouts rollup',
  'kickback kickbacks pullthrough pullthroughs pullapart pullaparts pullover pullovers woodchop woodchops woodchopper chop chops pallof hyper hypers',
  'hyperextension hyperextensions ghd ghr nordic nordics calf calves abduction abductions adduction adductions abductor adductor crabwalk hang hangs',
  'slam slams wallball wallballs wallsit crawl crawls windmill windmills halo halos circles rotations twist twists march marches marching slides',
  'taps touches hold holds squeeze squeezes crusher crushers skullcrusher skullcrushers bss ohp hspu hspus t2b ttb c2b k2e kbs tgu tgus du dus cgbp bp',
  'sled prowler sledpush farmers farmer suitcase hydrant hydrants copenhagen pistol pistols cossack cossacks airplane airplanes pigeon cobra superman supermans',
  'supermen hollow vups v-ups bulgarian bulgarians climbers climber climb climbs rope unders broad box-jump boxjump boxjumps shuffle shuffles skater skaters',
  'cat-cow catcow pose downward rollover hinge inchworm inchworms bicycles pulse pulses kicks kick stairs hike hiking rollerblading dancing aerobics aqua',
  'handstand handstands pushdowns facepull facepulls flutter scaption scaptions pullaparts wheel preacher zercher goblet chinups inversion',
  'reverse-lunge sit-to-stand legpress legcurl pressups pressup press-up drags drag throws throw toss punches boxing battle ropes negatives negative clocks',
  // German
  'kniebeuge kniebeugen kreuzheben bankdrucken schulterdrucken rudern latzug latziehen latzuge klimmzug klimmzuge liegestutz liegestutze liegestutzen ausfallschritt',
  'ausfallschritte wadenheben beinpresse beinstrecker beinbeuger beinbeugen beinstrecken seitheben frontheben beckenheben huftheben brucke schulterbrucke',
  'eingelaufen einlaufen ausgelaufen auslaufen gelaufen gejoggt gegangen spaziert geschwommen geradelt gerudert trabar trote trotar hardgelopen gelopen gezwommen geroeid couru marche nage pedale unterarmstutz unterarmstutze seitstutz seitstutze dehnen gedehnt gestretcht dehnung dehnubung atmung atmen beckenboden beckenbodenubung vierfussler vierfusslerstand ausfall laufen joggen',
  'kindsposition kindshaltung kindstellung spazieren spaziergang spazierengehen gehen radfahren rad schwimmen seilspringen bizepscurls trizepsdrucken butterfly fliegende kniehebungen aufsteiger aufsteigen',
  'schragbank uberzuge uberzug holzhacker rumpfbeugen hampelmann hampelmanner wandsitzen muschel abduktion adduktion ruckenstrecker nackendrucken dips stemmen',
  // Spanish
  'estirar sentadilla sentadillas zancada zancadas plancha planchas puente puentes remo remos jalon jalones dominada dominadas flexion flexiones fondos abdominales abdominal',
  'elevacion elevaciones gemelos prensa patada patadas aperturas apertura caminar caminata caminando paseando andando lenador correr bici bicicleta nadar natacion estiramiento estiramientos respiracion',
  'muerto bisagra almeja almejas subida subidas empuje encogimientos extension curl press paseo marcha burpees salto saltos desplante desplantes pantorrilla pantorrillas',
  // Dutch
  'kniebuiging kniebuigingen bankdrukken roeien optrekken opdrukken uitvalspas uitvalspassen uitstappas brug bekkenbodem kuitheffen wandelen gewandeld gefietst gerekt wandeling hardlopen fietsen',
  'zwemmen rekken ademhaling schouderdrukken beenpers opstap opstapjes heupbrug heuplift beenheffen zijplank buikspieroefening buikspieren hurken sprong heffen crunches',
  // French
  'souleve tirage traction tractions pompe pompes fente fentes gainage planche pont ponts releve releves mollets presse marche course velo natation nage etirement',
  'etirements perinee abdos montee montees elevations developpe oiseau rameur corde ecarte ecartes respirations charniere ballon papillon',
);

/** Written as two words or with a hyphen. */
const phrases =
  /\b(?:pull|push|chin|sit|step|get|muscle|press|roll|skin|clean|v|toe|jack)[- ](?:ups?|downs?|overs?|throughs?|aparts?|tucks?)\b|\bgood ?mornings?\b|\bbird[- ]?dogs?\b|\bdead[- ]?bugs?\b|\bcat[- /]?(?:and[- ])?cow\b|\bface[- ]?pulls?\b|\bwall[- ]?(?:balls?|sits?)\b|\bsit[- ]to[- ]stands?\b|\bskull ?crushers?\b|\btoes?[- ](?:to|through|touch)|\bknees?[- ]to[- ](?:elbows?|chest)\b|\bpelvic[- ](?:floor|tilts?|clocks?|rocks?)\b|\bhip (?:hinges?|thrusts?|airplanes?|circles?|openers?|lifts?|raises?)\b|\b(?:band|monster|crab|lateral) walks?\b|\bfoam[- ]?roll|\bjumping[- ]jacks?\b|\b(?:double|single|triple)[- ]?unders?\b|\bhigh[- ]knees?\b|\bbox[- ](?:jumps?|steps?)\b|\bworld'?s greatest\b|\bchild'?s pose\b|\bfigure[- ]?(?:4|four)\b|\b90[/-]90\b|\bbuenos dias\b|\bpeso muerto\b|\bhip thrusts?\b|\bdeep (?:tummy|abdominal|abs)\b|\b(?:knee|hip) (?:rolls?|drops?|fall ?outs?)\b|\bheel (?:slides?|taps?|raises?|drops?)\b|\bleg (?:lifts?|lowers?|drops?|raises?)\b|\btummy\b|\bta activation\b|\bside bends?\b|\btrain(?:er|ing) bike\b|\bl-sits?\b|\bab(?:s)? (?:wheel|roller|roll)\b|\bthread the needle\b|\bopen books?\b|\bsuelo pelvico\b|\bplancher pelvien\b|\bsouleve de terre\b|\bbus drivers?\b|\bsaw\b.*\bplank\b|\bstair ?climb|\bpas (?:lateraux|chasses|de cote)\b|\bkussen\b.*\bknijpen\b|\bball\b.*\bdrucken\b/;

/** Word endings of German and Dutch compounds: Kurzhantelrudern, Rumänisches Kreuzheben, beenheffen. */
const endings =
  /(?:heben|drucken|beuge|beugen|presse|strecker|rudern|ziehen|zuge|heffen|drukken|curls?|stutz|stutze|schritte?|sprunge?|squats?|lunges?|press|raises?|brucke|plank|dehnung|kreisen|springen)$/;

export function namesAnExercise(name: string): boolean {
  // "Hold one dumbbell in each hand" tells how; "hollow hold" names.
  const folded = fold(name).replace(/^holds? /, '');
  if (phrases.test(folded)) return true;
  return folded
    .split(/[^\p{L}\d'-]+/u)
    .some(
      (word) =>
        names.has(word) ||
        (word.length > 6 && endings.test(word)) ||
        word.split('-').some((part) => part.length > 2 && names.has(part)),
    );
}

/** How, with what, in which position: words that go with a name and are none alone. */
export const qualifiers = wordSet(
  'dumbbell dumbbells db dbs barbell barbells bb kettlebell kettlebells kb kbs machine machines cable cables band bands banded mini long resistance loop bodyweight smith',
  'trap hex bar ez ring rings trx plate plates medicine ball sandbag landmine safety ssb axle weighted unweighted assisted bw rope handle handles v',
  'single double one two arm arms armed leg legs legged handed alternating alternate alt unilateral bilateral each side left right both',
  'seated standing lying kneeling half tall supine prone incline decline flat steep high low deep wide narrow close neutral grip overhand underhand supinated pronated',
  'front back reverse lateral side forward walking static elevated deficit paused pause slow fast tempo strict kipping explosive light heavy moderate easy chest supported bench box chair wall',
  'floor mat step from on with to at the a in of knees knee bent straight feet foot elbows elbow shoulder shoulders head up down full partial body strap pad parallel bars mixed over under',
  'kh khs lh sz kurzhantel kurzhanteln langhantel kettlebells maschine kabel kabelzug band gummiband einbeinig einarmig beidarmig sitzend stehend liegend kniend eng weit schrag eigengewicht mit ohne',
  'mancuerna mancuernas barra maquina polea banda sentado sentada de pie tumbado tumbada unilateral a una pierna mano inclinado agarre con sin peso corporal en',
  'halters halter dumbells stang kabel elastiek zittend staand liggend eenbenig eenarmig met zonder op',
  'haltere halteres barre machine poulie elastique assis assise debout allonge allongee unilateral avec sans sur prise',
  'version progression regression variation deload cambered football swiss bosu slider sliders stability physio swissball',
);
