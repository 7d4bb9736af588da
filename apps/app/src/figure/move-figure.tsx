// The woman who shows a move: still in lists, moving where she is followed, four moments where motion is unwelcome.
import type { Position, StageCode } from '@sinew/engine';
import type { StageName } from '@sinew/figure';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { LineFigure } from '../design/line-figure.tsx';
import { useStage } from '../state/hooks.tsx';
import { framesFor } from './figure-frames.ts';
import type { FigureAnswer } from './figure-question.ts';
import './move-figure.css';

interface MoveFigureProps {
  readonly move: string;
  readonly variant: string;
  readonly position: Position;
  /** Her right leg works; the picture is drawn for the left. */
  readonly mirror?: boolean;
  /** Shown moving, with arrows and the breath. */
  readonly moving?: boolean;
  /** Named where no text beside it says the same. */
  readonly label?: string;
}

const stageNames: Readonly<Record<StageCode, StageName>> = {
  T1: 't1',
  T2: 't2',
  T3: 't3',
  P0: 'postpartum',
  P6: 'postpartum',
  P12: 'postpartum',
};

export function MoveFigure({ move, variant, position, mirror = false, moving = false, label }: MoveFigureProps) {
  const code = useStage()?.code;
  const theme = useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  const calm = useMedia('(prefers-reduced-motion: reduce)');
  const what = moving ? (calm ? 'moments' : 'cycle') : 'still';
  const stage = code === undefined ? 'none' : stageNames[code];
  const [answer, setAnswer] = useState<FigureAnswer | null>(null);
  useEffect(() => {
    let wanted = true;
    void framesFor({ move, variant, position, stage, theme: chosenTheme() ?? theme, mirror, what }).then((found) => {
      if (wanted) setAnswer(found);
    });
    return () => {
      wanted = false;
    };
  }, [move, variant, position, stage, theme, mirror, what]);
  if (answer === null || answer.frames === null)
    return <LineFigure position={position} {...(label !== undefined && { label })} />;
  const named = label === undefined ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': label };
  return (
    <div className={what === 'moments' ? 'figure-moments' : 'figure-drawn'} {...named}>
      {what === 'moments' ? answer.frames.map((svg) => <Frame key={svg} svg={svg} />) : <Cycle answer={answer} />}
    </div>
  );
}

/** The clock says which frame it is; nothing is counted. */
function Cycle({ answer: { frames, seconds } }: { readonly answer: FigureAnswer }) {
  const [index, setIndex] = useState(0);
  const count = frames?.length ?? 0;
  useEffect(() => {
    if (count < 2) return undefined;
    const begun = performance.now();
    let request = requestAnimationFrame(step);
    function step(now: number): void {
      setIndex(Math.floor((((now - begun) / 1000 / seconds) % 1) * count));
      request = requestAnimationFrame(step);
    }
    return () => cancelAnimationFrame(request);
  }, [count, seconds]);
  return <Frame svg={frames?.[Math.min(index, count - 1)] ?? ''} />;
}

/** Drawn by our own worker out of numbers: no text of hers, or of anyone else's, is in it. */
function Frame({ svg }: { readonly svg: string }) {
  return <div className="figure-frame" dangerouslySetInnerHTML={{ __html: svg }} />;
}

/** Her own choice of light or dark, where she made one. */
function chosenTheme(): 'light' | 'dark' | null {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === 'light' || chosen === 'dark' ? chosen : null;
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}
