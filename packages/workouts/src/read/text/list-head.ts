// A line over a list that is no exercise of its own: "Then 15 min of mobility:", "3x15 each".
import type { Atom } from '../atoms/atom.ts';
import { partWords } from '../words/days.ts';
import { hasScheme } from '../sets/has-scheme.ts';
import { headingName } from './headings.ts';
import type { Head } from './heads.ts';
import { foldedWords } from './words-in.ts';
import { type Line, type RawLine, dressed } from './lines.ts';
import type { Look } from './look.ts';
import { isOnlySwim, lengthsIn } from './swim-line.ts';
import type { Reader } from './reader.ts';

/** What stands right under a line: no list, lengths to swim, or a list whose first exercise says its numbers or leaves them to the line. */
export type ListUnder = 'none' | 'lengths' | 'counted' | 'bare';

export function listUnder(next: RawLine | undefined, look: Look): ListUnder {
  if (next === undefined || next.text.trim() === '') return 'none';
  const line = dressed(next);
  if (lengthsIn(line.bare)?.own === null) return 'lengths';
  if (line.bullet === 'none' && line.label === null) return 'none';
  const known = look.content(line.bare).items.filter((item) => item.known);
  if (known.length === 0) return 'none';
  return known.some(({ atoms }) => hasScheme(atoms)) ? 'counted' : 'bare';
}

/** Reads the line as the heading of the list under it; false: it is none. */
export function readListHead(reader: Reader, line: Line): boolean {
  if (reader.under === 'none' || line.bullet !== 'none' || line.label !== null) return false;
  const head = reader.under === 'bare' ? headOfEach(reader, line) : null;
  if (head !== null) {
    reader.draft.closeHead();
    reader.draft.openHead(head);
    reader.draft.skip(line, 'head');
    return true;
  }
  const isHeading = reader.under === 'lengths' ? isOnlySwim(line.bare) && reader.swim !== null : isPartOfDay(reader, line);
  if (!isHeading) return false;
  reader.draft.closeHead();
  reader.draft.beginPart(headingName(line.bare), false, line);
  const ofAll = reader.look.head(line.bare);
  if (ofAll !== null && (ofAll.wide || ofAll.spoken)) reader.draft.openHead(ofAll);
  return true;
}

/** "15 min of mobility on the mat:", "Stretching, 30 s each:": a kind of work, how long, and a colon. */
function isPartOfDay({ look }: Reader, { bare }: Line): boolean {
  const { items } = look.content(bare);
  const [only, ...more] = items;
  if (!/:\s*$/.test(bare) || only === undefined || more.length > 0) return false;
  return only.atoms.every(({ k }) => ofPart.has(k)) && foldedWords(only.name).some((word) => partWords.has(word));
}

const ofPart: ReadonlySet<Atom['k']> = new Set<Atom['k']>(['time', 'mark', 'of', 'with', 'side', 'maybe-side', 'rounds']);

/** "3x15 each", alone behind an empty line: of each exercise under it, not of the one above. */
function headOfEach({ look, draft }: Reader, { bare }: Line): Head | null {
  const atoms = look.atoms(bare);
  if (!draft.isAfterBlank() || !hasScheme(atoms) || foldedWords(bare).some((word) => !/^\d/.test(word) && !ofEach.has(word)))
    return null;
  const head = look.head(bare.replace(/\b(?:each|je|jeweils|cada un[oa]|elk|chacun)\b/giu, (word) => ' '.repeat(word.length)));
  return head === null ? null : { ...head, inherited: { ...head.inherited, perSide: false } };
}

const ofEach = new Set(
  'x each of all je jeweils alle cada una uno todo elk alles chacun tout reps sets s sec min rep wdh'.split(' '),
);
