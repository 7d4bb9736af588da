// How often each amount came up, and the middle of them: what is left of many days of which most are alike.

export interface Tally {
  /** By amount. */
  readonly times: Map<number, number>;
  size: number;
  /** Days on which it is not known, though something is. */
  unknown: number;
}

export function startTally(): Tally {
  return { times: new Map(), size: 0, unknown: 0 };
}

export function copyOfTally({ times, size, unknown }: Tally): Tally {
  return { times: new Map(times), size, unknown };
}

export function count(tally: Tally, amount: number): void {
  tally.times.set(amount, timesOf(tally, amount) + 1);
  tally.size += 1;
}

export function clear(tally: Tally): void {
  tally.times.clear();
  tally.size = 0;
  tally.unknown = 0;
}

export function timesOf({ times }: Tally, amount: number): number {
  return times.get(amount) ?? 0;
}

/** The lower of the two in the middle, of those above `floor`; 0 of none. */
export function middleOf(tally: Tally, floor = Number.NEGATIVE_INFINITY): number {
  return quantileOf(tally, 0.5, floor);
}

/** Whether that middle is more than `bound`: quicker than to find it, which takes them in order. */
export function isMiddleAbove({ times }: Tally, bound: number, floor: number): boolean {
  let [size, below] = [0, 0];
  for (const [amount, often] of times) {
    if (amount <= floor) continue;
    size += often;
    if (amount <= bound) below += often;
  }
  return below < size / 2;
}

/** The least amount that so large a share of them, above `floor`, does not go beyond; 0 of none. */
export function quantileOf({ times }: Tally, share: number, floor = Number.NEGATIVE_INFINITY): number {
  const amounts = Float64Array.from(times.keys()).filter((amount) => amount > floor);
  const wanted = share * amounts.reduce((sum, amount) => sum + (times.get(amount) ?? 0), 0);
  let below = 0;
  return amounts.sort().find((amount) => (below += times.get(amount) ?? 0) >= wanted) ?? 0;
}
