// Right after a move: what it does to her pain, how sure that is, and her own word on it.
import { sayMove } from '@sinew/catalog';
import type { MoveBelief, Verdict } from '@sinew/engine';
import { AsTable, Disclosure } from '../kit.ts';
import { moveName } from '../told-item.ts';
import { type Wish, WishMenu } from '../today/wish-menu.tsx';
import type { Wishes } from '../today/use-wishes.ts';
import { Finding } from './finding.tsx';
import { HumpAxis, type Tone } from './hump-drawing.tsx';
import { groupedMoves } from './grouped-moves.ts';
import { words } from './words.ts';

const text = words.whatHelpsPage;

interface MoveFindingsProps {
  readonly moves: readonly MoveBelief[];
  readonly wishes: Wishes;
}

export function MoveFindings({ moves, wishes }: MoveFindingsProps) {
  const { title } = words.findings.moves;
  const { told, little, early } = groupedMoves(moves);
  const nothingClear = told.length + little.length === 0;
  return (
    <section className="stack" aria-labelledby="insights-moves">
      <div className="stack-s">
        <h2 id="insights-moves">{title}</h2>
        <p className="soft">{moves.length === 0 ? text.moves.none : nothingClear ? text.early : text.moves.text}</p>
      </div>
      {told.length === 0 ? null : <Findings moves={told} wishes={wishes} />}
      <Folded heading={text.moves.littleHeading} moves={little} wishes={wishes} />
      <Folded heading={text.moves.earlyHeading} moves={early} wishes={wishes} open={nothingClear} />
      {moves.length === 0 ? null : <AsTable title={title} table={tableOf([...told, ...little, ...early])} />}
    </section>
  );
}

interface FoldedProps extends MoveFindingsProps {
  readonly heading: (count: number) => string;
  readonly open?: boolean;
}

function Folded({ heading, moves, wishes, open = false }: FoldedProps) {
  if (moves.length === 0) return null;
  return (
    <Disclosure summary={heading(moves.length)} open={open}>
      <Findings moves={moves} wishes={wishes} />
    </Disclosure>
  );
}

function Findings({ moves, wishes }: MoveFindingsProps) {
  return (
    <div className="findings">
      <HumpAxis />
      <ul className="plain-list">
        {moves.map((belief) => (
          <Finding
            key={belief.move}
            id={belief.move}
            name={moveName(belief.move, words)}
            say={said(belief, wishes.of(belief.move))}
            estimate={belief.relief}
            tone={tones[belief.verdict]}
          >
            <Behind belief={belief} />
            <WishMenu
              name={moveName(belief.move, words)}
              wish={wishes.of(belief.move)}
              onWish={(wish) => wishes.set(belief.move, wish)}
            />
          </Finding>
        ))}
      </ul>
    </div>
  );
}

function said(belief: MoveBelief, wish: Wish): string {
  const say = sayMove(belief, words);
  return wish === null ? say : text.wishes.said(say, wish);
}

const tones: Record<Verdict, Tone> = { helps: 'better', worse: 'worse', 'does-little': 'neither', 'too-early': 'neither' };

function Behind({ belief: { verdict, relief, n, triesToChange } }: { readonly belief: MoveBelief }) {
  const [low, high] = relief.interval90;
  return (
    <>
      <p>{text.likely(relief.mean, low, high)}</p>
      {verdict === 'worse' ? <p>{text.moves.dropped}</p> : null}
      <p className="soft">
        {triesToChange !== null && (verdict === 'helps' || verdict === 'worse')
          ? text.moves.changesMind[verdict](triesToChange)
          : `${text.moves.times(n)}. ${text.moves.more}`}
      </p>
    </>
  );
}

function tableOf(moves: readonly MoveBelief[]) {
  const { table } = text;
  return {
    head: [table.move, table.says, table.times, table.middle, table.between],
    rows: moves.map((belief) => [
      moveName(belief.move, words),
      sayMove(belief, words),
      String(belief.n),
      text.change(belief.relief.mean),
      text.between(...belief.relief.interval90),
    ]),
  };
}
