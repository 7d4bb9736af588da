// What two or three numbers with an x between them mean: sets and reps, or the weight on the bar and reps.

interface Numbers {
  readonly min: number;
  readonly max: number;
  readonly values: readonly number[];
}

export interface PairHints {
  /** Push-ups, calf raises: nothing is on a bar. */
  readonly unloaded: boolean;
  /** The weight is said elsewhere in the line. */
  readonly loaded: boolean;
}

/** A bar weighs this much, kg; few people do as many sets. */
const emptyBar = 20;
const mostSets = 10;
const mostSetsWritten = 5;
/** Nobody does so many sets of so many; it is a weight, though another stands in the line. */
const manyReps = 40;
const manySets = 5;
const mostReps = 60;

export function meaningOfPair(first: Numbers, second: Numbers, hints: PairHints): 'sets-reps' | 'load-reps' | 'reps-sets' {
  const [a, b] = [first.min, second.max];
  if (first.values.length > 1) return hints.loaded ? 'sets-reps' : 'load-reps';
  if (!Number.isInteger(a)) return 'load-reps';
  if (a <= mostSets) return 'sets-reps';
  if (a >= manyReps && (b >= manySets || (a > mostReps && !hints.unloaded))) return 'load-reps';
  if (hints.loaded) return b <= mostSets && a > b ? 'reps-sets' : 'sets-reps';
  if (hints.unloaded) return b <= mostSets ? 'reps-sets' : 'sets-reps';
  if (a < emptyBar) return b <= mostSetsWritten ? 'reps-sets' : 'load-reps';
  return 'load-reps';
}

/** `10x40 8x50 6x60`, `8x30, 8x35`: nobody does so many sets, so these are reps, at weights. */
export function areRepsAtLoads(pairs: readonly (readonly [Numbers, Numbers])[]): boolean {
  const [reps, loads] = [pairs.map(([first]) => first.min), pairs.map(([, second]) => second.min)];
  if (!pairs.every(([, { values, min, max }]) => values.length === 0 && min === max)) return false;
  const sets = reps.reduce((sum, value) => sum + value, 0);
  const lightest = Math.min(...loads);
  if (pairs.length > 1 && sets > mostSets + 2 && lightest >= emptyBar && Math.max(...reps) <= emptyBar) return true;
  return falls(reps) && falls(loads.toReversed()) && lightest >= lightestFor(sets);
}

/** The more sets it would be, the less the weights have to tell. */
function lightestFor(sets: number): number {
  return sets > 2 * mostSets ? 1 : sets > mostSets ? emptyBar : manyReps;
}

function falls(values: readonly number[]): boolean {
  return values.every((value, at) => value <= (values[at - 1] ?? value)) && (values[0] ?? 0) > (values.at(-1) ?? 0);
}

/** @param third the last number, or what else stands there */
export function meaningOfTriple(
  first: number,
  second: number,
  third: number | string,
): 'sets-reps-load' | 'load-reps-sets' | 'reps-load-sets' {
  if (third === 'load' || third === 'time') return 'sets-reps-load';
  if (third === 'sets') return 'load-reps-sets';
  // `12 x 40 x 3`: twelve at forty, three times.
  if (first > mostSets && first < emptyBar && second >= emptyBar && Number(third) <= mostSetsWritten) return 'reps-load-sets';
  return (first > mostSets || !Number.isInteger(first)) && Number(third) <= mostSets + 2 ? 'load-reps-sets' : 'sets-reps-load';
}
