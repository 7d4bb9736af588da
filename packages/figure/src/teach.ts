// Draws a teaching picture: its figures side by side, each with its tick or cross.
import type { StageName } from './body.ts';
import type { Drawing } from './drawing.ts';
import { lessons } from './lessons/index.ts';
import { timeOf, type Staging } from './motion.ts';
import { verdict } from './overlays/verdict.ts';
import { paletteOf } from './palette.ts';
import { marksAt, sceneOf, whole, type Ask, type Place } from './scene.ts';

/** The teaching picture of that name, or null if there is none. */
export function lessonFor(id: string, ask: Ask = {}): Drawing | null {
  const lesson = lessons.find((each) => each.id === id);
  if (lesson === undefined) return null;
  const palette = paletteOf(ask.skin ?? 'medium', ask.theme ?? 'light');
  const width = whole.width / lesson.figures.length;
  const marks = lesson.figures.flatMap(({ staging, good }, index) => {
    const place: Place = { ...whole, x: index * width, width };
    const scene = sceneOf(staging, stageFor(staging, ask), ask, place);
    const sign = good === null ? [] : verdict(good, { x: place.x + width - 24, y: 24 }, palette);
    return [...marksAt(scene, ask.at ?? timeOf(staging, staging.key)), ...sign];
  });
  return { width: whole.width, height: whole.height, background: palette.of('canvas'), marks, title: ask.title ?? '' };
}

/** A lesson about carrying a baby is never shown on a pregnant body. */
function stageFor({ stage }: Staging, ask: Ask): StageName {
  return stage === 'postpartum' ? stage : (ask.stage ?? stage);
}
