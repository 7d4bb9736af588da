// Points and directions. 1 unit = 1 % of stature; world: x to the subject's left, y up, z forward, floor at y = 0.

declare const space: unique symbol;

/** `world`, `bone` (within a bone's own frame) or `screen` never mix: a frame or a camera carries one into another. */
export interface Vec<Space extends 'world' | 'bone' = 'world'> {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly [space]?: Space;
}

/** On the picture: x to the right, y down, still in units. */
export interface Flat {
  readonly x: number;
  readonly y: number;
}

/** How points are written in data. */
export type Triple = readonly [number, number, number];

export function vec(x: number, y: number, z: number): Vec {
  return { x, y, z };
}

export function local(x: number, y: number, z: number): Vec<'bone'> {
  return { x, y, z };
}

export function fromTriple([x, y, z]: Triple): Vec {
  return { x, y, z };
}

export function plus(a: Vec, b: Vec): Vec {
  return { x: a.x + b.x, y: a.y + b.y, z: a.z + b.z };
}

export function minus(a: Vec, b: Vec): Vec {
  return { x: a.x - b.x, y: a.y - b.y, z: a.z - b.z };
}

export function times(a: Vec, by: number): Vec {
  return { x: a.x * by, y: a.y * by, z: a.z * by };
}

export function dot(a: Vec, b: Vec): number {
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

export function cross(a: Vec, b: Vec): Vec {
  return { x: a.y * b.z - a.z * b.y, y: a.z * b.x - a.x * b.z, z: a.x * b.y - a.y * b.x };
}

export function size(a: Vec): number {
  return Math.sqrt(dot(a, a));
}

export function distance(a: Vec, b: Vec): number {
  return size(minus(a, b));
}

/** Length 1; `otherwise` where there is no direction at all. */
export function unit(a: Vec, otherwise: Vec): Vec {
  const length = size(a);
  return length < 1e-9 ? otherwise : times(a, 1 / length);
}

export function between(a: Vec, b: Vec, share: number): Vec {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share, z: a.z + (b.z - a.z) * share };
}

/** What is left of `a` at right angles to the direction `along` (length 1). */
export function across(a: Vec, along: Vec): Vec {
  return minus(a, times(along, dot(a, along)));
}

export function mixTriple(a: Triple, b: Triple, share: number): Triple {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}
