// What the readers of a text share: what it has so far, and how to look at a line.
import type { Draft } from './draft.ts';
import type { Look } from './look.ts';

export interface Reader {
  readonly look: Look;
  readonly draft: Draft;
  /** Inside `@movement … @end` or a fence. */
  block: 'none' | 'definition';
  sawExercise: boolean;
  /** Who wrote the first exercise of a chat. */
  author: string | null;
  /** The line before was a sentence that has not ended. */
  inSentence: boolean;
  /** Some of the list are ticked: those that are not were not done. */
  readonly ticks: boolean;
}
