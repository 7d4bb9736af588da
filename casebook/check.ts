// Holds a plan against what a clinician would insist on: what is named is checked, and nothing else.
import { catalog, english, tellPlan } from '@sinew/catalog';
import type { Plan, PlanItem, Reason, Role, Traits } from '@sinew/engine';
import { expect } from 'vitest';
import type { Amount, Expectation } from './case.ts';

export function check(plan: Plan, expected: Expectation): void {
  checkScreening(plan, expected);
  checkChoice(plan, expected);
  checkItems(plan, expected);
  checkAmounts(plan, expected);
  checkForms(plan, expected);
  checkWords(plan, expected);
}

export function named(reasons: readonly Reason[]): string[] {
  return reasons.flatMap(({ rule, flag }) => (flag === undefined ? [rule] : [rule, flag]));
}

/** What is planned, each with its stand-in. */
export function formsOf({ items }: Plan): PlanItem[] {
  return items.flatMap((item) => (item.standIn === null ? [item] : [item, item.standIn]));
}

/** Every rule that the whole answer names, wherever. */
export function rulesOf(plan: Plan): Set<string> {
  const { disposition, presentation, withheld } = plan;
  const reasons = [disposition.because, presentation.because, ...[...formsOf(plan), ...withheld].map((one) => one.reasons)];
  return new Set(reasons.flatMap(named));
}

function checkScreening({ disposition, presentation }: Plan, expected: Expectation): void {
  const because = named(disposition.because);
  for (const key of ['level', 'allows'] as const) if (expected[key] !== undefined) expect(disposition[key]).toBe(expected[key]);
  for (const id of expected.because ?? []) expect(because).toContain(id);
  for (const id of expected.notBecause ?? []) expect(because).not.toContain(id);
  for (const key of ['pattern', 'irritability', 'light', 'conservative'] as const) {
    if (expected[key] !== undefined) expect(presentation[key], key).toBe(expected[key]);
  }
}

function checkChoice(plan: Plan, expected: Expectation): void {
  const moves = plan.items.map(({ move }) => move);
  const withheld = (move: string) => named(plan.withheld.find((one) => one.move === move)?.reasons ?? []);
  for (const move of expected.planned ?? []) expect(moves).toContain(move);
  for (const move of expected.notPlanned ?? []) expect(moves).not.toContain(move);
  if (expected.onlyMoves !== undefined)
    for (const { move } of formsOf(plan)) expect(expected.onlyMoves, 'the only moves').toContain(move);
  for (const [move, rule] of entries(expected.withheld)) expect(withheld(move), `${move} is withheld`).toContain(rule);
  for (const move of expected.notWithheld ?? []) expect(withheld(move), `${move} is open`).toEqual([]);
  if (expected.onlyKinds !== undefined) for (const { kind } of plan.items) expect(expected.onlyKinds).toContain(kind);
  for (const kind of expected.someOfKind ?? []) expect(plan.items.map((one) => one.kind)).toContain(kind);
  for (const [role, [from, to]] of entries(expected.roles)) between(countOf(plan, role), from, to, role);
}

function checkItems(plan: Plan, expected: Expectation): void {
  const item = (move: string) => plan.items.find((one) => one.move === move);
  for (const [move, rules] of entries(expected.shapedBy))
    for (const rule of rules) expect(named(item(move)?.reasons ?? []), `${move} says why`).toContain(rule);
  for (const rule of expected.silent ?? []) expect([...rulesOf(plan)], 'silent').not.toContain(rule);
  for (const [move, variant] of entries(expected.variants)) expect(item(move)?.variant, move).toBe(variant);
  for (const [move, dose] of entries(expected.doses)) expect(item(move), move).toMatchObject({ dose });
  for (const [move, cues] of entries(expected.cues))
    for (const cue of cues) expect(item(move)?.extraCues ?? [], `${move} is told`).toContain(cue);
  for (const cue of expected.noCues ?? []) expect(formsOf(plan).flatMap(({ extraCues }) => extraCues)).not.toContain(cue);
  for (const [move, method] of entries(expected.breath)) expect(item(move)?.breath, move).toBe(method);
}

