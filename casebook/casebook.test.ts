// Every case holds; and together they leave no flag, rule or move untried.
import { catalog } from '@sinew/catalog';
import type { Plan, PlanItem, Reason, Traits } from '@sinew/engine';
import { describe, expect, it } from 'vitest';
import type { Case, Expectation } from './case.ts';
import { cases } from './cases/index.ts';
import { runCase } from './run-case.ts';

const plans = new Map<Case, Plan>(cases.map((one) => [one, runCase(one)]));
const planOf = (one: Case): Plan => plans.get(one) ?? runCase(one);

const named = (reasons: readonly Reason[]): string[] =>
  reasons.flatMap(({ rule, flag }) => (flag === undefined ? [rule] : [rule, flag]));
const forms = ({ items }: Plan): PlanItem[] => items.flatMap((item) => (item.standIn === null ? [item] : [item, item.standIn]));
const isTimed = ({ kind }: PlanItem): boolean => ['relief', 'mobility', 'breathing', 'strength'].includes(kind);
const has = (traits: Traits, wanted: Partial<Traits>): boolean =>
  Object.entries(wanted).every(([name, value]) => JSON.stringify(traits[name as keyof Traits]) === JSON.stringify(value));

function check(plan: Plan, expected: Expectation): void {
  const moves = plan.items.map(({ move }) => move);
  const item = (move: string) => plan.items.find((one) => one.move === move);
  const { disposition, presentation } = plan;
  if (expected.level !== undefined) expect(disposition.level).toBe(expected.level);
  if (expected.allows !== undefined) expect(disposition.allows).toBe(expected.allows);
  expect(named(disposition.because)).toEqual(expect.arrayContaining([...(expected.because ?? [])]));
  for (const id of expected.notBecause ?? []) expect(named(disposition.because)).not.toContain(id);
  for (const key of ['pattern', 'irritability', 'light'] as const) {
    if (expected[key] !== undefined) expect(presentation[key]).toBe(expected[key]);
  }
  expect(moves).toEqual(expect.arrayContaining([...(expected.planned ?? [])]));
  for (const move of expected.notPlanned ?? []) expect(moves).not.toContain(move);
  for (const [move, rule] of Object.entries(expected.withheld ?? {})) {
    expect(named(plan.withheld.find((one) => one.move === move)?.reasons ?? []), `${move} is withheld`).toContain(rule);
  }
  for (const [move, rules] of Object.entries(expected.shapedBy ?? {})) {
    expect(named(item(move)?.reasons ?? []), `${move} says why`).toEqual(expect.arrayContaining([...rules]));
  }
  for (const [move, variant] of Object.entries(expected.variants ?? {})) expect(item(move)?.variant, move).toBe(variant);
  for (const [move, dose] of Object.entries(expected.doses ?? {})) expect(item(move)?.dose, move).toMatchObject(dose);
  for (const traits of expected.noneWith ?? [])
    expect(
      forms(plan)
        .filter((one) => has(one.traits, traits))
        .map(({ move }) => move),
    ).toEqual([]);
  if (expected.onlyKinds !== undefined) for (const { kind } of plan.items) expect(expected.onlyKinds).toContain(kind);
  for (const kind of expected.someOfKind ?? []) expect(plan.items.map((one) => one.kind)).toContain(kind);
  const count = plan.items.filter(isTimed).length;
  if (expected.items !== undefined)
    expect([count >= expected.items[0], count <= expected.items[1], count]).toEqual([true, true, count]);
  if (expected.minutesAtMost !== undefined) expect(plan.minutes).toBeLessThanOrEqual(expected.minutesAtMost);
  if (expected.minutesAtLeast !== undefined) expect(plan.minutes).toBeGreaterThanOrEqual(expected.minutesAtLeast);
}

describe('the casebook', () => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => check(planOf(one), one.expect));

  it('has a name and a reason for every case, each name once', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    expect(cases.filter(({ why }) => why.length < 10).map(({ name }) => name)).toEqual([]);
  });
});

describe('every red flag', () => {
  const stop = {
    E: ['emergency', 'nothing'],
    'T!': ['call-now', 'nothing'],
    T: ['same-day', 'rest-and-breathe'],
    B: ['review', 'light'],
  } as const;
  const profile = { stage: { kind: 'pregnant', dueDate: '2027-03-14' }, clearance: 'not-asked', conditions: [] };
  const asked = catalog.flags.flatMap(({ id, urgency, worse }) => [
    [id, urgency] as const,
    ...(worse === undefined ? [] : [[`${id}!`, worse] as const]),
  ]);

  it.each(asked)('%s (%s) stops what it should', (id, urgency) => {
    const given = { profile, checkIn: { at: '2026-11-22T08:00:00+01:00', pain: { now: 2 }, flags: [id] } };
    const { disposition } = runCase({ name: id, given, expect: {}, why: 'Every flag stops someone.' });
    expect([disposition.level, disposition.allows]).toEqual(stop[urgency]);
    expect(named(disposition.because)).toContain(id);
  });
});
