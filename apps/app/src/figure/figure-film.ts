// A motion on a canvas: by the clock, so that a slow device leaves frames out but never lags. Each frame is worked out once and kept.
import { drawingAt, secondsOf, timeOf, type Scene } from '@sinew/figure';
import { inked, paint, type Ink } from './figure-ink.ts';

export interface Film {
  readonly run: () => void;
  readonly rest: () => void;
}

const framesPerSecond = 30;

/** Begins at the key pose, where the still picture stands. */
export function filmOf(canvas: OffscreenCanvas, scene: Scene): Film {
  const context = canvas.getContext('2d');
  const { staging } = scene;
  const seconds = secondsOf(staging);
  const count = Math.max(1, Math.round(seconds * framesPerSecond));
  const kept: (readonly Ink[] | undefined)[] = [];
  let at = timeOf(staging, staging.key);
  let shown = -1;
  let last: number | null = null;
  let request: number | null = null;

  function step(now: number): void {
    at = (at + (now - (last ?? now)) / 1000 / seconds) % 1;
    last = now;
    const index = Math.floor(at * count);
    if (index !== shown && context !== null) paint(context, (kept[index] ??= inked(drawingAt(scene, index / count))));
    shown = index;
    request = requestAnimationFrame(step);
  }

  return {
    run: () => {
      request ??= requestAnimationFrame(step);
    },
    rest: () => {
      if (request !== null) cancelAnimationFrame(request);
      request = null;
      last = null;
    },
  };
}
