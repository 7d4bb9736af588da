// How long the figure takes: one frame from pose to SVG text, and the first picture of a move.
import { drawingAt, motionIds, sceneFor, toSvg } from '@sinew/figure';
import { bench, describe } from 'vitest';

describe('the figure', () => {
  const scenes = motionIds.flatMap((move) => sceneFor(move, { stage: 't3' }) ?? []);
  let frame = 0;

  bench('one frame of any move', () => {
    frame += 1;
    const scene = scenes[frame % scenes.length];
    if (scene !== undefined) toSvg(drawingAt(scene, (frame % 24) / 24));
  });

  bench('from the name of a move to its picture', () => {
    frame += 1;
    const scene = sceneFor(motionIds[frame % motionIds.length] ?? '', { stage: 't3' });
    if (scene !== null) toSvg(drawingAt(scene, 0.5));
  });
});
