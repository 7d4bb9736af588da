// Whether a condition holds, in three values: what is not known stays unknown through and, or and not.
import { assertNever } from '@sinew/kernel';
import type { Condition, FactValue } from '../model/rule.ts';

export type Truth = true | false | 'unknown';

type Comparison<Name extends string> = Extract<Condition<Name>, { readonly the: Name }>;

export type Lookup<Name extends string> = (name: Name) => FactValue;

export function evaluate<Name extends string>(condition: Condition<Name>, lookup: Lookup<Name>): Truth {
  return testOf(condition)(lookup);
}

export type Test<Name extends string> = (lookup: Lookup<Name>) => Truth;

/** Each condition is read once: a day asks the same ones of every move. */
const tests = new WeakMap<object, unknown>();

export function testOf<Name extends string>(condition: Condition<Name>): Test<Name> {
  const known = tests.get(condition) as Test<Name> | undefined;
  if (known !== undefined) return known;
  const test = readTest(condition);
  tests.set(condition, test);
  return test;
}

function readTest<Name extends string>(condition: Condition<Name>): Test<Name> {
  if ('the' in condition) return comparison(condition);
  if ('all' in condition) return decided(condition.all.map(testOf), false);
  if ('any' in condition) return decided(condition.any.map(testOf), true);
  const test = testOf(condition.not);
  return (lookup) => not(test(lookup));
}

function comparison<Name extends string>(condition: Comparison<Name>): Test<Name> {
  const { the } = condition;
  if ('sharesWith' in condition) return (lookup) => shares(lookup(the), lookup(condition.sharesWith));
  if ('isAmong' in condition) return (lookup) => isAmong(lookup(the), lookup(condition.isAmong));
  const holds = holdsOf(condition);
  return (lookup) => {
    const value = lookup(the);
    return value === undefined ? 'unknown' : value !== null && holds(value);
  };
}

type Known = NonNullable<FactValue>;

function holdsOf(
  condition: Exclude<Comparison<string>, { readonly sharesWith: string } | { readonly isAmong: string }>,
): (value: Known) => boolean {
  if ('is' in condition) return (value) => value === condition.is;
  if ('isOneOf' in condition) return (value) => condition.isOneOf.some((one) => one === value);
  if ('atLeast' in condition) return (value) => typeof value === 'number' && value >= condition.atLeast;
  if ('below' in condition) return (value) => typeof value === 'number' && value < condition.below;
  if ('includes' in condition) return (value) => Array.isArray(value) && value.includes(condition.includes);
  if ('includesAnyOf' in condition)
    return (value) => Array.isArray(value) && condition.includesAnyOf.some((one) => value.includes(one));
  return assertNever(condition);
}

/** A restriction acts unless it is known to be false; an addition only where it is known to be true. */
export function acts(polarity: 'restricts' | 'adds', truth: Truth): boolean {
  return polarity === 'restricts' ? truth !== false : truth === true;
}

/** The first part that decides ends it: a false for `all`, a true for `any`. */
function decided<Name extends string>(parts: readonly Test<Name>[], decisive: boolean): Test<Name> {
  return (lookup) => {
    let unknown = false;
    for (const part of parts) {
      const truth = part(lookup);
      if (truth === decisive) return decisive;
      if (truth === 'unknown') unknown = true;
    }
    return unknown ? 'unknown' : !decisive;
  };
}

function not(truth: Truth): Truth {
  return truth === 'unknown' ? 'unknown' : !truth;
}

function shares(left: FactValue, right: FactValue): Truth {
  if (isEmptyList(left) || isEmptyList(right)) return false;
  if (left === undefined || right === undefined) return 'unknown';
  if (!Array.isArray(left) || !Array.isArray(right)) return false;
  return left.some((member) => right.includes(member));
}

function isAmong(value: FactValue, list: FactValue): Truth {
  if (isEmptyList(list)) return false;
  if (value === undefined || list === undefined) return 'unknown';
  return Array.isArray(list) && list.some((member) => member === value);
}

function isEmptyList(value: FactValue): boolean {
  return Array.isArray(value) && value.length === 0;
}
