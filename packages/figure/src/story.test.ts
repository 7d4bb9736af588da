// A motion as it is told: its phases in order, with her breath, and the pose that each of them ends in.
import { expect, it } from 'vitest';
import { motions } from './motions/index.ts';
import { sceneFor } from './scene.ts';
import { storyOf } from './story.ts';

function storyFor(move: string, method: 'method-1' | 'method-2' = 'method-1') {
  const scene = sceneFor(move, { method });
  if (scene === null) throw new Error(`${move} has lost its motion.`);
  return storyOf(scene);
}

it('a squat: down to the box breathing in, up again breathing out', () => {
  const { start, phases } = storyFor('box-squat');
  const knees = [start, ...phases.map(({ end }) => end)].map(({ angles }) => Math.round(angles['left-knee'] ?? NaN));
  expect(phases.map(({ breath }) => breath)).toEqual(['in', 'out', 'out', 'free']);
  expect(knees[1]).toBeGreaterThan((knees[0] ?? NaN) + 60);
  expect(knees[3]).toBe(knees[0]);
});

it('the second way of breathing is told as it is shown', () => {
  expect(storyFor('box-squat', 'method-2').phases.map(({ breath }) => breath)).toEqual(['out', 'in', 'out', 'in']);
});

it.each(motions)('$move: every angle is a number, and no cut is told', ({ move }) => {
  const { start, phases } = storyFor(move);
  expect(phases.length).toBeGreaterThan(0);
  for (const { angles } of [start, ...phases.map(({ end }) => end)])
    expect(Object.values(angles).filter((angle) => !Number.isFinite(angle))).toEqual([]);
  expect(phases.filter(({ seconds }) => seconds < 0.1)).toEqual([]);
});
