// Draws away from the page: a move's still picture at once, then the frames of its whole cycle.
import type { Position } from '@sinew/engine';
import { drawingAt, factsAt, sceneFor, secondsOf, timeOf, toSvg, variantsOf, type Facts, type Scene } from '@sinew/figure';
import type { FigureAnswer, FigureQuestion } from './figure-question.ts';

const framesPerSecond = 24;
/** A cycle is never cut into fewer or more frames than these. */
const fewest = 12;
const most = 144;

addEventListener('message', ({ data }: MessageEvent<FigureQuestion>) => {
  postMessage(answer(data));
});

function answer(question: FigureQuestion): FigureAnswer {
  const { move, variant, stage, theme, mirror, what, key, position } = question;
  const scene = sceneFor(move, { variant, stage, theme, mirror, labels: what !== 'still' });
  if (scene === null || !shows(scene, move, variant, position)) return { key, frames: null, seconds: 0 };
  if (what === 'still') return { key, frames: [toSvg(drawingAt(scene, keyMoment(scene)))], seconds: 0 };
  const seconds = secondsOf(scene.staging);
  const count = what === 'moments' ? 4 : Math.min(most, Math.max(fewest, Math.round(seconds * framesPerSecond)));
  return { key, seconds, frames: Array.from({ length: count }, (_, index) => toSvg(drawingAt(scene, index / count))) };
}

/** A form without a picture of its own borrows its move's, but only one in the same position: a wrong picture is worse than none. */
function shows(scene: Scene, move: string, variant: string, position: Position): boolean {
  if (variantsOf(move).includes(variant) || position === 'any') return true;
  return supports[position] === factsAt(scene.staging, scene.lens, keyMoment(scene)).support;
}

function keyMoment({ staging }: Scene): number {
  return timeOf(staging, staging.key);
}

const supports: Readonly<Record<Exclude<Position, 'any'>, Facts['support']>> = {
  standing: 'standing',
  'supported-standing': 'standing',
  'in-water': 'standing',
  seated: 'seated',
  'floor-seated': 'seated',
  quadruped: 'kneeling',
  kneeling: 'kneeling',
  'half-kneeling': 'kneeling',
  'side-lying': 'lying',
  supine: 'lying',
  'propped-supine': 'lying',
  prone: 'lying',
};
