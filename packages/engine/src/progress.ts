// How far a move has come: steps up after green answers in a row, one back after red, two after missed days (D1, PR4, MD3).
import { daysBetween, localDateOf, type LocalDate } from '@sinew/kernel';
import { morningLight, responsesByDay } from './exposure.ts';
import type { Catalog } from './model/catalog.ts';
import type { History, MoveDone } from './model/person.ts';
import type { Situation } from './situation.ts';

export interface Progress {
  /** Steps above the starting dose, 0 and up. */
  readonly steps: number;
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
  readonly afterFlare: boolean;
}

export function trendOf(history: History, situation: Situation, catalog: Catalog): Trend {
  const { facts, values } = situation;
  const { daysMissed, hoursSinceFlare } = values;
  return {
    culprit: culpritOf(history, situation, catalog),
    hold: morningLight(facts.mornings.byDate.get(facts.today)?.change, catalog) === 'amber',
    missed: typeof daysMissed === 'number' && daysMissed >= catalog.parameters.missedDays.value,
    afterFlare: typeof hoursSinceFlare === 'number' && hoursSinceFlare >= catalog.parameters.flareHours.value,
  };
}

export function progressOf(move: string, situation: Situation, trend: Trend, catalog: Catalog): Progress {
  const { parameters } = catalog;
  const done = situation.facts.doneByMove.get(move) ?? [];
  const steps = stepsOf(done, situation, catalog) - (trend.missed ? parameters.missedStepsBack.value : 0);
  const rules: string[] = [];
  let factor = 1;
  const apply = (rule: string, by: number): void => {
    rules.push(rule);
    factor *= by;
  };
  if (trend.culprit === move) apply('PR2', parameters.redCutFactor.value);
  else if (trend.missed && done.length > 0) apply('MD3', parameters.missedFactor.value);
  if (trend.afterFlare && !greenSinceFlare(done, situation, catalog)) apply('PR7', parameters.flareResumeFactor.value);
  if (rules.length === 0 && trend.hold && done.length > 0) rules.push('PR3');
  if (rules.length === 0 && steps > 0) rules.push('PR4');
  return { steps: Math.max(0, steps), factor, rules };
}

function stepsOf(done: readonly MoveDone[], situation: Situation, catalog: Catalog): number {
  const { conservative } = situation.presentation;
  const needed = (conservative ? catalog.parameters.greenExposuresConservative : catalog.parameters.greenExposures).value;
  let steps = 0;
  let run = 0;
  for (const { response } of responsesByDay(done, situation.facts.mornings, conservative, catalog)) {
    run = response === 'green' ? run + 1 : 0;
    if (response === 'red') steps = Math.max(0, steps - 1);
    if (run < needed) continue;
    steps += 1;
    run = 0;
  }
  return steps;
}

/** The last day with moves, if the morning after it was red: its move that rose most, else the last one with a rise in it. */
function culpritOf(history: History, { facts }: Situation, catalog: Catalog): string | null {
  const last = history.moves.findLast(({ at }) => localDateOf(at) < facts.today);
  if (last === undefined) return null;
  const day = localDateOf(last.at);
  if (morningLight(facts.mornings.after.get(day), catalog) !== 'red') return null;
  return mostProvocative(
    history.moves.filter(({ at }) => localDateOf(at) === day),
    catalog,
  );
}

function mostProvocative(done: readonly MoveDone[], catalog: Catalog): string | null {
  const weight = (one: MoveDone): number => {
    const strength = catalog.moves.find(({ id }) => id === one.move)?.kind === 'strength' ? 0.5 : 0;
    if (one.stopped === 'pain') return 10 + strength;
    return (one.pain === null ? 0 : one.pain.after - one.pain.before) + strength;
  };
  const ranked = [...done].sort((a, b) => weight(b) - weight(a) || (a.move < b.move ? -1 : 1));
  return ranked[0]?.move ?? null;
}

function greenSinceFlare(done: readonly MoveDone[], { facts, presentation }: Situation, catalog: Catalog): boolean {
  const flare = facts.mornings.lastFlare;
  if (flare === null) return true;
  const since: LocalDate = flare.date;
  return responsesByDay(done, facts.mornings, presentation.conservative, catalog).some(
    ({ date, response }) => response === 'green' && daysBetween(since, date) > 0,
  );
}
