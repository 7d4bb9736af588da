// Which of her provocations an exercise resembles, by its traits and never by its name.
import { resembledByPattern, type Provocation } from '@sinew/engine';
import type { Exercise } from '../model.ts';

export function resembles(exercise: Exercise): readonly Provocation[] {
  const found = new Set<Provocation>(resembledByPattern[exercise.pattern] ?? []);
  const { pattern, stance, position, impact } = exercise;
  if (pattern === 'cardio-walk-run') found.add('walking');
  if (impact === 'high') found.add('impact');
  if (position === 'standing' && stance === 'single' && pattern !== 'cardio-walk-run') found.add('single-leg');
  if (position === 'standing' && stance === 'split') found.add('split-stance');
  if (pattern === 'bridge-thrust' && stance === 'single') found.add('single-leg');
  // Getting up from the floor goes over one knee.
  if (pattern === 'other' && (stance === 'single' || stance === 'split')) found.add('split-stance').add('single-leg');
  if (/stair|step-mill/.test(exercise.id)) found.add('stairs');
  if (isWide(exercise)) found.add('legs-apart');
  if (position === 'supine') found.add('lying-flat');
  if (position === 'seated') found.add('sitting');
  if (position === 'standing') found.add('standing');
  return [...found];
}

/** Legs taken or held apart. */
export function isWide({ id, pattern, stance, position }: Exercise): boolean {
  if (/sumo|plie|wide|cossack|lateral-lunge|side-lunge|straddle|frog/.test(id)) return true;
  if (pattern === 'hip-abduction') return true;
  return pattern === 'single-leg' && stance === 'single' && position === 'side-lying';
}

/** Being in a position at all: it counts while the light is red, not for a few careful minutes. */
export const positional: readonly Provocation[] = ['standing', 'sitting', 'bed-turn', 'sit-to-stand'];
