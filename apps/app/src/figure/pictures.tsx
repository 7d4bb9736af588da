// Pictures as the worker answers them: asked for when they are shown, with an empty place until they are there.
import { useEffect, useState } from 'react';
import { picturesOf, type Pictures } from './figure-frames.ts';
import type { FigureAnswer, Subject } from './figure-question.ts';

/** `of` and `look` are to stay the same objects while nothing changes. */
export function usePictures({ of, look, what, urgent }: Pictures): FigureAnswer | null {
  const [found, setFound] = useState<{ readonly of: Subject; readonly answer: FigureAnswer } | null>(null);
  useEffect(() => {
    let wanted = true;
    void picturesOf({ of, look, what, urgent }).then((answer) => {
      if (wanted) setFound({ of, answer });
    });
    return () => {
      wanted = false;
    };
  }, [of, look, what, urgent]);
  // Another look may show a moment late; another move never shows the last one.
  return found?.of === of ? found.answer : null;
}

/** Drawn by our own worker out of numbers: no text of hers, or of anyone else's, is in it. */
export function Frame({ svg }: { readonly svg: string }) {
  return <div className="figure-frame" dangerouslySetInnerHTML={{ __html: svg }} />;
}
