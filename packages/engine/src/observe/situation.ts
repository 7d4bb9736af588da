// Everything a rule may ask about today: the facts, what the screen allows, how her pain was sorted, and how long she can walk.
import { mayBe } from '../assess.ts';
import type { Catalog } from '../model/catalog.ts';
import type { FeltDay } from '../model/past.ts';
import type { Disposition, Presentation } from '../model/plan.ts';
import type { FactName, FactValue } from '../model/rule.ts';
import type { Facts } from './facts.ts';
import { answerOn } from './response.ts';
import { walkingReach, type WalkingReach } from './reach.ts';
import { walkingTolerance, type WalkingTolerance } from './tolerance.ts';

export interface Situation {
  readonly facts: Facts;
  readonly presentation: Presentation;
  readonly walking: WalkingTolerance & WalkingReach;
  readonly values: Readonly<Partial<Record<FactName, FactValue>>>;
}

export function situationOf(facts: Facts, { allows }: Disposition, presentation: Presentation, catalog: Catalog): Situation {
  const { pattern, irritability, light } = presentation;
  const reach = walkingReach({ facts, allows, presentation, catalog });
  const walking = { ...walkingTolerance(facts, catalog), ...reach };
  return {
    facts,
    presentation,
    walking,
    values: {
      ...facts.values,
      walksHurt: walking.hurts,
      // Null where her mornings say that walking is dear: no rule may lengthen it.
      walkReach: typeof facts.values.costlyWalking === 'number' ? null : walking.reach,
      allows,
      pattern,
      mayBe: mayBe(pattern, facts),
      irritability,
      light,
      movesGreen: movesGreen(facts, catalog),
    },
  };
}

/** What has gone well once since her last birth, while she did it and the morning after. */
function movesGreen(facts: Facts, catalog: Catalog): readonly string[] {
  const wentWell = (days: readonly FeltDay<unknown>[]): boolean =>
    days.some((day) => answerOn(day.date, day, facts, catalog) === 'green');
  return [...facts.past.byMove].filter(([, days]) => wentWell(days)).map(([move]) => move);
}
