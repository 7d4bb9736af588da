// The baby, four to six months old: in her arms, in a carrier, or lying.
import { egg, rod, type Blob } from '../blob.ts';
import { seen } from '../camera.ts';
import type { PathMark } from '../drawing.ts';
import { bent, moved, placed, turned, type Frame } from '../frame.ts';
import { pieceOf, type Ink } from '../outline.ts';
import { mixColours } from '../palette.ts';
import { curvePath, type Fit } from '../path.ts';
import type { Piece } from '../piece.ts';
import { sides, type Hold } from '../pose.ts';
import { holdFrame } from '../skeleton.ts';
import { dot, local, type Triple, type Vec } from '../vec.ts';
import type { Shown, Stage } from './prop.ts';

export interface BabySpec {
  readonly prop: 'baby';
  /** Between its hips, in the anchor's frame. */
  readonly at: Triple;
  readonly of?: Hold;
  /** Forward bend, side bend, turn; 180 faces her. */
  readonly turn?: Triple;
  /** `carrier`: with the carrier's panel and straps; `bundle`: in a sleeping bag, so that no limb parts from the body. */
  readonly carried?: 'arms' | 'carrier' | 'bundle';
}

const scale = 1.3;

export function baby({ at, of = 'ribs', turn = [0, 180, 0], carried = 'arms' }: BabySpec, stage: Stage): Shown {
  const { skeleton, lens, palette } = stage;
  const anchor = holdFrame(of, skeleton);
  const frame = bent(moved(anchor, placed(anchor, local(...at))), [turn[0], turn[2], turn[1]]);
  const suit = palette.of('babySuit');
  const skin = mixColours(palette.skin, '#FFFFFF', 0.08);
  const ink = (fill: string): Ink => ({ fill, line: palette.lineOn(fill), shade: palette.shadeOn(fill, 0.12) });
  const piece = (id: string, blobs: readonly Blob[], fill: string): Piece =>
    pieceOf({ id: `baby-${id}`, blobs, blend: 0.9, ink: ink(fill) }, lens);
  const pieces = [
    piece('body', carried === 'bundle' ? bundleBlobs(frame) : bodyBlobs(frame), suit),
    piece('head', headBlobs(frame), skin),
    ...(carried === 'bundle' ? [] : limbPieces(frame, piece, suit, skin)),
    ...earPieces(frame, stage, skin),
    facePiece(frame, stage),
    piece('hair', hairBlobs(frame), palette.hair),
    ...(carried === 'carrier' ? [piece('carrier', carrierBlobs(frame), palette.of('belt')), ...straps(frame, stage)] : []),
  ];
  return {
    pieces,
    orders: [
      ['baby-body', 'baby-head'],
      ['top', 'baby-body'],
      ['top', 'baby-head'],
      ['baby-body', 'baby-carrier'],
    ],
    corners: [placed(frame, local(0, -4, 0)), placed(frame, local(0, 19 * scale, 0))],
  };
}

function bodyBlobs(frame: Frame): Blob[] {
  const p = scaledPoint(frame);
  return [rod(p(0, 0.6, 0), p(0, 6, 0), 3.3 * scale, 2.8 * scale)];
}

/** Two arms and two legs, each from its joint to its hand or foot; left and right differ, so that from the side both are seen. */
function limbPieces(
  frame: Frame,
  piece: (id: string, blobs: readonly Blob[], fill: string) => Piece,
  suit: string,
  skin: string,
): Piece[] {
  const p = scaledPoint(frame);
  const limb = (points: readonly [Vec, Vec, Vec], [a, b, c]: Triple): Blob[] => [
    rod(points[0], points[1], a * scale, b * scale),
    rod(points[1], points[2], b * scale, c * scale),
  ];
  const end = (from: Vec, to: Vec, wide: number): Blob[] => [rod(from, to, wide * scale, 0.82 * scale)];
  return [1, -1].flatMap((s) => {
    const kick = s === 1 ? 0 : 1;
    return [
      piece(`hand${s}`, end(p(s * 3.6, 6.6 + s * 0.9, 5.4), p(s * 3.5, 6.9 + s * 1.2, 7.2), 0.85), skin),
      piece(
        `arm${s}`,
        limb([p(s * 2.5, 6.6, 0.4), p(s * 3.8, 6 + s * 0.4, 3), p(s * 3.6, 6.5 + s * 0.9, 5.3)], [1.3, 1.1, 0.95]),
        suit,
      ),
      piece(`foot${s}`, end(p(s * 2.8, -5.8 - kick, 2.4 + kick * 3.2), p(s * 2.9, -6.4 - kick, 4.4 + kick * 3.2), 1), skin),
      piece(
        `leg${s}`,
        limb([p(s * 1.9, 0.2, 0.4), p(s * 3, -2.4 - kick, 5), p(s * 2.8, -5.5 - kick, 2.6 + kick * 3.2)], [1.75, 1.4, 1.1]),
        suit,
      ),
    ];
  });
}

