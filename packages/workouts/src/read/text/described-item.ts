// "2. Bridge: lift your bottom slowly. Hold for 5 sec. 10 x, 2 sets.": a sheet's exercise, that tells how before it tells how often.
import type { Atom } from '../atoms/atom.ts';
import { hasScheme } from '../sets/has-scheme.ts';
import { dayNames, partWords } from '../words/days.ts';
import { fold } from '../words/fold.ts';
import { positions } from '../words/positions.ts';
import { clausesOf } from './clauses.ts';
import type { Item } from './item.ts';
import type { Line } from './lines.ts';
import type { Reader } from './reader.ts';
import { foldedWords, tidy } from './words-in.ts';

/** Of a line with a number in a list; null: it names nothing, counts nothing, or is read as any other. */
export function describedItem({ look }: Reader, line: Line): Item | null {
  const found = line.bullet === 'number' ? /^(\s*)([^:.;,\d]{3,40}?)\s*(?::|\s[–—-])\s+(?=\p{L})/u.exec(line.bare) : null;
  const name = tidy(found?.[2] ?? '');
  if (found === null || !look.isExercise(name) || isOnlyPlace(name)) return null;
  const [first, ...more] = clausesOf(line.bare);
  const inFirst = look.content(first?.text ?? '').items.flatMap((item) => item.atoms);
  if (more.length === 0 || inFirst.some(({ k }) => k === 'x' || k === 'sets' || k === 'reps')) return null;
  const atoms = amountsIn(look.atoms(' '.repeat(found[0].length) + line.bare.slice(found[0].length)));
  // What is counted at once is read as any other, unless that is only how long it is held.
  if (atoms.length === 0 || (hasScheme(inFirst) && atoms.some(({ k }) => k === 'time'))) return null;
  const from = found[1]?.length ?? 0;
  const to = line.bare.trimEnd().length;
  return { from, to, name, known: true, sure: true, atoms: [...atoms], notes: [], painNote: null, joined: false };
}

/** "Core: …", "On your back: …" name no exercise. */
function isOnlyPlace(name: string): boolean {
  return positions.test(fold(name)) || foldedWords(name).every((word) => partWords.has(word) || dayNames.has(word));
}

/** A time beside repetitions is how long each is held; a number alone may be of anything. */
function amountsIn(atoms: readonly Atom[]): readonly Atom[] {
  const counted = atoms.some((_, at) => isCounted(atoms, at));
  return atoms.filter(
    ({ k }, at) => isCounted(atoms, at) || k === 'x' || k === 'side' || (counted && k === 'of') || (!counted && k === 'time'),
  );
}

function isCounted(atoms: readonly Atom[], at: number): boolean {
  const [before, atom, next] = [atoms[at - 1], atoms[at], atoms[at + 1]];
  if (atom?.k === 'reps' || atom?.k === 'sets') return true;
  const isTimes = next?.k === 'word' && timesWords.has(next.text);
  return atom?.k === 'count' && (isTimes || next?.k === 'x' || before?.k === 'x' || before?.k === 'of');
}

const timesWords = new Set(['keer', 'mal', 'veces', 'fois', 'times']);
