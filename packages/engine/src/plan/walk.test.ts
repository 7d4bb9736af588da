// Walking is split, not stopped: how many bouts a day has and how long each is, by what walking does to her.
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { DoseRange } from '../model/move.ts';
import type { Presentation } from '../model/plan.ts';
import type { Facts } from '../observe/facts.ts';
import type { Situation } from '../observe/situation.ts';
import type { Candidate } from '../shortlist/shortlist.ts';
import { easesWalk, isRetest, walkDose, walkingToday } from './walk.ts';

const amounts = {
  walkMinMinutes: 3,
  walkUnknownMinutes: 6,
  walkSplitBouts: 3,
  walkMergeFrom: 10,
  walkBoutsMin: 2,
  missedFactor: 0.5,
  flareResumeFactor: 0.6,
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
  readonly walking?: Partial<Situation['walking']>;
  readonly values?: Situation['values'];
  readonly provokedBy?: Facts['provokedBy'];
  readonly is?: Partial<Presentation>;
}

type Bouts = Extract<DoseRange, { kind: 'bouts' }>;

function rangeOf({ minutes: [from, to] = [2, 40], count: [fewest, most] = [2, 4] }: Given): Bouts {
  return { kind: 'bouts', count: { from: fewest, to: most }, minutesEach: { from, to } } as Bouts;
}

function formOf(given: Given): Candidate['form'] {
  const { resembles = ['walking'], firstDays = false } = given;
  return { firstDays, dose: rangeOf(given), traits: { resembles } } as unknown as Candidate['form'];
}

function situationOf({ bout = null, walking = {}, values = {}, provokedBy, is = {} }: Given): Situation {
  return {
    facts: { provokedBy },
    presentation: { pattern: 'posterior', light: 'amber', irritability: 'low', ...is },
    walking: { bout, rule: 'WD1', hurts: false, reach: 60, eased: null, before: null, ...walking },
    values,
  } as unknown as Situation;
}

function bouts(given: Given): readonly [count: number, minutesEach: number] {
  const { count, minutesEach } = walkDose(rangeOf(given), {
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
    [
      'even where it is fine, while her last walks hurt',
      { walking: { hurts: true }, is: { light: 'green' }, provokedBy: [] },
      [3, 6],
    ],
    ['no longer than one that is fine', { bout: 30, walking: { reach: 25 } }, [3, 25]],
    ['at what she can walk with a sore nerve, too', { bout: 4, is: { pattern: 'nerve' } }, [3, 4]],
    ['and no longer than she walks at the moment', { walking: { reach: 3.5 }, is: { pattern: 'nerve' } }, [3, 3.5]],
    ['nor than it costs her', { values: { costlyWalking: 16 }, bout: 9, is: { pattern: 'nerve' } }, [3, 4]],
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
    ['or walks less at the moment', { walking: { reach: 2 }, is: { irritability: 'high' } }, [2, 2]],
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

describe('where walking is fine', () => {
  const fine = { is: { light: 'green' }, provokedBy: ['stairs'] } as const;
  it.each([
    ['it is as long as she has shown', { walking: { reach: 25 } }, [2, 25]],
    ['as far as it may', { minutes: [2, 20], walking: { reach: 25 } }, [2, 20]],
    ['in several walks while each is short', { walking: { reach: 9.5 } }, [3, 9.5]],
    ['as many as it may have', { count: [1, 2], walking: { reach: 9.5 } }, [2, 9.5]],
    ['in fewer once each is long', { walking: { reach: 10 } }, [2, 10]],
    ['in as many as before it was made shorter', { walking: { reach: 8.5, before: 12.5 } }, [2, 8.5]],
    ['however short that was', { walking: { reach: 4, before: 9.5 } }, [3, 4]],
    ['whatever she could walk when it was not', { bout: 4, walking: { reach: 12 } }, [2, 12]],
  ] as const)('%s', (_, given, expected) => {
    expect(bouts({ ...fine, ...(given as Given) })).toEqual(expected);
  });
});

describe('what makes it shorter is told', () => {
  const walking = { eased: 'MD3', reach: 4, before: 5.5 } as const;
  const eased = (given: Given) =>
    easesWalk({ candidate: { form: formOf(given) } as Candidate, situation: situationOf(given), catalog });
  it.each([
    ['of a split walk', { walking }, 'MD3'],
    ['after a flare', { walking: { ...walking, eased: 'PR7' } }, 'PR7'],
    ['of short walks while a nerve is sore', { walking, is: { pattern: 'nerve' } }, 'MD3'],
    ['of a walk that is fine', { walking, is: { light: 'green' }, provokedBy: [] }, 'MD3'],
    ['of what stands beside it', { walking, resembles: ['sitting'] }, 'MD3'],
    ['not of what is as short as it may be', { walking, minutes: [6, 40], resembles: ['sitting'] }, null],
    ['nor of what she can walk anyway', { walking, bout: 4 }, null],
    ['not of what is as short as can be', { walking, is: { irritability: 'high' } }, null],
    ['nor in the first days', { walking, firstDays: true }, null],
    ['nor without a break', {}, null],
    ['and red by its own rule', { walking: { ...walking, eased: 'WD3' } }, null],
  ] as const)('%s: %j is %s', (_, given, expected) => expect(eased(given as Given)).toBe(expected));
});

describe('what only stands beside walking', () => {
  const ride = { resembles: ['sitting'] };
  it.each([
    ['is short and not split', {}, [2, 6]],
    ['begins where the catalogue does', { minutes: [8, 40] }, [2, 8]],
    ['ends where the catalogue does', { minutes: [2, 5] }, [2, 5]],
    ['is no nerve’s business', { minutes: [8, 40], is: { pattern: 'nerve' } }, [2, 8]],
    ['is as long as a walk where walking is fine', { is: { light: 'green' }, provokedBy: [], walking: { reach: 12 } }, [2, 12]],
    ['but not below its beginning', { minutes: [8, 40], is: { light: 'green' }, provokedBy: [], walking: { reach: 5 } }, [2, 8]],
    ['is less after missed days', { walking: { eased: 'MD3' } }, [2, 3]],
    ['and after a flare', { walking: { eased: 'PR7' } }, [2, 3.5]],
    ['not after a walk that went red', { walking: { eased: 'WD3' } }, [2, 6]],
    ['shows nothing of walking', { values: { walkRetest: true } }, [2, 6]],
  ] as const)('%s', (_, given, expected) => {
    expect(bouts({ ...ride, ...(given as Given) })).toEqual(expected);
  });
});

describe('walking today', () => {
  it.each([
    ['provokes', { provokedBy: ['stairs', 'walking'], values: { costlyWalking: 20 }, walking: { hurts: true } }],
    ['hurts', { provokedBy: ['stairs'], values: { costlyWalking: 20 }, walking: { hurts: true }, is: { light: 'green' } }],
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
