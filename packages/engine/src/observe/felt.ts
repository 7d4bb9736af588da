// What she said of something while she did it, taken together.
import type { Felt } from '../model/past.ts';
import type { MoveDone, PainChange } from '../model/person.ts';

export interface Exposed {
  readonly at: MoveDone['at'];
  readonly pain: PainChange | null;
  readonly stopped?: MoveDone['stopped'];
}

export function feltIn(exposures: readonly Exposed[]): Felt {
  let mostPain: number | null = null;
  let answered = true;
  let stopped = false;
  for (const { pain, stopped: why } of exposures) {
    if (pain === null) answered = false;
    else mostPain = Math.max(mostPain ?? 0, pain.before, pain.after);
    if (why === 'pain' || why === 'symptom') stopped = true;
  }
  return { mostPain, answered, stopped };
}
