// What the page asks of the figure's worker, and what comes back.
import type { Ask, LessonId, Story } from '@sinew/figure';

/** A move in one of its forms, or a teaching picture. */
export type Subject = { readonly move: string } | { readonly lesson: LessonId };

export type FigureQuestion =
  /** `still`: one picture; `moments`: the poses that it comes through, side by side. */
  | {
      readonly ask: 'draw';
      readonly key: string;
      readonly of: Subject;
      readonly look: Ask;
      readonly what: 'still' | 'moments';
      /** She looks at nothing else: before those of a list. */
      readonly urgent: boolean;
    }
  /** From here on the worker draws on this canvas, by its own clock, until told to rest or to end. */
  | { readonly ask: 'film'; readonly film: number; readonly canvas: OffscreenCanvas; readonly move: string; readonly look: Ask }
  | { readonly ask: 'run' | 'rest' | 'end'; readonly film: number };

export type DrawQuestion = Extract<FigureQuestion, { readonly ask: 'draw' }>;

export interface FigureAnswer {
  readonly key: string;
  /** SVG texts; none where the move has no motion: an old session may hold one that is no longer in the catalogue. */
  readonly frames: readonly string[];
  /** To be put into words; null for a teaching picture, which has its own. */
  readonly story: Story | null;
}
