// Asks the worker once for each picture and keeps what it drew; the worker begins with the first question.
import type { FigureAnswer, FigureQuestion } from './figure-question.ts';

const waiting = new Map<string, (answer: FigureAnswer) => void>();
const kept = new Map<string, Promise<FigureAnswer>>();
/** Cycles are large: only the last few are kept. */
const mostCycles = 4;
let worker: Worker | null = null;

export function framesFor(question: Omit<FigureQuestion, 'key'>): Promise<FigureAnswer> {
  const key = JSON.stringify(question);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const asked = new Promise<FigureAnswer>((resolve) => {
    waiting.set(key, resolve);
    theWorker().postMessage({ ...question, key });
  });
  kept.set(key, asked);
  forgetOldCycles();
  return asked;
}

function theWorker(): Worker {
  if (worker === null) {
    worker = new Worker(new URL('./figure-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<FigureAnswer>) => {
      waiting.get(data.key)?.(data);
      waiting.delete(data.key);
    });
  }
  return worker;
}

function forgetOldCycles(): void {
  const cycles = [...kept.keys()].filter((key) => key.includes('"what":"cycle"'));
  for (const key of cycles.slice(0, Math.max(0, cycles.length - mostCycles))) kept.delete(key);
}
