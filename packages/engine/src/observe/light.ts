// Pain as a light: what a score says of load, today or in a move.
import type { Catalog } from '../model/catalog.ts';
import type { Light } from '../model/vocabulary.ts';

/** NRS 0–10. Unknown pain is treated as red. */
export function lightOf(pain: number | undefined, conservative: boolean, { parameters }: Catalog): Light {
  if (pain === undefined) return 'red';
  if (pain >= (conservative ? parameters.conservativeRedFrom : parameters.lightRedFrom).value) return 'red';
  return pain > (conservative ? parameters.conservativeGreenMax : parameters.lightGreenMax).value ? 'amber' : 'green';
}
