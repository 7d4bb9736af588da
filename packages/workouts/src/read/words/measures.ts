// How people write units and counts, folded (lower case, no accents): English, German, Spanish, Dutch, French.
import type { LoadUnit } from '../shapes.ts';
import { wordSet } from './fold.ts';

type Factors = ReadonlyMap<string, number>;

const factors = (table: Readonly<Record<string, string>>): Factors =>
  new Map(Object.entries(table).flatMap(([factor, words]) => [...wordSet(words)].map((word) => [word, Number(factor)] as const)));

/** A weight's unit, and how many of it one is (a pood is about 16 kg). */
export interface LoadWord {
  readonly unit: LoadUnit;
  readonly times: number;
}

const loads = (words: string, unit: LoadUnit, times: number): (readonly [string, LoadWord])[] =>
  [...wordSet(words)].map((word) => [word, { unit, times }] as const);

export const loadUnits: ReadonlyMap<string, LoadWord> = new Map([
  ...loads('kg kgs kilo kilos kilogram kilograms kilogramm kilogramo kilogramos kilogramme kilogrammes', 'kg', 1),
  ...loads('lb lbs pound pounds # libra libras livre livres pfund', 'lb', 1),
  ...loads('pood poods pud', 'kg', 16),
]);

export const bodyweightWords = wordSet('bw bodyweight bodyw korpergewicht kg. lichaamsgewicht pdc');

/** Seconds in one. */
export const timeUnits = factors({
  1: `s sec secs second seconds sek sekunde sekunden seg segs segundo segundos seconde seconden secondes " ″ ” ''`,
  60: `min mins minute minutes minuten minuto minutos minuut mn ' ′`,
  3600: 'h hr hrs hour hours std stunde stunden hora horas uur heure heures',
});

/** Metres in one. */
export const distanceUnits = factors({
  1: 'm meter meters metre metres mtr mtrs metro metros metern',
  1000: 'km kms k kilometer kilometers kilometre kilometres kilometern kilometro kilometros',
  1609.344: 'mi mile miles meile meilen milla millas mijl',
  0.9144: 'yd yds yard yards',
  0.3048: 'ft foot feet fuss pies pied pieds voet',
});

/** Of a box, a step, a deficit: read past. */
export const heightUnits = wordSet('in inch inches cm centimeter centimeters zoll ″ ” " pulgadas pouces');

export const calorieUnits = wordSet('cal cals calorie calories kcal kalorien calorias calorieen');

export const repWords = wordSet(
  'rep reps repetition repetitions r wdh wdhl whd wh wiederholung wiederholungen repeticion repeticiones repe repes',
  'repet herhaling herhalingen herh repetitie repetities ascents ascent times steps step pasos pas stappen schritte',
  'breaths atemzuge cycles ciclos zyklen',
);
export const setWords = wordSet('set sets satz satze satzen serie series serien seriese reeks reeksen tanda tandas trip trips');
export const roundWords = wordSet(
  'round rounds rd rds runde runden durchgang durchgange ronda rondas vuelta vueltas ronde rondes ronden tour tours circuits',
);

/** Between a count of sets and what each is of: "3 sets of 12", "3 Sätze à 10", "3 series de 12". */
export const ofWords = wordSet('of a de mit von van met per fois mal por keer maal with con avec je jeweils à');
/** Between a weight and its repetitions. */
export const forWords = wordSet('for fur voor pour');
export const withWords = wordSet('w with mit con met avec at using @ bei');
export const orWords = wordSet('or oder o ou');

export const maxWords = wordSet('amrap amraps amap max maximal maximum maximo maxi maximaal alap afap');
export const failureWords = wordSet(
  'failure fail limit limite grenze fallo falen echec versagen muskelversagen muskelversagens uitputting burnout rtf',
);
export const warmupWords = wordSet(
  'warmup warmups wu warm-up warm-ups aufwarmen aufwarmsatz aufwarmsatze einlaufen calentamiento calentar aproximacion',
  'opwarmen opwarming warming-up warmingup echauffement echauffements ramp-up',
);
export const workWords = wordSet(
  'work working worksets top topset backoff main arbeitssatz arbeitssatze efectivas efectiva werksets travail',
);
export const dropWords = wordSet('drop drops dropset dropsets drop-set drop-sets reduktionssatz descendente degressive');

export const rpeWords = wordSet('rpe');
export const rirWords = wordSet('rir');
export const tempoWords = wordSet('tempo tempi cadencia cadence kadenz');
/** The parts of a repetition. */
export const phaseWords = wordSet(
  'down up lowering lower eccentric eccentrics negative negatives concentric iso exzentrisch runter hoch ab auf bajada bajando subida subiendo omlaag omhoog descente montee',
);
export const beatWords = wordSet('tellen tel counts beats breaths tempos');
/** What a machine can be set to. */
export const settingWords = wordSet(
  'difficulty level lvl resistance gear incline gradient grade speed setting pin stack notch hole seat watt watts stufe widerstand steigung neigung nivel resistencia',
  'zone zona inclinacion pendiente velocidad vel niv inc lev niveau weerstand stand helling snelheid pente inclinaison resistance vitesse',
);
export const speedUnits = wordSet('kmh kph mph rpm spm watt watts w bpm kmph level pace');
export const restWords = wordSet(
  'rest rests resting pause pausen satzpause descanso descansar descansos rust rusten repos recup recuperation recuperacion',
  'pausa pauses rested rp ri',
);
/** A pause inside the lift in English, a rest in German; the number of seconds tells. */
export const holdWords = wordSet(
  'pause paused hold holds squeeze squeezed iso isometric halten pausa contract stop',
  'halte halt gehalten mantener manten mantenga mantenido aguantar aguanta aguante sostener sosten sostenido',
  'houd houden hou aanhouden vasthouden vastgehouden tenir tenez tiens tenu tenue maintenir maintenez maintien garder gardez',
);

export const sideNouns = wordSet(
  'side sides leg legs arm arms hand hands foot feet knee hip limb way ways direction directions',
  'seite seiten bein beine beinen arm arme hand hande fuss richtung lado lados pierna piernas brazo brazos mano manos direccion',
  'kant kanten been benen zijde richting cote cotes jambe jambes bras main mains sens',
);
export const perWords = wordSet(
  'each ea per p every pro je jede jedes jeder por cada c par chaque elke iedere both beide ambos ambas deux',
);
/** Both sides in one word. */
export const sideWords = wordSet('ea each e/s es p/s ps b/s eachside perside beidseits beidseitig bilat unilateral /side');

export const numberWords: ReadonlyMap<string, number> = new Map(
  [
    'one ein eine einen uno una een un une',
    'two zwei dos twee deux',
    'three drei tres drie trois',
    'four vier cuatro quatre',
    'five funf cinco vijf cinq',
    'six sechs seis zes',
    'seven sieben siete zeven sept',
    'eight acht ocho huit',
    'nine neun nueve negen neuf',
    'ten zehn diez tien dix',
    'eleven elf once onze',
    'twelve zwolf doce twaalf douze',
    'thirteen',
    'fourteen vierzehn catorce veertien quatorze',
    'fifteen funfzehn quince vijftien quinze',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twenty zwanzig veinte twintig vingt',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);
