// Weights in the hand: dumbbell, kettlebell, barbell; a bottle of water, a shopping bag.
import { assertNever } from '@sinew/kernel';
import { egg, rod, type Blob } from '../blob.ts';
import { facing, moved, placed, worldFrame, type Frame } from '../frame.ts';
import { pieceOf } from '../outline.ts';
import type { Piece } from '../piece.ts';
import type { Hold } from '../pose.ts';
import { holdFrame, type Skeleton } from '../skeleton.ts';
import { between, local, minus, unit, vec, type Triple } from '../vec.ts';
import type { Shown, Stage } from './prop.ts';

export interface WeightSpec {
  readonly prop: 'weight';
  readonly kind: 'dumbbell' | 'kettlebell' | 'barbell' | 'bottle' | 'bag';
  readonly of: Hold;
  readonly id?: string;
  /** Off the grip in the world's directions, off a bone in its own. */
  readonly off?: Triple;
  /** A dumbbell for the hips: as long as they are wide. */
  readonly heavy?: true;
  /** Which way a dumbbell lies (world); absent: across the palm. */
  readonly along?: Triple;
}

const grip = local(0, -3.2, 0);

export function weight(spec: WeightSpec, stage: Stage): Shown {
  const { kind, of, id = `${kind}-${of}`, off = [0, 0, 0] } = spec;
  const frame = gripFrame(spec, stage.skeleton, off);
  const fill = stage.palette.of(kind === 'bottle' ? 'water' : kind === 'bag' ? 'bag' : 'metal');
  const ink = { fill, line: stage.palette.lineOn(fill), shade: stage.palette.shadeOn(fill) };
  const piece = (part: string, blobs: readonly Blob[]): Piece =>
    pieceOf({ id: `${id}-${part}`, blobs, blend: 0.3, ink, layer: 'prop' }, stage.lens);
  switch (kind) {
    case 'dumbbell':
      if (spec.heavy === undefined) return { pieces: [piece('bar', dumbbell(frame))] };
      return { pieces: [piece('bar', heavyBar(frame)), ...[-1, 1].map((sign) => piece(`end${sign}`, heavyEnd(frame, sign)))] };
    case 'kettlebell':
      return { pieces: [piece('bell', kettlebell(frame)), piece('handle', handle(frame))] };
    case 'barbell':
      return {
        pieces: [
          piece('bar', [rod(placed(frame, local(-38, 0, 0)), placed(frame, local(38, 0, 0)), 0.8, 0.8)]),
          ...[-1, 1].map((sign) => piece(`plate${sign}`, plate(frame, sign))),
        ],
      };
    case 'bottle':
      return { pieces: [piece('bottle', bottle(frame))] };
    case 'bag':
      return { pieces: [piece('bag', bag(frame)), piece('handle', bagHandle(frame))] };
    default:
      return assertNever(kind);
  }
}

/** x along the bar, y up. */
function gripFrame({ of, along }: WeightSpec, skeleton: Skeleton, off: Triple): Frame {
  const hold = holdFrame(of, skeleton);
  const { left, right } = skeleton.arms;
  const hand =
    of === 'hands'
      ? between(placed(left.hand, grip), placed(right.hand, grip), 0.5)
      : of.endsWith('Hand')
        ? placed(hold, grip)
        : hold.at;
  const at = placed(moved(of.toLowerCase().includes('hand') ? worldFrame : hold, hand), local(...off));
  if (of === 'hands' && along === undefined) return { ...facing(at, vec(0, 1, 0), vec(0, 0, 1)), at };
  const x = along === undefined ? hold.z : unit(vec(...along), hold.z);
  const y = unit(minus(vec(0, 1, 0), vec(x.x * x.y, x.y * x.y, x.z * x.y)), vec(0, 0, 1));
  return { at, x, y, z: vec(x.y * y.z - x.z * y.y, x.z * y.x - x.x * y.z, x.x * y.y - x.y * y.x) };
}

function dumbbell(frame: Frame): Blob[] {
  const p = (x: number) => placed(frame, local(x, 0, 0));
  return [rod(p(-4.5), p(4.5), 0.9, 0.9), ...[-1, 1].flatMap((s) => [rod(p(s * 3.4), p(s * 4.6), 2.7, 2.7)])];
}

function heavyBar(frame: Frame): Blob[] {
  return [rod(placed(frame, local(-8, 0, 0)), placed(frame, local(8, 0, 0)), 1, 1)];
}

function heavyEnd(frame: Frame, sign: number): Blob[] {
  return [7, 8.6].map((x) => egg(placed(frame, local(sign * x, 0, 0)), frame, 1.8, 4.4, 4.4));
}

function kettlebell(frame: Frame): Blob[] {
  return [egg(placed(frame, local(0, -7, 0)), frame, 5.2, 5, 5.2)];
}

function handle(frame: Frame): Blob[] {
  const p = (x: number, y: number) => placed(frame, local(x, y, 0));
  return [rod(p(-2.6, 0), p(2.6, 0), 0.8, 0.8), rod(p(-2.6, 0), p(-3.3, -3.4), 0.8, 0.9), rod(p(2.6, 0), p(3.3, -3.4), 0.8, 0.9)];
}

/** Upright in the fist. */
function bottle(frame: Frame): Blob[] {
  const p = (y: number) => placed(frame, local(0, y, 0));
  return [rod(p(-4.6), p(2.6), 1.9, 1.9), rod(p(2.6), p(5), 1.7, 0.8)];
}

/** Hanging from the fist, its broad side along the frame's x. */
function bag(frame: Frame): Blob[] {
  const p = (x: number, y: number) => placed(frame, local(x, y, 0));
  return [-9, -11, -13, -15, -17, -19].map((y) => rod(p(-4.6, y), p(4.6, y), 2.6, 2.6));
}

function bagHandle(frame: Frame): Blob[] {
  const p = (x: number, y: number) => placed(frame, local(x, y, 0));
  return [rod(p(0, 0), p(-3.6, -8), 0.5, 0.5), rod(p(0, 0), p(3.6, -8), 0.5, 0.5)];
}

function plate(frame: Frame, sign: number): Blob[] {
  return [egg(placed(frame, local(sign * 33, 0, 0)), frame, 1.6, 12, 12)];
}
