// The rules that act today: those that withhold and those that shape, apart.
import type { Effect, FormCondition, Reason, Rule } from '../model/rule.ts';
import { acts, evaluate } from '../rules/evaluate.ts';
import type { ShortlistInput } from './shortlist-input.ts';

export interface ActiveRules {
  readonly withholding: readonly { readonly rule: Rule; readonly where: FormCondition }[];
  readonly shaping: readonly { readonly rule: Rule; readonly effect: ShapingEffect; readonly reason: Reason }[];
}

type ShapingEffect = Exclude<Effect, { readonly effect: 'withhold' | 'explain' }>;

export function activeRules({ situation, catalog }: ShortlistInput): ActiveRules {
  const active = catalog.rules.filter((rule) =>
    acts(
      rule.polarity,
      evaluate(rule.when, (name) => situation.values[name]),
    ),
  );
  const effects = active.flatMap((rule) => {
    const reason = { rule: rule.id, sources: rule.sources };
    return rule.then.map((effect) => ({ rule, effect, reason }));
  });
  return {
    withholding: effects.flatMap(({ rule, effect }) => (effect.effect === 'withhold' ? [{ rule, where: effect.where }] : [])),
    shaping: effects.flatMap(({ rule, effect, reason }) =>
      effect.effect === 'withhold' || effect.effect === 'explain' ? [] : [{ rule, effect, reason }],
    ),
  };
}
