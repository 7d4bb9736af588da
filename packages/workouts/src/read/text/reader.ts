// What the readers of a text share: what it has so far, and how to look at a line.
import type { Chat } from './chat.ts';
import type { Draft } from './draft.ts';
import type { ListUnder } from './list-head.ts';
import type { Look } from './look.ts';

export interface Reader {
  readonly look: Look;
  readonly draft: Draft;
  /** Inside `@movement … @end` or a fence. */
  block: 'none' | 'definition';
  sawExercise: boolean;
  /** The word for swimming that what follows stands under. */
  swim: string | null;
  /** What stands right under the line. */
  under: ListUnder;
  readonly chat: Chat;
  /** The line before was a sentence that has not ended. */
  inSentence: boolean;
  /** Some of the list are ticked: those that are not were not done. */
  readonly ticks: boolean;
}
