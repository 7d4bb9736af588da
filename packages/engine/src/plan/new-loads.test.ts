// Weights after a birth: what counts as begun, by whom and when, and how many may still begin this week.
import type { LocalDate } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { StageCode } from '../model/vocabulary.ts';
import type { Situation } from '../observe/situation.ts';
import type { Candidate } from '../shortlist/shortlist.ts';
import { newLoadsOf } from './new-loads.ts';

const form = (id: string, load: string, needsSixWeekCheck = true) => ({ id, needsSixWeekCheck, traits: { load } });
const plain = form('plain', 'none');
const weighted = form('weighted', 'loaded');
const move = (id: string, movement: string | null) => ({ id, movement, family: 'arms', forms: [plain, weighted] });
const moves = [move('goblet', 'squat'), move('sumo', 'squat'), move('deadlift', 'hinge'), move('curl', null)];

type Entry = readonly [daysAgo: number, name: string, how?: string | boolean];

const day = (daysAgo: number) => `2026-11-${String(22 - daysAgo).padStart(2, '0')}` as LocalDate;

function loadsOf(done: readonly Entry[], exercises: readonly Entry[] = [], code: StageCode = 'P6') {
  const past = {
    moves: done.map(([ago, id, how = 'weighted']) => {
      const entry = how === 'no set' ? { variant: 'weighted', dose: { sets: 0 } } : { variant: how, dose: { sets: 1 } };
      return { date: day(ago), entries: [{ move: id, ...entry }] };
    }),
    exercises: exercises.map(([ago, pattern, loaded = true]) => ({ date: day(ago), entries: [{ pattern, loaded }] })),
  };
  const situation = { facts: { stage: { code }, today: day(0), past } } as unknown as Situation;
  return newLoadsOf(situation, { moves, parameters: { newLoadsAWeek: { value: 2 } } } as unknown as Catalog);
}

const most = (done: readonly Entry[], exercises: readonly Entry[] = []) => loadsOf(done, exercises)?.most;

/** Which moves would be a new load. */
const news = (done: readonly Entry[], exercises: readonly Entry[] = []) => {
  const loads = loadsOf(done, exercises);
  return moves.filter((one) => loads?.isNew({ move: one, form: weighted } as unknown as Candidate)).map(({ id }) => id);
};

it('is a question only from six to twelve weeks after the birth', () => {
  expect((['T3', 'P0', 'P12'] as StageCode[]).map((code) => loadsOf([], [], code))).toEqual([null, null, null]);
  expect(loadsOf([])).not.toBeNull();
});

describe('a pattern has begun', () => {
  it.each([
    ['with none of them done, none', [], [], ['goblet', 'sumo', 'deadlift', 'curl']],
    ['with one move, for all of its pattern', [[9, 'goblet']], [], ['deadlift', 'curl']],
    ['by its family, where it has no pattern', [[9, 'curl']], [], ['goblet', 'sumo', 'deadlift']],
    ['not with the form that has no weight', [[9, 'goblet', 'plain']], [], ['goblet', 'sumo', 'deadlift', 'curl']],
    ['not with a form that is not known', [[9, 'goblet', 'strange']], [], ['goblet', 'sumo', 'deadlift', 'curl']],
    ['not as she got into position', [[9, 'goblet', 'no set']], [], ['goblet', 'sumo', 'deadlift', 'curl']],
    ['not with a move that is not known', [[9, 'strange']], [], ['goblet', 'sumo', 'deadlift', 'curl']],
    ['with a weight in a workout of her own', [], [[9, 'hinge']], ['goblet', 'sumo', 'curl']],
    ['not without a weight in it', [], [[9, 'hinge', false]], ['goblet', 'sumo', 'deadlift', 'curl']],
  ] as const)('%s', (_, done, exercises, expected) => {
    expect(news(done, exercises)).toEqual(expected);
  });

  it('and only a weighted form that needs the check is new', () => {
    const isNew = (one: ReturnType<typeof form>) => loadsOf([])?.isNew({ move: moves[0], form: one } as unknown as Candidate);
    expect([isNew(weighted), isNew(plain), isNew(form('light', 'loaded', false))]).toEqual([true, false, false]);
  });
});

describe('this week', () => {
  it.each([
    ['none', [], 2],
    ['one six days ago', [[6, 'goblet']], 1],
    ['one a week ago', [[7, 'goblet']], 2],
    [
      'one pattern twice',
      [
        [3, 'sumo'],
        [1, 'goblet'],
      ],
      1,
    ],
    [
      'two',
      [
        [6, 'goblet'],
        [1, 'deadlift'],
      ],
      0,
    ],
    [
      'three, and no less than none',
      [
        [6, 'goblet'],
        [5, 'curl'],
        [1, 'deadlift'],
      ],
      0,
    ],
    [
      'one that began before it',
      [
        [8, 'goblet'],
        [1, 'goblet'],
      ],
      2,
    ],
    [
      'the same, however her log is sorted',
      [
        [1, 'goblet'],
        [8, 'goblet'],
      ],
      2,
    ],
  ] as const)('%s', (_, done, left) => expect(most(done)).toBe(left));

  it('counts her own workouts and ours as one', () => {
    expect([most([[1, 'goblet']], [[8, 'squat']]), most([[1, 'goblet']], [[2, 'hinge']])]).toEqual([2, 0]);
  });
});
