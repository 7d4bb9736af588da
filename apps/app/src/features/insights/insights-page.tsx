// What helps her: what her own diary says of moves, of the next morning and of her mornings, in words first, each with its doubt.
import { useEffect } from 'react';
import { Link } from 'wouter';
import { Card, Disclosure, Icon, LinkButton, Page, useRecalled } from '../kit.ts';
import { moveName } from '../told-item.ts';
import { useWishes, type Wishes } from '../today/use-wishes.ts';
import { WishMenu } from '../today/wish-menu.tsx';
import { ExposureFindings } from './exposure-findings.tsx';
import { MorningsChart } from './mornings-chart.tsx';
import { MoveFindings } from './move-findings.tsx';
import { openLinked } from './open-linked.ts';
import { words } from './words.ts';
import '../history/history.css';
import './insights.css';

const text = words.whatHelpsPage;

export function InsightsPage() {
  const { beliefs, history } = useRecalled();
  const wishes = useWishes();
  useEffect(openLinked, []);
  if (beliefs.days === 0) return <Nothing />;
  const { days, caution } = words.findings;
  return (
    <Page title={text.title} back="/history" lead={`${days(beliefs.days)} ${caution}`} wide>
      <div className="columns columns-even">
        <div className="column">
          <MoveFindings moves={beliefs.moves} wishes={wishes} />
          <HowToRead />
          <Further />
        </div>
        <div className="column">
          <ExposureFindings exposures={beliefs.exposures} pairs={beliefs.pairs} />
          <MorningsChart beliefs={beliefs} history={history} />
          <OwnWord wishes={wishes} />
        </div>
      </div>
    </Page>
  );
}

function HowToRead() {
  return (
    <Disclosure summary={text.picture.legend}>
      <p>{text.picture.hump}</p>
      <p>{text.picture.bar}</p>
    </Disclosure>
  );
}

/** What she can do with it. */
function Further() {
  return (
    <Card>
      <ul className="plain-list link-list">
        <li>
          <Link href="/insights/page" className="link-row">
            {words.screens.handOn.open}
            <Icon name="next" />
          </Link>
        </li>
        <li>
          <Link href="/fair-test" className="link-row">
            {words.fairTest.ask}
            <Icon name="next" />
          </Link>
        </li>
      </ul>
    </Card>
  );
}

/** Every move on which her word stands, also those that her log says nothing of. */
function OwnWord({ wishes }: { readonly wishes: Wishes }) {
  const { given } = wishes;
  if (given.length === 0) return null;
  return (
    <Card title={text.wishes.title}>
      <p className="soft">{text.wishes.text}</p>
      <ul className="plain-list stack">
        {given.map((move) => (
          <li key={move}>
            <h3>{moveName(move, words)}</h3>
            <WishMenu name={moveName(move, words)} wish={wishes.of(move)} onWish={(wish) => wishes.set(move, wish)} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Nothing() {
  const { title, text: lead, when, checkIn } = text.empty;
  return (
    <Page title={text.title} back="/history">
      <Card title={title}>
        <p>{lead}</p>
        <ul>
          {when.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <LinkButton href="/check-in" tone="primary" wide>
          {checkIn}
        </LinkButton>
      </Card>
    </Page>
  );
}
