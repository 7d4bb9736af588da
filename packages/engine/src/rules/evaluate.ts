// Whether a condition holds, in three values: what is not known stays unknown through and, or and not.
import { assertNever } from '@sinew/kernel';
import type { Condition, FactValue } from '../model/rule.ts';

export type Truth = true | false | 'unknown';

type Comparison<Name extends string> = Extract<Condition<Name>, { readonly the: Name }>;

export type Lookup<Name extends string> = (name: Name) => FactValue;

export function evaluate<Name extends string>(condition: Condition<Name>, lookup: Lookup<Name>): Truth {
  if ('the' in condition) return compared(condition, lookup);
  if ('all' in condition) return decided(condition.all, lookup, false);
  if ('any' in condition) return decided(condition.any, lookup, true);
  return not(evaluate(condition.not, lookup));
}

function compared<Name extends string>(condition: Comparison<Name>, lookup: Lookup<Name>): Truth {
  const value = lookup(condition.the);
  if ('sharesWith' in condition) return shares(value, lookup(condition.sharesWith));
  if ('isAmong' in condition) return isAmong(value, lookup(condition.isAmong));
  if (value === undefined) return 'unknown';
  if (value === null) return false;
  if ('is' in condition) return value === condition.is;
  if ('isOneOf' in condition) return condition.isOneOf.some((one) => one === value);
  if ('atLeast' in condition) return typeof value === 'number' && value >= condition.atLeast;
  if ('below' in condition) return typeof value === 'number' && value < condition.below;
  if ('includes' in condition) return Array.isArray(value) && value.includes(condition.includes);
  if ('includesAnyOf' in condition) return shares(value, condition.includesAnyOf);
  return assertNever(condition);
}

/** A restriction acts unless it is known to be false; an addition only where it is known to be true. */
export function acts(polarity: 'restricts' | 'adds', truth: Truth): boolean {
  return polarity === 'restricts' ? truth !== false : truth === true;
}

/** The first part that decides ends it: a false for `all`, a true for `any`. */
function decided<Name extends string>(parts: readonly Condition<Name>[], lookup: Lookup<Name>, decisive: boolean): Truth {
  let unknown = false;
  for (const part of parts) {
    const truth = evaluate(part, lookup);
    if (truth === decisive) return decisive;
    if (truth === 'unknown') unknown = true;
  }
  return unknown ? 'unknown' : !decisive;
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
