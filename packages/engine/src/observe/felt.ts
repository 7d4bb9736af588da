// What she said of something while she did it, one time after the other taken together.
import type { Felt } from '../model/past.ts';
import type { MoveDone, PainChange } from '../model/person.ts';

export interface Exposed {
  readonly at: MoveDone['at'];
  readonly pain: PainChange | null;
  readonly stopped?: MoveDone['stopped'];
}

export type FeltInMaking = { -readonly [Key in keyof Felt]: Felt[Key] };

export function feltIn(exposures: readonly Exposed[]): Felt {
  const felt: FeltInMaking = { mostPain: null, answered: true, stopped: false };
  for (const exposed of exposures) feel(felt, exposed);
  return felt;
}

export function feel(felt: FeltInMaking, exposed: Exposed): void {
  const { pain } = exposed;
  if (pain === null) felt.answered = false;
  else felt.mostPain = Math.max(felt.mostPain ?? 0, pain.after);
  if (isStopped(exposed)) felt.stopped = true;
}

/** For pain or another symptom; not because she had enough. */
export function isStopped({ stopped }: Exposed): boolean {
  return stopped === 'pain' || stopped === 'symptom';
}
