// A reason that a step of the engine gives: its sources stand with the rule, in the catalogue.
import type { Catalog } from '../model/catalog.ts';
import type { Reason } from '../model/rule.ts';

export function reasonFor(rule: string, { rules }: Catalog, more: Omit<Reason, 'rule' | 'sources'> = {}): Reason {
  return { rule, ...more, sources: rules.find(({ id }) => id === rule)?.sources ?? [] };
}
