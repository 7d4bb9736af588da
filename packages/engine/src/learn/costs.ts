// What each exposure costs her the next morning, with its doubt and what may be said of it.
import type { Estimate, ExposureBelief, ExposureVerdict, PairBelief } from '../model/beliefs.ts';
import { exposures, mayBeItsEffect, type Exposure } from './exposures.ts';
import { above, interval90, momentsOf, normalDensity, normalised, type Mixture } from './gaussian.ts';
import { condition, copyOf, spreadOfOne, type Joint } from './joint.ts';
import { firstCost, priors, type MorningFilter } from './morning-filter.ts';
import { leastAnswers, likely, type Known, type Mornings } from './mornings.ts';
import { middleOf, quantileOf, timesOf } from './tally.ts';

/** Beforehand, what a typical day's dose of hers costs, or a busier day against a quieter one: about so much, up or down (NRS). */
const costSd = 0.8;

/** The sceptic holds it as likely that next to nothing costs her anything, and then again that this one thing costs nothing at all. */
const sceptic = { nothingSd: 0.1, nothingShare: 0.5, thisShare: 0.5, needs: 0.7 };

/**
 * With fewer mornings that answer it, or fewer days that differ from her most usual amount, nothing is said; nor where there are days
 * known to be without, and more than one unknown day to two with any (expert).
 */
const least = { answers: leastAnswers, different: 3, unknownToAny: 0.5 };

export interface Costs {
  readonly exposures: readonly ExposureBelief[];
  readonly pairs: readonly PairBelief[];
}

/** One filter's answer, with the costs held to be about `sd` a typical dose beforehand. */
interface Guess {
  readonly joint: Joint;
  readonly logWeight: number;
}

/** Her quieter and her busier days: one in ten has less, one in ten more. */
const days = { quieter: 0.1, busier: 0.9 };

/** An exposure that was there, where it stands among the unknowns, and what is compared: so much more than `from`. */
interface Subject extends Contrast {
  readonly exposure: Exposure;
  readonly known: Known;
  readonly at: number;
}

interface Contrast {
  readonly from: number;
  readonly dose: number;
}

export function costsOf(mornings: Mornings): Costs {
  const { known } = mornings;
  const filters = likely(mornings);
  const subjects = known.flatMap((one, index): Subject[] => {
    const exposure = exposures[index];
    if (exposure === undefined || !one.seen) return [];
    return [{ exposure, known: one, at: firstCost + index, ...contrastOf(one, exposure) }];
  });
  const guesses = filters.map((filter) => narrowed(filter, costSd, subjects));
  const logWeights = guesses.map(({ logWeight }) => logWeight);
  const weights = normalised(logWeights);
  const nothing = filters.map((filter) => narrowed(filter, sceptic.nothingSd, subjects).logWeight);
  const matters = 1 - shareOf(nothing, logWeights, sceptic.nothingShare);
  const told = subjects.map((subject) => beliefOf(subject, { weights, parts: partsOf(guesses, [subject]) }, matters));
  return { exposures: told, pairs: pairsOf(subjects, told, guesses, weights, matters) };
}

/** How likely the first of two explanations is after what was seen. */
function shareOf(first: readonly number[], second: readonly number[], before: number): number {
  const all = normalised([...first.map((one) => one + Math.log(before)), ...second.map((one) => one + Math.log(1 - before))]);
  return all.slice(0, first.length).reduce((sum, one) => sum + one, 0);
}

/** The cost of a typical day's dose of one exposure, or of two together, by guess. */
function partsOf(guesses: readonly Guess[], subjects: readonly Subject[]): Mixture['parts'] {
  return guesses.map(({ joint }) => {
    const { size, mean, cov } = joint;
    let [middle, variance] = [0, 0];
    for (const one of subjects) {
      middle += scaleOf(one) * (mean[one.at] ?? 0);
      for (const other of subjects) variance += scaleOf(one) * scaleOf(other) * (cov[one.at * size + other.at] ?? 0);
    }
    return { mean: middle, sd: Math.sqrt(variance) };
  });
}

/** From the least dose to her own. */
function scaleOf({ exposure, dose }: Subject): number {
  return dose / exposure.leastDose;
}

function beliefOf(subject: Subject, cost: Mixture, matters: number): ExposureBelief {
  const { exposure, known, from, dose } = subject;
  const scale = scaleOf(subject);
  const estimate = estimateOf(cost);
  const seen = isAnswered(known) ? verdictOf(cost, estimate, sdBefore(scale), matters) : 'too-early';
  const together = isSaid(seen) && mayBeItsEffect(exposure, seen);
  // Of less than the least dose there would be little to see, whatever it did.
  const unsaid = together || (seen === 'no-difference' && scale < 1);
  return {
    exposure: exposure.name,
    per: exposure.per,
    nextMorning: scaled(estimate, exposure.perAmount / dose),
    pRaises: above(cost, 0.1),
    verdict: unsaid ? 'too-early' : seen,
    ...(together && { together: seen }),
    dose,
    ...(from > 0 && { from }),
    ...(known.usual > 0 && { usual: known.usual }),
    mornings: known.answered.size,
    moreMornings: known.answered.size < least.answers ? least.answers - known.answered.size : null,
  };
}

/** What is held of a cost beforehand is never narrower a least dose than this, and so less for less. */
function sdBefore(scale: number): number {
  return costSd * Math.min(1, scale);
}

