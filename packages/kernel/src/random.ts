// Dice that can be thrown again: the same seed gives the same row of numbers on every machine.

/** Gives the next number, 0 ≤ n < 1. */
export type Random = () => number;

/** Any string may be the seed; a date makes the day's dice. (FNV-1a into mulberry32.) */
export function seededRandom(seed: string): Random {
  let state = 2166136261;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}
