// When a test may stop: the answer is clear, or more days would hardly tell. Looking often is paid for by a high bar.
import { above, momentsOf, normalBelow, standardQuantile } from '../learn/gaussian.ts';
import type { Catalog } from '../model/catalog.ts';
import { differenceSd, type Look } from './look.ts';

export type Judgement = 'clear' | 'hopeless' | 'open';

/** No difference that matters, where one that does is held less likely than this. */
const unlikely = 0.1;

export function judge({ answers, difference }: Look, { parameters }: Pick<Catalog, 'parameters'>): Judgement {
  const { fairTestLeast, fairTestMost, fairTestSure, fairTestWorthwhile, fairTestHopeless } = parameters;
  if (Math.min(...answers) < fairTestLeast.value) return 'open';
  const { mean, sd } = momentsOf(difference);
  const better = Math.max(above(difference, 0), 1 - above(difference, 0));
  if (better >= fairTestSure.value && Math.abs(mean) >= fairTestWorthwhile.value) return 'clear';
  const done = answers[0] + answers[1];
  const atEnd = sdAtEnd(sd, done, fairTestMost.value);
  const bar = Math.max(fairTestWorthwhile.value, standardQuantile(fairTestSure.value) * atEnd);
  return chanceBeyond(bar, mean, Math.sqrt(Math.max(0, sd ** 2 - atEnd ** 2))) < fairTestHopeless.value ? 'hopeless' : 'open';
}

/** Neither is better by what would matter. */
export function matchesNothing({ difference }: Look, worthwhile: number): boolean {
  return above(difference, worthwhile) + 1 - above(difference, -worthwhile) < unlikely;
}

/** If the answers to come are worth what those so far were. */
function sdAtEnd(sd: number, done: number, most: number): number {
  const gained = sd ** -2 - differenceSd ** -2;
  return 1 / Math.sqrt(differenceSd ** -2 + Math.max(0, gained) * Math.max(1, most / done));
}

/** That the mean at the end lies beyond the bar, on either side, as far as is known now. */
function chanceBeyond(bar: number, mean: number, moves: number): number {
  if (moves < 1e-9) return Math.abs(mean) >= bar ? 1 : 0;
  return normalBelow((mean - bar) / moves) + normalBelow((-mean - bar) / moves);
}
