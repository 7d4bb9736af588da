// From what is allowed to the plan: her word within her time, what is chosen and what stands beside it, and what waits.
import { describe, expect, it } from 'vitest';
import type { Role } from '../model/move.ts';
import type { DayNeeds } from '../model/needs.ts';
import type { Candidate } from '../shortlist/shortlist.ts';
import type { PlanInput } from './plan-input.ts';
import { plan } from './plan.ts';

interface Given {
  readonly role?: Role;
  readonly family?: string;
  readonly position?: string;
  readonly minutes?: number;
  readonly benefit?: number;
  readonly wanted?: string | null;
  readonly load?: 'loaded';
  readonly harder?: string | null;
}

/** A minute long, where nothing else is said. */
function allow(id: string, given: Given = {}): Candidate {
  const {
    role = 'relief',
    family = id,
    position = 'seated',
    minutes = 1,
    benefit = 1,
    wanted = null,
    load,
    harder = null,
  } = given;
  const form = {
    id: 'plain',
    traits: { position, endRange: false, resembles: [], band: null, load },
    dose: { kind: 'minutes', minutes: { from: minutes, to: minutes }, perSide: false, restSeconds: 0, rpe: [3, 4] },
    setUpSeconds: 0,
    effort: 'moderate',
    needsSixWeekCheck: true,
  };
  const move = {
    id,
    role,
    kind: role,
    movement: null,
    family,
    benefit: { default: benefit },
    easier: null,
    harder,
    breath: 'free',
    sources: [],
  };
  return { move: { ...move, forms: [form] }, form, effects: [], reasons: [], wanted } as unknown as Candidate;
}

const row: DayNeeds = {
  rule: 'row',
  when: { all: [] },
  items: { min: 1, max: 6 },
  needs: [
    { role: 'relief', min: 1, max: 3 },
    { role: 'strength', min: 0, max: 3 },
  ],
};
const parameters = {
  endRangeMax: 9,
  shortItems: 3,
  everydayMax: 1,
  changePositionSeconds: 15,
  floorSeconds: 45,
  spareMinutes: 5,
  newLoadsAWeek: 1,
  missedDays: 3,
  flareHours: 48,
  morningRedFrom: 2,
  morningAmberFrom: 1,
  reliefPriorMean: 0,
  reliefSaidBefore: 0,
  untriedSpread: 0,
  evidencePoints: 0,
  greenExposures: 2,
  greenExposuresConservative: 3,
  missedStepsBack: 2,
  redCutFactor: 0.5,
  setsLow: 3,
  rpeLow: 6,
  knownOnReturn: 0,
  easedMinutesMin: 1,
  gradedAfterDays: 14,
  flareFrom: 3,
};

interface Day {
  readonly minutes?: number;
  readonly needs?: Partial<DayNeeds>;
  readonly stage?: string;
  readonly shortMinutes?: number;
  /** What she did yesterday, before a red morning. */
  readonly yesterday?: string;
}

function planned(
  allowed: readonly Candidate[],
  { minutes = 30, needs = {}, stage = 'T2', shortMinutes = 0, yesterday }: Day = {},
) {
  const moves = allowed.map(({ move }) => move);
  const done =
    yesterday === undefined
      ? []
      : [{ date: '2026-11-21', daysSince: null, entries: [{ move: yesterday, dose: {}, pain: null }] }];
  const past = { byMove: new Map(), moves: done, exercises: [], active: done };
  const mornings = { after: new Map([['2026-11-21', 2]]), byDate: new Map(), lastFlare: null };
  const facts = { past, mornings, today: '2026-11-22', checkIn: null, stage: { code: stage, daysSinceBirth: null } };
  const presentation = { pattern: 'posterior', light: 'green', irritability: 'low', conservative: false };
  const input = {
    clearance: { allows: 'full' },
    disposition: { because: [] },
    shortlist: { allowed, withheld: [] },
    situation: { facts, presentation, values: {}, walking: {} },
    person: { beliefs: { moves: [], exposures: [] } },
    minutes,
    fullHold: false,
    seed: '1',
    catalog: {
      moves,
      needs: [{ ...row, ...needs }],
      rules: [],
      parameters: Object.fromEntries(Object.entries({ ...parameters, shortMinutes }).map(([id, value]) => [id, { value }])),
    },
  } as unknown as PlanInput;
  return plan(input);
}

const ids = (...given: Parameters<typeof planned>) =>
  planned(...given)
    .items.map(({ move }) => move)
    .join(' ');

