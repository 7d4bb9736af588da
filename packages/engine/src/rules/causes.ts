// Which parts of a condition speak against a move, so that it can be said what would have to change.
import type { Cause, Condition } from '../model/rule.ts';
import { evaluate, type Lookup } from './evaluate.ts';

/** Each part has to go; of a part one cause that goes is enough. What is not known may be so. */
export function causesOf<Name extends string>(condition: Condition<Name>, lookup: Lookup<Name>): readonly (readonly Cause[])[] {
  if (evaluate(condition, lookup) === false || 'not' in condition) return [];
  if ('any' in condition) return condition.any.flatMap((part) => causesOf(part, lookup));
  if ('all' in condition) return [condition.all.flatMap((part) => causesOf(part, lookup).flat())];
  const { the } = condition;
  return [valuesOf(condition, lookup).map((value) => ({ the, value }))];
}

function valuesOf<Name extends string>(
  condition: Extract<Condition<Name>, { readonly the: Name }>,
  lookup: Lookup<Name>,
): readonly (string | number | boolean)[] {
  if ('is' in condition) return [condition.is];
  if ('atLeast' in condition) return [condition.atLeast];
  if ('includes' in condition) return [condition.includes];
  if (!('includesAnyOf' in condition)) return [];
  const found = lookup(condition.the);
  return Array.isArray(found) ? condition.includesAnyOf.filter((one) => found.includes(one)) : condition.includesAnyOf;
}
