// Letters for exercises that belong together; one that has no company gets none.

/** @param keys one per exercise; null or a key that no other shares: alone */
export function lettersFor(keys: readonly (string | null)[]): readonly (string | null)[] {
  const count = new Map<string, number>();
  for (const key of keys) if (key !== null) count.set(key, (count.get(key) ?? 0) + 1);
  const shared = [...count].filter(([, times]) => times > 1).map(([key]) => key);
  const own = new Set(shared.filter((key) => /^[A-Z]$/.test(key)));
  const letters = new Map<string, string>();
  let next = 0;
  for (const key of shared) {
    if (own.has(key)) letters.set(key, key);
    else {
      while (own.has(letterAt(next))) next += 1;
      letters.set(key, letterAt(next));
      next += 1;
    }
  }
  return keys.map((key) => (key === null ? null : (letters.get(key) ?? null)));
}

/** A … Z, AA … */
function letterAt(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterAt(Math.trunc(index / 26) - 1) + last;
}
