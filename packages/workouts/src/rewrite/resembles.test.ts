// What an exercise resembles, by its traits: getting up goes over one knee, a stair machine is stairs, a throw is neither.
import { describe, expect, it } from 'vitest';
import { exerciseNamed } from '../recognise/recognise.ts';
import { resembles } from './resembles.ts';

describe('an exercise resembles', () => {
  it.each([
    ['barbell-back-squat', ['squat', 'standing']],
    ['romanian-deadlift', ['hinge', 'standing']],
    ['step-up', ['stairs', 'single-leg', 'standing']],
    ['turkish-get-up', ['split-stance', 'single-leg']],
    ['stair-climber', ['walking', 'stairs', 'standing']],
    ['ball-slam', ['standing']],
    ['farmers-carry', ['carrying', 'walking', 'single-leg', 'standing']],
    ['lat-pulldown', ['sitting']],
    ['clamshell', ['legs-apart']],
  ])('%s: %j', (id, expected) => {
    const exercise = exerciseNamed(id);
    expect(exercise === null ? null : [...resembles(exercise)].sort()).toEqual([...expected].sort());
  });
});
