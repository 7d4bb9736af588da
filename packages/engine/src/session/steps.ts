// One item as the steps she is led through: get ready, work, change sides, rest, and how it was.
import { switchSeconds, workSeconds } from '../plan/duration.ts';
import type { PlanItem } from '../model/plan.ts';
import type { StepPhase } from '../model/session.ts';

export interface Step {
  readonly phase: StepPhase;
  /** 1-based. */
  readonly set: number;
  readonly side: 'left' | 'right' | null;
  /** Null: she says when it is done. */
  readonly seconds: number | null;
}

export function setsOf({ dose }: PlanItem): number {
  return dose.sets ?? 1;
}

export function stepsOf(item: PlanItem): readonly Step[] {
  const { dose } = item;
  const sides = sidesOf(item);
  const rest = dose.restSeconds;
  const steps: Step[] = [{ phase: 'set-up', set: 1, side: sides[0] ?? null, seconds: null }];
  for (let set = 1; set <= setsOf(item); set += 1) {
    if (set > 1) steps.push({ phase: 'rest', set, side: sides[0] ?? null, seconds: rest });
    sides.forEach((side, index) => {
      if (index > 0) steps.push({ phase: 'switch', set, side, seconds: switchSeconds(dose) });
      steps.push({ phase: 'work', set, side, seconds: secondsOfWork(item, set) });
    });
  }
  return [...steps, { phase: 'after', set: setsOf(item), side: null, seconds: null }];
}

function sidesOf({ dose }: PlanItem): readonly ('left' | 'right' | null)[] {
  if (!dose.perSide) return [null];
  return dose.startSide === 'right' ? ['right', 'left'] : ['left', 'right'];
}

/** Holds and minutes run by the clock; repetitions, distances and walks are hers to end. */
function secondsOfWork({ dose, brought }: PlanItem, set: number): number | null {
  const own = brought?.sets[set - 1];
  if (brought !== undefined) return own?.reps === null && dose.bouts === null ? own.seconds : null;
  return dose.reps !== null || dose.bouts !== null ? null : workSeconds(dose);
}
