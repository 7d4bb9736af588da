// A teaching picture: what to look at stands below it, and the whole picture is said in words.
import type { LessonId } from '@sinew/figure';
import { useMemo } from 'react';
import { figureWords } from './figure-words.ts';
import { Frame, usePictures } from './pictures.tsx';
import { useLook } from './use-look.ts';
import './figure.css';

export function LessonFigure({ lesson }: { readonly lesson: LessonId }) {
  const of = useMemo(() => ({ lesson }), [lesson]);
  const answer = usePictures({ of, look: useLook(), what: 'still', urgent: true });
  const { caption, text } = figureWords.lessons[lesson];
  return (
    <figure className="figure-lesson">
      <div role="img" aria-label={text}>
        <Frame svg={answer?.frames[0] ?? ''} />
      </div>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
