// What an answer is made of, and what it is made from.
import type { Catalog, Form, Gate, Light, Move, Profile, Provocation, Reason } from '@sinew/engine';
import type { AdaptedExercise, Exercise, Rewritten } from '../model.ts';
import { positional } from './resembles.ts';

export interface RewriteInput {
  readonly gate: Gate;
  /** The gate's reasons against an exercise, without those that her own answers rule out. */
  readonly against: (move: Move, form: Form) => readonly Reason[];
  readonly profile: Profile;
  readonly catalog: Catalog;
  /** What provokes today, her check-in's and her notes', with its light. */
  readonly provoked: ReadonlyMap<Provocation, Light>;
  readonly exerciseNamed: (id: string) => Exercise | null;
  /** The nearest that pass today, best first. @param first ids that come before all others, if they pass */
  readonly standIns: (exercise: Exercise, first?: readonly string[]) => readonly Exercise[];
}

export type Answer = Pick<AdaptedExercise, 'verdict' | 'to' | 'options' | 'reasons'> & Partial<Pick<AdaptedExercise, 'breath'>>;

export function changed(exercise: Exercise, change: Partial<Rewritten>): Rewritten {
  return { exercise, sets: [], band: null, load: 'same', range: 'same', stance: 'same', bouts: null, ...change };
}

export function reason(rule: string, { catalog }: Pick<RewriteInput, 'catalog'>): Reason {
  return { rule, sources: catalog.rules.find(({ id }) => id === rule)?.sources ?? ['product'] };
}

/** What no substitute may repeat. */
export function avoided({ provoked }: Pick<RewriteInput, 'provoked'>): ReadonlySet<Provocation> {
  return new Set(
    [...provoked]
      .filter(([tag, light]) => light === 'red' || (light === 'amber' && !positional.includes(tag)))
      .map(([tag]) => tag),
  );
}
