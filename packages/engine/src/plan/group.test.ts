// What counts as the same thing twice: the movement of a strength move, the family of every other.
import { expect, it } from 'vitest';
import type { Move } from '../model/move.ts';
import { groupOf } from './group.ts';

it.each([
  ['squat', 'legs', 'squat'],
  [null, 'legs', 'legs'],
] as const)('%s of the %s: %s', (movement, family, group) => {
  expect(groupOf({ movement, family } as Move)).toBe(group);
});
