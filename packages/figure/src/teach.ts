// Draws a teaching picture: its figures side by side, all of one size on one floor, each with its tick or cross.
import type { StageName } from './body.ts';
import type { Drawing, TextMark } from './drawing.ts';
import { lessons } from './lessons/index.ts';
import type { LessonId } from './lessons/lesson.ts';
import { timeOf, type Staging } from './motion.ts';
import { verdict } from './overlays/verdict.ts';
import { paletteOf, type Palette } from './palette.ts';
import { marksAt, sceneOf, whole, type Ask, type Place, type Scene } from './scene.ts';

/** The teaching picture of that name. */
export function lessonFor(id: LessonId, ask: Ask = {}): Drawing {
  const lesson = lessons.find((each) => each.id === id);
  if (lesson === undefined) throw new Error(`The lesson ${id} is not in the list.`);
  const palette = paletteOf(ask.skin ?? 'medium', ask.theme ?? 'light');
  const count = lesson.figures.length;
  const scenes = onOneFloor(
    lesson.figures.map(({ staging }, index) => sceneOf(staging, stageFor(staging, ask), ask, placeOf(index, count))),
  );
  const marks = scenes.flatMap((scene, index) => {
    const { place, staging } = scene;
    const good = lesson.figures[index]?.good ?? null;
    const sign = good === null ? [] : verdict(good, { x: place.x + place.width - 24, y: place.y + 24 }, palette);
    const step = lesson.numbered === true ? [numberAt(place, index + 1, palette)] : [];
    return [...marksAt(scene, ask.at ?? timeOf(staging, staging.key)), ...sign, ...step];
  });
  return { width: whole.width, height: whole.height, background: palette.of('canvas'), marks, title: ask.title ?? '' };
}

/** Side by side; more than three in two rows. */
function placeOf(index: number, count: number): Place {
  const columns = count > 3 ? Math.ceil(count / 2) : count;
  const [width, height] = [whole.width / columns, whole.height / (count > 3 ? 2 : 1)];
  return { x: (index % columns) * width, y: Math.floor(index / columns) * height, width, height };
}

/** The smallest size is everyone's, and the lowest floor of a row is the row's. */
function onOneFloor(scenes: readonly Scene[]): Scene[] {
  const scale = Math.min(...scenes.map(({ fit }) => fit.scale));
  const sized = scenes.map((scene): Scene => {
    const { place, fit } = scene;
    const [cx, cy] = [place.x + place.width / 2, place.y + place.height / 2];
    const share = scale / fit.scale;
    return { ...scene, fit: { scale, x: cx + (fit.x - cx) * share, y: cy + (fit.y - cy) * share } };
  });
  return sized.map((scene): Scene => {
    const row = sized.filter(({ place }) => place.y === scene.place.y);
    return { ...scene, fit: { ...scene.fit, y: Math.max(...row.map(({ fit }) => fit.y)) } };
  });
}

function numberAt({ x, y }: Place, step: number, palette: Palette): TextMark {
  const [fill, halo] = [palette.of('ink'), palette.of('canvas')];
  return { kind: 'text', x: x + 16, y: y + 24, text: String(step), size: 15, fill, halo, layer: 'overlay' };
}

/** A lesson about carrying a baby is never shown on a pregnant body. */
function stageFor({ stage }: Staging, ask: Ask): StageName {
  return stage === 'postpartum' ? stage : (ask.stage ?? stage);
}
