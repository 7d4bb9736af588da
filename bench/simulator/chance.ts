// The simulator's dice: the same seed gives the same woman.
import { seededRandom, type Random } from '@sinew/kernel';

export interface Chance {
  /** 0 ≤ n < 1. */
  readonly share: Random;
  readonly between: (from: number, to: number) => number;
  /** A normal distribution. */
  readonly normal: (mean: number, sd: number) => number;
  /** Student's t with three degrees of freedom, scaled to the standard deviation of its middle. */
  readonly heavy: (scale: number) => number;
  readonly happens: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Without putting back. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
}

export function chance(seed: string): Chance {
  const share = seededRandom(seed);
  const standard = (): number => Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share());
  const pick = <T>(list: readonly T[]): T => {
    const one = list[Math.floor(share() * list.length)];
    if (one === undefined) throw new Error('Nothing to pick from');
    return one;
  };
  return {
    share,
    between: (from, to) => from + (to - from) * share(),
    normal: (mean, sd) => mean + sd * standard(),
    heavy: (scale) => (scale * standard()) / Math.sqrt((standard() ** 2 + standard() ** 2 + standard() ** 2) / 3),
    happens: (probability) => share() < probability,
    pick,
    some: (list, count) => {
      const left = [...list];
      const taken = [];
      while (taken.length < count && left.length > 0) taken.push(...left.splice(Math.floor(share() * left.length), 1));
      return taken;
    },
  };
}
