// Things with flat sides: boxes and sheets, lit from above, each one piece with its own depth.
import type { Box } from './blob.ts';
import { nearness, seen, type Lens } from './camera.ts';
import type { Layer, Mark } from './drawing.ts';
import { placed, yawed, moved, worldFrame, type Frame } from './frame.ts';
import type { Palette, Thing } from './palette.ts';
import { plainPath, type Fit } from './path.ts';
import type { Piece } from './piece.ts';
import { cross, dot, local, minus, unit, vec, type Flat, type Vec } from './vec.ts';

/** Colours of what looks up, forward and aside. */
export interface Finish {
  readonly top: Thing;
  readonly front: Thing;
  readonly side: Thing;
}

export const wooden: Finish = { top: 'wood', front: 'woodFront', side: 'woodSide' };
export const grey: Finish = { top: 'plasticTop', front: 'plastic', side: 'plasticSide' };
/** A wall beside her: its broad faces are its sides. */
export const plaster: Finish = { top: 'wallEdge', front: 'wallEdge', side: 'wall' };
export const clothed: Finish = { top: 'cloth', front: 'clothFront', side: 'clothSide' };

export interface Slab {
  readonly id: string;
  /** The middle of its underside; `turn` in degrees about the vertical. */
  readonly at: Vec;
  readonly turn?: number;
  readonly wide: number;
  readonly high: number;
  readonly deep: number;
  /** How much higher it is at its back than at its front: a slope. */
  readonly rise?: number;
}

interface Face {
  readonly points: readonly Vec[];
  readonly normal: Vec;
  readonly fill: Thing;
}

export function slabPiece(slab: Slab, finish: Finish, lens: Lens, palette: Palette, layer: Layer = 'prop'): Piece {
  const faces = facesOf(slab, finish).filter(({ normal }) => dot(normal, lens.toViewer) > 0.01);
  return facedPiece(slab.id, faces, lens, palette, layer);
}

/** One flat sheet, seen from both sides. */
export function sheetPiece(
  id: string,
  points: readonly Vec[],
  fill: Thing,
  lens: Lens,
  palette: Palette,
  layer: Layer = 'prop',
): Piece {
  const [a, b, c] = points;
  if (a === undefined || b === undefined || c === undefined) throw new Error(`The sheet ${id} needs three corners.`);
  const normal = unit(cross(minus(b, a), minus(c, a)), vec(0, 1, 0));
  const turned = dot(normal, lens.toViewer) < 0 ? vec(-normal.x, -normal.y, -normal.z) : normal;
  return facedPiece(id, [{ points, normal: turned, fill }], lens, palette, layer);
}

function facedPiece(id: string, faces: readonly Face[], lens: Lens, palette: Palette, layer: Layer): Piece {
  const flat = faces.map((face) => ({ ...face, flat: face.points.map((p) => seen(lens, p)) }));
  return {
    id,
    onto: [],
    depth: {
      box: boxAround(flat.flatMap((face) => face.flat)),
      samples: flat.flatMap((face) => spread(face.flat)),
      near: (x, y) => {
        for (const face of flat) if (holds(face.flat, x, y)) return nearOn(face, lens, x, y);
        return null;
      },
    },
    marks: (fit: Fit): Mark[] =>
      flat.map((face) => {
        const fill = palette.of(face.fill);
        return {
          kind: 'path',
          d: plainPath(face.flat, fit),
          fill,
          stroke: palette.lineOn(fill),
          strokeWidth: Math.max(fit.scale * 0.35, 0.8),
          layer,
        };
      }),
  };
}

function facesOf(slab: Slab, finish: Finish): Face[] {
  const frame: Frame = yawed(moved(worldFrame, slab.at), slab.turn ?? 0);
  const [w, d, h] = [slab.wide / 2, slab.deep / 2, slab.high];
  const back = h + (slab.rise ?? 0);
  const p = (x: number, y: number, z: number): Vec => placed(frame, local(x, y, z));
  const quads: readonly (readonly [readonly Vec[], Thing])[] = [
    [[p(-w, h, d), p(w, h, d), p(w, back, -d), p(-w, back, -d)], finish.top],
    [[p(-w, 0, d), p(w, 0, d), p(w, h, d), p(-w, h, d)], finish.front],
    [[p(w, 0, -d), p(-w, 0, -d), p(-w, back, -d), p(w, back, -d)], finish.front],
    [[p(w, 0, d), p(w, 0, -d), p(w, back, -d), p(w, h, d)], finish.side],
    [[p(-w, 0, -d), p(-w, 0, d), p(-w, h, d), p(-w, back, -d)], finish.side],
  ];
  return quads.map(([points, fill]) => {
    const [a, b, c] = points;
    const normal =
      a === undefined || b === undefined || c === undefined ? vec(0, 1, 0) : unit(cross(minus(b, a), minus(c, a)), vec(0, 1, 0));
    return { points, normal, fill };
  });
}

function nearOn({ points, normal }: Face, lens: Lens, x: number, y: number): number {
  const origin = points[0] ?? vec(0, 0, 0);
  const at = seen(lens, origin);
  const facing = dot(normal, lens.toViewer);
  const sideways = (x - at.x) * dot(normal, lens.right) - (y - at.y) * dot(normal, lens.up);
  return nearness(lens, origin) - sideways / facing;
}

function holds(points: readonly Flat[], x: number, y: number): boolean {
  let sign = 0;
  for (let index = 0; index < points.length; index += 1) {
    const a = points[index];
    const b = points[(index + 1) % points.length];
    if (a === undefined || b === undefined) return false;
    const side = (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
    if (side !== 0 && sign !== 0 && Math.sign(side) !== sign) return false;
    if (side !== 0) sign = Math.sign(side);
  }
  return true;
}

/** Nine points over a quad. */
function spread(points: readonly Flat[]): Flat[] {
  const [a, b, c, d] = points;
  if (a === undefined || b === undefined || c === undefined || d === undefined) return [];
  const shares = [0.15, 0.5, 0.85];
  return shares.flatMap((s) =>
    shares.map((t) => ({
      x: (a.x * (1 - s) + b.x * s) * (1 - t) + (d.x * (1 - s) + c.x * s) * t,
      y: (a.y * (1 - s) + b.y * s) * (1 - t) + (d.y * (1 - s) + c.y * s) * t,
    })),
  );
}

function boxAround(points: readonly Flat[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
