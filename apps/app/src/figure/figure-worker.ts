// Draws away from the page: pictures as text when asked, and films on canvases that the page has handed over.
import { drawingAt, lessonFor, momentsOf, sceneFor, storyOf, timeOf, toSvg, type Scene } from '@sinew/figure';
import { filmOf, type Film } from './figure-film.ts';
import type { DrawQuestion, FigureAnswer, FigureQuestion } from './figure-question.ts';

const waiting: DrawQuestion[] = [];
const films = new Map<number, Film>();

addEventListener('message', ({ data }: MessageEvent<FigureQuestion>) => {
  switch (data.ask) {
    case 'draw':
      waiting.push(data);
      return void setTimeout(answerNext);
    case 'film':
      return begin(data);
    case 'run':
      return films.get(data.film)?.run();
    case 'rest':
      return films.get(data.film)?.rest();
    case 'end':
      films.get(data.film)?.rest();
      films.delete(data.film);
  }
});

function answerNext(): void {
  const urgent = waiting.findIndex((question) => question.urgent);
  const [next] = waiting.splice(Math.max(urgent, 0), 1);
  if (next !== undefined) postMessage(answer(next));
}

function answer({ key, of, look, what }: DrawQuestion): FigureAnswer {
  if ('lesson' in of) return { key, frames: [toSvg(lessonFor(of.lesson, look))], story: null };
  const scene = sceneFor(of.move, look);
  if (scene === null) return { key, frames: [], story: null };
  return { key, frames: momentsFor(scene, what).map((at) => toSvg(drawingAt(scene, at))), story: storyOf(scene) };
}

function momentsFor({ staging }: Scene, what: DrawQuestion['what']): readonly number[] {
  return what === 'still' ? [timeOf(staging, staging.key)] : momentsOf(staging);
}

function begin({ film, canvas, move, look }: Extract<FigureQuestion, { readonly ask: 'film' }>): void {
  const scene = sceneFor(move, look);
  if (scene !== null) films.set(film, filmOf(canvas, scene));
}
