// How good learning is, measured on women who do not exist: coverage, false announcements, finds, and what the plan gains by it.
import { catalog } from '@sinew/catalog';
import {
  beliefsOf,
  daysOf,
  learn,
  learnDay,
  startLearning,
  type Beliefs,
  type Day,
  type Estimate,
  type ExposureBelief,
  type Verdict,
} from '@sinew/engine';
import { live, type Lived } from '../simulator/live.ts';
import { drawWoman, type FamilyName, type Woman } from '../simulator/woman.ts';
import { threeAndThree } from './three-and-three.ts';

export interface Learnt {
  /** As she is in the end. */
  readonly woman: Woman;
  readonly lived: Lived;
  readonly beliefs: Beliefs;
}

export function learnt(family: FamilyName, women: number, days: number): readonly Learnt[] {
  return Array.from({ length: women }, (_, index) => {
    const woman = drawWoman(family, `${family} ${index}`);
    const lived = live(woman, days, `days of ${family} ${index}`);
    return { woman: woman.after ?? woman, lived, beliefs: learn(lived.history, catalog) };
  });
}

/** A count out of a count. */
export interface Share {
  readonly of: number;
  readonly all: number;
}

function shareOf<T>(list: readonly T[], is: (one: T) => boolean): Share {
  return { of: list.filter(is).length, all: list.length };
}

export interface Covered {
  readonly costs: Share;
  /** Of those costs that are not nought. */
  readonly realCosts: Share;
  readonly reliefs: Share;
  readonly levels: Share;
}

/** How many 90 % intervals hold the truth. */
export function covered(all: readonly Learnt[]): Covered {
  const costs = all.flatMap(({ woman, beliefs }) =>
    beliefs.exposures
      // Beyond a threshold a cost is no slope: there is no truth to cover.
      .filter(({ exposure }) => !(woman.threshold && exposure === 'walking'))
      .map((belief) => ({ truth: costPer(woman, belief), estimate: belief.nextMorning })),
  );
  const reliefs = all.flatMap(({ woman, beliefs }) =>
    beliefs.moves.filter(({ n }) => n > 0).map(({ move, relief }) => ({ truth: woman.relief.get(move) ?? 0, estimate: relief })),
  );
  const levels = all.flatMap(({ lived, beliefs }) => levelsOf(lived, beliefs));
  return {
    costs: shareOf(costs, holds),
    realCosts: shareOf(
      costs.filter(({ truth }) => truth !== 0),
      holds,
    ),
    reliefs: shareOf(reliefs, holds),
    levels: shareOf(levels, holds),
  };
}

function holds({
  truth,
  estimate: {
    interval90: [low, high],
  },
}: {
  readonly truth: number;
  readonly estimate: Estimate;
}): boolean {
  return truth >= low && truth <= high;
}

/** Points to the next morning for as much as the belief is told for. */
function costPer(woman: Woman, { exposure, per }: ExposureBelief): number {
  const habit = woman.habits.find((one) => one.exposure === exposure);
  if (habit === undefined) return 0;
  return exposure === 'sleep' ? habit.cost / 2 : (habit.cost / habit.typical) * Number.parseFloat(per);
}

/** Her level with a usual day behind it, against the smoothed one. */
function levelsOf({ levels, owed, first, stretches }: Lived, { baseline }: Beliefs): { truth: number; estimate: Estimate }[] {
  const usual = stretches.flatMap((from, index) => {
    const days = owed.slice(from, stretches[index + 1]);
    return days.map(() => days.reduce((sum, one) => sum + one, 0) / days.length);
  });
  return baseline.map(({ mean, sd }, index) => ({
    truth: (levels[first + index] ?? 0) + (usual[first + index] ?? 0),
    estimate: { mean, sd, interval90: [mean - 1.645 * sd, mean + 1.645 * sd] },
  }));
}

function isTold({ verdict }: Pick<ExposureBelief, 'verdict'>): boolean {
  return verdict === 'raises' || verdict === 'lowers';
}

/** Women who look every day, and of whom anything at all was announced on any of the days, from the last birth on. */
export function everAnnounced(all: readonly Learnt[]): Share {
  return shareOf(all, ({ lived }) => {
    let learning = startLearning();
    return daysOf(lived.history, catalog).some((day) => {
      learning = learnDay(learning, day, catalog);
      if (isBefore(day, lived)) return false;
      const { exposures, pairs } = beliefsOf(learning, catalog);
      return exposures.some(isTold) || pairs.some(isTold);
    });
  });
}

function isBefore({ date }: Pick<Day, 'date'>, { history: { births = [] } }: Lived): boolean {
  return births.some((birth) => date < birth);
}

