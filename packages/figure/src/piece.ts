// One thing that is painted whole: its marks, and how near it is to the viewer where it covers the picture.
import type { Box } from './blob.ts';
import type { Mark } from './drawing.ts';
import type { Fit } from './path.ts';
import type { Flat } from './vec.ts';

export interface Piece {
  readonly id: string;
  /** Null for what is stuck to others: it has no depth of its own. */
  readonly depth: Depth | null;
  /** Of a knee or an elbow: what it covers, though it is stuck. */
  readonly joint?: Depth;
  /** Painted right after the last of these; whoever covers them covers it. */
  readonly onto: readonly string[];
  readonly marks: (fit: Fit) => Mark[];
}

export interface Depth {
  readonly box: Box;
  /** Points at which it is compared with others. */
  readonly samples: readonly Flat[];
  /** Nearness of its surface there, or null beside it. */
  readonly near: (x: number, y: number) => number | null;
}

/** `[under, over]`: holds whatever the depths say. */
export type Order = readonly [string, string];
