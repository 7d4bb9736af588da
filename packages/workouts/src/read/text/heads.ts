// What a line says of all that follows it: three rounds, 20 minutes AMRAP, 21-15-9, 40 s work and 20 s rest.
import { nothingInherited } from '../sets/groups.ts';
import type { WorkoutSet } from '../shapes.ts';
import { fold, foldInPlace } from '../words/fold.ts';
import { numberWords } from '../words/measures.ts';
import { type Inherited, type Reps } from '../sets/groups.ts';

export interface Head {
  readonly inherited: Inherited;
  /** The exercises under it belong together. */
  readonly joined: boolean;
  readonly plain: boolean;
  readonly spoken: boolean;
  /** It says that it holds for each of them. */
  readonly wide: boolean;
  /** Where the words of the head end, in the line. */
  readonly to: number;
  /** What stands in the line besides. */
  readonly rest: string;
}

interface Found {
  rounds?: number;
  reps?: readonly Reps[];
  seconds?: number;
  kind?: WorkoutSet['kind'];
  load?: WorkoutSet['load'];
  perSide?: boolean;
  inTurn?: boolean;
  joined?: boolean;
  /** Nobody writes this beside the name of one exercise. */
  plain?: boolean;
  /** Rounds, in words: no multiplication sign of a title. */
  spoken?: boolean;
  /** Of each exercise in a list, in so many words. */
  wide?: boolean;
}

const spelled = [...numberWords.keys()].filter((word) => word.length > 2).join('|');
const number = `(\\d{1,3}|${spelled})`;
const rounds = '(?:rounds?|rds?|rft|runden?|durchgange?|rondas?|vueltas?|rondes?|tours|circuits|times through|x through)';
const minutes = "(?:min(?:ute)?s?|minuten|minutos|mn|')";
const seconds = '(?:s|secs?|seconds?|sek(?:unden)?|seg|segundos?|seconden|secondes|["”″])(?![a-z])\\.?';

/** Of every exercise in the list; "each side" is of one. */
const eachOne =
  '(?:(?:per|for each|on each|at each|at every|at|pro|je|por|par|chaque|cada|elke|iedere|jede[rs]?|a la|op elke) (?:exercise|move|movement|station|stn|one|ubung|posten|ejercicio|estacion|exercice|atelier|mouvement|oefening|post)s?|(?:each|every) (?:exercise|move|movement|station)|cada un[oa]|chacun|jeweils|a ?piece|each(?! (?:side|leg|arm|way|hand|direction|foot)))';
const allOf =
  '(?:jede[rs]? ubung|pro ubung|hold each|each(?: one| exercise| move| stretch)?|every exercise|cada (?:ejercicio|un[oa])|chaque (?:exercice|mouvement)|elke oefening|jeweils|je|all|alle|alles|todos?|tous|toutes)';

type Shape = readonly [RegExp, (found: RegExpExecArray) => Found];

