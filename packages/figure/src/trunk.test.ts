// The neckline: skin shows on the side that faces the viewer, and goes up to the neck.
import { describe, expect, it } from 'vitest';
import { bodyOf } from './body.ts';
import { lensOf, seen } from './camera.ts';
import { elevatedPigeon } from './motions/elevated-pigeon.ts';
import { hipThrust } from './motions/hip-thrust.ts';
import type { Pose } from './pose.ts';
import { skeletonOf } from './skeleton.ts';
import { allFours, standing } from './stances.ts';
import { neckline } from './trunk.ts';

const stooping: Pose = { ...standing, turn: [42, 0, 0] };

function skin(pose: Pose, azimuth: number, face: 'front' | 'back', elevation = 16) {
  const body = bodyOf('none', 'slim');
  const skeleton = skeletonOf(pose, body);
  const lens = lensOf({ azimuth, elevation });
  return { points: neckline({ skeleton, body, breath: 0 }, lens, face), neck: seen(lens, skeleton.neck.at) };
}

describe('the neckline', () => {
  it.each([-90, -56, 0, 40])('shows no patch of her back from %i°', (azimuth) => {
    expect(skin(standing, azimuth, 'back').points).toEqual([]);
    expect(skin(standing, azimuth, 'front').points).not.toEqual([]);
  });

  it('shows her back from behind, and not her chest', () => {
    expect(skin(standing, 168, 'back').points).not.toEqual([]);
    expect(skin(standing, 168, 'front').points).toEqual([]);
  });

  it('shows no patch of her back from beside her on hands and knees', () => {
    expect(skin(allFours, -84, 'back').points).toEqual([]);
  });

  it('leaves no tongue of her chest on the top where she bends forward and is seen from over the shoulder', () => {
    const { azimuth, elevation } = elevatedPigeon.camera;
    for (const pose of Object.values(elevatedPigeon.poses).filter(({ turn }) => turn[0] > 20))
      expect(skin(pose, azimuth, 'front', elevation).points).toEqual([]);
    expect(skin(stooping, -60, 'front', 30).points).toEqual([]);
  });

  it('leaves no splinter of her chest on the top where she lies back and is seen from her feet', () => {
    for (const azimuth of [-74, -60, -45]) expect(skin(hipThrust.poses.up, azimuth, 'front', 20).points).toEqual([]);
    expect(skin(hipThrust.poses.low, -74, 'front', 20).points).not.toEqual([]);
  });

  it('leaves no patch of her back on the top where she bends forward and is seen from behind one side', () => {
    expect(skin(stooping, -124, 'back', 14).points).toEqual([]);
  });

  it('goes up to the neck', () => {
    const { points, neck } = skin(standing, -56, 'front');
    expect(Math.min(...points.map(({ x, y }) => Math.hypot(x - neck.x, y - neck.y)))).toBeLessThan(1.5);
  });
});