function checkAmounts(plan: Plan, expected: Expectation): void {
  for (const [move, amounts] of entries(expected.within)) {
    const dose = plan.items.find((one) => one.move === move)?.dose;
    const found = (amount: Amount) =>
      amount === 'count' || amount === 'minutesEach' ? dose?.bouts?.[amount] : (dose?.[amount] ?? undefined);
    for (const [amount, [from, to]] of entries(amounts)) between(found(amount), from, to, `${move}: ${amount}`);
  }
  if (expected.items !== undefined) between(plan.items.filter(isTimed).length, ...expected.items, 'items');
  if (expected.minutesAtMost !== undefined) expect(plan.minutes).toBeLessThanOrEqual(expected.minutesAtMost);
  if (expected.minutesAtLeast !== undefined) expect(plan.minutes).toBeGreaterThanOrEqual(expected.minutesAtLeast);
}

function checkForms(plan: Plan, expected: Expectation): void {
  const forms = formsOf(plan);
  const moves = (those: readonly PlanItem[]) => those.map(({ move, variant }) => `${move} ${variant}`);
  for (const traits of expected.noneWith ?? []) expect(moves(forms.filter((one) => has(one.traits, traits)))).toEqual([]);
  const { positions, rpeAtMost, setsAtMost } = expected;
  if (positions !== undefined)
    expect(moves(forms.filter((one) => isPlaced(one) && !positions.includes(one.traits.position)))).toEqual([]);
  if (rpeAtMost !== undefined) expect(moves(forms.filter(({ dose }) => dose.rpe[1] > rpeAtMost))).toEqual([]);
  if (setsAtMost !== undefined) expect(moves(forms.filter(({ dose }) => (dose.sets ?? 1) > setsAtMost))).toEqual([]);
}

/** What she does not read. */
const codes: readonly string[] = ['move', 'variant', 'easier', 'harder', 'rule', 'sources', 'traits'];

function checkWords(plan: Plan, { noWords }: Expectation): void {
  for (const word of noWords ?? [])
    expect(/.{0,40}/.exec(new RegExp(`\\b${word}.*`, 'i').exec(wordsOf(plan))?.[0] ?? '')?.[0], word).toBe('');
}

/** Everything that she can read in today's answer, a line each. */
export function wordsOf(plan: Plan): string {
  const lines: string[] = [];
  JSON.stringify(tellPlan(plan, english), (key, value: unknown) => {
    if (typeof value === 'string' && !codes.includes(key)) lines.push(value);
    return codes.includes(key) ? undefined : value;
  });
  return lines.join('\n');
}

function between(found: number | undefined, from: number, to: number, what: string): void {
  const fits = found !== undefined && found >= from && found <= to;
  expect(fits ? `${from}–${to}` : found, what).toBe(`${from}–${to}`);
}

function countOf({ items }: Plan, role: Role): number {
  return items.filter(({ move }) => catalog.moves.find(({ id }) => id === move)?.role === role).length;
}

function isTimed({ kind }: PlanItem): boolean {
  return ['relief', 'mobility', 'breathing', 'strength'].includes(kind);
}

/** A place says nothing of walks and everyday tasks. */
function isPlaced({ kind }: PlanItem): boolean {
  return kind !== 'walk' && kind !== 'everyday';
}

function has(traits: Traits, wanted: Partial<Traits>): boolean {
  return entries(wanted).every(([name, value]) => JSON.stringify(traits[name]) === JSON.stringify(value));
}

function entries<T extends object>(record: T | undefined): [keyof T, NonNullable<T[keyof T]>][] {
  return Object.entries(record ?? {}) as [keyof T, NonNullable<T[keyof T]>][];
}
