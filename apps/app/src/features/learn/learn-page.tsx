// The list of what a practitioner explains, and the way to all moves.
import { Link } from 'wouter';
import { Card, Icon, LinkButton, Page, words } from '../kit.ts';
import { useShownRows } from './shown-rows.ts';
import { taught } from './taught.ts';

export function LearnPage() {
  const { learn } = words.screens.settings;
  return (
    <Page title={learn.title} back="/settings" lead={learn.lead}>
      <LinkButton href="/moves" wide>
        {words.screens.moves.open}
      </LinkButton>
      <Card>
        <ul className="plain-list link-list">
          {useShownRows().map((row) => (
            <li key={row}>
              <Link href={`/learn/${row}`} className="link-row">
                {taught[row].title}
                <Icon name="next" />
              </Link>
            </li>
          ))}
        </ul>
      </Card>
    </Page>
  );
}
