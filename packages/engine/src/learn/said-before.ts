// The moves that she named when she was asked what relieved it before: by id, or in words that hold the words of an id.
import type { Catalog } from '../model/catalog.ts';

/** @param said each an id, or a line of her own */
export function saidBefore(said: readonly string[], { moves }: Catalog): readonly string[] {
  const lines = said.map(inIdLetters);
  return moves.map(({ id }) => id).filter((id) => lines.some((line) => line.includes(`-${id}-`)));
}

/** "Cat, cow on all fours" is -cat-cow-on-all-fours-. */
function inIdLetters(line: string): string {
  return `-${line
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-')}-`;
}
