// What a rule may ask about one form of one move.
import type { Form, Move } from '../model/move.ts';
import type { FactName, FactValue, TraitName } from '../model/rule.ts';
import type { Situation } from '../observe/situation.ts';

/** Looks a name up among the form's traits first, then among today's facts. */
export function lookupFor(move: Move, form: Form, { values }: Situation): (name: FactName | TraitName) => FactValue {
  const traits: Partial<Record<string, FactValue>> = form.traits as Partial<Record<keyof Form['traits'], FactValue>>;
  return (name) => {
    const stated = traits[name];
    const trait = stated === undefined ? ownTrait(name, move, form) : stated;
    return trait === undefined ? values[name as FactName] : trait;
  };
}

/** Undefined: not a trait, so a fact. */
function ownTrait(name: string, move: Move, form: Form): FactValue {
  switch (name) {
    case 'move':
      return move.id;
    case 'catalogue':
      return form.catalogue ?? move.catalogue;
    case 'kind':
    case 'role':
      return move[name];
    case 'effort':
    case 'firstDays':
    case 'needsSixWeekCheck':
      return form[name];
    case 'rung':
      return form.rung ?? null;
    default:
      return undefined;
  }
}
