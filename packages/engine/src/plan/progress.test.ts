// How far a move has come: up after green days, back after red ones and pauses, smaller when the last days say so.
import { localDateOf, type Instant, type LocalDate } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { Role } from '../model/move.ts';
import type { Situation } from '../observe/situation.ts';
import { progressOf, type Trend } from './progress.ts';

const amounts = {
  greenExposures: 2,
  greenExposuresConservative: 3,
  missedStepsBack: 2,
  redCutFactor: 0.8,
  missedFactor: 0.7,
  flareResumeFactor: 0.6,
  reliefNoticed: 2,
  morningAmberFrom: 1,
  morningRedFrom: 2,
  lightGreenMax: 3,
  lightRedFrom: 6,
  conservativeGreenMax: 2,
  conservativeRedFrom: 5,
  redTagsOfThree: 2,
};
const catalog = {
  parameters: Object.fromEntries(Object.entries(amounts).map(([id, value]) => [id, { value }])),
} as unknown as Catalog;

const date = (day: number) => `2026-11-${String(day).padStart(2, '0')}` as LocalDate;
const at = (day: number, time: string) => `${date(day)}T${time}:00+01:00` as Instant;
const today = 22;

interface Given {
  /** From the first of the month, a letter a day: green, amber, red, unknown, mild (green but on careful days); a dot is a day without. */
  readonly days?: string;
  readonly role?: Role;
  readonly holds?: boolean;
  readonly toTop?: number;
  readonly conservative?: boolean;
  readonly trend?: Partial<Omit<Trend, 'returns' | 'flares'>>;
  readonly returns?: readonly number[];
  readonly flares?: readonly number[];
  readonly flare?: number;
  /** Days with a morning that was a point up. */
  readonly sore?: readonly number[];
  /** Pain before and after each time, by day: `5>3 ?>?`; it replaces the days’ own. */
  readonly felt?: Readonly<Record<number, string>>;
  /** Day, hour and pain now: `3 at 18: 5, 4 at 08: 0`. */
  readonly said?: string;
}

const most: Readonly<Record<string, number | null>> = { g: 0, m: 3, a: 4, r: 9, u: null };

function entriesOf(day: number, felt: string) {
  return felt.split(' ').map((change, index) => {
    const [before, after] = change.split('>').map(Number);
    return { at: at(day, `09:0${index}`), pain: change === '?>?' ? null : { before, after } };
  });
}

function checkInsOf(said: string) {
  const all = [...said.matchAll(/(\d+) at (\d+): (\d+)/g)].map(([, day, hour, now]) => ({
    at: at(Number(day), `${hour}:00`),
    pain: { now: Number(now) },
  }));
  return [...new Set(all.map((one) => localDateOf(one.at)))].map((on) => ({
    date: on,
    entries: all.filter((one) => localDateOf(one.at) === on),
  }));
}

function progress(given: Given) {
  const { peak: _, ...others } = whole(given);
  return others;
}

function whole(given: Given) {
  const {
    days = '',
    role = 'relief',
    holds = false,
    conservative = false,
    trend = {},
    returns = [],
    flares = [],
    flare,
    felt = {},
  } = given;
  const done = days.split('').flatMap((letter, index) => {
    const day = index + 1;
    const entries = entriesOf(day, felt[day] ?? '0>0');
    return letter === '.' ? [] : { date: date(day), entries, mostPain: most[letter], answered: letter !== 'u', stopped: false };
  });
  const situation = {
    facts: {
      today: date(today),
      past: { byMove: new Map(done.length > 0 ? [['it', done]] : []), checkIns: checkInsOf(given.said ?? '') },
      mornings: {
        after: new Map(done.map((day) => [day.date, 0])),
        byDate: new Map(given.sore?.map((day) => [date(day), { change: 1 }])),
        lastFlare: flare === undefined ? null : { date: date(flare) },
      },
      usualDays: new Set(conservative ? [] : done.map((day) => day.date)),
    },
  } as unknown as Situation;
  const quiet = { culprit: null, hold: false, missed: false, afterFlare: false, resumes: false };
  return progressOf({
    move: 'it',
    role,
    holds,
    toTop: given.toTop ?? Number.POSITIVE_INFINITY,
    situation,
    trend: { ...quiet, ...trend, returns: returns.map(date), flares: flares.map(date) },
    catalog,
  });
}

