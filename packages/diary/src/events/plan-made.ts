// plan-made: what she was offered, and what is needed to make the same plan again.
import type { Dose, Plan } from '@sinew/engine';
import type { LocalDate } from '@sinew/kernel';
import * as z from 'zod/mini';
import { date, finite, maybe, name, text, yesOrNo } from '../shapes/leaves.ts';
import { partialDoseShape } from '../shapes/dose-shape.ts';
import type { Event, EventKind, FieldsOf } from './event.ts';

export interface OfferedItem {
  readonly move: string;
  readonly variant?: string;
  readonly dose?: Partial<Dose>;
  /** Ids of the rules that brought it here. */
  readonly rules?: readonly string[];
}

export interface PlanMade extends Event<'plan-made'> {
  readonly date?: LocalDate;
  readonly minutes?: number;
  readonly items: readonly OfferedItem[];
  readonly withheld?: readonly OfferedItem[];
  /** She chose the full holds (D1). */
  readonly fullHold?: boolean;
  readonly seed: string;
  /** Version of the engine. */
  readonly engine: string;
  /** Version of the catalogue. */
  readonly catalogue: string;
}

const item = z.looseObject({ move: name, variant: maybe(name), dose: maybe(partialDoseShape), rules: maybe(z.array(name)) });

export const planMade: EventKind<PlanMade> = {
  type: 'plan-made',
  version: 1,
  shape: z.looseObject({
    date: maybe(date),
    minutes: maybe(finite),
    items: z.array(item),
    withheld: maybe(z.array(item)),
    fullHold: maybe(yesOrNo),
    seed: text,
    engine: text,
    catalogue: text,
  }),
};

/** What of a plan is worth remembering: the rest follows from the seed and the versions. */
export function offered(plan: Plan): FieldsOf<PlanMade> {
  const ruleIds = (reasons: readonly { readonly rule: string }[]) => [...new Set(reasons.map(({ rule }) => rule))];
  return {
    date: plan.date,
    minutes: plan.minutes,
    items: plan.items.map(({ move, variant, dose, reasons }) => ({ move, variant, dose, rules: ruleIds(reasons) })),
    withheld: plan.withheld.map(({ move, reasons }) => ({ move, rules: ruleIds(reasons) })),
    seed: plan.seed,
    engine: plan.engine,
    catalogue: plan.catalogue,
  };
}
