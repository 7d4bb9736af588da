// The signs that end a session at once (CLINICAL 3c), for her stage.
import type { Words } from '@sinew/catalog';
import type { Profile } from '@sinew/engine';

export type StopSign = keyof Words['screens']['player']['signs'];

const anyone = ['bleeding', 'belly', 'breathless', 'dizzy', 'headache', 'chest', 'weakness', 'calf'] as const;
const pregnant = [
  'bleeding',
  'fluid',
  'contractions',
  'movements',
  'belly',
  'breathless',
  'dizzy',
  'headache',
  'chest',
  'weakness',
  'calf',
] as const;

/** After a birth or a loss nothing is asked of tightenings, waters or movements. */
export function stopSignsFor(stage: Profile['stage']): readonly StopSign[] {
  return stage.kind === 'pregnant' ? pregnant : anyone;
}
