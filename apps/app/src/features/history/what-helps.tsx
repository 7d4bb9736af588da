// What helps her, from her own taps; most of it "too early to say" at first, and said so.
import type { Beliefs, MoveBelief } from '@sinew/engine';
import { Card, Disclosure, words } from '../kit.ts';
import { moveName } from '../told-item.ts';

const text = words.screens.history.helps;
const points = new Intl.NumberFormat(words.screens.history.dateLocale, { maximumFractionDigits: 1 });

export function WhatHelps({ beliefs }: { readonly beliefs: Beliefs }) {
  const tried = beliefs.moves.filter((belief) => belief.n > 0);
  if (tried.length === 0) return null;
  const early = tried.filter((belief) => belief.verdict === 'too-early');
  const known = tried
    .filter((belief) => belief.verdict !== 'too-early')
    .sort((one, other) => other.relief.mean - one.relief.mean);
  return (
    <Card title={text.title}>
      <p className="soft">{known.length === 0 ? text.none : text.text}</p>
      {known.length === 0 ? null : (
        <ul>
          {known.map((belief) => (
            <li key={belief.move}>
              <span className="strong">{moveName(belief.move, words)}</span> {text.verdicts[belief.verdict]}:{' '}
              {reliefInWords(belief)}
            </li>
          ))}
        </ul>
      )}
      {early.length === 0 ? null : (
        <Disclosure summary={text.earlyHeading(early.length)}>
          <ul>
            {early.map((belief) => (
              <li key={belief.move}>
                {moveName(belief.move, words)}: {text.times(belief.n)}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Card>
  );
}

function reliefInWords({ relief, n }: MoveBelief): string {
  const size = points.format(Math.abs(relief.mean));
  return relief.mean < 0 ? text.worse(size, n) : text.relief(size, n);
}
