// What touches what: the gap between flesh and the surface that carries it.
import type { Body } from './body.ts';
import type { Blob } from './blob.ts';
import { footBlobs, forearmBlobs, handBlobs, kneeBlobs, shankBlobs, thighBlobs, upperArmBlobs } from './limbs.ts';
import { headBlobs } from './head.ts';
import type { Surface } from './props/prop.ts';
import type { Side } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import { backBlobs, pelvisBlobs } from './trunk.ts';
import { dot, minus, vec } from './vec.ts';

export type Part = `${Side}-${'foot' | 'knee' | 'shin' | 'thigh' | 'hand' | 'forearm' | 'elbow'}` | 'seat' | 'back' | 'head';

/** A part, and the id of the prop it rests on; a thing with several surfaces counts by the nearest. */
export type Contact = readonly [Part, 'floor' | (string & {})];

export const floor: Surface = { at: vec(0, 0, 0), normal: vec(0, 1, 0) };

/** Between the part and the surface: 0 touches, < 0 sinks in. In units. */
export function gapTo(part: Part, surface: Surface, skeleton: Skeleton, body: Body): number {
  return Math.min(...fleshOf(part, skeleton, body).map((blob) => lowest(blob, surface)));
}

function lowest(blob: Blob, { at, normal }: Surface): number {
  if (blob.kind === 'rod') return Math.min(dot(minus(blob.a, at), normal) - blob.ra, dot(minus(blob.b, at), normal) - blob.rb);
  const reach = Math.sqrt(blob.axes.reduce((sum, axis) => sum + dot(axis, normal) ** 2, 0));
  return dot(minus(blob.at, at), normal) - reach;
}

export function fleshOf(part: Part, skeleton: Skeleton, body: Body): Blob[] {
  if (part === 'seat') return pelvisBlobs({ skeleton, body, breath: 0 });
  if (part === 'back') return backBlobs({ skeleton, body, breath: 0 });
  if (part === 'head') return headBlobs(skeleton.head);
  const side: Side = part.startsWith('left') ? 'left' : 'right';
  const [leg, arm] = [skeleton.legs[side], skeleton.arms[side]];
  switch (part.slice(side.length + 1)) {
    case 'foot':
      return footBlobs(leg).slice(1);
    case 'knee':
      return kneeBlobs(leg, body);
    case 'shin':
      return shankBlobs(leg, body);
    case 'thigh':
      return thighBlobs(leg, body);
    case 'hand':
      return handBlobs(arm);
    case 'elbow':
      return upperArmBlobs(arm, body).slice(-1);
    default:
      return forearmBlobs(arm, body);
  }
}