function bundleBlobs(frame: Frame): Blob[] {
  const p = scaledPoint(frame);
  const r = (a: number) => a * scale;
  return [rod(p(0, 2, 0), p(0, 7.4, 0), r(3.3), r(2.8)), rod(p(0, 2, 0), p(0, -5, 2), r(3.3), r(2.4))];
}

function headBlobs(frame: Frame): Blob[] {
  const p = scaledPoint(frame);
  return [
    egg(p(0, 12, 0.3), frame, 3.5 * scale, 3.8 * scale, 3.9 * scale),
    egg(p(0, 10.4, 1.8), frame, 2.4 * scale, 1.8 * scale, 2.2 * scale),
    egg(p(0, 11, 4.2), frame, 0.6 * scale, 0.6 * scale, 0.7 * scale),
  ];
}

/** Of the ears the one that faces the viewer: darker, without a line, so that it is no mouth. */
function earPieces(frame: Frame, { lens, palette }: Stage, fill: string): Piece[] {
  const ink: Ink = { fill: palette.shadeOn(fill, 0.16), line: null, shade: null };
  return [1, -1]
    .filter((side) => side * dot(frame.x, lens.toViewer) > 0.3)
    .map((side) => {
      const blobs = [egg(scaledPoint(frame)(side * 3.5, 11.4, -0.3), frame, 0.5, 1.2, 0.9)];
      return pieceOf({ id: 'baby-ear', blobs, blend: 0.3, ink, onto: ['baby-head'] }, lens);
    });
}

/** Two eyes and a smile, where they face the viewer. */
function facePiece(frame: Frame, { lens, palette }: Stage): Piece {
  const p = scaledPoint(frame);
  const at = (x: number, y: number, z: number) => seen(lens, p(x, y, z));
  const faces = (x: number) => dot(turned(frame, local(x, 0, 4)), lens.toViewer) > 0.5;
  const marks = (fit: Fit): PathMark[] => {
    const stroke = (d: string, colour: string, wide: number): PathMark => ({
      kind: 'path',
      d,
      fill: null,
      stroke: colour,
      strokeWidth: wide * fit.scale,
      layer: 'body',
    });
    const eyes = [1, -1]
      .filter((side) => faces(side * 1.5))
      .map((side) => {
        const lid = [at(side, 11.9, 4), at(side * 1.5, 11.5, 3.9), at(side * 2.1, 11.9, 3.4)];
        return stroke(curvePath(lid, fit), palette.eye, 0.55);
      });
    const smile = [at(-0.9, 10.3, 4.1), at(0, 9.8, 4.3), at(0.9, 10.3, 4.1)];
    return faces(0) ? [...eyes, stroke(curvePath(smile, fit), palette.lips, 0.6)] : eyes;
  };
  return { id: 'baby-face', depth: null, onto: ['baby-head'], marks };
}

function hairBlobs(frame: Frame): Blob[] {
  return [egg(scaledPoint(frame)(0, 13, -0.9), frame, 3.4 * scale, 3.1 * scale, 3.3 * scale)];
}

function carrierBlobs(frame: Frame): Blob[] {
  const p = scaledPoint(frame);
  return [egg(p(0, 3.6, -1), frame, 4 * scale, 5.2 * scale, 3.4 * scale)];
}

/** From her shoulders to the panel's upper corners. */
function straps(frame: Frame, { skeleton, lens, palette }: Stage): Piece[] {
  const p = scaledPoint(frame);
  const fill = palette.of('belt');
  const ink: Ink = { fill, line: palette.lineOn(fill), shade: null };
  return sides.map((side) => {
    const across = side === 'left' ? 1 : -1;
    const shoulder = placed(skeleton.ribs, local(across * 6.4, 2.6, 2.4));
    const chest = placed(skeleton.ribs, local(across * 6, -2, 6.6));
    const blobs = [rod(shoulder, chest, 1.1, 1.1), rod(chest, p(-across * 3.6, 6.4, -1.4), 1.1, 1.1)];
    return pieceOf({ id: `baby-strap-${side}`, blobs, blend: 0.6, ink }, lens);
  });
}

function scaledPoint(frame: Frame) {
  return (x: number, y: number, z: number) => placed(frame, local(x * scale, y * scale, z * scale));
}
