// Foot and trouser leg, neck and top, arm and top: which lies over which; and the fingers of a fist.
import { describe, expect, it } from 'vitest';
import { bodyOf } from './body.ts';
import { lensOf } from './camera.ts';
import { fingerFolds } from './limbs.ts';
import { stagingOf } from './motion.ts';
import { latStretchHipOpener } from './motions/lat-stretch-hip-opener.ts';
import { seatedCatCow } from './motions/seated-cat-cow.ts';
import { personOrders } from './person.ts';
import type { Pose } from './pose.ts';
import { skeletonOf } from './skeleton.ts';
import { seated, sideResting, standing } from './stances.ts';

const { round = seated } = seatedCatCow.poses;

function orders(pose: Pose, azimuth: number, elevation = 8) {
  const body = bodyOf('none', 'slim');
  return personOrders({ skeleton: skeletonOf(pose, body), body, hair: 'bun', breath: 0 }, lensOf({ azimuth, elevation }));
}

describe('the foot', () => {
  it.each([-50, -24, 0, 30])('comes from under the hem where she stands or sits, from %i°', (azimuth) => {
    for (const pose of [standing, seated]) expect(orders(pose, azimuth)).toContainEqual(['right-foot', 'right-shank']);
  });

  it('hides the shin where it lies drawn in, the toes up towards the viewer', () => {
    const { camera, poses } = stagingOf(latStretchHipOpener, 'seat-reach', 't3');
    for (const pose of Object.values(poses))
      expect(orders(pose, camera.azimuth, camera.elevation)).toContainEqual(['left-shank', 'left-foot']);
  });
});

describe('the neck', () => {
  it.each([168, 180, -154, -74, -24, 0, 40])('comes from under the collar, from %i°', (azimuth) => {
    for (const pose of [standing, seated, sideResting, round]) {
      expect(orders(pose, azimuth, 22)).toContainEqual(['neck', 'top']);
      expect(orders(pose, azimuth, 22)).not.toContainEqual(['top', 'neck']);
    }
  });
});

describe('the arm', () => {
  it('that is on top lies before the top where she rests on her side, facing the viewer', () => {
    expect(orders(sideResting, -8, 26)).toContainEqual(['top', 'left-upper-arm']);
    for (const told of [orders(sideResting, 172, 32), orders(seated, -8, 26)])
      expect(told).not.toContainEqual(['top', 'left-upper-arm']);
    expect(orders(sideResting, -8, 26)).not.toContainEqual(['top', 'right-upper-arm']);
  });
});

describe('the fist', () => {
  const arm = (pose: Pose) => skeletonOf(pose, bodyOf('none', 'slim')).arms.left;
  const forward = { ...standing.leftArm, fingers: [0, 0, 1], thumb: [0, 1, 0] } as const;
  const seenLines = (fist: boolean, azimuth: number) =>
    fingerFolds(arm({ ...standing, leftArm: { ...forward, fist } }), lensOf({ azimuth, elevation: 4 })).filter(
      ({ length }) => length > 1,
    );

  it('shows where its fingers part, seen from before it; seen from behind, and in an open hand, nothing does', () => {
    expect(seenLines(true, 0)).toHaveLength(3);
    expect(seenLines(true, 180)).toHaveLength(0);
    expect(seenLines(false, 0)).toHaveLength(0);
  });
});
