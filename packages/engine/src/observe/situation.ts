// Everything a rule may ask about today: the facts, what the screen allows, how her pain was sorted, and how long she can walk.
import { mayBe } from '../assess.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Disposition, Presentation } from '../model/plan.ts';
import type { FactName, FactValue } from '../model/rule.ts';
import type { Facts } from './facts.ts';
import { walkingTolerance, type WalkingTolerance } from './tolerance.ts';

export interface Situation {
  readonly facts: Facts;
  readonly presentation: Presentation;
  readonly walking: WalkingTolerance;
  readonly values: Readonly<Partial<Record<FactName, FactValue>>>;
}

export function situationOf(facts: Facts, { allows }: Disposition, presentation: Presentation, catalog: Catalog): Situation {
  const { pattern, irritability, light, conservative } = presentation;
  const walking = walkingTolerance(facts, conservative, catalog);
  return {
    facts,
    presentation,
    walking,
    values: { ...facts.values, allows, pattern, mayBe: mayBe(pattern, facts), irritability, light },
  };
}