const none = { steps: 0, factor: 1, rules: [] };

describe('a step', () => {
  it.each([
    ['', 0],
    ['g', 0],
    ['gg', 1],
    ['ggg', 1],
    ['gggg', 2],
    ['g..g', 1],
    ['gagg', 1],
    ['gag', 0],
    ['gug', 0],
    ['ggr', 0],
    ['rgg', 1],
    ['ggrgg', 1],
    ['gggga', 2],
    ['mm', 1],
  ])('%s: %i', (days, steps) => {
    expect(progress({ days })).toEqual({ steps, factor: 1, rules: steps > 0 ? ['PR4'] : [] });
  });

  it.each([
    ['ggggr', 1],
    ['gggggr', 1],
    ['ggggrg', 1],
    ['ggggra', 1],
  ])('back is not told as one up: %s: %i', (days, steps) => {
    expect(progress({ days })).toEqual({ steps, factor: 1, rules: [] });
  });

  it('back leaves known how far it had come', () => {
    expect(['', 'gg', 'ggggr', 'ggggrr'].map((days) => whole({ days }).peak)).toEqual([0, 1, 2, 2]);
  });

  it('up is told again once one follows', () => {
    expect(progress({ days: 'ggggrgg' })).toEqual({ steps: 2, factor: 1, rules: ['PR4'] });
  });

  it.each([
    ['gggggggg', 2, 2],
    ['ggggggggr', 2, 1],
    ['ggggggggrr', 2, 0],
    ['ggggggggrgg', 2, 2],
    ['gg', 0, 0],
  ])('is none beyond the top, so that one back is felt: %s, %i to the top: %i', (days, toTop, steps) => {
    expect(progress({ days, toTop }).steps).toBe(steps);
  });

  it('is none where there is none to take', () => {
    expect(progress({ days: 'gggg', toTop: 0 })).toEqual(none);
  });

  it.each([
    ['gg', false, 0],
    ['ggg', false, 1],
    ['gg', true, 1],
    ['mmm', false, 0],
  ])('on careful days, %s, held: %s: %i', (days, holds, steps) => {
    expect(progress({ days, holds, conservative: true }).steps).toBe(steps);
  });
});

describe('a flare', () => {
  it.each([
    ['takes back what was earned and not yet done', 'gg...', [4], 0],
    ['keeps what was done', 'ggg..', [5], 1],
    ['ends a run, so that one green day at half is no step', 'ggg..g', [5], 1],
    ['and is over with it', 'ggg..gg', [5], 2],
    ['is of the days that follow it', 'gg', [1], 1],
    ['takes back nothing of what she has not done', '', [1], 0],
  ] as const)('%s', (_, days, flares, steps) => {
    expect(progress({ days, flares }).steps).toBe(steps);
  });
});

describe('what is tried again at half', () => {
  it.each([
    ['grrgg', 0],
    ['grrggg', 0],
    ['grrgggg', 1],
    ['rgrgg', 0],
    ['rgrggg', 1],
    ['ggggrggg', 2],
  ])('earns nothing until two of its last three days were not red: %s: %i', (days, steps) => {
    expect(progress({ days }).steps).toBe(steps);
  });
});

describe('a pause', () => {
  it.each([
    ['takes two steps back', 'gggggg', [22], 1],
    ['takes them back each time', 'gggggggg', [20, 22], 0],
    ['takes none below the first', 'gg', [22], 0],
    ['ends a run', 'g.g', [3], 0],
    ['is of the days that follow it', 'gggg.ggg', [6], 1],
    ['before the move was ever done is none', '..gggg', [2], 2],
    ['takes them back before that day’s own answer counts', 'gggg', [4], 0],
    ['on the day on which it was first done is none', 'gggg', [1], 2],
  ])('%s', (_, days, returns, steps) => {
    expect(progress({ days, returns }).steps).toBe(steps);
  });
});

