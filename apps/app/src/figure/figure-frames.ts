// The way to the figure's worker: each picture is asked for once and kept. The worker begins with the first page that has figures.
import type { Ask } from '@sinew/figure';
import type { DrawQuestion, FigureAnswer, FigureQuestion } from './figure-question.ts';

const waiting = new Map<string, (answer: FigureAnswer) => void>();
const kept = new Map<string, Promise<FigureAnswer>>();
/** About 25 kB each: what a long plan and its details need. */
const mostKept = 60;
const worker = begin();
let films = 0;

export type Pictures = Pick<DrawQuestion, 'of' | 'look' | 'what' | 'urgent'>;

export function picturesOf({ of, look, what, urgent }: Pictures): Promise<FigureAnswer> {
  const key = JSON.stringify([of, look, what]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const asked = new Promise<FigureAnswer>((resolve) => {
    waiting.set(key, resolve);
    ask({ ask: 'draw', key, of, look, what, urgent });
  });
  kept.set(key, asked);
  for (const old of [...kept.keys()].slice(0, -mostKept)) kept.delete(old);
  return asked;
}

export interface FilmShown {
  readonly run: () => void;
  readonly rest: () => void;
  readonly end: () => void;
}

/** The canvas is the worker's from now on. */
export function showFilm(canvas: HTMLCanvasElement, move: string, look: Ask): FilmShown {
  films += 1;
  const film = films;
  const offscreen = canvas.transferControlToOffscreen();
  ask({ ask: 'film', film, canvas: offscreen, move, look }, [offscreen]);
  return {
    run: () => ask({ ask: 'run', film }),
    rest: () => ask({ ask: 'rest', film }),
    end: () => ask({ ask: 'end', film }),
  };
}

/** Older browsers show key frames side by side. */
export const canFilm = 'transferControlToOffscreen' in HTMLCanvasElement.prototype;

function ask(question: FigureQuestion, transfer: Transferable[] = []): void {
  worker.postMessage(question, transfer);
}

function begin(): Worker {
  const begun = new Worker(new URL('./figure-worker.ts', import.meta.url), { type: 'module' });
  begun.addEventListener('message', ({ data }: MessageEvent<FigureAnswer>) => {
    waiting.get(data.key)?.(data);
    waiting.delete(data.key);
  });
  return begun;
}
