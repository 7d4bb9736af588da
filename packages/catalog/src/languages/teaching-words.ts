// The words that every page of teaching needs in every language; a forgotten one does not compile.
import type { TeachingId } from '../teaching.ts';

export interface TeachingWords {
  readonly title: string;
  readonly text: string;
  /** For and against, in a sentence or two. */
  readonly evidence: string;
  /** Goes on from `evidence` where a baby is on the way or with her. */
  readonly onFeeding?: string;
}

export type AllTeachingWords = Readonly<Record<TeachingId, TeachingWords>>;
