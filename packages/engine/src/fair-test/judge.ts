// When a test may stop: the answer is clear, or more days would hardly tell. Looking often is paid for by a high bar.
import { daysBetween } from '@sinew/kernel';
import { above, momentsOf, normalBelow, standardQuantile } from '../learn/gaussian.ts';
import type { Catalog } from '../model/catalog.ts';
import type { FairTest } from '../model/fair-test.ts';
import { differenceSd, type Look } from './look.ts';

/** `same`: neither is better by what would matter, nor likely to be found so. */
export type Judgement = 'first' | 'second' | 'same' | 'out-of-sight' | 'open';

/** A difference that matters is ruled out where it is held less likely than this. */
const unlikely = 0.05;

export function judge(look: Look, test: FairTest, { parameters }: Catalog): Judgement {
  const { fairTestLeast, fairTestSure, fairTestWorthwhile, fairTestHopeless } = parameters;
  if (Math.min(...look.answers) < fairTestLeast.value) return 'open';
  const { mean, sd } = momentsOf(look.difference);
  const share = shareDone(look, test, parameters);
  const sure = standardQuantile(fairTestSure.value);
  const least = fairTestWorthwhile.value / 2;
  // The earlier the look, the higher the bar (O'Brien and Fleming 1979).
  const bar = normalBelow(sure / Math.sqrt(share));
  if (mean >= least && above(look.difference, 0) >= bar) return 'first';
  if (mean <= -least && 1 - above(look.difference, 0) >= bar) return 'second';
  const atEnd = sdAtEnd(sd, share);
  const moves = Math.sqrt(Math.max(0, sd ** 2 - atEnd ** 2));
  if (chanceBeyond(Math.max(least, sure * atEnd), mean, moves) >= fairTestHopeless.value) return 'open';
  if (isSame(look, fairTestWorthwhile.value)) return 'same';
  const within = fairTestWorthwhile.value + standardQuantile(unlikely) * atEnd;
  return 1 - chanceBeyond(within, mean, moves) < fairTestHopeless.value ? 'out-of-sight' : 'open';
}

/** Neither is better by what would matter. */
export function isSame({ difference }: Look, worthwhile: number): boolean {
  return above(difference, worthwhile) + 1 - above(difference, -worthwhile) < unlikely;
}

/** Of its answers or of its days, whichever are further; what was drawn for the last day is answered a day later. */
function shareDone({ date, answers }: Look, { from, until }: FairTest, { fairTestMost }: Catalog['parameters']): number {
  const ofDays = daysBetween(from, date) / (daysBetween(from, until) + 1);
  return Math.min(1, Math.max((answers[0] + answers[1]) / fairTestMost.value, ofDays));
}

/** If the answers to come are worth what those so far were. */
function sdAtEnd(sd: number, share: number): number {
  const gained = sd ** -2 - differenceSd ** -2;
  return 1 / Math.sqrt(differenceSd ** -2 + Math.max(0, gained) / share);
}

/** That the mean at the end lies beyond the bar, on either side, as far as is known now. */
function chanceBeyond(bar: number, mean: number, moves: number): number {
  if (bar <= 0) return 1;
  if (moves < 1e-9) return Math.abs(mean) >= bar ? 1 : 0;
  return normalBelow((mean - bar) / moves) + normalBelow((-mean - bar) / moves);
}
