// How far a move has come: steps up after green answers in a row, one back after red, two after missed days (D1, PR4, MD3).
import { localDateOf, millisOf, type LocalDate } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { Role } from '../model/move.ts';
import type { FeltDay, Past } from '../model/past.ts';
import type { MoveDone } from '../model/person.ts';
import { flaresIn } from '../observe/mornings.ts';
import { answersOn, hurt, morningLight, type Response } from '../observe/response.ts';
import { lastDays } from '../observe/trends.ts';
import type { Facts } from '../observe/facts.ts';
import type { Situation } from '../observe/situation.ts';
import { culpritOf } from './culprit.ts';
import { isAfterFlare, isPausedInFlare, resumesStrength } from './comeback.ts';
import { isStrengthening } from '../observe/work.ts';

export interface Progress {
  /** Steps above the starting dose, 0 and up. */
  readonly steps: number;
  /** The most that it has come to. */
  readonly peak: number;
  /** Factor on reps and holds after a flare, missed days or a red morning; 1 = none. */
  readonly factor: number;
  /** The rules that shaped it. */
  readonly rules: readonly string[];
}

/** Once a day: what the last days say about every move. */
export interface Trend {
  /** The move that cost most before a red morning, and is cut today (PR2). */
  readonly culprit: string | null;
  /** This morning is a point up: nothing is added (PR3). */
  readonly hold: boolean;
  readonly missed: boolean;
  /** Days on which she came back after a break, today's return included; oldest first. */
  readonly returns: readonly LocalDate[];
  /** Mornings of a flare. */
  readonly flares: readonly LocalDate[];
  /** Its two days are over, and not yet the weeks after which PR6 widens the plan again. */
  readonly afterFlare: boolean;
  /** Not long after a flare, and no strength work has gone well since. */
  readonly resumes: boolean;
}

export function trendOf(situation: Situation, catalog: Catalog): Trend {
  const { facts, values } = situation;
  const { daysMissed } = values;
  const afterFlare = isAfterFlare(situation, catalog);
  const missed = typeof daysMissed === 'number' && daysMissed >= catalog.parameters.missedDays.value;
  return {
    culprit: culpritOf(facts, catalog),
    hold: morningLight(facts.mornings.byDate.get(facts.today)?.change, catalog) === 'amber',
    missed,
    returns: returnsOf(facts, missed, catalog),
    flares: flaresIn(facts.mornings, catalog),
    afterFlare,
    resumes: afterFlare && resumesStrength(situation, catalog),
  };
}

/** She comes back today: what she knows stands before what is new. */
export function comesBack({ missed, resumes }: Trend): boolean {
  return missed || resumes;
}

export interface ProgressInput {
  readonly move: string;
  readonly role: Role;
  /** D1 beats PR4: two green answers are enough for a hold, also on careful days. */
  readonly holds: boolean;
  /** Steps from where its dose begins to its ceiling: nobody climbs beyond it, so that what takes a step back is felt at once. */
  readonly toTop: number;
  readonly situation: Situation;
  readonly trend: Trend;
  readonly catalog: Catalog;
}

export function progressOf(input: ProgressInput): Progress {
  const { move, holds, situation, trend, catalog } = input;
  const { past } = situation.facts;
  const done = past.byMove.get(move) ?? [];
  const answers = answersOn(done, situation.facts, catalog);
  const reached = climb(done, answers, input);
  const eased = easing(done, answers, reached, input);
  const rules = eased.map(({ rule }) => rule);
  const hurtLast = done.at(-1)?.entries.some((one) => hurt(one, catalog)) === true;
  if (rules.length === 0 && hurtLast) {
    rules.push('PR1');
    // At the start of its dose there is no step to go back by.
    if (!reached.fell) eased.push({ rule: 'PR1', factor: catalog.parameters.redCutFactor.value });
  }
  const factor = Math.min(1, ...eased.map((one) => one.factor));
  if (holds && reliefFades(done, past, catalog)) rules.push('SX5');
  else if (rules.length === 0 && trend.hold && done.length > 0) rules.push('PR3');
  const stays = rules.includes('SX5') || rules.includes('PR3');
  const steps = stays ? Math.min(reached.steps, heldSteps(done, reached, situation.facts, catalog)) : reached.steps;
  if (rules.length === 0 && steps > 0 && reached.grows) rules.push('PR4');
  return { steps, peak: reached.peak, factor, rules };
}

/** Eased twice so that she noticed, and both times as sore as before later that day (SX5). */
function reliefFades(done: readonly FeltDay<MoveDone>[], { checkIns }: Past, { parameters }: Catalog): boolean {
  const lastTwo = done
    .slice(-2)
    .flatMap(({ entries }) => entries)
    .slice(-2);
  return (
    lastTwo.length === 2 &&
    lastTwo.every(({ at, pain }) => {
      const day = localDateOf(at);
      const thatDay = checkIns.findLast(({ date }) => date === day);
      const next = thatDay?.entries.find((one) => millisOf(one.at) > millisOf(at));
      return (
        pain !== null &&
        pain.before - pain.after >= parameters.reliefNoticed.value &&
        next !== undefined &&
        next.pain.now >= pain.before
      );
    })
  );
}

