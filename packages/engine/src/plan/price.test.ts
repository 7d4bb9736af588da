// The price of each move that is allowed: its station, its group, what it is limited by, its dose, and dice between equals.
import { describe, expect, it } from 'vitest';
import type { DoseRange } from '../model/move.ts';
import { positions, type Position } from '../model/vocabulary.ts';
import type { Candidate } from '../shortlist/shortlist.ts';
import type { NewLoads } from './new-loads.ts';
import type { PlanInput } from './plan-input.ts';
import { priceAll } from './price.ts';
import type { Trend } from './progress.ts';

const timing = { perSide: false, restSeconds: 15, rpe: [3, 4] } as const;
const hold: DoseRange = { kind: 'hold', sets: { from: 2, to: 2 }, holdSeconds: { from: 30, to: 60 }, stepSeconds: 5, ...timing };
const reps: DoseRange = {
  kind: 'reps',
  sets: { from: 2, to: 2 },
  reps: { from: 10, to: 10 },
  secondsPerRep: 3,
  holdSeconds: null,
  ...timing,
};

interface Given {
  readonly role?: string;
  readonly movement?: string | null;
  readonly position?: Position;
  readonly endRange?: boolean;
  readonly dose?: DoseRange;
  readonly wanted?: string | null;
}

function candidate(id: string, given: Given = {}): Candidate {
  const { role = 'relief', movement = null, position = 'seated', endRange = false, dose = hold, wanted = null } = given;
  const form = { traits: { position, endRange, resembles: [], band: null }, dose, setUpSeconds: 15, effort: 'moderate' };
  const move = { id, role, movement, family: 'rolls', benefit: { default: 1 } };
  return { move, form, effects: [], reasons: [], wanted } as unknown as Candidate;
}

const parameters = {
  reliefPriorMean: 0,
  reliefSaidBefore: 0,
  untriedSpread: 0,
  evidencePoints: 0,
  greenExposures: 2,
  greenExposuresConservative: 3,
  missedStepsBack: 2,
  missedFactor: 0.5,
  flareResumeFactor: 0.5,
  setsLow: 3,
  rpeLow: 6,
  longHoldSeconds: 45,
  easedHoldMin: 10,
  knownOnReturn: 4,
  keptWork: 3,
  keptWorkDays: 21,
};
const catalog = { rules: [], parameters: Object.fromEntries(Object.entries(parameters).map(([id, value]) => [id, { value }])) };
const steady: Trend = { culprit: null, hold: false, missed: false, returns: [], flares: [], afterFlare: false, resumes: false };

const unanswered = { entries: [], mostPain: null, answered: false, stopped: false };

interface Day {
  readonly done?: readonly string[];
  readonly on?: string | undefined;
  readonly trend?: Partial<Trend>;
  readonly loads?: NewLoads | null;
  readonly fullHold?: boolean;
  readonly seed?: string;
}

function price(
  allowed: readonly Candidate[],
  { done = [], on = '2026-11-01', trend = {}, loads = null, fullHold = false, seed = '1' }: Day = {},
) {
  const past = { byMove: new Map(done.map((id) => [id, [{ ...unanswered, date: on }]])) };
  const presentation = { pattern: 'posterior', light: 'green', irritability: 'low', conservative: false };
  const situation = {
    facts: { past, mornings: { after: new Map() }, usualDays: new Set(), today: '2026-11-22', checkIn: null },
    presentation,
    values: {},
  };
  const person = { beliefs: { moves: [], exposures: [] } };
  const input = { person, situation, fullHold, seed, catalog, shortlist: { allowed } } as unknown as PlanInput;
  return priceAll(input, { ...steady, ...trend }, loads);
}

const one = (given: Given, day: Day = {}) => price([candidate('roll', given)], day)[0];