describe('it is eased', () => {
  const missed = { missed: true };
  const flared = { afterFlare: true };
  it.each([
    ['where it cost most', { days: 'g', trend: { culprit: 'it' } }, 0.8, ['PR2']],
    ['not where another did', { days: 'g', trend: { culprit: 'other' } }, 1, []],
    ['after a pause', { days: 'g', trend: missed }, 0.7, ['MD3']],
    ['where it is held and has no steps to take back', { days: 'g', holds: true, trend: missed }, 0.7, ['MD3']],
    ['as new work after a pause', { role: 'strength', trend: missed }, 0.7, ['MD3']],
    ['as a new hold after a pause', { role: 'isometric', holds: true, trend: missed }, 0.7, ['MD3']],
    ['not as something new that asks little', { trend: missed }, 1, []],
    ['as new work while strength comes back', { role: 'strength', trend: { ...flared, resumes: true } }, 0.6, ['PR7']],
    ['not as new work once it is back', { role: 'strength', trend: flared }, 1, []],
    ['not as something new that asks little, flare or not', { trend: { ...flared, resumes: true }, flare: 9 }, 1, []],
    ['as mobility that she knew before a flare', { days: 'g', role: 'mobility', flare: 2, trend: flared }, 0.6, ['PR7']],
    ['as work that she knew, too', { days: 'g', role: 'strength', flare: 2, trend: flared }, 0.6, ['PR7']],
    ['not as relief, which a flare leaves her', { days: 'g', flare: 2, trend: flared }, 1, []],
    ['as what she did on the day of it', { days: 'g', role: 'strength', flare: 1, trend: flared }, 0.6, ['PR7']],
    ['until it went well', { days: 'a.g', role: 'strength', flare: 2, trend: flared }, 1, []],
    ['not by what only went', { days: 'g.a', role: 'strength', flare: 2, trend: flared }, 0.6, ['PR7']],
    ['not where it is new since', { days: '..a', role: 'strength', flare: 2, trend: flared }, 1, []],
    ['not where no flare is known', { days: 'g', role: 'strength', trend: flared }, 1, []],
    ['not where the flare is not over', { days: 'g', role: 'strength', flare: 2 }, 1, []],
    [
      'by the smallest of all, not by all of them',
      { days: 'g', role: 'strength', flare: 2, trend: { culprit: 'it', missed: true, afterFlare: true } },
      0.6,
      ['PR2', 'MD3', 'PR7'],
    ],
  ] as readonly (readonly [string, Given, number, readonly string[]])[])('%s', (_, given, factor, rules) => {
    expect(progress(given)).toEqual({ steps: 0, factor, rules });
  });

  it.each([
    ['by two steps', 'gggggggg', 2],
    ['by one, where there is no more', 'gg', 0],
  ])('by its steps alone where it is held and has come further: %s', (_, days, steps) => {
    const back: Given = { days, holds: true, returns: [today], trend: missed };
    expect(progress(back)).toEqual({ steps, factor: 1, rules: ['MD3'] });
    expect(progress({ ...back, holds: false })).toEqual({ steps, factor: 0.7, rules: ['MD3'] });
  });

  it('from the top, however long it has been done', () => {
    expect(progress({ days: 'gggggggggggg', holds: true, toTop: 3, returns: [today], trend: missed }).steps).toBe(1);
  });

  it('and then no step is told', () => {
    expect(progress({ days: 'gg', trend: { culprit: 'it' } })).toEqual({ steps: 1, factor: 0.8, rules: ['PR2'] });
  });
});

describe('a morning that is a point up', () => {
  const trend = { hold: true };
  it.each([
    ['takes back the step that was just reached', { days: 'gggg' }, { steps: 1, factor: 1, rules: ['PR3'] }],
    ['leaves what was reached before', { days: 'ggg' }, { steps: 1, factor: 1, rules: ['PR3'] }],
    ['does not undo a red day', { days: 'ggr' }, { steps: 0, factor: 1, rules: ['PR3'] }],
    ['adds no step that an earlier such morning held', { days: 'ggg', sore: [3] }, { steps: 0, factor: 1, rules: ['PR3'] }],
    [
      'adds none that each of several such mornings held',
      { days: 'ggggg', sore: [3, 4, 5] },
      { steps: 0, factor: 1, rules: ['PR3'] },
    ],
    ['goes no further back than the first such morning', { days: 'ggggg', sore: [5] }, { steps: 1, factor: 1, rules: ['PR3'] }],
    [
      'takes the steps of missed days, too',
      { days: 'gggggggggg', returns: [22], sore: [10] },
      { steps: 2, factor: 1, rules: ['PR3'] },
    ],
    ['says nothing of what is new', {}, none],
    [
      'says nothing where more is said',
      { days: 'gg', trend: { ...trend, culprit: 'it' } },
      { steps: 1, factor: 0.8, rules: ['PR2'] },
    ],
  ] as readonly (readonly [string, Given, object])[])('%s', (_, given, expected) => {
    expect(progress({ trend, ...given })).toEqual(expected);
  });
});

