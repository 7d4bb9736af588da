// Walking is split, not stopped: how many bouts a day has and how long each is, by what walking does to her.
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { DoseRange } from '../model/move.ts';
import type { Presentation } from '../model/plan.ts';
import type { Facts } from '../observe/facts.ts';
import type { Situation } from '../observe/situation.ts';
import type { Candidate } from '../shortlist/shortlist.ts';
import { isRetest, walkDose, walkingToday } from './walk.ts';

const amounts = {
  walkMinMinutes: 3,
  walkUnknownMinutes: 6,
  walkSplitBouts: 3,
  walkFineMinutes: 12,
  walkGoalMinutes: 25,
  walkGoalAfterDays: 20,
  flareHours: 48,
  costlyFactor: 0.75,
};
const catalog = {
  parameters: Object.fromEntries(Object.entries(amounts).map(([id, value]) => [id, { value }])),
} as unknown as Catalog;

interface Given {
  /** The first minutes of a bout in the catalogue, and the most. */
  readonly minutes?: readonly [from: number, to: number];
  readonly count?: readonly [from: number, to: number];
  readonly resembles?: readonly string[];
  readonly firstDays?: boolean;
  readonly bout?: number | null;
  readonly values?: Situation['values'];
  readonly provokedBy?: Facts['provokedBy'];
  readonly is?: Partial<Presentation>;
}

const formOf = ({ resembles = ['walking'], firstDays = false }: Given) =>
  ({ firstDays, traits: { resembles } }) as unknown as Candidate['form'];

function situationOf({ bout = null, values = {}, provokedBy, is = {} }: Given): Situation {
  return {
    facts: { provokedBy },
    presentation: { pattern: 'posterior', light: 'amber', irritability: 'low', ...is },
    walking: { bout, rule: 'WD1' },
    values,
  } as unknown as Situation;
}

function bouts(given: Given): readonly [count: number, minutesEach: number] {
  const [from, to] = given.minutes ?? [2, 40];
  const [fewest, most] = given.count ?? [2, 4];
  const range = { kind: 'bouts', count: { from: fewest, to: most }, minutesEach: { from, to } } as Extract<
    DoseRange,
    { kind: 'bouts' }
  >;
  const { count, minutesEach } = walkDose(range, {
    candidate: { form: formOf(given) } as Candidate,
    situation: situationOf(given),
    catalog,
  });
  return [count, minutesEach];
}

describe('a walk is split', () => {
  it.each([
    ['into short ones until hers is known', {}, [3, 6]],
    ['at what she can walk', { bout: 9 }, [3, 9]],
    ['at most at what it may become', { bout: 50 }, [3, 40]],
    ['into fewer where it may not be more', { count: [1, 2] }, [2, 6]],
    ['into as many as it has at least', { count: [4, 5] }, [4, 6]],
    ['into less than it costs her, all told', { bout: 20, values: { costlyWalking: 30 } }, [3, 7]],
    ['no shorter than the shortest', { bout: 20, values: { costlyWalking: 8 } }, [3, 3]],
    ['at what she can walk where that is less than it costs', { bout: 4, values: { costlyWalking: 30 } }, [3, 4]],
    ['into short ones while a nerve is sore', { bout: 20, is: { pattern: 'nerve' } }, [3, 6]],
    ['even where it is fine', { is: { pattern: 'nerve', light: 'green' }, provokedBy: [] }, [3, 6]],
    ['no longer than it may be', { minutes: [2, 5], is: { pattern: 'nerve' } }, [3, 5]],
  ] as const)('%s', (_, given, expected) => {
    expect(bouts(given as Given)).toEqual(expected);
  });
});

