// What a benchmark came to, said when it ends: the middle of its times, and the shortest.
import type { BenchOptions } from 'vitest';

export interface Timing {
  /** Runs the act and notes how long it took. */
  readonly of: (act: () => unknown) => () => void;
  /** Milliseconds. */
  readonly median: () => number;
  readonly least: () => number;
}

export function timing(): Timing {
  const times: number[] = [];
  const sorted = (): number[] => [...times].sort((one, other) => one - other);
  return {
    of: (act) => () => {
      const start = performance.now();
      act();
      times.push(performance.now() - start);
    },
    median: () => sorted()[Math.floor(times.length / 2)] ?? Number.NaN,
    least: () => sorted()[0] ?? Number.NaN,
  };
}

/** Hooks of a suite are not run among benchmarks; the end of one is the place to say what it came to. */
export function atTheEnd(sentence: () => string): Pick<BenchOptions, 'teardown'> {
  return {
    teardown: (_task, mode) => {
      if (mode === 'run') console.log(sentence());
    },
  };
}