/** Each is looked for anywhere in the head, and taken out of it. */
const shapes: readonly Shape[] = [
  [
    new RegExp(
      `\\bas many rounds?(?: and reps)?(?: as possible)?(?: in)? ${number}[ -]?${minutes}(?: as (?:you can|possible))?(?: of)?\\b`,
    ),
    () => ({ kind: 'amrap', joined: true, plain: true }),
  ],
  [new RegExp(`\\bas many rounds?(?: and reps)? as possible(?: of)?\\b`), () => ({ kind: 'amrap', joined: true, plain: true })],
  [new RegExp(`\\b(?:complete )?as many reps? as possible (?:in|at)\\b`), () => ({ joined: true })],
  [
    new RegExp(`\\b${number}[ -]?${minutes}[ -]*(?:of )?amrap\\b|\\bamrap[ -:]*(?:in )?${number}? ?${minutes}?(?=[\\s:,(-]|$)`),
    () => ({ kind: 'amrap', joined: true, plain: true }),
  ],
  [
    new RegExp(`\\be(\\d)mom[ :-]*(?:for )?${number} ?${minutes}?`),
    ([, every, total]) => ({ rounds: Math.trunc(toNumber(total) / Number(every)), joined: true, plain: true, inTurn: true }),
  ],
  [
    new RegExp(`\\b(?:${number}[ -]?${minutes}[ -]*emom|emom[ :x-]*(?:for )?(?:${number} ?${minutes}?)?)(?: of)?(?=[\\s:,(]|$)`),
    ([, before, behind]) => everyMinute(before ?? behind),
  ],
  [
    new RegExp(`\\b(?:every|each) min(?:ute)? on the min(?:ute)?(?: for)?(?: ${number} ?${minutes})?`),
    ([, total]) => everyMinute(total),
  ],
  [
    new RegExp(
      `\\bevery (?:${number} ?)?(?:min(?:ute)?s?|s|sec(?:ond)?s|\\d{1,2}:\\d{2})(?: for| x)? ${number} ?(?:sets|rounds|x)`,
    ),
    ([, , total]) => ({ rounds: toNumber(total), joined: true }),
  ],
  [new RegExp(`\\bevery (?:other )?minute\\b|\\bjede minute\\b|\\bcada minuto\\b`), () => ({ joined: true })],
  [
    /\btabata\b(?:[ :(]*(\d{2}) ?s?\s?[/-]\s?(\d{2}) ?s?\)?)?(?:\s*[x×]\s*(\d+))?/,
    ([, work, , times]) => ({ seconds: Number(work ?? 20), rounds: Number(times ?? 8), joined: true, plain: true }),
  ],
  [
    new RegExp(
      `\\b(\\d{2,3}) ?${seconds}?(?: (?:work|on|arbeit|belastung|trabajo|travail|werk|effort))?\\s*(?:[/,|-]|and|und|y|en|et)\\s*(\\d{2,3}) ?${seconds}(?: (?:rest|off|pause|descanso|repos|rust|recovery))?`,
    ),
    ([all, work]) =>
      /work|on\b|rest|off|arbeit|pause|trabajo|descanso|rust|repos|travail/.test(all)
        ? { seconds: Number(work), joined: true }
        : {},
  ],
  [new RegExp(`\\b(\\d{1,2}) ?${minutes} (?:work|on)\\b`), ([, work]) => ({ seconds: Number(work) * 60, joined: true })],
  [new RegExp(`\\b(\\d{2,3}) ?${seconds}? (?:work|on)\\b`), ([, work]) => ({ seconds: Number(work), joined: true })],
  [
    /\b(\d{2})\s?[/:]\s?(\d{2})(?=\s*(?:x|×|intervals?|hiit|for|,|$))/,
    ([, work, rest]) =>
      Number(work) >= 20 && Number(rest) <= 60 && Number(work) + Number(rest) >= 30
        ? { seconds: Number(work), joined: true }
        : {},
  ],
  [
    /\b(\d{1,2}) ?(?:rft|rounds? for time|runden auf zeit|rondas por tiempo)\b(?:\W*(?:time )?cap\W*\d+ ?(?:min\w*|')?\)?)?/,
    ([, count]) => ({ rounds: Number(count), joined: true, plain: true, spoken: true }),
  ],
  // "30 sec each", "45 s per exercise", "40 seg cada una"
  [
    new RegExp(`\\b${number} ?(${seconds}|${minutes})\\s*(?:of |on )?${eachOne}(?=[^\\p{L}]|$)`, 'u'),
    ([, count, unit]) => ({ seconds: toSeconds(count, unit), joined: true, wide: true }),
  ],
  // "je 45 s", "hold each for 30 s"
  [
    new RegExp(`(?:^|[^\\p{L}\\d])${allOf}(?: for)? ?:? ?${number} ?(${seconds}|${minutes})(?=[^\\p{L}]|$)`, 'u'),
    ([, count, unit]) => ({ seconds: toSeconds(count, unit), joined: true, wide: true }),
  ],
  [
    /\b(?:(twice|two times|zweimal|dos veces|deux fois|twee keer|tweemaal)|(thrice|three times|dreimal|tres veces|trois fois|drie keer|driemaal)) (?:through|round|around|durch|durchlaufen|over|rond|completo|en entier)\b/,
    ([, two]) => ({ rounds: two === undefined ? 3 : 2, joined: true, wide: true }),
  ],
  [
    /\b(\d{1,2}) ?(?:x|times|mal|veces|fois|keer) (?:through|round|around|durch|rond|en total)\b/,
    ([, count]) => ({ rounds: Number(count), joined: true, wide: true }),
  ],
  [
    // "3rd Nov" is a date.
    new RegExp(`(?:\\bx ?|\\b)(?!\\d*3rd\\b)${number}(?:-\\d+)?\\s?x?\\s?${rounds}(?=[^\\p{L}]|$)`, 'u'),
    ([, count]) => ({ rounds: toNumber(count), joined: true, spoken: true }),
  ],
  [
    /\b(\d{1,2}) ?(?:supersets?|giant sets?|trisets?|supersatze?|superseries?)\b/,
    ([, count]) => ({ rounds: Number(count), joined: true, plain: true }),
  ],
  [new RegExp(`\\b${rounds}\\s?[:x=]\\s?${number}`), ([, count]) => ({ rounds: toNumber(count), joined: true })],
  [
    /(?:^|\s)[x×] ?(\d{1,2})(?= ?(?:[:,()]|$))|(?:^|:)\s*(\d{1,2}) ?[x×](?=\s*(?:[:,)]|$))/,
    ({ 1: behind, 2: before, index, input }) =>
      behind !== undefined && isSetsOf.test(input.slice(0, index)) ? {} : { rounds: Number(behind ?? before), joined: true },
  ],
  [
    /\b(?:giant set|circuit|zirkel|circuito|superset|supersatz|superserie|triset|core)\b[ :–-]*(\d{1,2}) ?[x×](?=\s*(?:[:,)]|$))/,
    ([, count]) => ({ rounds: Number(count), joined: true, plain: true }),
  ],
  [
    new RegExp(`\\b(?:repeat|wiederholen?|repetir|repite|herhaal|repeter) ?${number} ?(?:x|times|mal|veces|keer|fois)`),
    ([, count]) => ({ rounds: toNumber(count), joined: true }),
  ],
  [
    /(?:^|[^\d/-])(\d{1,3}(\s?[-–/,]\s?)\d{1,3}(?:\2\d{1,3})+(?:\s*(?:,|and|und|y|et|en)\s*\d{1,3})?)(?=\D|$)/u,
    ([, list]) => ({ reps: ladder(list ?? ''), joined: true }),
  ],
  [
    /(?:^|\D)(\d{1,3}(?:\s?,\s?\d{1,3})+ (?:and|und|y|et|en) \d{1,3})(?=\s*reps?)/u,
    ([, list]) => ({ reps: ladder(list ?? ''), joined: true }),
  ],
  [
    /\b(\d{1,2})\s?(?:sets?|satze?|series?)\s?(?:of|a|de|x|mit|van)\s?(\d{1,3})(?:\s?[-–]\s?(\d{1,3}))?(?: ?(?:reps?|wdh))?/,
    ([, sets, min, max]) => ({ rounds: Number(sets), reps: [{ min: Number(min), max: Number(max ?? min) }] }),
  ],
  [
    /\b(\d{1,2})\s?[x×]\s?(\d{1,3})(?:\s?[-–]\s?(\d{1,3}))?(\+)?(?![\d\p{L}%])(?: ?(?:reps?|wdh))?/u,
    ([, sets, min, max]) => ({ rounds: Number(sets), reps: [{ min: Number(min), max: Number(max ?? min) }] }),
  ],
  [/\b(\d{1,2})\s?(?:sets?|satze?|series?|reeksen)\b/, ([, sets]) => ({ rounds: Number(sets) })],
  [
    /\b(\d{1,3})(?:\s?[-–]\s?(\d{1,3}))? ?(?:reps?|wdh|repeticiones|herhalingen)\b(?: each| per exercise| of each| for time)?/,
    ([, min, max]) => ({ reps: [{ min: Number(min), max: Number(max ?? min) }] }),
  ],
  [
    /\b(?:for time|fur zeit|por tiempo|for quality|for max reps|not for time|nft|afap)\b(?: of)?/,
    () => ({ joined: true, plain: true }),
  ],
  [new RegExp(`\\b(?:in|then|for)?,? ?${number}[ -]?${minutes} of\\b`), () => ({ joined: true })],
  [
    /\b(?:giant set|circuits?|zirkel|circuito|supersets?|supersatz|superserie|superset|trisets?|giant|complex|couplet|triplet|pair|chipper|ladder|ladders|combo|metcon)\b(?: [a-h0-9]\b)?/,
    () => ({ joined: true, plain: true }),
  ],
];

