// What an exercise of her own workouts resembles, by its movement pattern and its stance.
import type { ExerciseDone } from '../model/person.ts';
import type { Provocation } from '../model/vocabulary.ts';

export const resembledByPattern: Readonly<Record<string, readonly Provocation[]>> = {
  squat: ['squat'],
  hinge: ['hinge'],
  'bridge-thrust': ['bridge'],
  'split-stance': ['split-stance'],
  'single-leg': ['single-leg'],
  step: ['stairs', 'single-leg'],
  carry: ['carrying', 'walking'],
  olympic: ['hinge', 'squat'],
  'jump-impact': ['impact'],
};

const resembledByStance: Readonly<Record<string, readonly Provocation[]>> = { split: ['split-stance'], single: ['single-leg'] };

export function resembledBy({ pattern, stance }: Pick<ExerciseDone, 'pattern' | 'stance'>): readonly Provocation[] {
  return [...(resembledByPattern[pattern] ?? []), ...(resembledByStance[stance] ?? [])];
}
