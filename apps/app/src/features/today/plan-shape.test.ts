// How Today reads a plan: beside or within, relief, what yesterday changed, and what counts as another plan.
import type { Dose, Plan, PlanItem, Reason } from '@sinew/engine';
import type { LocalDate } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import { changedByYesterday, groupWithheld, coachedItems, isBeside, isOnceMore, planKey, reliefItems } from './plan-shape.ts';

const reason = (rule: string): Reason => ({ rule, sources: [] });
const item = (move: string, kind: PlanItem['kind'], rules: readonly string[] = []) =>
  ({ move, kind, variant: 'usual', dose: { sets: 1 } as Dose, reasons: rules.map(reason) }) as unknown as PlanItem;
const plan = (items: readonly PlanItem[], withheld: Plan['withheld'] = []) =>
  ({
    date: '2026-11-22' as LocalDate,
    disposition: { level: 'clear', because: [], allows: 'full' },
    presentation: { because: [] },
    items,
    withheld,
  }) as unknown as Plan;

describe('plan-shape', () => {
  it('puts walks, rest and everyday tasks beside, and coaches rest only where there is nothing else', () => {
    const kinds = ['relief', 'mobility', 'breathing', 'strength', 'walk', 'everyday', 'rest'] as const;
    expect(kinds.filter((kind) => isBeside(item('m', kind)))).toEqual(['walk', 'everyday', 'rest']);
    const whole = plan(kinds.map((kind) => item(kind, kind)));
    expect(coachedItems(whole).map((one) => one.kind)).toEqual(['relief', 'mobility', 'breathing', 'strength']);
    const resting = { ...whole, disposition: { ...whole.disposition, allows: 'rest-and-breathe' as const } };
    expect(coachedItems(resting).at(-1)?.kind).toBe('rest');
  });

  it('takes at most three gentle moves for relief', () => {
    const items = ['strength', 'relief', 'walk', 'breathing', 'mobility', 'rest'].map((kind) =>
      item(kind, kind as PlanItem['kind']),
    );
    expect(reliefItems(plan(items)).map((one) => one.move)).toEqual(['relief', 'breathing', 'mobility']);
  });

  it('sees the same plan where only the reasons differ, another where a dose does', () => {
    const one = plan([item('a', 'relief')]);
    expect(planKey(plan([item('a', 'relief', ['PR3'])]))).toBe(planKey(one));
    expect(planKey(plan([{ ...item('a', 'relief'), dose: { sets: 2 } as Dose }]))).not.toBe(planKey(one));
    expect(planKey(plan([]))).not.toBe(planKey(one));
    const [first] = [item('a', 'relief')];
    const inOrder = { ...first, dose: { sets: 1, reps: 2 } } as unknown as PlanItem;
    const turned = { ...first, dose: { reps: 2, sets: 1 } } as unknown as PlanItem;
    expect(planKey(plan([inOrder]))).toBe(planKey(plan([turned])));
  });

  it('names the most telling rule of yesterday, wherever it stands', () => {
    expect(changedByYesterday(plan([item('a', 'relief', ['SX1'])]))).toBeNull();
    expect(changedByYesterday(plan([item('a', 'relief', ['PR3', 'PR4'])]))).toBe('PR3');
    expect(changedByYesterday(plan([item('a', 'relief', ['PR4'])], [{ move: 'b', reasons: [reason('PR7')] }]))).toBe('PR7');
  });

  it('lays nothing to yesterday of what hurt today, nor of what is half since sore days that are over', () => {
    const less = (rule: string) => ({ ...item('a', 'relief'), reasons: [{ ...reason(rule), about: 'less' }] });
    expect(changedByYesterday(plan([less('PR7')]))).toBeNull();
    expect(changedByYesterday(plan([less('PR1')]))).toBe('PR1');
    expect(changedByYesterday(plan([], [{ move: 'b', reasons: [reason('PR1')] }]))).toBeNull();
  });

  it('asks for a short day once more, and then no more', () => {
    const short: Plan = { ...plan([]), day: reason('SD1') };
    expect([0, 1, 2].map((times) => isOnceMore(short, times))).toEqual([false, true, false]);
    expect(isOnceMore({ ...short, day: reason('SD2') }, 1)).toBe(false);
  });

  it('tells moves that wait for the same reason together', () => {
    const line = (move: string, because: string, unlockedBy: string) => ({ move, reasons: [{ rule: 'X', because }], unlockedBy });
    const groups = groupWithheld([line('a', 'one', 'u'), line('b', 'two', 'u'), line('c', 'two', 'u'), line('d', 'two', 'v')]);
    expect(groups.map((group) => group.lines.map((one) => one.move))).toEqual([['b', 'c'], ['a'], ['d']]);
  });
});
