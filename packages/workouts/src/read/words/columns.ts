// What the columns of a table are called; five languages, folded.
import { fold } from './fold.ts';
import { distanceUnits, timeUnits } from './measures.ts';

export type ColumnKind =
  | 'day'
  | 'week'
  | 'order'
  | 'exercise'
  | 'sets'
  | 'set'
  | 'each-set'
  | 'reps'
  | 'scheme'
  | 'load'
  | 'percent'
  | 'unit'
  | 'rpe'
  | 'rir'
  | 'time'
  | 'distance'
  | 'rest'
  | 'tempo'
  | 'notes'
  | 'none';

export interface Column {
  readonly kind: ColumnKind;
  /** Said in the heading: `Weight (kg)`. */
  readonly unit: 'kg' | 'lb' | null;
  /** Of times and distances: `Time (min)`, `Distance (km)`. */
  readonly per?: string;
}

const shapes: readonly (readonly [ColumnKind, RegExp])[] = [
  ['rest', /\b(?:rest|pause|pausen|descanso|rust|repos|recup\w*|break)\b/],
  ['tempo', /\b(?:tempo|cadenc\w*)\b/],
  [
    'notes',
    /\b(?:notes?|comments?|remarks?|notiz(?:en)?|bemerkung(?:en)?|kommentar|notas?|observaciones|opmerking(?:en)?|remarques?|commentaires?|cues?|details?|link|video|url|muscle|muskel|category|pattern|target)\b/,
  ],
  ['percent', /percent|prozent|porcentaje|pourcent|%/],
  ['rpe', /\brpe\b/],
  ['rir', /\brir\b/],
  [
    'exercise',
    /\b(?:exercises?|exercise name|movements?|lifts?|ubung(?:en)?|ejercicios?|oefening(?:en)?|exercices?|mouvement|name|what)\b/,
  ],
  [
    'scheme',
    /\b(?:sets? ?(?:x|×|\*|\/|&|and|und|y|en|et) ?reps?|satze ?(?:x|×|\/) ?(?:wdh|wiederholungen)|series ?(?:x|×|\/) ?rep\w*|scheme|volume|prescription|dose|umfang)\b/,
  ],
  ['each-set', /^(?:set|satz|serie|reeks) ?\d{1,2}$/],
  ['set', /^(?:set|set ?#|set ?no\.?|set ?number|set ?nr\.?|satz ?nr\.?|set index|set order)$/],
  ['sets', /\b(?:sets?|satze?|series?|reeksen)\b/],
  ['reps', /\b(?:reps?|repetitions?|wdh\.?|herh\.?|wiederholungen|repeticiones|herhalingen|repetities|reps? range)\b/],
  ['unit', /\bunits?\b|einheit|unidad|eenheid|unite/],
  ['load', /\b(?:weights?|loads?|kgs?|lbs?|gewicht|peso|carga|poids|charge|intensity)\b/],
  ['distance', /\b(?:distances?|distanz|strecke|distancia|afstand|metres|meters|km)\b/],
  [
    'time',
    /\b(?:time|duration|seconds?|secs?|zeit|dauer|tiempo|duracion|tijd|duur|temps|duree|min|mins|minutes?|minuten|minutos|hold|haltezeit)\b/,
  ],
  ['distance', /\bm\b/],
  ['week', /^(?:week|wk|woche|semana|semaine)s?$/],
  ['day', /\b(?:days?|date|datum|tag|fecha|dia|dag|jour|workout|session|sessionname|training|routine|workout name)\b/],
  ['order', /^(?:#|no\.?|nr\.?|order|code|exercise ?code|block|group|superset|label|id|reihenfolge|orden|ordre|volgorde|a1)$/],
];

export function columnOf(heading: string): Column {
  const folded = fold(heading)
    .replace(/[_*]+/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .trim();
  const unit = /\bkgs?\b|kilo/.test(folded) ? 'kg' : /\blbs?\b|pound/.test(folded) ? 'lb' : null;
  const code = /^(?:#|no\.?|nr\.?|order|.*\bcode|exercise ?code|id)$/.test(folded);
  if (code) return { kind: 'order', unit };
  if (/^(?:rest|pause) ?(?:s|sec|min)?$/.test(folded)) return { kind: 'rest', unit };
  const found = shapes.find(([, shape]) => shape.test(folded));
  const kind = found?.[0] ?? 'none';
  const per = kind === 'time' ? unitOf(folded, timeUnits) : kind === 'distance' ? unitOf(folded, distanceUnits) : undefined;
  return { kind, unit, ...(per !== undefined && { per }) };
}

/** The last word of it that is one: the unit stands behind the name. */
function unitOf(folded: string, units: { has(word: string): boolean }): string | undefined {
  return folded
    .split(/[^\p{L}]+/u)
    .filter((word) => units.has(word))
    .at(-1);
}
