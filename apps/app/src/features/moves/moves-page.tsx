// All the moves that are for her, by kind, each with its picture, which is drawn when she comes near it.
import { kinds, type Move } from '@sinew/engine';
import { Link } from 'wouter';
import { Icon, MoveFigure, Page, useRecalled, useStage, words } from '../kit.ts';
import { moveName } from '../told-item.ts';
import { WhenNear } from '../when-near.tsx';
import { herForms, herMoves } from './her-moves.ts';
import './moves.css';

const text = words.screens.moves;

export function MovesPage() {
  const { person } = useRecalled();
  const now = useStage();
  if (person === null || now === null) return null;
  const hers = herMoves(person.profile.stage, now, words);
  return (
    <Page title={text.title} lead={text.lead} back="/learn">
      {kinds
        .map((kind) => ({ kind, moves: hers.filter((move) => move.kind === kind) }))
        .filter(({ moves }) => moves.length > 0)
        .map(({ kind, moves }) => (
          <section key={kind} className="stack-s" aria-label={text.kinds[kind]}>
            <h2>{text.kinds[kind]}</h2>
            <ul className="plain-list link-list card">
              {moves.map((move) => (
                <li key={move.id}>
                  <Row move={move} variant={herForms(move, now)[0]?.id ?? ''} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </Page>
  );
}

function Row({ move, variant }: { readonly move: Move; readonly variant: string }) {
  return (
    <Link href={`/move/${move.id}`} className="link-row move-row">
      <WhenNear className="move-row-figure">
        <MoveFigure move={move.id} variant={variant} />
      </WhenNear>
      <span>{moveName(move.id, words)}</span>
      <Icon name="next" />
    </Link>
  );
}