/** Steps of her last dose: where that day was held too (PR3), those of the one before it. */
function heldSteps(done: readonly FeltDay<MoveDone>[], { begun, paused }: Climb, { mornings }: Facts, catalog: Catalog): number {
  let at = done.length - 1;
  let steps = begun[at] ?? 0;
  while (at > 0 && morningLight(mornings.byDate.get(done[at]?.date as LocalDate)?.change, catalog) === 'amber') {
    at -= 1;
    steps = Math.min(steps, begun[at] ?? 0);
  }
  return Math.max(0, steps - paused);
}

/** What makes today smaller; the smallest factor holds, they are not multiplied. */
function easing(
  done: readonly FeltDay<MoveDone>[],
  answers: readonly Response[],
  { paused }: Climb,
  { move, role, holds, situation, trend, catalog }: ProgressInput,
): { rule: string; factor: number }[] {
  const { parameters } = catalog;
  const isKnown = done.length > 0;
  const isNewWork = !isKnown && isStrengthening(role);
  const found: { rule: string; factor: number }[] = [];
  if (trend.culprit === move) found.push({ rule: 'PR2', factor: parameters.redCutFactor.value });
  // A hold that was built up has taken its steps back already; one that was not has none to take.
  if (trend.missed && (isKnown || isNewWork))
    found.push({ rule: 'MD3', factor: holds && paused > 0 ? 1 : parameters.missedFactor.value });
  if (isNewWork ? trend.resumes : trend.afterFlare && isPausedInFlare(role) && waitsSinceFlare(done, answers, situation))
    found.push({ rule: 'PR7', factor: parameters.flareResumeFactor.value });
  return found;
}

/** Days after three missed days or more. */
function returnsOf({ past, today }: Facts, missed: boolean, { parameters }: Catalog): readonly LocalDate[] {
  const returns = past.active.filter(({ daysSince }) => (daysSince ?? 0) > parameters.missedDays.value);
  return [...returns.map(({ date }) => date), ...(missed ? [today] : [])];
}

interface Climb {
  readonly steps: number;
  /** The most steps that there ever were. */
  readonly peak: number;
  /** Steps with which each day was begun. */
  readonly begun: readonly number[];
  /** The last change was a step up. */
  readonly grows: boolean;
  /** The last day took a step back. */
  readonly fell: boolean;
  /** Steps that pauses since the last day took back. */
  readonly paused: number;
}

/** @param answers one for each day */
function climb(days: readonly FeltDay<MoveDone>[], answers: readonly Response[], input: ProgressInput): Climb {
  const { holds, toTop, situation, trend, catalog } = input;
  const { facts } = situation;
  const { greenExposures, greenExposuresConservative, missedStepsBack } = catalog.parameters;
  const neededOn = (date: LocalDate): number =>
    (holds || facts.usualDays.has(date) ? greenExposures : greenExposuresConservative).value;
  let [steps, run, grows, fell] = [0, 0, false, false];
  const start = days[0]?.date ?? facts.today;
  const flaresUntil = counting(start, trend.flares);
  const breaksUntil = counting(start, trend.returns);
  let peak = 0;
  const begun: number[] = [];
  // Between the start and the top.
  const step = (by: number): void => {
    const next = Math.min(toTop, Math.max(0, steps + by));
    if (next !== steps) grows = next > steps;
    steps = next;
    peak = Math.max(peak, steps);
  };
  // For every pause on the way there. What was earned before a flare, and not yet done, is earned anew after it.
  const pausedUntil = (date: LocalDate): void => {
    const flared = flaresUntil(date) > 0;
    const breaks = breaksUntil(date);
    if (flared) steps = Math.min(steps, begun.at(-1) ?? 0);
    if (breaks > 0) step(-breaks * missedStepsBack.value);
    if (flared || breaks > 0) run = 0;
  };
  days.forEach(({ date }, index) => {
    pausedUntil(date);
    const before = steps;
    begun.push(before);
    // What is tried again at half (PR5) earns nothing yet.
    run = answers[index] === 'green' && !isRetest(answers, index, catalog) ? run + 1 : 0;
    if (answers[index] === 'red') step(-1);
    fell = steps < before;
    if (run === 0 || run < neededOn(date)) return;
    step(1);
    run = 0;
  });
  const reached = steps;
  pausedUntil(facts.today);
  return { steps, peak, begun, grows, fell, paused: reached - steps };
}

/** How many of them lie after the day that was asked of last, and up to this one. Both are oldest first. */
function counting(start: LocalDate, dates: readonly LocalDate[]): (until: LocalDate) => number {
  let next = 0;
  const upTo = (until: LocalDate): number => {
    const from = next;
    for (let date = dates[next]; date !== undefined && date <= until; date = dates[next]) next += 1;
    return next - from;
  };
  upTo(start);
  return upTo;
}

/** Two of the last three days before it were red. */
function isRetest(answers: readonly Response[], index: number, { parameters }: Catalog): boolean {
  let red = 0;
  for (let at = Math.max(0, index - lastDays); at < index; at += 1) if (answers[at] === 'red') red += 1;
  return red >= parameters.redTagsOfThree.value;
}

/** It was done before the flare, and has not gone well since. */
function waitsSinceFlare(days: readonly FeltDay<MoveDone>[], answers: readonly Response[], { facts }: Situation): boolean {
  const flare = facts.mornings.lastFlare;
  if (flare === null) return false;
  const before = days.findLastIndex(({ date }) => date <= flare.date);
  return before !== -1 && !answers.slice(before + 1).includes('green');
}
