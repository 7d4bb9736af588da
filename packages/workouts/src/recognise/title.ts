// A name for an exercise that was put together from its parts.
import { qualifiers } from '../lexicon/qualifiers.ts';

const spelled: Readonly<Record<string, string>> = {
  bicep: 'Biceps',
  tricep: 'Triceps',
  trx: 'TRX',
  'ez-bar': 'EZ-Bar',
  ab: 'Ab',
  deadbug: 'Dead Bug',
  'toe-bar': 'Toes-to-Bar',
  'chest-bar': 'Chest-to-Bar',
};

const unspelled: ReadonlyMap<string, string> = new Map(
  Object.entries(spelled).map(([word, title]) => [title.toLowerCase().replace(/-/g, ' '), word]),
);

/** The lexicon's word behind the parts of a title, in small letters: `toes to bar` → `toe-bar`. */
export function wordOf(parts: string): string {
  return unspelled.get(parts) ?? parts.replace(/ /g, '-');
}

const order = ['detail', 'side', 'footing', 'plyo', 'deep', 'placing', 'implement', 'body'] as const;

/** `Paused` `Single-Leg` `Barbell` before the movement's own words; always in the same order. */
export function titleOf(said: readonly string[], movement: readonly string[]): string {
  const ranked = [...said].sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
  return [...ranked, ...movement].map(capitalised).join(' ');
}

/** What qualifies comes first, another movement ("row") last of the front. */
function rank(word: string): number {
  const says = qualifiers.get(word)?.says;
  return says === undefined ? order.length : order.indexOf(says);
}

function capitalised(word: string): string {
  const known = spelled[word];
  if (known !== undefined) return known;
  if (!word.includes('-')) return word.charAt(0).toUpperCase() + word.slice(1);
  return word.replace(/(^|-)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}
