// What every prop may ask for, and what it gives: pieces to paint, surfaces to lean on, points that must be in the picture.
import type { Body } from '../body.ts';
import type { Lens } from '../camera.ts';
import type { Palette } from '../palette.ts';
import type { Order, Piece } from '../piece.ts';
import type { Skeleton } from '../skeleton.ts';
import type { Vec } from '../vec.ts';

export interface Stage {
  readonly skeleton: Skeleton;
  readonly body: Body;
  readonly lens: Lens;
  readonly palette: Palette;
}

/** A plane that carries her: its point nearest to the origin side and the way it faces (length 1). */
export interface Surface {
  readonly at: Vec;
  readonly normal: Vec;
}

export interface Shown {
  readonly pieces: readonly Piece[];
  readonly orders?: readonly Order[];
  readonly surfaces?: readonly Surface[];
  /** Corners that the picture must hold. */
  readonly corners?: readonly Vec[];
  /** Lies on the ground, under everything. */
  readonly ground?: boolean;
}
