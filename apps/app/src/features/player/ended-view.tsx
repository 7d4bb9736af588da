// The end of a session: finished, ended early, or stopped for a warning sign (SG6: no going on that day).
import { catalog } from '@sinew/catalog';
import { finishSession, type Session } from '@sinew/engine';
import { millisOf } from '@sinew/kernel';
import { itemName } from '../told-item.ts';
import { itemOf } from './close-session.ts';
import { DispositionCard } from '../screened/disposition-card.tsx';
import { Card, LinkButton, now, Page, useDisposition, words } from '../kit.ts';

const text = words.screens.player;
const history = words.screens.history.session;

interface EndedViewProps {
  readonly session: Session;
  readonly state: 'finished' | 'stopped';
}

export function EndedView({ session, state }: EndedViewProps) {
  return state === 'stopped' ? <Stopped /> : <Finished session={session} />;
}

function Stopped() {
  const level = useDisposition()?.level;
  return (
    <Page title={text.stopped.title} lead={text.stopped.text}>
      {level === 'same-day' ? <DispositionCard /> : null}
      <Card tone="alert" title={text.stopped.ask}>
        <p>{text.stopped.screenText}</p>
        <LinkButton href="/check-in" tone="primary" wide big>
          {text.stopped.screen}
        </LinkButton>
        <LinkButton href="/call" wide>
          {text.stopped.call}
        </LinkButton>
      </Card>
      <p className="soft">{text.stopped.tomorrow}</p>
    </Page>
  );
}

function Finished({ session }: { readonly session: Session }) {
  const done = finishSession(session, now(), catalog);
  const whole = done.filter(({ stopped }) => stopped === null).length;
  const early = session.inputs.some((input) => input.act === 'end');
  const last = session.inputs.at(-1)?.at ?? session.begun;
  const minutes = Math.max(1, Math.round((millisOf(last) - millisOf(session.begun)) / 60_000));
  return (
    <Page title={text.finished.title} lead={early ? text.finished.early : text.finished.text}>
      <Card title={[...(whole === 0 ? [] : [text.finished.moves(whole)]), text.finished.minutes(minutes)].join(' · ')}>
        <ul>
          {done.map((move) => (
            <li key={`${move.move} ${move.variant} ${move.at}`}>
              {itemName(itemOf(session, move) ?? move, words)}
              {move.pain === null ? null : <span className="soft"> – {history.eased(move.pain.before, move.pain.after)}</span>}
              {move.stopped === null ? null : <span className="soft"> – {history.stopped[move.stopped]}</span>}
            </li>
          ))}
        </ul>
      </Card>
      <p>{text.finished.morning}</p>
      <LinkButton href="/" tone="primary" wide big>
        {text.finished.today}
      </LinkButton>
    </Page>
  );
}
