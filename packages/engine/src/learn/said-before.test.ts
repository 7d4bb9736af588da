// What she said relieved her before: found in her own words, counted a little, and less with every answer of hers.
import type { Instant } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { History, MoveDone } from '../model/person.ts';
import { learn } from './learn.ts';
import { saidBefore } from './said-before.ts';

const move = (id: string) => ({ id, kind: 'relief', family: id, forms: [{ id: 'way', traits: { resembles: [] }, dose: {} }] });
const catalog = {
  parameters: {
    reliefPriorMean: { value: 0.2 },
    reliefSaidBefore: { value: 0.3 },
    beliefMinObservations: { value: 3 },
    beliefMinDays: { value: 3 },
  },
  moves: [move('cat-cow'), move('cat'), move('wall-sit')],
} as unknown as Catalog;

describe('in her words', () => {
  it.each([
    [['cat-cow'], ['cat-cow', 'cat']],
    [['Cat, cow on all fours'], ['cat-cow', 'cat']],
    [['a warm bath', 'the Wall sit!'], ['wall-sit']],
    [['a concatenation of walls, sitting'], []],
    [[''], []],
  ])('%j', (said, moves) => expect(saidBefore(said, catalog)).toEqual(moves));
});

function tried(id: string, times: number, relievedBefore: readonly string[]): History {
  const done = Array.from(
    { length: times },
    (_, day): MoveDone => ({
      at: `2026-03-${String(day + 1).padStart(2, '0')}T10:00:00Z` as Instant,
      session: `${day}`,
      move: id,
      variant: 'way',
      side: 'both',
      dose: {},
      pain: { before: 5, after: 4 },
      effort: null,
      stopped: null,
    }),
  );
  const nothing = { since: null, checkIns: [], walks: [], exercises: [], assessed: [], vetoes: [], mood: null };
  return { ...nothing, moves: done, relievedBefore };
}

describe('counted', () => {
  const meanOf = (times: number, said: readonly string[]) =>
    learn(tried('wall-sit', times, said), catalog).moves[0]?.relief.mean ?? 0;
  const gain = (times: number) => meanOf(times, ['Wall sit']) - meanOf(times, []);

  it('a little, and less with every answer', () => {
    expect(gain(1)).toBeGreaterThan(0.05);
    expect(gain(1)).toBeLessThan(0.3);
    expect(gain(6)).toBeLessThan(gain(1));
    expect(gain(24)).toBeLessThan(0.06);
  });

  it('is said, and changes nothing where she said nothing', () => {
    expect(learn(tried('wall-sit', 2, ['wall sit']), catalog).moves[0]?.saidBefore).toBe(true);
    expect(learn(tried('wall-sit', 2, ['wall sit']), catalog).saidBefore).toEqual(['wall-sit']);
    expect(JSON.stringify(learn(tried('wall-sit', 2, ['a bath']), catalog))).toBe(
      JSON.stringify(learn(tried('wall-sit', 2, []), catalog)),
    );
  });
});
