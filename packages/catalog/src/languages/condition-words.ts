// The words that every condition and circumstance needs in every language; a forgotten one does not compile.
import type { CircumstanceId } from '../circumstances.ts';
import type { ContraindicationId } from '../contraindications.ts';

export interface ConditionWords {
  readonly name: string;
  readonly hint?: string;
}

export type AllConditionWords = Readonly<Record<ContraindicationId | CircumstanceId, ConditionWords>>;
