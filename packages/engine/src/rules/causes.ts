// Which parts of a condition speak against a move, so that it can be said what would have to change.
import type { Cause, Condition } from '../model/rule.ts';
import { evaluate, type Lookup } from './evaluate.ts';

type Parts = readonly (readonly Cause[])[];

/** One part that has to go, and no naming what it is. */
const nameless: Parts = [[]];

/** Each part has to go; of a part one cause that goes is enough. What is not known may be so. */
export function causesOf<Name extends string>(condition: Condition<Name>, lookup: Lookup<Name>): Parts {
  if (evaluate(condition, lookup) === false) return [];
  if ('any' in condition) return condition.any.flatMap((part) => causesOf(part, lookup));
  if ('all' in condition) return condition.all.map((part) => causesOf(part, lookup)).reduce(eitherOf, nameless);
  return 'not' in condition ? nameless : causesIn(condition, lookup);
}

/** All parts of the one go, or all of the other. */
function eitherOf(one: Parts, other: Parts): Parts {
  return one.flatMap((part) => other.map((another) => [...part, ...another]));
}

function causesIn<Name extends string>(condition: Extract<Condition<Name>, { readonly the: Name }>, lookup: Lookup<Name>): Parts {
  const { the } = condition;
  if ('is' in condition) return [[{ the, value: condition.is }]];
  if ('atLeast' in condition) return [[{ the, value: condition.atLeast }]];
  if ('includes' in condition) return [[{ the, value: condition.includes }]];
  if (!('includesAnyOf' in condition)) return nameless;
  const found = lookup(the);
  const values = Array.isArray(found) ? condition.includesAnyOf.filter((one) => found.includes(one)) : condition.includesAnyOf;
  return values.map((value) => [{ the, value }]);
}
