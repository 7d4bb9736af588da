// The moving picture: a canvas that the worker draws on. It rests while it is out of sight, and whenever she stops it.
import type { Ask } from '@sinew/figure';
import { useEffect, useRef, useState } from 'react';
import { Icon } from '../design/icon.tsx';
import { figureWords } from './figure-words.ts';
import { showFilm, type FilmShown } from './figure-frames.ts';

interface MoveFilmProps {
  readonly move: string;
  readonly look: Ask;
}

/** More than this many dots across is not seen. */
const mostDots = 960;

export function MoveFilm({ move, look }: MoveFilmProps) {
  const place = useRef<HTMLDivElement>(null);
  const film = useRef<FilmShown | null>(null);
  const [isStopped, setStopped] = useState(false);
  const isSeen = useSeen(place);
  const isRunning = isSeen && !isStopped;
  useEffect(() => {
    if (place.current === null) return undefined;
    const canvas = canvasFor(place.current);
    const shown = showFilm(canvas, move, look);
    film.current = shown;
    return () => {
      film.current = null;
      shown.end();
      canvas.remove();
    };
  }, [move, look]);
  useEffect(() => {
    if (isRunning) film.current?.run();
    else film.current?.rest();
  }, [isRunning, move, look]);
  return (
    <>
      <div className="figure-film" ref={place} aria-hidden="true" />
      <button type="button" className="figure-stop" onClick={() => setStopped(!isStopped)}>
        <Icon name={isStopped ? 'play' : 'pause'} />
        <span className="visually-hidden">{isStopped ? figureWords.play : figureWords.pause}</span>
      </button>
    </>
  );
}

function canvasFor(place: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.min(mostDots, Math.round((place.clientWidth || 320) * devicePixelRatio));
  canvas.height = Math.round((canvas.width * 3) / 4);
  place.append(canvas);
  return canvas;
}

function useSeen(place: { readonly current: HTMLElement | null }): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (place.current === null) return undefined;
    const observer = new IntersectionObserver((entries) => setSeen(entries.at(-1)?.isIntersecting === true));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return isSeen;
}
