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

export function feel(felt: FeltInMaking, { pain, stopped }: Exposed): void {
  if (pain === null) felt.answered = false;
  else felt.mostPain = Math.max(felt.mostPain ?? 0, pain.before, pain.after);
  if (stopped === 'pain' || stopped === 'symptom') felt.stopped = true;
}