describe('the price of a move', () => {
  it('is all that the choice has to know', () => {
    const roll = candidate('roll');
    expect(price([roll, candidate('squat', { role: 'strength', movement: 'squat', dose: reps })])).toMatchObject([
      { id: 'roll', role: 'relief', station: 'seated', group: 'rolls', limited: [], seconds: 90, candidate: roll },
      {
        id: 'squat',
        role: 'strength',
        group: 'squat',
        seconds: 90,
        dosed: { dose: { sets: 2, reps: 10 }, seconds: 90, reasons: [] },
      },
    ]);
    expect(price([])).toEqual([]);
  });

  it('has a group of its own where she always wants it', () => {
    expect([one({ wanted: 'wanted' })?.group, one({ wanted: 'wanted', movement: 'squat' })?.group]).toEqual(['roll', 'roll']);
  });

  it('is where its position is', () => {
    const stations = (station: string) => positions.filter((position) => one({ position })?.station === station);
    expect(['standing', 'seated', 'floor', 'lying'].map(stations)).toEqual([
      ['standing', 'supported-standing', 'in-water'],
      ['seated', 'any'],
      ['floor-seated', 'quadruped', 'kneeling', 'half-kneeling'],
      ['side-lying', 'supine', 'propped-supine', 'prone'],
    ]);
  });

  it.each([
    [false, null, []],
    [true, null, ['end-range']],
    [true, false, ['end-range']],
    [false, true, ['new-load']],
    [true, true, ['end-range', 'new-load']],
  ] as const)('is limited where it stretches (%s) or is a new load (%s): %j', (endRange, isNew, limited) => {
    const loads = isNew === null ? null : { most: 1, isNew: () => isNew };
    expect(one({ endRange }, { loads })?.limited).toEqual(limited);
  });

  it('holds longer where she chose to', () => {
    expect([one({})?.dosed.dose.holdSeconds, one({}, { fullHold: true })?.dosed.dose.holdSeconds]).toEqual([30, 60]);
  });
});

describe('after missed days', () => {
  const missed = { trend: { missed: true } };

  it('what she does not know yet begins smaller where it is work', () => {
    const count = (role: string) => one({ role, dose: reps }, missed)?.dosed.dose.reps;
    expect(['strength', 'isometric', 'relief'].map(count)).toEqual([5, 5, 10]);
  });

  it('what she knows is made smaller, also a hold that has not grown yet', () => {
    const known = { ...missed, done: ['roll'] };
    expect(one({ dose: reps }, known)?.dosed.dose.reps).toBe(5);
    expect(one({ dose: hold }, known)?.dosed.dose.holdSeconds).toBe(15);
  });
});

describe('the worth', () => {
  const worth = (given: Given, day: Day) => Math.floor(one(given, day)?.worth ?? 0);
  const comesBack = { missed: true };

  it.each([
    ['strength that she knows', 'strength', '2026-10-31', comesBack, 6],
    ['holds that she knows', 'isometric', '2026-10-31', comesBack, 6],
    ['what is no work', 'relief', '2026-10-31', comesBack, 2],
    ['what is new', 'strength', null, comesBack, 2],
    ['no return', 'strength', '2026-10-31', {}, 2],
    ['and did lately', 'strength', '2026-11-01', comesBack, 9],
  ] as const)('stands first on a return: %s', (_, role, on, trend, points) => {
    expect(worth({ role, dose: reps }, { done: on === null ? ['other'] : ['roll'], on: on ?? undefined, trend })).toBe(points);
  });

  it.each([
    ['for three weeks', 'strength', '2026-11-01', 5],
    ['no longer', 'strength', '2026-10-31', 2],
    ['holds too', 'isometric', '2026-11-21', 5],
    ['nothing but work', 'relief', '2026-11-21', 2],
  ] as const)('keeps the work that she did lately: %s', (_, role, on, points) => {
    expect(worth({ role, dose: reps }, { done: ['roll'], on })).toBe(points);
  });

  it('of equals differs by less than a hundredth, from day to day and from move to move', () => {
    const worths = (ids: readonly string[], seed: string) =>
      price(
        ids.map((id) => candidate(id)),
        { seed },
      ).map((priced) => priced.worth);
    const all = [...worths(['a', 'b', 'c'], '1'), ...worths(['a', 'b', 'c'], '2')];
    expect(new Set(all).size).toBe(6);
    for (const value of all) expect(Math.abs(value - 2.005)).toBeLessThanOrEqual(0.005);
    expect(worths(['c', 'a'], '1')).toEqual([all[2], all[0]]);
  });
});