/** @param head a line, or what stands in it before the colon */
export function headIn(head: string): Head | null {
  let rest = foldInPlace(head);
  let to = 0;
  const all: Found[] = [];
  for (const [shape, read] of shapes) {
    const found = shape.exec(rest);
    if (found === null) continue;
    const said = read(found);
    if (Object.keys(said).length === 0) continue;
    all.push(said);
    to = Math.max(to, found.index + found[0].length);
    rest = rest.slice(0, found.index) + ' '.repeat(found[0].length) + rest.slice(found.index + found[0].length);
  }
  if (all.length === 0) return null;
  const said: Found = Object.assign({}, ...all.toReversed());
  // "EMOM 16 min (4 rounds)": the rounds are told.
  const told = all.find(({ spoken }) => spoken === true)?.rounds;
  const load = loadOfAll(head);
  return {
    inherited: {
      ...nothingInherited,
      rounds: told ?? said.rounds ?? null,
      inTurn: said.inTurn === true && told === undefined,
      reps: said.reps ?? [],
      seconds: said.seconds ?? null,
      kind: said.kind ?? null,
      load,
      perSide: ofEachSide.test(fold(head)),
    },
    joined: all.some(({ joined }) => joined === true),
    plain: all.some(({ plain }) => plain === true),
    spoken: all.some(({ spoken }) => spoken === true),
    wide: all.some(({ wide }) => wide === true),
    to,
    rest,
  };
}