function isSaid(verdict: ExposureVerdict): verdict is 'raises' | 'lowers' {
  return verdict === 'raises' || verdict === 'lowers';
}

function estimateOf(mixture: Mixture): Estimate {
  return { ...momentsOf(mixture), interval90: interval90(mixture) };
}

function scaled({ mean, sd, interval90: [low, high] }: Estimate, by: number): Estimate {
  return { mean: mean * by, sd: sd * by, interval90: [low * by, high * by] };
}

/** Said only where it is worth a third of a point, near certain, and convinces the sceptic too. */
function verdictOf(cost: Mixture, { mean, interval90: [low, high] }: Estimate, sd: number, matters: number): ExposureVerdict {
  const convinced = matters * chanceThatItMatters(cost, sd);
  const [pRaises, pLowers] = [above(cost, 0.1), 1 - above(cost, -0.1)];
  if (pRaises >= 0.95 && mean >= 0.3 && convinced * pRaises >= sceptic.needs) return 'raises';
  if (pLowers >= 0.95 && mean <= -0.3 && convinced * pLowers >= sceptic.needs) return 'lowers';
  return low > -0.5 && high < 0.5 ? 'no-difference' : 'too-early';
}

/** How much likelier is what was seen if it may cost something than if it costs nothing at all (Savage and Dickey)? */
function chanceThatItMatters({ weights, parts }: Mixture, sd: number): number {
  const before = normalDensity({ mean: 0, sd }, 0);
  const after = parts.reduce((sum, part, index) => sum + (weights[index] ?? 0) * normalDensity(part, 0), 0);
  const odds = ((1 - sceptic.thisShare) / sceptic.thisShare) * (before / after);
  return odds / (1 + odds);
}

/** Enough mornings have answered it, it was not always the same, and days with any do not seem to be left out as she likes. */
function isAnswered({ answered }: Known): boolean {
  const { size, unknown } = answered;
  const none = timesOf(answered, 0);
  if (size < least.answers || size - timesOf(answered, middleOf(answered)) < least.different) return false;
  // She may say "none" where there was none, and write down the rest only where it hurt.
  return none === 0 || unknown <= least.unknownToAny * (size - none);
}

/**
 * Days with none against the middle of those with any; but where even her quieter days have some, nothing is known of a day with
 * none, and they are what her busier days are compared with. Only amounts that she had are compared; the least dose stands in
 * where she never had but one, of which nothing is said.
 */
function contrastOf({ amounts }: Known, { leastDose }: Exposure): Contrast {
  const from = timesOf(amounts, 0) < days.quieter * amounts.size ? quantileOf(amounts, days.quieter) : 0;
  if (from === 0) return { from, dose: middleOf(amounts, 0) || leastDose };
  const to = quantileOf(amounts, days.busier);
  if (to > from) return { from, dose: to - from };
  // Nearly all her days are alike: against those few that are busier, or else against the quietest.
  const above = middleOf(amounts, from);
  const least = quantileOf(amounts, 0);
  return above > 0 ? { from, dose: above - from } : { from: least, dose: to - least || leastDose };
}

/** A narrower belief beforehand is one more reading of each cost: zero, give or take. */
function narrowed(filter: MorningFilter, sd: number, subjects: readonly Subject[]): Guess {
  const joint = copyOf(filter.joint);
  let { logWeight } = filter;
  const { along } = filter;
  for (const subject of subjects) {
    const target = sd / scaleOf(subject);
    const precision = 1 / target ** 2 - 1 / priors.costSd ** 2;
    if (precision <= 0) continue;
    spreadOfOne(joint, subject.at, along);
    const total = (along[subject.at] ?? 0) + 1 / precision;
    const mean = joint.mean[subject.at] ?? 0;
    logWeight += Math.log(priors.costSd / target) - 0.5 * Math.log(precision * total) - (0.5 * mean * mean) / total;
    condition(joint, along, -mean / total, 1 / total);
  }
  return { joint, logWeight };
}

/** Of two that come together it may be clear that they cost something before it is clear which of them. */
function pairsOf(
  subjects: readonly Subject[],
  told: readonly ExposureBelief[],
  guesses: readonly Guess[],
  weights: readonly number[],
  matters: number,
): readonly PairBelief[] {
  const open = subjects.filter(({ known }, index) => told[index]?.verdict === 'too-early' && isAnswered(known));
  return open.flatMap((one, index) =>
    open.slice(index + 1).flatMap((other): PairBelief[] => {
      const cost = { weights, parts: partsOf(guesses, [one, other]) };
      const estimate = estimateOf(cost);
      const apart = Math.hypot(sdOf(guesses, weights, one), sdOf(guesses, weights, other));
      // Together they must be known better than if nothing tied them to each other.
      if (estimate.sd > 0.75 * apart) return [];
      const verdict = verdictOf(cost, estimate, Math.hypot(sdBefore(scaleOf(one)), sdBefore(scaleOf(other))), matters);
      if (!isSaid(verdict) || [one, other].some(({ exposure }) => mayBeItsEffect(exposure, verdict))) return [];
      return [{ exposures: [one.exposure.name, other.exposure.name], nextMorning: estimate, pRaises: above(cost, 0.1), verdict }];
    }),
  );
}

function sdOf(guesses: readonly Guess[], weights: readonly number[], subject: Subject): number {
  return momentsOf({ weights, parts: partsOf(guesses, [subject]) }).sd;
}
