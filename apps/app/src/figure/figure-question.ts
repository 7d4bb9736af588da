// What the page asks of the figure's worker, and what comes back.
import type { Position } from '@sinew/engine';
import type { StageName, Theme } from '@sinew/figure';

export interface FigureQuestion {
  /** The question in one line; its answer bears it too. */
  readonly key: string;
  readonly move: string;
  readonly variant: string;
  readonly position: Position;
  readonly stage: StageName;
  readonly theme: Theme;
  readonly mirror: boolean;
  /** One key pose; four moments side by side; or every frame of the cycle. */
  readonly what: 'still' | 'moments' | 'cycle';
}

export interface FigureAnswer {
  readonly key: string;
  /** SVG texts; null where the move has no motion. */
  readonly frames: readonly string[] | null;
  /** Of the whole cycle; 0 for a still. */
  readonly seconds: number;
}