/** Mornings from the last birth on that lay within the 90 % that were foreseen for them the day before. */
export function foreseen(all: readonly Learnt[]): Share {
  return shareOf(
    all.flatMap(({ lived }) => {
      let learning = startLearning();
      return daysOf(lived.history, catalog).flatMap((day) => {
        const { forecast } = beliefsOf(learning, catalog);
        learning = learnDay(learning, day, catalog);
        return forecast === null || day.morning === null || isBefore(day, lived) ? [] : [{ forecast, morning: day.morning }];
      });
    }),
    ({ forecast: { mean, sd }, morning }) => Math.abs(morning - mean) <= 1.645 * sd,
  );
}

/** Women who are told that something comes together with sore mornings, and that which brings which is not known. */
export function cameTogether(all: readonly Learnt[]): Share {
  return shareOf(all, ({ beliefs }) => beliefs.exposures.some(({ together }) => together !== undefined));
}

export interface Announced {
  /** Women of whom anything at all is announced: by the model, and by three days with and three without. */
  readonly women: Share;
  readonly womenByThreeAndThree: Share;
  /** Announcements that are right: the same way, and worth a tenth of a point. */
  readonly right: Share;
  /** Aggravators of six tenths of a point a typical dose or more that are announced. */
  readonly found: Share;
}

export function announced(all: readonly Learnt[]): Announced {
  const told = all.flatMap(({ woman, beliefs }) =>
    beliefs.exposures.map((belief) => ({
      belief,
      truth: (costPer(woman, belief) * belief.dose) / Number.parseFloat(belief.per),
    })),
  );
  return {
    women: shareOf(all, ({ beliefs: { exposures, pairs } }) => exposures.some(isTold) || pairs.some(isTold)),
    womenByThreeAndThree: shareOf(all, ({ lived }) => threeAndThree(lived.history).length > 0),
    right: shareOf(
      told.filter(({ belief }) => isTold(belief)),
      ({ belief, truth }) => (belief.verdict === 'raises' ? truth >= 0.1 : truth <= -0.1),
    ),
    found: shareOf(
      told.filter(({ truth }) => truth >= 0.6),
      ({ belief }) => belief.verdict === 'raises',
    ),
  };
}

/** Whether her best reliever, where it is worth a point, is among the three with the largest mean. */
export function bestNamed(all: readonly Learnt[]): Share {
  const worth = all.flatMap(({ woman, beliefs }) => {
    const byTruth = [...beliefs.moves].sort((a, b) => (woman.relief.get(b.move) ?? 0) - (woman.relief.get(a.move) ?? 0));
    const best = byTruth[0]?.move;
    return best === undefined || (woman.relief.get(best) ?? 0) < 1 ? [] : [{ best, beliefs }];
  });
  return shareOf(worth, ({ best, beliefs }) =>
    [...beliefs.moves]
      .sort((a, b) => b.relief.mean - a.relief.mean)
      .slice(0, 3)
      .some(({ move }) => move === best),
  );
}

/** Women who are told of any move that it helps. */
export function toldOfHelp(all: readonly Learnt[]): Share {
  return shareOf(all, ({ beliefs }) => beliefs.moves.some(({ verdict }) => verdict === 'helps'));
}

/** Women who are told of any move that it helps or makes it worse. */
export function toldOfMoves(all: readonly Learnt[]): Share {
  return shareOf(all, ({ beliefs }) => beliefs.moves.some(({ verdict }) => verdict === 'helps' || verdict === 'worse'));
}

/** Women who look every day, and who are told of any move on any of the days that it helps or makes it worse. */
export function everToldOfMoves(all: readonly Learnt[]): Share {
  return shareOf(all, ({ lived }) => {
    let learning = startLearning();
    return daysOf(lived.history, catalog).some((day) => {
      learning = learnDay(learning, day, catalog);
      return beliefsOf(learning, catalog).moves.some(({ verdict }) => verdict === 'helps' || verdict === 'worse');
    });
  });
}

/** Of verdicts on moves, those that are right: half a point or more of help, a quarter of harm, less than half a point either way. */
export function moveVerdictsRight(all: readonly Learnt[]): Readonly<Record<Exclude<Verdict, 'too-early'>, Share>> {
  const told = all.flatMap(({ woman, beliefs }) =>
    beliefs.moves.map(({ move, verdict }) => ({ verdict, truth: woman.relief.get(move) ?? 0 })),
  );
  const of = (one: Verdict, isRight: (truth: number) => boolean): Share =>
    shareOf(
      told.filter(({ verdict }) => verdict === one),
      ({ truth }) => isRight(truth),
    );
  return {
    helps: of('helps', (truth) => truth >= 0.5),
    worse: of('worse', (truth) => truth <= -0.25),
    'does-little': of('does-little', (truth) => Math.abs(truth) < 0.5),
  };
}
