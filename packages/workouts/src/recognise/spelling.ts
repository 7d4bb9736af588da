// The nearest known word to one that is misspelt: few edits, and fewer the shorter it is.

export interface Speller {
  /** The nearest known word and how many edits away it is; null when nothing is near. */
  nearest(word: string): { readonly word: string; readonly edits: 1 | 2 } | null;
}

interface Known {
  readonly word: string;
  /** Which letters it has, one bit each. */
  readonly letters: number;
  readonly weight: number;
}

/** Weight: how often a word is used; of two equally near, the commoner one is meant. */
export function spellerOf(weights: ReadonlyMap<string, number>): Speller {
  const byLength: Known[][] = [];
  for (const [word, weight] of weights) {
    if (word.length < 4 || /\d/.test(word)) continue;
    (byLength[word.length] ??= []).push({ word, letters: lettersOf(word), weight });
  }
  return { nearest: (word) => nearestIn(byLength, word) };
}

/** Words of four and five letters may be one edit off, longer ones two; of three letters nothing is known. */
function editsAllowed(length: number): 0 | 1 | 2 {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}

function nearestIn(byLength: readonly (readonly Known[] | undefined)[], word: string): { word: string; edits: 1 | 2 } | null {
  const allowed = editsAllowed(word.length);
  if (allowed === 0) return null;
  const letters = lettersOf(word);
  let best: { word: string; edits: number; score: number } | null = null;
  for (let length = word.length - allowed; length <= word.length + allowed; length += 1) {
    for (const known of byLength[length] ?? []) {
      if (bits(known.letters ^ letters) > 2 * allowed) continue;
      if (!beginsAlike(word, known.word)) continue;
      const edits = editsBetween(word, known.word, Math.min(allowed, editsAllowed(known.word.length)));
      if (edits === null || edits === 0) continue;
      const score = edits * 100 - Math.min(known.weight, 50) - (known.word[0] === word[0] ? 30 : 0);
      if (best === null || score < best.score) best = { word: known.word, edits, score };
    }
  }
  return best === null ? null : { word: best.word, edits: best.edits === 1 ? 1 : 2 };
}

/** Who misspells a word seldom misses its first letter but by leaving it out or swapping it: "napping" is no tapping. */
function beginsAlike(written: string, known: string): boolean {
  return written[0] === known[0] || written[0] === known[1];
}

/** Edits (a letter more, less, other, or two swapped) from one word to the other; null above `most`. */
export function editsBetween(from: string, to: string, most: number): number | null {
  if (Math.abs(from.length - to.length) > most) return null;
  let before: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    let least = row;
    for (let at = 1; at <= to.length; at += 1) {
      const same = from[row - 1] === to[at - 1] ? 0 : 1;
      let edits = Math.min((previous[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1, (previous[at - 1] ?? 0) + same);
      if (row > 1 && at > 1 && from[row - 1] === to[at - 2] && from[row - 2] === to[at - 1]) {
        edits = Math.min(edits, (before[at - 2] ?? 0) + 1);
      }
      current.push(edits);
      if (edits < least) least = edits;
    }
    if (least > most) return null;
    before = previous;
    previous = current;
  }
  const edits = previous[to.length] ?? 0;
  return edits > most ? null : edits;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 31);
  return letters;
}

function bits(value: number): number {
  let rest = value;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count += 1;
  }
  return count;
}
