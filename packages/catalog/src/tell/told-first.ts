// The order in which findings are told: what is clear first, what is too early to say last.
const order = ['helps', 'raises', 'worse', 'lowers', 'does-little', 'no-difference', 'too-early'] as const;

/** Within a verdict the greater weight first. */
export function toldFirst<Belief extends { readonly verdict: (typeof order)[number] }>(
  beliefs: readonly Belief[],
  weightOf: (belief: Belief) => number,
): readonly Belief[] {
  return [...beliefs].sort(
    (one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict) || weightOf(other) - weightOf(one),
  );
}
