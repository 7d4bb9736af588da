// The woman who shows a move: still in lists, moving where she is followed, key frames side by side where motion is unwelcome.
import { sayFigure } from '@sinew/catalog';
import { labelNames, type Ask, type Method } from '@sinew/figure';
import { useMemo } from 'react';
import { canFilm } from './figure-frames.ts';
import { figureWords } from './figure-words.ts';
import { MoveFilm } from './move-film.tsx';
import { Frame, usePictures } from './pictures.tsx';
import { useLook, useMedia } from './use-look.ts';
import './figure.css';

interface MoveFigureProps {
  readonly move: string;
  readonly variant: string;
  /** Her right side works. */
  readonly mirror?: boolean;
  /** `method-2` shows the second way of breathing. */
  readonly breath?: string;
  /** Shown moving, with arrows and the breath. */
  readonly moving?: boolean;
  /** Where she follows another count of breaths, the picture shows none. */
  readonly breathless?: boolean;
  /** Said in words, with these at the end; absent: the text beside it says enough. */
  readonly cues?: readonly string[];
}

const besideBreath = labelNames.filter((label) => label !== 'breath');

export function MoveFigure({
  move,
  variant,
  mirror = false,
  breath = '',
  moving = false,
  breathless = false,
  cues,
}: MoveFigureProps) {
  const method: Method = breath === 'method-2' ? 'method-2' : 'method-1';
  const look = useLook();
  const calm = useMedia('(prefers-reduced-motion: reduce)') || !canFilm;
  const asMoments = moving && calm;
  // Without arrows it is the picture of the lists, which is often there already.
  const picture: Ask = useMemo(
    () => ({ ...look, variant, mirror, method, labels: asMoments }),
    [look, variant, mirror, method, asMoments],
  );
  const film: Ask = useMemo(() => ({ ...picture, labels: breathless ? besideBreath : true }), [picture, breathless]);
  const of = useMemo(() => ({ move }), [move]);
  const answer = usePictures({ of, look: picture, what: asMoments ? 'moments' : 'still', urgent: moving });
  if (answer === null) return <div className="figure-frame" />;
  const { frames, story } = answer;
  if (story === null) return null;
  const named =
    cues === undefined ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': sayFigure(story, cues, figureWords) };
  const pictures = frames.map((svg) => <Frame key={svg} svg={svg} />);
  return (
    <div className="figure-drawn">
      <div className={frames.length > 1 ? 'figure-moments' : undefined} {...named}>
        {pictures}
      </div>
      {moving && !calm ? <MoveFilm move={move} look={film} /> : null}
    </div>
  );
}
