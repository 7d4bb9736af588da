// The words that every move needs in every language; a forgotten move or form does not compile.
import type { moves } from '../moves/index.ts';

type AnyMove = (typeof moves)[number];

type AtMostThree = readonly [string] | readonly [string, string] | readonly [string, string, string];

/** A form says itself what of the move's own words does not fit it. */
export interface FormWords extends Partial<Omit<CommonWords, 'name'>> {
  readonly name: string;
}

interface CommonWords {
  readonly name: string;
  /** One or two sentences: how to get into position. */
  readonly setUp: string;
  /** Doing it, one step a sentence. */
  readonly steps?: readonly string[];
  /** Short and imperative. */
  readonly cues: AtMostThree;
  /** "If you notice …, try …" */
  readonly faults: AtMostThree;
  readonly stopIf: AtMostThree;
  /** Where she may feel it. */
  readonly feel: string;
}

type FormOf<Id extends AnyMove['id']> = Extract<AnyMove, { readonly id: Id }>['forms'][number]['id'];

/** Without knowing which move. */
export interface MoveWords extends CommonWords {
  readonly forms: Readonly<Record<string, FormWords>>;
}

/** Every move with every one of its forms. */
export type AllMoveWords = {
  readonly [Id in AnyMove['id']]: CommonWords & { readonly forms: Readonly<Record<FormOf<Id>, FormWords>> };
};
