// What a dose may not go beyond today: her irritability, what is allowed, and every rule that caps or eases.
import { assertNever } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { Irritability } from '../model/vocabulary.ts';
import type { Situation } from '../observe/situation.ts';
import type { Candidate } from '../shortlist/shortlist.ts';

export interface Caps {
  readonly sets: number;
  readonly rpe: number;
  readonly holdSeconds: number;
  /** On reps, holds and minutes; 1 = none. */
  readonly factor: number;
}

export interface CapsInput {
  readonly candidate: Candidate;
  readonly situation: Situation;
  readonly catalog: Catalog;
}

export function capsOf({ candidate, situation, catalog }: CapsInput): Caps {
  const { parameters } = catalog;
  const { irritability } = situation.presentation;
  const { sets, rpe } = irritabilityCaps(irritability, catalog);
  const caps = { sets, rpe, holdSeconds: Number.POSITIVE_INFINITY, factor: 1 };
  if (candidate.form.effort === 'light' || candidate.form.effort === 'rest')
    caps.rpe = Math.min(caps.rpe, parameters.rpeLight.value);
  for (const { effect } of candidate.effects) {
    if (effect.effect === 'cap') caps[effect.what] = Math.min(caps[effect.what], effect.at);
    if (effect.effect === 'scale') caps.factor = Math.min(caps.factor, parameters[effect.by].value);
  }
  return caps;
}

function irritabilityCaps(irritability: Irritability, { parameters }: Catalog): Pick<Caps, 'sets' | 'rpe'> {
  switch (irritability) {
    case 'high':
      return { sets: parameters.setsHigh.value, rpe: parameters.rpeModerate.value };
    case 'moderate':
      return { sets: parameters.setsModerate.value, rpe: parameters.rpeModerate.value };
    case 'low':
      return { sets: parameters.setsLow.value, rpe: parameters.rpeLow.value };
    default:
      return assertNever(irritability);
  }
}
