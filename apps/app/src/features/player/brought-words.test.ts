// The sets of a workout that she brought, as the player says them.
import { english } from '@sinew/catalog';
import type { BroughtSet, PlanItem } from '@sinew/engine';
import { describe, expect, it } from 'vitest';
import { groupedWith, setInWords, setsInLines } from './brought-words.ts';

const words = english.screens.player.brought;
const nothing: BroughtSet = { kind: 'work', reps: null, seconds: null, distance: null, load: null };
const item = (change: object): PlanItem =>
  ({
    variant: 'line-1',
    dose: { perSide: false },
    brought: { name: 'Squat', pattern: 'squat', stance: 'bilateral', sets: [], group: null, bouts: null, ...change },
  }) as unknown as PlanItem;

describe('a set', () => {
  it.each<[Partial<BroughtSet>, string]>([
    [{ reps: { min: 8, max: 10 }, load: { value: 22.5, unit: 'kg' } }, '8–10 times, 22.5 kg'],
    [{ reps: { min: 1, max: 1 }, load: { value: 80, unit: '%1rm' } }, '1 time, 80 % of your best'],
    [{ kind: 'warmup', reps: { min: 5, max: 5 }, load: { value: 1, unit: 'bodyweight' } }, 'warm-up, 5 times, your own weight'],
    [{ seconds: 45 }, '45 seconds'],
    [{ seconds: 300 }, '5 minutes'],
    [{ distance: 40, load: { value: 16, unit: 'kg' } }, '40 metres, 16 kg'],
    [{ kind: 'amrap' }, words.open],
  ])('%j', (change, expected) => {
    expect(setInWords({ ...nothing, ...change }, words)).toBe(expected);
  });
});

describe('all sets', () => {
  it('counts those that are alike, and says where each side has its turn', () => {
    const eight = { ...nothing, reps: { min: 8, max: 8 } };
    const sets = [{ ...eight, kind: 'warmup' as const }, eight, eight];
    expect(setsInLines(item({ sets }), words)).toEqual(['warm-up, 8 times', '2 sets: 8 times']);
    expect(setsInLines({ ...item({ sets: [eight, eight] }), dose: { perSide: true } } as PlanItem, words)).toEqual([
      '2 sets: 8 times, each side',
    ]);
  });

  it('says nothing where the workout says nothing', () => {
    expect(setsInLines(item({ sets: [nothing] }), words)).toEqual([]);
  });
});

describe('a superset', () => {
  it('names the others, not itself', () => {
    const all = ['Row', 'Press', 'Curl'].map((name, at) => ({
      ...item({ name, group: at < 2 ? 'A' : 'B' }),
      variant: `line-${at}`,
    }));
    expect(all.map((one) => groupedWith(one, all))).toEqual([['Press'], ['Row'], []]);
  });
});