const ofEachSide =
  /\b(?:(?:each|per|every|ea|both) (?:side|leg|arm|way)s?|[ep]\/s|(?:pro|je|jede|jeder) (?:seite|bein|arm)|beidseits|(?:por|cada) (?:lado|pierna|brazo)|(?:par|chaque) (?:cote|jambe|bras)|(?:per|elke) (?:kant|been|zijde|arm))\b/;

/** "Double KB complex, 16s": what everything under it is done with. */
function loadOfAll(head: string): WorkoutSet['load'] {
  const found =
    /\b(?:kbs?|dbs?|kettlebells?|dumbbells?|bells?)\b[^\d]*(\d{1,2})s\b|\b(\d{1,2})s\b[^\d]*\b(?:kbs?|dbs?|kettlebells?|dumbbells?)\b/.exec(
      fold(head),
    );
  const value = Number(found?.[1] ?? found?.[2] ?? 0);
  return value > 0 ? { value, unit: 'kg' } : null;
}

/** "3 x 10:" is three of ten; "Superset 1 x4" the fourth number of none. */
const isSetsOf = /(?:^|[^\p{L}\s]|\b(?:all|each|every|je|jeweils|alle|todos?|tous|toutes|cada|chaque|elke))\s*\d{1,2}$/u;

function everyMinute(total: string | undefined): Found {
  return { ...(total !== undefined && { rounds: toNumber(total) }), joined: true, plain: true, inTurn: true };
}

function toNumber(text: string | undefined): number {
  const digits = Number(text);
  return Number.isNaN(digits) ? (numberWords.get(text ?? '') ?? 1) : digits;
}

function toSeconds(count: string | undefined, unit: string | undefined): number {
  return toNumber(count) * (/^m|'/.test(unit ?? '') ? 60 : 1);
}

function ladder(list: string): readonly Reps[] {
  return (list.match(/\d+/g) ?? []).map(Number).map((count) => ({ min: count, max: count }));
}
