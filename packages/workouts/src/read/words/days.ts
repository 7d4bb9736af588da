// Words that head a day or a part of one: weekdays, months, "Day A", "Push", "Warm-up"; five languages, folded.
import { wordSet } from './fold.ts';

export const weekdays = wordSet(
  'monday mon tuesday tues tue wednesday wed weds thursday thurs thur thu friday fri saturday sat sunday sun',
  'montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so',
  'lunes lun martes mar miercoles mie jueves jue viernes vie sabado sab domingo dom',
  'maandag ma dinsdag woensdag wo donderdag vrijdag vr zaterdag za zondag zo',
  'lundi mardi mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim',
);

/** Too short or too common to be a weekday without a mark after it. */
export const doubtfulWeekdays = wordSet('mo di mi do fr sa so mar mer sam dim ma wo vr za zo dom jeu ven vie sun sat mon lun');

export const months: ReadonlyMap<string, number> = new Map(
  [
    'january jan januar janner enero ene januari janvier janv',
    'february feb februar febrero februari fevrier fev',
    'march mar marz maerz mrz marzo maart mrt mars',
    'april apr abril abr avril avr',
    'may mai mayo mei',
    'june jun juni junio juin',
    'july jul juli julio juillet juil',
    'august aug agosto ago augustus aout',
    'september sep sept septiembre septembre',
    'october oct oktober okt octubre octobre',
    'november nov noviembre novembre',
    'december dec dezember dez diciembre dic decembre',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);

/** "Day 1", "Workout A", "Woche 3", "Sesión B". */
export const dayWords = wordSet(
  'te day workout session training week phase block trainingstag tag einheit woche dia entrenamiento entreno sesion rutina semana',
  'dag sessie week trainingsdag jour seance semaine entrainement mesocycle microcycle cycle days weeks',
);

/** What a day may be called; alone in a line it heads one. */
export const dayNames = wordSet(
  'push pull legs leg upper lower body full fullbody whole total arms arm chest back shoulders shoulder glutes glute booty core abs quads',
  'hamstrings posterior anterior chain home gym hypertrophy strength power volume recovery intensity heavy light deload speed max effort dynamic',
  'seance soir matin sesion tarde noche manana sessie avond ochtend einheit abend fruh evening',
  'home hotel travel express basic beginner novice intermediate advanced am pm morning evening lunch day week training workout session',
  'fuerza kracht a b c d e 1 2 3 4 5 6 7 8 9 10 i ii iii iv one two three prenatal postnatal trimester first second third weeks',
  'beine bein oberkorper unterkorper ganzkorper brust rucken schultern po gesass bauch arme druck zug trainingstag tag',
  'piernas pierna tren superior inferior pecho espalda hombros brazos gluteos cuerpo completo empuje tiron dia',
  'benen boven onder bovenlichaam onderlichaam borst rug schouders billen buik volledig lichaam dag duwen trekken',
  'jambes haut bas du corps dos poitrine epaules bras fessiers pousser tirer jour complet',
  'and und y en et & + de del la le the of im am focus fokus foco accent split routine plan program programme programm',
);

/** Parts of a day: they don't begin another one. */
export const partWords = wordSet(
  'accessory accessories assistance main lifts lift compound compounds isolation secondary primary supplemental supplementary finisher finishers',
  'part section circuit circuits superset supersets triset pair pairs triplet couplet conditioning metcon skill skills mobility activation prehab rehab',
  'cardio core abs stretching stretch stretches wod amrap emom tabata complex bonus optional extras extra giant set sets cool down cooldown',
  'specialized variety sv hauptteil hauptubungen nebenubungen zubehor zirkel supersatz dehnen ausdauer aktivierung mobilisation',
  'principal accesorios circuito superserie estiramientos movilidad activacion vuelta calma enfriamiento parte',
  'hoofddeel cooling hulpoefeningen rekken mobiliteit cooling-down afkoelen deel',
  'partie principale accessoires circuit etirements mobilite retour au calme gainage finition final finale bloc block bloque blok',
);

/** In a line that is a title: it is about a programme. */
export const titleWords = wordSet(
  'program programme programm programa programma plan routine rutina split cycle block phase mesocycle novice beginner intermediate advanced',
  'linear progression lp ppl week weeks wk wks woche wochen semana semanas weken semaine semaines trimester trimestre trimesters schedule template',
  'daily tm percentages weekly per x',
);

export const coolDownWords = wordSet('cooldown cool-down cooling-down abkuhlen enfriamiento cd');
