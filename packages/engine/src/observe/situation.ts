// Everything a rule may ask about today: the facts, what the screen allows, and how her pain was sorted.
import type { Disposition, Presentation } from '../model/plan.ts';
import type { FactName, FactValue } from '../model/rule.ts';
import type { Facts } from './facts.ts';

export interface Situation {
  readonly facts: Facts;
  readonly presentation: Presentation;
  readonly values: Readonly<Partial<Record<FactName, FactValue>>>;
}

export function situationOf(facts: Facts, { allows }: Disposition, presentation: Presentation): Situation {
  const { pattern, irritability, light } = presentation;
  return { facts, presentation, values: { ...facts.values, allows, pattern, irritability, light } };
}
