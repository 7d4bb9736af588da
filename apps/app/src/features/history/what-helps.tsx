// The clearest of what helps her, from her own taps, and the way to all of it.
import { sayMove } from '@sinew/catalog';
import type { Beliefs } from '@sinew/engine';
import { Card, LinkButton } from '../kit.ts';
import { moveName } from '../told-item.ts';
import { words } from '../insights/words.ts';

const text = words.whatHelpsPage;
const most = 3;

export function WhatHelps({ beliefs }: { readonly beliefs: Beliefs }) {
  const clear = beliefs.moves
    .filter(({ verdict }) => verdict === 'helps' || verdict === 'worse')
    .sort((one, other) => other.relief.mean - one.relief.mean);
  return (
    <Card title={text.title}>
      {clear.length === 0 ? <p>{text.early}</p> : null}
      {clear.slice(0, most).map((belief) => (
        <p key={belief.move}>
          <span className="strong">{moveName(belief.move, words)}</span> {sayMove(belief, words)}.
        </p>
      ))}
      <LinkButton href="/insights" wide>
        {text.openAll}
      </LinkButton>
    </Card>
  );
}
