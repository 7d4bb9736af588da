// The neckline: a smooth scoop from every direction, where the chest faces the viewer; never a spike, a sliver or a patch on its own.
import { describe, expect, it } from 'vitest';
import { flattened } from './blob.ts';
import { bodyOf, builds, stageNames } from './body.ts';
import { lensOf, type Camera } from './camera.ts';
import { blended, type Edge } from './ink.ts';
import { headBlobs } from './head.ts';
import { poseAt, secondsOf } from './motion.ts';
import { elevatedPigeon } from './motions/elevated-pigeon.ts';
import { hipThrust } from './motions/hip-thrust.ts';
import { seatedCatCow } from './motions/seated-cat-cow.ts';
import { shortBridge } from './motions/short-bridge.ts';
import { stairsOneAtATime } from './motions/stairs-one-at-a-time.ts';
import { upFromFloor } from './motions/up-from-floor.ts';
import { edgesOf } from './outline.ts';
import type { Pose } from './pose.ts';
import { skeletonOf } from './skeleton.ts';
import { allFours, seated, sideResting, standing, supine } from './stances.ts';
import { neckBlobs, necklineBlend, necklineBlobs, topBlobs } from './trunk.ts';

const stooping: Pose = { ...standing, turn: [42, 0, 0] };
const poses = [standing, stooping, seated, allFours, sideResting, supine, ...Object.values(shortBridge.poses)];
const directions = Array.from({ length: 36 }, (_, index) => index * 10 - 180).flatMap((azimuth) =>
  [-10, 4, 10, 16, 22, 30].map((elevation) => ({ azimuth, elevation })),
);

function trunkOf(pose: Pose, body = bodyOf('none', 'slim')) {
  return { skeleton: skeletonOf(pose, body), body, breath: 0 };
}

function skin(trunk: ReturnType<typeof trunkOf>, camera: Camera): readonly Edge[] {
  const lens = lensOf(camera);
  const blobs = necklineBlobs(trunk, lens);
  const shape = { id: 'neckline', blobs, blend: necklineBlend, ink: { fill: '', line: null, shade: null } };
  const flat = blobs.map((blob) => flattened(blob, lens));
  return edgesOf(shape, flat);
}

const seenFrom = (pose: Pose, azimuth: number, elevation = 16) => skin(trunkOf(pose), { azimuth, elevation });

function sizesOf(edges: readonly Edge[]): { readonly area: number; readonly around: number } {
  let [area, around] = [0, 0];
  edges.forEach((here, index) => {
    const next = edges[(index + 1) % edges.length] ?? here;
    area += (here.x * next.y - next.x * here.y) / 2;
    around += Math.hypot(next.x - here.x, next.y - here.y);
  });
  return { area: Math.abs(area), around };
}

/** 1 for a circle, 0.79 for a square; a tongue three times as long as it is wide has 0.6, a spike far less. */
function roundness(edges: readonly Edge[]): number {
  const { area, around } = sizesOf(edges);
  return (4 * Math.PI * area) / around ** 2;
}

/** The sharpest turn from one step of the outline to the next, in degrees; a spike turns back by more than 90. */
function sharpest(edges: readonly Edge[]): number {
  const turns = edges.map((here, index) => {
    const next = edges[(index + 1) % edges.length] ?? here;
    return Math.acos(Math.min(here.nx * next.nx + here.ny * next.ny, 1));
  });
  return (Math.max(...turns) * 180) / Math.PI;
}

/** How far the middles of two outlines are from each other. */
function apart(a: readonly Edge[], b: readonly Edge[]): number {
  const middle = (edges: readonly Edge[], axis: 'x' | 'y'): number =>
    edges.reduce((sum, edge) => sum + edge[axis], 0) / edges.length;
  return Math.hypot(middle(a, 'x') - middle(b, 'x'), middle(a, 'y') - middle(b, 'y'));
}

/** How far it reaches beyond her head and neck, which have its colour: there it may come and go at once. */
function bareness({ skeleton }: ReturnType<typeof trunkOf>, camera: Camera, edges: readonly Edge[]): number {
  const flat = [...neckBlobs(skeleton), ...headBlobs(skeleton.head)].map((blob) => flattened(blob, lensOf(camera)));
  const her = blended(flat, 1);
  return Math.max(...edges.map(({ x, y }) => her(x, y, { x: 0, y: 0 })));
}

describe('the neckline', () => {
  it('is round and smooth from every direction in every pose, or not there', () => {
    const shapes = poses.flatMap((pose) =>
      directions.map((camera) => skin(trunkOf(pose), camera)).filter(({ length }) => length > 0),
    );
    expect(shapes.length).toBeGreaterThan(500);
    expect(Math.min(...shapes.map(roundness))).toBeGreaterThan(0.9);
    expect(Math.max(...shapes.map(sharpest))).toBeLessThan(75);
    expect(Math.min(...shapes.map((edges) => sizesOf(edges).area))).toBeGreaterThan(18);
  });

  it('lies within her outline from every direction, whatever her body', () => {
    const slope = { x: 0, y: 0 };
    for (const stage of stageNames)
      for (const build of builds) {
        const trunk = trunkOf(standing, bodyOf(stage, build));
        for (const camera of directions) {
          const flat = [...topBlobs(trunk), ...neckBlobs(trunk.skeleton)].map((blob) => flattened(blob, lensOf(camera)));
          const her = blended(flat, 2.4);
          for (const { x, y } of skin(trunk, camera)) expect(her(x, y, slope)).toBeLessThan(0.3);
        }
      }
  });

  it('shows the chest from before and beside her, and nothing from behind', () => {
    for (const azimuth of [-76, -56, 0, 40]) expect(seenFrom(standing, azimuth)).not.toEqual([]);
    expect(seenFrom(standing, -90, 4)).not.toEqual([]);
    for (const azimuth of [168, 180, -124]) expect(seenFrom(standing, azimuth)).toEqual([]);
    expect(seenFrom(stooping, -124)).toEqual([]);
  });

  it('shows nothing where she bends forward and is seen from over the shoulder', () => {
    const { azimuth, elevation } = elevatedPigeon.camera;
    for (const pose of Object.values(elevatedPigeon.poses).filter(({ turn }) => turn[0] > 20))
      expect(seenFrom(pose, azimuth, elevation)).toEqual([]);
    expect(seenFrom(stooping, -60, 30)).toEqual([]);
  });

  it.each([seatedCatCow, upFromFloor, hipThrust, stairsOneAtATime])(
    'slides out of the neck little by little: $move',
    (motion) => {
      const frame = 1 / (30 * secondsOf(motion));
      for (let at = 0; at < 1; at += frame) {
        const [now, soon] = [poseAt(motion, at).pose, poseAt(motion, at + frame).pose];
        if (Math.abs(now.turn[1] - soon.turn[1]) > 20) continue;
        const [here, there] = [now, soon].map((pose) => skin(trunkOf(pose), motion.camera));
        if (here === undefined || there === undefined || here.length + there.length === 0) continue;
        if (here.length === 0) expect(bareness(trunkOf(soon), motion.camera, there)).toBeLessThan(0.4);
        else if (there.length === 0) expect(bareness(trunkOf(now), motion.camera, here)).toBeLessThan(0.4);
        else expect(apart(here, there)).toBeLessThan(1.5);
      }
    },
  );

  it('shows nothing where she lies back and is seen from her feet', () => {
    const { up = standing, low = standing } = hipThrust.poses;
    for (const azimuth of [-74, -60, -45]) expect(seenFrom(up, azimuth, 20)).toEqual([]);
    expect(seenFrom(low, -74, 20)).not.toEqual([]);
  });
});
