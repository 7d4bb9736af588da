// Forty-two days in a closed loop: how much of what an oracle gains over a fixed plan does learning gain, and at what price.
import { chance } from '../simulator/chance.ts';
import { follow, type Policy } from '../simulator/follow.ts';
import { drawWoman } from '../simulator/woman.ts';

const policies: readonly Policy[] = ['fixed', 'learned', 'oracle'];

export interface Loop {
  /** Points a day: what the session took off, less what the plan's loads add to the next mornings. */
  readonly gain: Readonly<Record<Policy, number>>;
  /** A woman. */
  readonly redMornings: Readonly<Record<Policy, number>>;
  /** (learned − fixed) ÷ (oracle − fixed), with the middle 90 % of a thousand draws of the women. */
  readonly closed: number;
  readonly interval90: readonly [number, number];
}

export function closedLoop(women: number, days: number): Loop {
  const each = Array.from({ length: women }, (_, index) => {
    const woman = drawWoman('plain', `loop ${index}`);
    return Object.fromEntries(
      policies.map((policy) => {
        const { gains, redMornings } = follow(woman, days, policy, `loop ${index}`);
        return [policy, { gain: gains.reduce((sum, one) => sum + one, 0) / days, redMornings }];
      }),
    ) as Record<Policy, { gain: number; redMornings: number }>;
  });
  const meanOf = (field: 'gain' | 'redMornings'): Record<Policy, number> =>
    Object.fromEntries(policies.map((policy) => [policy, mean(each.map((one) => one[policy][field]))])) as Record<Policy, number>;
  const draws = chance('draws of the women');
  const closedIn = (sample: typeof each): number => {
    const of = (policy: Policy): number => mean(sample.map((one) => one[policy].gain));
    return (of('learned') - of('fixed')) / (of('oracle') - of('fixed'));
  };
  const drawn = Array.from({ length: 1000 }, () => closedIn(each.map(() => draws.pick(each)))).sort((a, b) => a - b);
  return {
    gain: meanOf('gain'),
    redMornings: meanOf('redMornings'),
    closed: closedIn(each),
    interval90: [drawn[50] ?? Number.NaN, drawn[949] ?? Number.NaN],
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}
