// Blobs as a painted piece: one outline, one fill, one dark side.
import { boxOf, flattened, surface, type Blob, type FlatBlob } from './blob.ts';
import type { Lens } from './camera.ts';
import type { Layer, Mark, PathMark } from './drawing.ts';
import { blended, cutBy, outlineOf, type Edge, type Field } from './ink.ts';
import { crescents, smoothPath, type Fit } from './path.ts';
import type { Piece } from './piece.ts';
import type { Flat } from './vec.ts';

export interface Ink {
  readonly fill: string;
  /** Null: no outline. */
  readonly line: string | null;
  readonly shade: string | null;
  /** Of the dark side, in units. */
  readonly shadeWidth?: number;
}

export interface Shape {
  readonly id: string;
  readonly blobs: readonly Blob[];
  /** How far blobs melt into each other, in units. */
  readonly blend: number;
  readonly ink: Ink;
  readonly layer?: Layer;
  readonly onto?: readonly string[];
  /** It is where the two that it is stuck to meet. */
  readonly joint?: boolean;
  /** Keeps only what is also in here. */
  readonly cut?: Field;
  /** Where to begin looking for the edge, if not in the first blob. */
  readonly from?: Flat;
}

/** Half of it shows: the other half is under the fill. In units. */
export const lineWidth = 1;

export function pieceOf(shape: Shape, lens: Lens): Piece {
  const flat = shape.blobs.map((blob) => flattened(blob, lens));
  const depth = { box: boxOf(flat), samples: samplesOf(flat), near: nearest(flat) };
  return {
    id: shape.id,
    onto: shape.onto ?? [],
    depth: shape.onto === undefined ? depth : null,
    ...(shape.joint === true ? { joint: depth } : {}),
    marks: (fit) => inked(edgesOf(shape, flat), shape.ink, fit, shape.layer ?? 'body'),
  };
}

export function edgesOf(shape: Shape, flat: readonly FlatBlob[]): Edge[] {
  const melted = blended(flat, shape.blend);
  const f = shape.cut === undefined ? melted : cutBy(melted, shape.cut);
  const slope = { x: 0, y: 0 };
  const inside = ({ x, y }: Flat): boolean => f(x, y, slope) < -0.2;
  const start = shape.from !== undefined && inside(shape.from) ? shape.from : samplesOf(flat).find(inside);
  return start === undefined ? [] : outlineOf(f, start);
}

export function inked(edges: readonly Edge[], ink: Ink, fit: Fit, layer: Layer): Mark[] {
  const d = smoothPath(edges, fit);
  if (d === '') return [];
  const strokeWidth = Math.max(lineWidth * fit.scale, 2);
  const marks: PathMark[] = [{ kind: 'path', d, fill: ink.fill, stroke: ink.line, strokeWidth, layer }];
  if (ink.shade !== null) {
    const dark = crescents(edges, ink.shadeWidth ?? 1.1, fit);
    if (dark !== '') marks.push({ kind: 'path', d: dark, fill: ink.shade, stroke: null, strokeWidth: 0, layer });
  }
  return marks;
}

function nearest(flat: readonly FlatBlob[]): (x: number, y: number) => number | null {
  return (x, y) => {
    let best: number | null = null;
    for (const blob of flat) {
      const near = surface(blob, x, y);
      if (near !== null && (best === null || near > best)) best = near;
    }
    return best;
  };
}

/** Few: each is compared with every other piece that overlaps. */
function samplesOf(flat: readonly FlatBlob[]): Flat[] {
  return flat.flatMap((blob) =>
    blob.kind === 'rod'
      ? [
          { x: blob.ax + blob.dx * 0.05, y: blob.ay + blob.dy * 0.05 },
          { x: blob.ax + blob.dx * 0.5, y: blob.ay + blob.dy * 0.5 },
          { x: blob.ax + blob.dx * 0.95, y: blob.ay + blob.dy * 0.95 },
        ]
      : [
          { x: blob.cx, y: blob.cy },
          { x: blob.cx + blob.l11 * 0.6, y: blob.cy + blob.l21 * 0.6 },
          { x: blob.cx - blob.l11 * 0.6, y: blob.cy - blob.l21 * 0.6 },
          { x: blob.cx, y: blob.cy + blob.l22 * 0.6 },
          { x: blob.cx, y: blob.cy - blob.l22 * 0.6 },
        ],
  );
}
