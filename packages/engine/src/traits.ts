// What a rule may ask about one form of one move.
import type { Form, Move } from './model/move.ts';
import type { FactName, FactValue, TraitName } from './model/rule.ts';
import type { Situation } from './situation.ts';

/** Looks a name up among the form's traits first, then among today's facts. */
export function lookupFor(move: Move, form: Form, { values }: Situation): (name: FactName | TraitName) => FactValue {
  const traits: Partial<Record<string, FactValue>> = {
    ...form.traits,
    move: move.id,
    kind: move.kind,
    role: move.role,
    catalogue: form.catalogue ?? move.catalogue,
    targets: move.targets,
    effort: form.effort,
    firstDays: form.firstDays,
    needsSixWeekCheck: form.needsSixWeekCheck,
    rung: form.rung ?? null,
  };
  return (name) => (name in traits ? traits[name] : values[name as FactName]);
}
