// An address of a move that is not there, or not for where she is.
import { LinkButton, Page, words } from '../kit.ts';

export function NoSuchMove() {
  const { missing } = words.screens.common;
  return (
    <Page title={missing.title} lead={missing.text}>
      <LinkButton href="/moves" tone="primary">
        {words.screens.moves.open}
      </LinkButton>
    </Page>
  );
}
