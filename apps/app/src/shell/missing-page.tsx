// An address that leads nowhere.
import { LinkButton } from '../design/button.tsx';
import { Page } from '../design/page.tsx';
import { words } from '../words.ts';

export function MissingPage() {
  const { missing } = words.screens.common;
  return (
    <Page title={missing.title} lead={missing.text}>
      <LinkButton href="/" tone="primary">
        {missing.home}
      </LinkButton>
    </Page>
  );
}
