// Which known movement a name is about, and what else its words say of it.
import type { ExercisePattern } from '../model.ts';
import { qualifiers } from '../lexicon/qualifiers.ts';
import { weightOf, type KnownNames, type Name } from './known-names.ts';

export interface Found {
  readonly name: Name;
  /** Words beyond the name's own that qualify it. */
  readonly said: readonly string[];
  /** Words of other movements done together with it ("squat to press"). */
  readonly together: readonly string[];
  /** Words of movements that nothing explains. */
  readonly unexplained: readonly string[];
  /** Another movement that is done with it, whose stance may count. */
  readonly partner: Name | null;
  /** Names that came close. */
  readonly others: readonly Name[];
}

/** A combination takes the pattern of its lower-body part; what is further up leads. */
const leads: readonly ExercisePattern[] = [
  'jump-impact',
  'olympic',
  'carry',
  'cardio-walk-run',
  'split-stance',
  'single-leg',
  'step',
  'hinge',
  'squat',
  'bridge-thrust',
  'core-lateral',
  'push-horizontal',
  'push-vertical',
  'pull-horizontal',
  'pull-vertical',
  'core-antiextension',
  'hip-adduction',
  'hip-abduction',
  'isolation-lower',
  'core-flexion',
  'core-rotation',
  'isolation-upper',
  'cardio-other',
  'breathing',
  'stretch',
  'other',
];

/** Whatever else is named with them, these make a stretch or a breath of it. */
const overriding = ['stretch', 'pose', 'mobility', 'smr', 'foam', 'breathing', 'breath'];

export function find(words: readonly string[], known: KnownNames): Found | null {
  const distinct = [...new Set(words)];
  const contained = namesWithin(distinct, known);
  const strong = contained.filter((name) => name.movements.length > 0);
  const pool = strong.length > 0 ? strong : contained;
  const winners = onePerMovement(distinct, pool);
  const [first, ...rest] = winners;
  if (first === undefined) return null;
  const name = rest.reduce((best, next) => (leadsOver(next, best) ? next : best), first);
  const partner = winners.find((other) => other !== name && !shares(other, name)) ?? null;
  const left = distinct.filter((word) => !name.words.includes(word));
  const together = left.filter((word) => !qualifiers.has(word) && winners.some((other) => other.words.includes(word)));
  return {
    name,
    said: left.filter((word) => qualifiers.has(word)).sort(),
    together,
    unexplained: left.filter((word) => !qualifiers.has(word) && !together.includes(word)),
    partner,
    others: winners.filter((other) => other !== name),
  };
}

function shares(one: Name, other: Name): boolean {
  return one.movements.some((word) => other.movements.includes(word));
}

/** Every known name all of whose words are there. */
function namesWithin(words: readonly string[], { withRarest }: KnownNames): readonly Name[] {
  const within: Name[] = [];
  for (const word of words) {
    for (const name of withRarest.get(word) ?? []) {
      if (name.words.every((one) => words.includes(one))) within.push(name);
    }
  }
  return within;
}

/** For every movement that is named, the fullest name that has it. */
function onePerMovement(words: readonly string[], pool: readonly Name[]): readonly Name[] {
  const movements = words.filter((word) => !qualifiers.has(word));
  const winners = new Set<Name>();
  for (const movement of movements) {
    const having = pool.filter((name) => name.movements.includes(movement));
    const best = fullest(having);
    if (best !== null) winners.add(best);
  }
  if (winners.size === 0) {
    const best = fullest(pool);
    if (best !== null) winners.add(best);
  }
  // A fuller name that covers all of another's words speaks for it.
  return [...winners].filter(
    (name) =>
      ![...winners].some(
        (other) => other !== name && other.weight > name.weight && name.words.every((word) => other.words.includes(word)),
      ),
  );
}

function fullest(names: readonly Name[]): Name | null {
  let best: Name | null = null;
  for (const name of names) if (best === null || fuller(name, best)) best = name;
  return best;
}

/** The order of the words decides nothing, so that a name made of parts leads back to itself. */
function fuller(name: Name, other: Name): boolean {
  if (name.weight !== other.weight) return name.weight > other.weight;
  if (name.bare !== other.bare) return other.bare;
  return name.words.join(' ') < other.words.join(' ');
}

/** Of two movements in one name: the lower body's, and the fuller where they share a word. */
function leadsOver(next: Name, best: Name): boolean {
  if (shares(next, best)) return fuller(next, best);
  if (next.bare !== best.bare) return best.bare;
  if (overrides(next) !== overrides(best)) return overrides(next);
  const rank = leads.indexOf(next.entry.traits.pattern) - leads.indexOf(best.entry.traits.pattern);
  return rank === 0 ? fuller(next, best) : rank < 0;
}

function overrides({ entry, words }: Name): boolean {
  const calm = entry.traits.pattern === 'stretch' || entry.traits.pattern === 'breathing';
  return calm && overriding.some((word) => words.includes(word));
}

/** Names that share most with the words, best first, one an exercise. */
export function nearNames(words: readonly string[], { names, withWord }: KnownNames, most: number): readonly Name[] {
  const shared = new Map<number, number>();
  for (const word of new Set(words)) {
    for (const at of withWord.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + weightOf(word));
  }
  const total = words.reduce((sum, word) => sum + weightOf(word), 0);
  const scored = [...shared].flatMap(([at, weight]) => {
    const name = names[at];
    return name === undefined || name.bare ? [] : [{ name, score: (2 * weight) / (total + name.weight) }];
  });
  scored.sort((one, other) => other.score - one.score || one.name.entry.id.localeCompare(other.name.entry.id));
  const near: Name[] = [];
  for (const { name, score } of scored) {
    if (near.length === most || score < 0.34) break;
    if (!near.some((one) => one.entry === name.entry)) near.push(name);
  }
  return near;
}
