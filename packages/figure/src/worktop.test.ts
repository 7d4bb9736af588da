// At a worktop: belly and legs keep clear of it, and from the side nothing of them is painted over its end, as if they ran into it.
import { describe, expect, it } from 'vitest';
import type { Blob } from './blob.ts';
import { bodyOf, stageNames, type StageName } from './body.ts';
import { lensOf, seen, type Lens } from './camera.ts';
import { fleshOf, type Part } from './contacts.ts';
import { poseAt, stagingOf, type Staging } from './motion.ts';
import { motions } from './motions/index.ts';
import { slab } from './props/worktop.ts';
import { skeletonOf } from './skeleton.ts';
import { topBlobs } from './trunk.ts';
import { dot, plus, times, vec, type Vec } from './vec.ts';

/** In % of her height. */
const clear = 1;
const moments = Array.from({ length: 9 }, (_, index) => index / 8);
const legs = (['left', 'right'] as const).flatMap((side) => [`${side}-thigh`, `${side}-shin`, `${side}-foot`] satisfies Part[]);
/** Over a half globe towards the worktop. */
const outward = [-80, -40, -20, 0, 20, 40, 80].flatMap((up) => [-60, -30, 0, 30, 60].map((aside) => towards(up, aside)));

const cases = motions.flatMap((motion) =>
  [null, ...Object.keys(motion.forms ?? {})].flatMap((form) =>
    stageNames
      .map((stage) => ({ name: `${motion.move} ${form ?? ''} ${stage}`, staging: stagingOf(motion, form, stage), stage }))
      .filter(({ staging }) => worktopOf(staging) !== null),
  ),
);

describe('at a worktop', () => {
  it.each(cases)('$name', ({ staging, stage }) => {
    expect(nearest(staging, stage)).toBeLessThanOrEqual(-clear);
  });

  it.each([
    ['she stands nearer', { z: -3 }],
    ['its end comes nearer to the viewer', { x: -30 }],
  ])('and it is seen when %s', (_, by) => {
    const found = cases.find(({ name }) => name.startsWith('counter-plank') && name.endsWith('t3'));
    const [staging, worktop] = [found?.staging, found && worktopOf(found.staging)];
    if (staging === undefined || worktop === null || worktop === undefined) throw new Error('There is no plank.');
    const { x = 0, z } = worktop;
    const moved = { ...worktop, x: x + ('x' in by ? by.x : 0), z: z + ('z' in by ? by.z : 0) };
    expect(nearest({ ...staging, props: [moved] }, 't3')).toBeGreaterThan(-clear);
  });
});

function worktopOf({ props }: Staging) {
  return props.find((each) => each.prop === 'worktop') ?? null;
}

/** How far belly or legs are past its front, in space or as the picture shows it; < 0 before it. The broad build is the widest. */
function nearest(staging: Staging, stage: StageName): number {
  const body = bodyOf(stage, 'full');
  const worktop = worktopOf(staging);
  if (worktop === null) return -Infinity;
  const { x = 0, z, wide = 60, high = 54 } = worktop;
  const past = pastFront(lensOf(staging.camera), x, wide, (y) => (y < high - slab.thick ? z + slab.overhang : z));
  const points = moments.flatMap((at) => {
    const skeleton = skeletonOf(poseAt(staging, at).pose, body);
    const flesh = [...topBlobs({ skeleton, body, breath: 1 }), ...legs.flatMap((part) => fleshOf(part, skeleton, body))];
    return flesh.flatMap((blob) => outward.map((way) => edgeOf(blob, way)));
  });
  const beside = points.filter((p) => p.y <= high && Math.abs(p.x - x) <= wide / 2);
  return Math.max(...beside.map(past));
}

function pastFront(lens: Lens, x: number, wide: number, frontAt: (y: number) => number): (p: Vec) => number {
  const fromSide = Math.abs(lens.right.z) > 0.9;
  const end = x + (Math.sign(lens.toViewer.x) * wide) / 2;
  return (p) => {
    const front = frontAt(p.y);
    const across = Math.sign(lens.right.z) * (seen(lens, p).x - seen(lens, vec(end, p.y, front)).x);
    return Math.max(p.z - front, fromSide ? across : -Infinity);
  };
}

function edgeOf(blob: Blob, way: Vec): Vec {
  if (blob.kind === 'rod') {
    const [a, b] = [plus(blob.a, times(way, blob.ra)), plus(blob.b, times(way, blob.rb))];
    return dot(a, way) > dot(b, way) ? a : b;
  }
  const reach = Math.hypot(...blob.axes.map((axis) => dot(axis, way)));
  return blob.axes.reduce((p, axis) => plus(p, times(axis, dot(axis, way) / reach)), blob.at);
}

function towards(up: number, aside: number): Vec {
  const [u, a] = [(up * Math.PI) / 180, (aside * Math.PI) / 180];
  return vec(Math.cos(u) * Math.sin(a), Math.sin(u), Math.cos(u) * Math.cos(a));
}
