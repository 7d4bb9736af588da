// A reason that a step of the engine gives: its sources stand with the rule, in the catalogue.
import type { Catalog } from '../model/catalog.ts';
import type { Reason, Rule } from '../model/rule.ts';

export function reasonFor(rule: string, { rules }: Catalog, more: Omit<Reason, 'rule' | 'sources'> = {}): Reason {
  return { rule, ...more, sources: sourcesIn(rules).get(rule) ?? [] };
}

type Sources = ReadonlyMap<string, Rule['sources']>;

/** The rules of a catalogue are gone through once. */
const known = new WeakMap<readonly Rule[], Sources>();

function sourcesIn(rules: readonly Rule[]): Sources {
  const found = known.get(rules) ?? new Map(rules.map(({ id, sources }) => [id, sources]));
  known.set(rules, found);
  return found;
}