describe('a plan', () => {
  it('is what is chosen, in order, and then what stands beside it', () => {
    const squat = allow('squat', { role: 'strength' });
    const all = [
      allow('bed', { role: 'rest' }),
      squat,
      allow('bags', { role: 'everyday' }),
      allow('walk', { role: 'walk' }),
      allow('roll'),
    ];
    expect(ids(all)).toBe('roll squat bed walk bags');
    expect(planned(all)).toMatchObject({ day: { rule: 'row', numbers: { spare: 28 } }, minutes: 2, waiting: [] });
    expect(planned(all).items[1]?.reasons).toEqual([{ rule: 'row', about: 'strength', sources: [] }]);
  });

  it('counts the way to the floor and between the stations', () => {
    const all = [allow('roll'), allow('plank', { role: 'strength', position: 'quadruped' })];
    expect(planned(all, { minutes: 3 })).toMatchObject({ minutes: 3, items: [{ move: 'roll' }, { move: 'plank' }] });
    expect(planned(all, { minutes: 2.9 })).toMatchObject({ minutes: 1, items: [{ move: 'roll' }] });
  });

  it('of nothing is empty', () => {
    expect(planned([])).toMatchObject({ items: [], minutes: 0, waiting: [] });
  });

  it('that is short asks for what is offered, and gives its place to relief where that is all', () => {
    const short = { minutes: 5, shortMinutes: 6 };
    const relief = [allow('a', { benefit: 2 }), allow('b')];
    expect(ids(relief, short)).toBe('a b');
    expect(ids([...relief, allow('walk', { role: 'walk' })], short)).toBe('a b walk');
    expect(ids([...relief, allow('squat', { role: 'strength' })], short)).toBe('a squat');
  });
});

describe('what she always wants', () => {
  const better = allow('b', { family: 'hips', benefit: 3 });
  const wanted = (more: Given = {}) => allow('a', { family: 'hips', wanted: 'wanted', ...more });

  it.each([
    ['stands alone of its kind', [wanted(), better], {}, 'a'],
    ['stands with all of its kind that she wants', [wanted(), { ...better, wanted: 'wanted' as const }], {}, 'a b'],
    ['leaves what is of another kind', [wanted(), allow('c'), better], {}, 'a c'],
    ['stands where it just fits', [wanted({ minutes: 2, position: 'prone' }), better], { minutes: 2 }, 'a'],
    ['gives way where it does not', [wanted({ minutes: 2 }), better], { minutes: 1.9 }, 'b'],
    ['fits with the way to the floor', [wanted({ position: 'kneeling' }), better], { minutes: 1.75 }, 'a'],
    ['gives way where that way is too long', [wanted({ position: 'kneeling' }), better], { minutes: 1.7 }, 'b'],
    ['gives way where the day has no place for it', [wanted({ role: 'mobility' }), better], {}, 'b'],
  ])('%s', (_, all, day, expected) => expect(ids(all, day)).toBe(expected));

  it('and what she does not, is the best of its kind', () => expect(ids([wanted({ wanted: null }), better])).toBe('b'));
});

describe('what waits', () => {
  const squat = allow('squat', { role: 'strength', load: 'loaded', benefit: 3, harder: 'hinge' });
  const hinge = allow('hinge', { role: 'strength', load: 'loaded' });
  const waiting = (...given: Parameters<typeof planned>) =>
    planned(...given).waiting.map(({ move, reasons }) => `${move} ${reasons[0]?.rule}`);

  it('for its week is no step up from another, either', () => {
    const weeks = planned([squat, hinge], { stage: 'P6' });
    expect(weeks.items).toMatchObject([{ move: 'squat', harder: null }]);
    expect(weeks.waiting).toMatchObject([{ move: 'hinge', reasons: [{ rule: 'GA-9' }] }]);
    expect(planned([squat, hinge])).toMatchObject({
      items: [{ move: 'squat', harder: 'hinge' }, { move: 'hinge' }],
      waiting: [],
    });
  });

  it('for its day is told before its week, and last what cost her most', () => {
    const needs = { needs: [{ role: 'relief', min: 1, max: 3 }] as const, waits: { role: 'relief', rule: 'next day' } as const };
    const all = [allow('roll'), squat, hinge];
    expect(waiting(all, { needs, yesterday: 'hinge' })).toEqual(['roll next day', 'hinge PR2']);
    expect(waiting(all, { needs: { ...row, waits: needs.waits }, stage: 'P6', yesterday: 'lunge' })).toEqual([
      'roll next day',
      'hinge GA-9',
      'lunge PR2',
    ]);
  });

  it('is not what cost her most, where it is there', () => {
    const long = allow('squat', { role: 'strength', minutes: 4 });
    expect(waiting([long], { yesterday: 'squat' })).toEqual([]);
    expect(planned([long], { yesterday: 'squat' }).items[0]?.reasons[0]?.rule).toBe('PR2');
  });
});