describe('it hurt the last time', () => {
  const hurt: Given = { days: 'ggggr', felt: { 5: '2>7' } };
  it.each([
    ['and is told so', hurt, ['PR1']],
    ['whatever this morning', { ...hurt, trend: { hold: true } }, ['PR1']],
    ['not where more is said', { ...hurt, trend: { culprit: 'it' } }, ['PR2']],
    ['not the time after', { days: 'ggggra', felt: { 5: '2>7' } }, []],
    ['not where it was as sore before', { ...hurt, felt: { 5: '7>7' } }, []],
    ['not where only the day was red', { ...hurt, felt: { 5: '2>3' } }, []],
  ] as readonly (readonly [string, Given, readonly string[]])[])('%s', (_, given, rules) => {
    expect(progress(given).rules).toEqual(rules);
  });

  it('and is cut where there is no step to go back by', () => {
    expect(progress({ days: 'r', felt: { 1: '2>7' } })).toEqual({ steps: 0, factor: 0.8, rules: ['PR1'] });
    expect(progress({ ...hurt, toTop: 0 })).toEqual({ steps: 0, factor: 0.8, rules: ['PR1'] });
    expect(progress(hurt)).toEqual({ steps: 1, factor: 1, rules: ['PR1'] });
  });
});

describe('relief that fades', () => {
  const fading: Given = { days: 'gggg', holds: true, felt: { 3: '5>3', 4: '5>3' }, said: '3 at 18: 5, 4 at 08: 0, 4 at 18: 5' };
  const fades = (more: Given) => progress({ ...fading, ...more }).rules.includes('SX5');

  it('adds no step', () => {
    expect(progress(fading)).toEqual({ steps: 1, factor: 1, rules: ['SX5'] });
    expect(progress({ ...fading, trend: { hold: true } }).rules).toEqual(['SX5']);
    expect(progress({ ...fading, trend: { culprit: 'it' } })).toEqual({ steps: 1, factor: 0.8, rules: ['PR2', 'SX5'] });
  });

  it.each([
    ['what is not held', { holds: false }],
    ['what was hardly noticed', { felt: { 3: '5>4', 4: '5>3' } }],
    ['what was hardly noticed the last time', { felt: { 3: '5>3', 4: '5>4' } }],
    ['what was not answered', { felt: { 3: '5>3', 4: '?>?' } }],
    ['what lasted once', { said: '3 at 18: 4, 4 at 18: 5' }],
    ['what lasted the last time', { said: '3 at 18: 5, 4 at 18: 4' }],
    ['what she said before it', { said: '3 at 18: 5, 4 at 08: 5' }],
    ['what she said at that very moment', { said: '3 at 18: 5, 4 at 09: 5' }],
    ['what she said after she was asked once since', { said: '3 at 18: 5, 4 at 12: 4, 4 at 18: 5' }],
    ['what she did not say on that day', { said: '3 at 18: 5, 5 at 08: 5' }],
    ['what was done once', { days: '...g' }],
    ['what was never done', { days: '' }],
  ] as readonly (readonly [string, Given])[])('is not %s', (_, more) => {
    expect(fades(more)).toBe(false);
  });

  it('is seen in the last two times, whatever the one before', () => {
    expect(fades({ felt: { ...fading.felt, 2: '5>5' } })).toBe(true);
    expect(fades({ felt: { 4: '0>0 5>3 6>3' }, said: '4 at 18: 6' })).toBe(true);
    expect(fades({ felt: { 4: '5>3 6>3' }, said: '4 at 18: 5' })).toBe(false);
  });
});
