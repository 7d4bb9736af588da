// What exercise a name means: by her own alias, by name, in any order, by its parts, by what it almost spells, or not at all.
import { idOf, type Entry, type Traits } from '../lexicon/entry.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import { qualifiers } from '../lexicon/qualifiers.ts';
import type { Exercise, Recognised } from '../model.ts';
import { clean } from './clean.ts';
import { withQualifiers } from './compose.ts';
import { find, nearNames, type Found } from './find.ts';
import { anyOrderKey, type KnownNames } from './known-names.ts';
import { prepared } from './prepared.ts';
import { siClassOf } from './si-class.ts';
import { titleOf, wordOf } from './title.ts';
import { plainOf, stemmed } from './vocabulary.ts';
import type { Reading } from './words.ts';

/** Every exercise of the lexicon. */
export const exercises: readonly Exercise[] = lexicon.map(({ id, name, traits }) => exerciseOf(id, name, traits));

/** Below this nothing is claimed, only offered. */
const threshold = 0.5;

/** `own`: what she answered before, by `aliasKey` of what she writes, as an exercise's id. */
export function recognise(text: string, own?: ReadonlyMap<string, string>): Recognised {
  const alias = own?.get(text) ?? own?.get(aliasKey(text));
  const remembered = alias === undefined ? null : exerciseNamed(alias);
  if (remembered !== null) return { text, exercise: remembered, confidence: 1, alternatives: [] };
  const { reader, known } = prepared();
  const cleaned = clean(text);
  const written =
    known.asWritten.get(cleaned) ?? known.asWritten.get(stemmed(cleaned)) ?? known.asWritten.get(reader.bare(cleaned));
  if (written !== undefined) return { text, exercise: listed(written), confidence: sureOf(cleaned, written), alternatives: [] };
  const reading = reader.readClean(cleaned);
  const answer = answerTo({ ...reading, words: onceLying(reading.words) }, known);
  const confidence = round(answer.confidence);
  if (answer.exercise !== null && confidence >= threshold) {
    return { text, exercise: answer.exercise, confidence, alternatives: confidence >= 0.9 ? [] : answer.others };
  }
  return { text, exercise: null, confidence, alternatives: guesses(answer, reading, known) };
}

/** Her own names, as `recognise` looks them up; of two words on one name the later holds. */
export function aliasesOf(
  named: readonly { readonly written: string; readonly exercise: string }[],
): ReadonlyMap<string, string> {
  return new Map(named.map(({ written, exercise }) => [aliasKey(written), exercise]));
}

/** The one spelling under which her own alias is remembered. */
export function aliasKey(text: string): string {
  return clean(text);
}

/** The exercise with this id: of the lexicon, or one put together from the parts that its id names. */
export function exerciseNamed(id: string): Exercise | null {
  const listed = byId().get(id);
  if (listed !== undefined) return listed;
  const { known } = prepared();
  const words = wordsOfId(id, known);
  const { exercise } = answerTo({ words, unknown: 0, talk: 0, edits: 0, dropped: 0, opens: true }, known);
  return exercise !== null && exercise.id === id ? exercise : null;
}

/** The lexicon's words that an id was joined of, the longest first: `single-leg` is one, not two. */
function wordsOfId(id: string, { withWord }: KnownNames): readonly string[] {
  const parts = id.split('-');
  const words: string[] = [];
  while (parts.length > 0) {
    let length = Math.min(4, parts.length);
    while (length > 1 && !known(parts.slice(0, length))) length -= 1;
    words.push(wordOf(parts.splice(0, length).join(' ')));
  }
  return words;

  function known(some: readonly string[]): boolean {
    const word = wordOf(some.join(' '));
    return qualifiers.has(word) || withWord.has(word);
  }
}

/** "Beinheben seitlich liegend": who lies on her side lies; said twice, it is no lift of both legs. */
function onceLying(words: readonly string[]): readonly string[] {
  return words.includes('side-lying') ? words.filter((word) => word !== 'lying') : words;
}

interface Answer {
  readonly exercise: Exercise | null;
  readonly confidence: number;
  readonly others: readonly string[];
}

const nothing: Answer = { exercise: null, confidence: 0, others: [] };

function answerTo(reading: Reading, known: KnownNames): Answer {
  const { words } = reading;
  if (words.length === 0) return nothing;
  const whole = known.inOrder.get(words.join(' '));
  const turned = whole ?? known.anyOrder.get(anyOrderKey(words));
  if (turned !== undefined && !turned.bare) {
    const sure = onlyBody(turned.words) ? 0.7 : whole === undefined ? 0.95 : 0.97;
    return { exercise: listed(turned.entry), confidence: sure * doubt(reading), others: [] };
  }
  const found = find(words, known);
  return found === null ? nothing : composed(found, reading);
}

