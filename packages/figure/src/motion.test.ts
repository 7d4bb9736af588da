// The breath: it flows on where phases meet in the same breath, and never jumps there.
import { describe, expect, it } from 'vitest';
import { methods, momentsOf, motion, poseAt, secondsOf } from './motion.ts';
import { motions } from './motions/index.ts';
import { standing } from './stances.ts';

describe.each(methods)('%s', (method) => {
  it.each(motions)('$move: who breathes out breathes in again', (staging) => {
    const kinds = new Set(Array.from({ length: 50 }, (_, index) => poseAt(staging, index / 50, method).phase));
    expect(kinds.has('out') && !kinds.has('in') && !kinds.has('free')).toBe(false);
  });

  it.each(motions)('$move: neighbouring phases of one kind are one breath', (staging) => {
    const whole = staging.phases.reduce((sum, { seconds }) => sum + seconds, 0);
    let at = 0;
    for (const { seconds } of staging.phases) {
      at += seconds;
      const before = poseAt(staging, (at - 1e-6) / whole, method);
      const after = poseAt(staging, (at + 1e-6) / whole, method);
      if (before.phase === after.phase && before.phase !== 'free' && staging.phases.length > 1)
        expect(after.breath).toBeCloseTo(before.breath, 3);
    }
  });
});

it('two phases in, half way: half full', () => {
  const sips = motion({
    move: 'sips',
    camera: { azimuth: 0, elevation: 0 },
    poses: { still: standing },
    phases: [
      { to: 'still', seconds: 2, breath: 'in' },
      { to: 'still', seconds: 2, breath: 'in' },
      { to: 'still', seconds: 4, breath: 'out' },
    ],
    key: 'still',
  });
  expect(poseAt(sips, 0.25).breath).toBeCloseTo(0.5);
});

it.each(motions)('$move: one to four moments tell it, in order, within the cycle', (staging) => {
  const moments = momentsOf(staging);
  expect(moments.length).toBeGreaterThanOrEqual(1);
  expect(moments.length).toBeLessThanOrEqual(4);
  expect([...moments].sort((a, b) => a - b)).toEqual(moments);
  expect(moments.every((at) => at > 0 && at < 1)).toBe(true);
  expect(new Set(moments).size).toBe(moments.length);
});

it('of a cut, no moment is shown', () => {
  const turned = motion({
    move: 'turned',
    camera: { azimuth: 0, elevation: 0 },
    poses: { one: standing, other: standing },
    phases: [
      { to: 'other', seconds: 0.001, breath: 'free' },
      { to: 'other', seconds: 2, breath: 'in' },
      { to: 'one', seconds: 2, breath: 'out' },
    ],
    key: 'one',
  });
  expect(momentsOf(turned).map((at) => Math.round(at * secondsOf(turned)))).toEqual([2, 4]);
});
