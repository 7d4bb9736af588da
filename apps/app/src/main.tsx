// The door: opens her diary and draws the app. Nothing here knows about pain.
import './design/tokens.css';
import './design/base.css';
import './design/controls.css';
import './design/layout.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './shell/app.tsx';
import { FaultScreen } from './shell/fault-screen.tsx';
import { watchForInstall } from './features/install-hint.tsx';
import { LeftPage } from './shell/left-page.tsx';
import { onEscapeTwice, quickExit, reloadWhenRestored, wasLeft } from './state/quick-exit.ts';
import { now } from './state/clock.ts';
import { applyTheme, storedTheme } from './state/device.ts';
import { DiaryProvider } from './state/hooks.tsx';
import { ids } from './state/ids.ts';
import { openDiary } from './store/diary-store.ts';
import { createIndexedDbStore } from './store/indexed-db-store.ts';

applyTheme(storedTheme());
reloadWhenRestored();
watchForInstall();
onEscapeTwice(quickExit);
void draw(document.getElementById('root'));

async function draw(element: HTMLElement | null): Promise<void> {
  if (element === null) throw new Error('The page has no place for the app');
  const root = createRoot(element);
  if (wasLeft()) return root.render(<LeftPage />);
  const diary = await openDiary(createIndexedDbStore(), { ids, clock: now });
  root.render(
    <StrictMode>
      <FaultScreen diary={diary}>
        <DiaryProvider diary={diary}>
          <App />
        </DiaryProvider>
      </FaultScreen>
    </StrictMode>,
  );
}
