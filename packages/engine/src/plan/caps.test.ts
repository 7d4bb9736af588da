// What a dose may not go beyond: her irritability sets it, what is light stays light, and a rule can only lower it.
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { Form } from '../model/move.ts';
import type { Effect } from '../model/rule.ts';
import type { Irritability } from '../model/vocabulary.ts';
import type { Situation } from '../observe/situation.ts';
import type { Candidate } from '../shortlist/shortlist.ts';
import { capsOf } from './caps.ts';

const amounts = { setsHigh: 1, setsModerate: 2, setsLow: 3, rpeModerate: 5, rpeLow: 7, rpeLight: 6, half: 0.5, most: 0.8 };
const catalog = {
  parameters: Object.fromEntries(Object.entries(amounts).map(([id, value]) => [id, { value }])),
} as unknown as Catalog;
const where = { all: [] };
const cap = (what: 'rpe' | 'sets' | 'holdSeconds', at: number): Effect => ({ effect: 'cap', what, at, where });
const scale = (by: string) => ({ effect: 'scale', by, where }) as unknown as Effect;

interface Given {
  readonly irritability?: Irritability;
  readonly effort?: Form['effort'];
  readonly effects?: readonly Effect[];
}

function caps({ irritability = 'low', effort = 'moderate', effects = [] }: Given) {
  return capsOf({
    candidate: { form: { effort }, effects: effects.map((effect) => ({ effect })) } as unknown as Candidate,
    situation: { presentation: { irritability } } as Situation,
    catalog,
  });
}

const open = { sets: 3, rpe: 7, holdSeconds: Number.POSITIVE_INFINITY, factor: 1 };

describe('a dose is capped', () => {
  it.each([
    ['low', { sets: 3, rpe: 7 }],
    ['moderate', { sets: 2, rpe: 5 }],
    ['high', { sets: 1, rpe: 5 }],
  ] as const)('by her irritability: %s', (irritability, expected) => {
    expect(caps({ irritability })).toEqual({ ...open, ...expected });
  });

  it.each([
    ['moderate', 'low', 7],
    ['light', 'low', 6],
    ['rest', 'low', 6],
    ['light', 'high', 5],
  ] as const)('by its effort: %s where irritability is %s', (effort, irritability, rpe) => {
    expect(caps({ effort, irritability }).rpe).toBe(rpe);
  });

  it.each([
    ['sets', [cap('sets', 1)], { sets: 1 }],
    ['effort', [cap('rpe', 4)], { rpe: 4 }],
    ['holds', [cap('holdSeconds', 20), cap('holdSeconds', 30)], { holdSeconds: 20 }],
    ['nothing where the day allows less', [cap('sets', 9), cap('rpe', 9)], {}],
    ['all amounts, by the smallest factor alone', [scale('most'), scale('half'), scale('most')], { factor: 0.5 }],
    ['nothing where it only favours', [{ effect: 'favour', points: 1, where }], {}],
  ] as const)('by rules: %s', (_, effects, expected) => {
    expect(caps({ effects })).toEqual({ ...open, ...expected });
  });

  it('by no irritability that there is none of', () => {
    expect(() => caps({ irritability: 'unheard of' as Irritability })).toThrow();
  });
});
