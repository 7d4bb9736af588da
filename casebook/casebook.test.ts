// Every case holds; and together they leave no flag, condition, rule or move untried.
import { catalog } from '@sinew/catalog';
import type { Plan } from '@sinew/engine';
import { describe, expect, it } from 'vitest';
import type { Case } from './case.ts';
import { cases } from './cases/index.ts';
import { check, formsOf, named, rulesOf } from './check.ts';
import { feels, longKnown, pregnant } from './given.ts';
import { runCase } from './run-case.ts';

const plans = new Map<Case, Plan>();

function planOf(one: Case): Plan {
  const plan = plans.get(one) ?? runCase(one);
  plans.set(one, plan);
  return plan;
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
