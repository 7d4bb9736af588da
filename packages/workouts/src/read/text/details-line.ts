// A line that only says how the exercise above is done: "Repeat 12 times, complete 3 sets, each side", "each side".
import type { Atom } from '../atoms/atom.ts';
import { hasScheme } from '../sets/has-scheme.ts';
import { dosingWords } from '../words/prose.ts';
import type { Line } from './lines.ts';
import type { Reader } from './reader.ts';

export function detailsLine(reader: Reader, line: Line): readonly Atom[] | null {
  if (!reader.draft.isJustRead() || /:\s*$/.test(line.bare) || line.bullet === 'number' || line.label !== null) return null;
  const atoms = reader.look.atoms(line.bare);
  const words = atoms.flatMap((atom) => (atom.k === 'word' ? [atom.text] : []));
  if (!words.every((word) => dosingWords.has(word))) return null;
  const says = atoms.filter(({ k }) => k !== 'word' && k !== 'mark');
  const isAside = says.every(({ k }) => k === 'side' || k === 'aside');
  return says.length > 0 && (isAside || (hasScheme(says) && words.length > 0)) ? atoms.filter(({ k }) => k !== 'word') : null;
}
