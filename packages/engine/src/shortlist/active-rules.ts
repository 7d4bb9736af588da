// The rules that act today: those that withhold and those that shape, apart.
import type { Effect, FactName, Reason, Rule, TraitName } from '../model/rule.ts';
import { acts, evaluate, testOf, type Test } from '../rules/evaluate.ts';
import type { ShortlistInput } from './shortlist-input.ts';

export interface ActiveRules {
  /** `known`: the rule holds; else nothing says that it does not. */
  readonly withholding: readonly { readonly rule: Rule; readonly where: FormTest; readonly known: boolean }[];
  readonly shaping: readonly {
    readonly rule: Rule;
    readonly effect: ShapingEffect;
    readonly where: FormTest;
    readonly reason: Reason;
  }[];
}

/** Of one form of a move. */
type FormTest = Test<FactName | TraitName>;

type ShapingEffect = Exclude<Effect, { readonly effect: 'withhold' | 'explain' }>;

export function activeRules({ situation, catalog }: ShortlistInput): ActiveRules {
  const effects = catalog.rules.flatMap((rule) => {
    const truth = evaluate(rule.when, (name) => situation.values[name]);
    if (!acts(rule.polarity, truth)) return [];
    const known = truth === true;
    const reason = { rule: rule.id, ...(!known && { about: 'unknown' }), sources: rule.sources };
    return rule.then.map((effect) => ({ rule, effect, known, reason }));
  });
  return {
    withholding: effects.flatMap(({ rule, effect, known }) =>
      effect.effect === 'withhold' ? [{ rule, where: testOf(effect.where), known }] : [],
    ),
    shaping: effects.flatMap(({ rule, effect, reason }) =>
      effect.effect === 'withhold' || effect.effect === 'explain' ? [] : [{ rule, effect, where: testOf(effect.where), reason }],
    ),
  };
}