describe('it is as little as there is', () => {
  it.each([
    ['right after a flare', { values: { hoursSinceFlare: 47 } }, [2, 3]],
    ['no more when the flare is over', { values: { hoursSinceFlare: 48 } }, [3, 6]],
    ['where she is easily stirred up', { is: { irritability: 'high' } }, [2, 3]],
    ['not below what the catalogue begins with', { minutes: [5, 40], is: { irritability: 'high' } }, [2, 5]],
    ['unless she can walk less', { minutes: [5, 40], bout: 4, is: { irritability: 'high' } }, [2, 4]],
    ['or hers is not known', { minutes: [8, 40], is: { irritability: 'high' } }, [2, 6]],
    ['once, to see whether walking may come back', { values: { walkRetest: true } }, [1, 3]],
    ['not longer than she can', { minutes: [5, 40], bout: 4, values: { walkRetest: true } }, [1, 4]],
    ['even right after a flare', { values: { walkRetest: true, hoursSinceFlare: 1 } }, [1, 3]],
  ] as const)('%s', (_, given, expected) => {
    expect(bouts(given as Given)).toEqual(expected);
  });
});

describe('in the first days it grows', () => {
  it.each([
    ['from the shortest', {}, [2, 3]],
    ['with what the walks since have shown', { bout: 8 }, [2, 8]],
    ['as far as it may', { minutes: [2, 6], bout: 8 }, [2, 6]],
    ['while it costs nothing', { bout: 20, values: { costlyWalking: 30 } }, [2, 11]],
    ['even while a nerve is sore', { is: { pattern: 'nerve' } }, [2, 3]],
  ] as const)('%s', (_, given, expected) => {
    expect(bouts({ ...(given as Given), firstDays: true })).toEqual(expected);
  });
});

describe('where walking is fine, it is longer in one go', () => {
  const fine = { is: { light: 'green' }, provokedBy: ['stairs'] } as const;
  it.each([
    ['from now on', {}, [2, 12]],
    ['as far as it may', { minutes: [2, 10] }, [2, 10]],
    ['and the goal is reached after some weeks', { values: { daysKnown: 20 } }, [2, 25]],
    ['but not sooner', { values: { daysKnown: 19 } }, [2, 12]],
    [
      'nor while she is easily stirred up',
      { values: { daysKnown: 20 }, is: { light: 'green', irritability: 'moderate' } },
      [2, 12],
    ],
  ] as const)('%s', (_, given, expected) => {
    expect(bouts({ ...fine, ...(given as Given) })).toEqual(expected);
  });
});

describe('what only stands beside walking', () => {
  const ride = { resembles: ['sitting'] };
  it.each([
    ['is short and not split', {}, [2, 6]],
    ['begins where the catalogue does', { minutes: [8, 40] }, [2, 8]],
    ['ends where the catalogue does', { minutes: [2, 5] }, [2, 5]],
    ['is no nerve’s business', { minutes: [8, 40], is: { pattern: 'nerve' } }, [2, 8]],
    ['is as long as a walk where walking is fine', { is: { light: 'green' }, provokedBy: [] }, [2, 12]],
    ['shows nothing of walking', { values: { walkRetest: true } }, [2, 6]],
  ] as const)('%s', (_, given, expected) => {
    expect(bouts({ ...ride, ...(given as Given) })).toEqual(expected);
  });
});

describe('walking today', () => {
  it.each([
    ['provokes', { provokedBy: ['stairs', 'walking'], values: { costlyWalking: 20 } }],
    ['costs', { provokedBy: ['stairs'], values: { costlyWalking: 20 }, is: { light: 'green' } }],
    ['fine', { provokedBy: [], is: { light: 'green' } }],
    ['unknown', { provokedBy: [], is: { light: 'amber' } }],
    ['unknown', { is: { light: 'green' } }],
  ] as const)('%s: %j', (expected, given) => {
    expect(walkingToday(situationOf(given as Given))).toBe(expected);
  });

  it('is tried again only by walking, and only where that is known to be due', () => {
    const retest = (given: Given) => isRetest(formOf(given), situationOf(given));
    expect(retest({ values: { walkRetest: true } })).toBe(true);
    expect(retest({ values: { walkRetest: true }, resembles: ['stairs'] })).toBe(false);
    expect([retest({ values: { walkRetest: false } }), retest({})]).toEqual([false, false]);
  });
});
