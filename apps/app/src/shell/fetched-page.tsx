// A page whose file is fetched when she first opens it. That can fail while not everything is kept on her device yet.
import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import { Button } from '../design/button.tsx';
import { Page } from '../design/page.tsx';
import { words } from '../words.ts';

/** In the page's place, where its file can't be had, stands what to do. */
export function fetchedPage<Props>(fetch: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() =>
    fetch().then(
      (page) => ({ default: page }),
      () => ({ default: NotOnThisDevice }),
    ),
  );
}

function NotOnThisDevice() {
  const { title, text, again } = words.screens.common.notHere;
  return (
    <Page title={title} lead={text}>
      <Button tone="primary" wide onClick={() => location.reload()}>
        {again}
      </Button>
    </Page>
  );
}