function composed(found: Found, reading: Reading): Answer {
  const { name, said, together, unexplained } = found;
  const all = new Set(reading.words);
  const traits = joined(withQualifiers(name.entry.traits, said, all), found);
  const implementsSaid = said.filter((word) => qualifiers.get(word)?.says === 'implement').length;
  const telling = said.filter((word) => tells(word, name.entry.traits, implementsSaid === 1));
  const same = telling.length === 0 && together.length === 0 && !name.bare;
  const title = titleOf([...telling, ...together], name.words);
  const exercise = same ? listed(name.entry) : exerciseOf(idOf(title), title, traits);
  const weak = name.movements.length === 0;
  // "Push" by itself is the heading of a day.
  const lonely = name.bare && name.words.length + said.length + together.length === 1;
  const base = lonely ? 0.4 : onlyBody(name.words) ? 0.55 : name.bare ? 0.82 : weak ? 0.8 : 0.95;
  const bodies = said.filter((word) => qualifiers.get(word)?.says === 'body').length;
  const confidence =
    base *
    0.97 ** together.length *
    0.8 ** unexplained.length *
    0.97 ** bodies *
    doubt(reading, name.words.includes(reading.words[0] ?? '') && reading.opens);
  return {
    exercise,
    confidence,
    others: found.others
      .filter((other) => !other.bare)
      .map((other) => other.entry.name)
      .slice(0, 3),
  };
}

/** What is done together with a movement may stand on one leg, or land. */
function joined(traits: Traits, { partner }: Found): Traits {
  if (partner === null) return traits;
  const other = partner.entry.traits;
  const landing = traits.pattern === 'jump-impact' && (other.stance === 'split' || other.stance === 'single');
  const lifting =
    (traits.pattern === 'core-lateral' || traits.pattern === 'core-antiextension' || traits.pattern === 'bridge-thrust') &&
    other.stance === 'single';
  return landing || lifting ? { ...traits, stance: other.stance } : traits;
}

/** Whether a qualifier is worth a name of its own: a part of the body, and the implement it has anyway, are not. */
function tells(word: string, traits: Traits, onlyImplement: boolean): boolean {
  const qualifier = qualifiers.get(word);
  if (qualifier === undefined) return true;
  if (qualifier.says === 'body') return false;
  return !(onlyImplement && qualifier.says === 'implement' && qualifier.implement === traits.implement && word !== 'smith');
}

/** "Calves" may be a line of a workout, or its heading. */
function onlyBody(words: readonly string[]): boolean {
  return words.every((word) => qualifiers.get(word)?.says === 'body');
}

/** What is written just so is sure, unless it may be a heading. */
function sureOf(cleaned: string, { name }: Entry): number {
  const heading = onlyBody(prepared().reader.readClean(cleaned).words) && plainOf(name) !== stemmed(cleaned);
  return heading ? 0.7 : 0.98;
}

/** How far a reading with typos, unknown words or talk in it is to be trusted. */
function doubt({ words, unknown, talk: talked, edits }: Reading, opens = false): number {
  const share = words.length / (words.length + unknown + talked);
  // "Walk round the block if it feels ok" begins with what is done; "no running yet" does not.
  return 0.82 ** unknown * (opens ? 0.95 : 0.88) ** talked * 0.96 ** edits * (share < 0.5 && !opens ? 0.6 : 1);
}

function guesses(answer: Answer, reading: Reading, known: KnownNames): readonly string[] {
  const near = nearNames(reading.words, known, 3).map((name) => name.entry.name);
  const own = answer.exercise === null ? [] : [answer.exercise.name];
  return [...new Set([...own, ...near])].slice(0, 3);
}

function exerciseOf(id: string, name: string, traits: Traits): Exercise {
  return {
    id,
    name,
    pattern: traits.pattern,
    stance: traits.stance,
    position: traits.position,
    implement: traits.implement,
    impact: traits.impact ?? 'none',
    deepHipFlexion: traits.deep ?? false,
    siClass: siClassOf(traits),
    muscles: traits.muscles.split(' '),
  };
}

function listed(entry: Entry): Exercise {
  return byId().get(entry.id) ?? exerciseOf(entry.id, entry.name, entry.traits);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

let ids: ReadonlyMap<string, Exercise> | null = null;

function byId(): ReadonlyMap<string, Exercise> {
  ids ??= new Map(exercises.map((exercise) => [exercise.id, exercise]));
  return ids;
}
