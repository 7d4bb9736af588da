// What she builds up: how long it stays, and what takes its place when it is at its top.
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { Situation } from '../observe/situation.ts';
import { keptToday, type Reached } from './kept.ts';

const catalog = { parameters: { keptWorkDays: { value: 21 } } } as unknown as Catalog;

interface Given {
  readonly role?: string;
  readonly harder?: string | null;
  readonly steps?: number;
  readonly toTop?: number;
  readonly rules?: readonly string[];
}

function reached(id: string, { role = 'strength', harder = null, steps = 0, toTop = 4, rules = [] }: Given = {}): Reached {
  return { move: { id, role, harder }, progress: { steps, factor: 1, rules }, toTop } as unknown as Reached;
}

/** @param done move to the last day of it */
function kept(all: readonly Reached[], done: Record<string, string>): string[] {
  const byMove = new Map(Object.entries(done).map(([id, date]) => [id, [{ date: '2026-01-01' }, { date }]]));
  const situation = { facts: { past: { byMove }, today: '2026-11-22' } } as unknown as Situation;
  return [...keptToday(all, situation, catalog)];
}

describe('what stays', () => {
  it.each([
    ['work of three weeks ago', {}, { squat: '2026-11-01' }, ['squat']],
    ['no longer', {}, { squat: '2026-10-31' }, []],
    ['holds too', { role: 'isometric' }, { squat: '2026-11-21' }, ['squat']],
    ['nothing but work', { role: 'relief' }, { squat: '2026-11-21' }, []],
    ['nothing that she never did', {}, { other: '2026-11-21' }, []],
  ] as const)('%s', (_, given, done, expected) => expect(kept([reached('squat', given)], done)).toEqual(expected));
});

describe('the harder move has its place', () => {
  const top = { harder: 'step-up', steps: 4 };
  const done = { squat: '2026-11-21' };
  const with_ = (squat: Given, harder: Given | null) =>
    kept([reached('squat', squat), ...(harder === null ? [] : [reached('step-up', harder)])], done);

  it.each([
    ['at the top', top, {}, 'step-up'],
    ['and beyond, where today lowers it', { ...top, toTop: 3 }, {}, 'step-up'],
    ['not before', { ...top, steps: 3 }, {}, 'squat'],
    ['not where there is no way up', { ...top, steps: 0, toTop: 0 }, {}, 'squat'],
    ['not where it is not open today', top, null, 'squat'],
    ['not where it is no work', top, { role: 'relief' }, 'squat'],
    ['not where something holds it back', top, { rules: ['PR1'] }, 'squat'],
    ['also where it has grown', top, { rules: ['PR4'] }, 'step-up'],
    ['not where nothing is harder', { steps: 4 }, {}, 'squat'],
  ] as const)('%s', (_, squat, harder, expected) => expect(with_(squat, harder)).toEqual([expected]));
});
