// Everything a rule may ask about today: the facts and how they were sorted.
import type { Presentation } from './model/plan.ts';
import type { FactName, FactValue } from './model/rule.ts';
import type { Facts } from './observe.ts';

export interface Situation {
  readonly facts: Facts;
  readonly presentation: Presentation;
  readonly values: Readonly<Partial<Record<FactName, FactValue>>>;
}

export function situationOf(facts: Facts, presentation: Presentation): Situation {
  const { pattern, irritability, light } = presentation;
  return { facts, presentation, values: { ...facts.values, pattern, irritability, light } };
}
