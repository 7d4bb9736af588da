// The nearest exercise that passes today's gates and does not repeat what hurts: the same pattern first, then the same muscles.
import type { Gate, Provocation } from '@sinew/engine';
import type { Exercise, ExercisePattern } from '../model.ts';
import { asForm } from './as-form.ts';
import { resembles } from './resembles.ts';
import { neighbours, standInsByPattern } from './substitutes.ts';

export interface Search {
  readonly gate: Gate;
  /** None of these may be repeated. */
  readonly avoid: ReadonlySet<Provocation>;
  readonly exerciseNamed: (id: string) => Exercise | null;
}

/** Best first; empty where nothing passes. */
export function standInsFor(exercise: Exercise, search: Search, most = 3): readonly Exercise[] {
  const found: Exercise[] = [];
  for (const pattern of [exercise.pattern, ...neighbours[exercise.pattern]]) {
    const fitting = candidates(pattern, search).filter(({ id }) => id !== exercise.id && passes(id, search));
    found.push(...fitting.sort((a, b) => likeness(b, exercise) - likeness(a, exercise)));
    if (found.length >= most) break;
  }
  return found.slice(0, most);
}

function candidates(pattern: ExercisePattern, { exerciseNamed }: Search): Exercise[] {
  return standInsByPattern[pattern].flatMap((id) => exerciseNamed(id) ?? []);
}

function passes(id: string, { gate, avoid, exerciseNamed }: Search): boolean {
  const exercise = exerciseNamed(id);
  if (exercise === null || resembles(exercise).some((one) => avoid.has(one))) return false;
  const { move, form } = asForm(exercise);
  return gate.against(move, form).every(({ rule }) => ownLoadRules.includes(rule));
}

/** Rules about loads that the rewrite carries out itself, by making the load lighter. */
export const ownLoadRules: readonly string[] = ['LA10'];

/** Muscles in common, then the same tool; the table's own order decides the rest. */
function likeness(one: Exercise, other: Exercise): number {
  const shared = one.muscles.filter((muscle) => other.muscles.includes(muscle)).length;
  return shared * 2 + (one.implement === other.implement ? 1 : 0);
}
