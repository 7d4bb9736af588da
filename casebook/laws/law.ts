// What a law is: a day and its plan go in, and it says whether it holds, or which lines break it.
import { catalog } from '@sinew/catalog';
import { stageAt, type Form, type Move, type Plan, type PlanItem } from '@sinew/engine';
import { today, type Day } from './people.ts';

export interface Planned {
  readonly input: Day;
  readonly plan: Plan;
  readonly stage: ReturnType<typeof stageAt>;
  readonly minutes: number;
}

/** By name: true where it holds, else false or the lines that break it. */
export type Laws = Readonly<Record<string, (day: Planned) => boolean | readonly PlanItem[]>>;

export function breachesOf(laws: Laws, input: Day, plan: Plan): string[] {
  const minutes = input.minutes ?? input.checkIn?.minutes ?? catalog.parameters.defaultMinutes.value;
  const planned = { input, plan, stage: stageAt(input.person.profile.stage, today), minutes };
  return Object.entries(laws).flatMap(([law, holds]) => {
    const held = holds(planned);
    if (typeof held === 'boolean') return held ? [] : [law];
    return held.map(({ move, variant }) => `${law}: ${move} ${variant}`);
  });
}

export function moveOf(item: { readonly move: string }): Move | undefined {
  return catalog.moves.find(({ id }) => id === item.move);
}

export function formOf(item: { readonly move: string; readonly variant: string }): Form | undefined {
  return moveOf(item)?.forms.find(({ id }) => id === item.variant);
}

/** What is planned, each with its stand-in. */
export function everyForm({ items }: Pick<Plan, 'items'>): readonly PlanItem[] {
  return items.flatMap((item) => (item.standIn === null ? [item] : [item, item.standIn]));
}

export function isExercise({ kind }: PlanItem): boolean {
  return kind !== 'walk' && kind !== 'everyday' && kind !== 'rest';
}

/** Within her minutes. */
export function timed({ items }: Pick<Plan, 'items'>): readonly PlanItem[] {
  return items.filter(isExercise);
}
