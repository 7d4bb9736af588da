// A line that is one set of the exercise above: `Set 1: 60 kg x 8`.
import type { Atom } from '../atoms/atom.ts';
import { hasScheme } from '../sets/has-scheme.ts';
import { commentWords } from '../words/prose.ts';
import type { Line } from './lines.ts';
import type { Reader } from './reader.ts';

/** `Set 1: 60 kg x 8`, `W1: 40 kg × 10`: one set of the exercise above. */
export function setLine(reader: Reader, line: Line): { readonly atoms: readonly Atom[]; readonly from: number } | null {
  const found =
    /^\s*(?:(set|satz|serie|série)\s*#?\s*\d+|(?:\d(?:st|nd|rd|th)|first|second|third|fourth|last|top)\s+set\s*|(w(?:arm-?up)?)\s?\d{0,2}|(d(?:rop)?|f)\s?\d{1,2}|(?:fsl|ssl|bbb|jokers?|back-?\s?offs?|down ?sets?|top ?sets?)(?:\s+sets?)?(?=\s*(?:[:–-]|\d))|(warm-?up|aufwärmsatz))\s*(?:[:.)–-]|(?<=(?:sets?|fsl|ssl|bbb|jokers?|offs?)\s*)(?=\d))\s*/iu.exec(
      line.bare,
    );
  if (found === null) return null;
  const from = found[0].length;
  const atoms = reader.look.atoms(' '.repeat(from) + line.bare.slice(from));
  if (!hasScheme(atoms) || atoms.some(({ k }, index) => k === 'word' && index > 6)) return null;
  const [, , warm, drop, warmSet] = found;
  const kind = warm !== undefined || warmSet !== undefined ? 'warmup' : drop !== undefined && /^d/i.test(drop) ? 'drop' : 'work';
  const named = atoms.some((atom) => atom.k === 'word' && !commentWords.has(atom.text));
  return named ? null : { atoms: [{ k: kind, from: 0, to: 0 }, ...singleSet(atoms)], from };
}

/** One line is one set: "1:00" or "8 reps" or "60 kg x 8"; a mark in front keeps it apart from the set before. */
function singleSet(atoms: readonly Atom[]): readonly Atom[] {
  return atoms.filter(({ k }) => k !== 'word');
}
