// A bone's frame: its place and its three axes in the world. x to the subject's left, y up the body, z forward.
import { cross, plus, times, unit, vec, type Vec } from './vec.ts';

export interface Frame {
  readonly at: Vec;
  readonly x: Vec;
  readonly y: Vec;
  readonly z: Vec;
}

export const worldFrame: Frame = { at: vec(0, 0, 0), x: vec(1, 0, 0), y: vec(0, 1, 0), z: vec(0, 0, 1) };

/** The world point of a point in the frame. */
export function placed(frame: Frame, p: Vec<'bone'>): Vec {
  return plus(frame.at, turned(frame, p));
}

/** The world direction of a direction in the frame. */
export function turned(frame: Frame, p: Vec<'bone'>): Vec {
  const { x, y, z } = frame;
  return vec(x.x * p.x + y.x * p.y + z.x * p.z, x.y * p.x + y.y * p.y + z.y * p.z, x.z * p.x + y.z * p.y + z.z * p.z);
}

export function moved(frame: Frame, at: Vec): Frame {
  return { ...frame, at };
}

/** Turned about its own x: + takes up to forward. */
export function pitched(frame: Frame, degrees: number): Frame {
  const [c, s] = circle(degrees);
  return { ...frame, y: plus(times(frame.y, c), times(frame.z, s)), z: plus(times(frame.z, c), times(frame.y, -s)) };
}

/** Turned about its own y: + takes forward to her left. */
export function yawed(frame: Frame, degrees: number): Frame {
  const [c, s] = circle(degrees);
  return { ...frame, z: plus(times(frame.z, c), times(frame.x, s)), x: plus(times(frame.x, c), times(frame.z, -s)) };
}

/** Turned about its own z: + takes up to her right. */
export function rolled(frame: Frame, degrees: number): Frame {
  const [c, s] = circle(degrees);
  return { ...frame, x: plus(times(frame.x, c), times(frame.y, s)), y: plus(times(frame.y, c), times(frame.x, -s)) };
}

/** Forward bend, side bend to her right, turn to her left. */
export function bent(frame: Frame, [flex, side, turn]: readonly [number, number, number]): Frame {
  return yawed(rolled(pitched(frame, flex), side), turn);
}

/** y along `up`, z as near to `forward` as that allows. */
export function facing(at: Vec, up: Vec, forward: Vec): Frame {
  const y = unit(up, worldFrame.y);
  const x = unit(cross(y, forward), worldFrame.x);
  return { at, x, y, z: cross(x, y) };
}

function circle(degrees: number): readonly [number, number] {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle)];
}
