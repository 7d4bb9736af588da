// The nearest exercise that passes today's gates and does not repeat what hurts: the same pattern first, then the same muscles.
import type { Provocation } from '@sinew/engine';
import type { Exercise, ExercisePattern } from '../model.ts';
import { asForm } from './as-form.ts';
import type { RewriteInput } from './answer.ts';
import { resembles } from './resembles.ts';
import { neighbours, standInsByPattern } from './substitutes.ts';

export interface Search extends Pick<RewriteInput, 'against' | 'exerciseNamed'> {
  /** None of these may be repeated. */
  readonly avoid: ReadonlySet<Provocation>;
}

/** How many are offered. */
const most = 3;

/** Best first; empty where nothing passes. @param first ids that come before all others, if they pass */
export function standInsFor(exercise: Exercise, search: Search, first: readonly string[] = []): readonly Exercise[] {
  const { exerciseNamed } = search;
  const found = first.filter((id) => id !== exercise.id && passes(id, search)).flatMap((id) => exerciseNamed(id) ?? []);
  for (const pattern of [exercise.pattern, ...neighbours[exercise.pattern]]) {
    const fitting = candidates(pattern, search).filter(
      (one) => one.id !== exercise.id && !found.includes(one) && passes(one.id, search),
    );
    found.push(...fitting.sort((a, b) => likeness(b, exercise) - likeness(a, exercise)));
    if (found.length >= most) break;
  }
  return found.slice(0, most);
}

function candidates(pattern: ExercisePattern, { exerciseNamed }: Search): Exercise[] {
  return standInsByPattern[pattern].flatMap((id) => exerciseNamed(id) ?? []);
}

function passes(id: string, { against, avoid, exerciseNamed }: Search): boolean {
  const exercise = exerciseNamed(id);
  if (exercise === null || resembles(exercise).some((one) => avoid.has(one))) return false;
  const { move, form } = asForm(exercise);
  return against(move, form).every(({ rule }) => ownLoadRules.includes(rule));
}

/** Rules about loads that the rewrite carries out itself, by making the load lighter. */
export const ownLoadRules: readonly string[] = ['LA10'];

/** Muscles in common, then the same tool; the table's own order decides the rest. */
function likeness(one: Exercise, other: Exercise): number {
  const shared = one.muscles.filter((muscle) => other.muscles.includes(muscle)).length;
  return shared * 2 + (one.implement === other.implement ? 1 : 0);
}
