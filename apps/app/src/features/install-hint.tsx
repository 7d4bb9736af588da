// Offers to put the app on the home screen, where the browser can; waved away once, it stays away.
import { useState, useSyncExternalStore } from 'react';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { isInstallWaved, waveInstall } from '../state/device.ts';
import { words } from '../words.ts';

interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

let offer: InstallEvent | null = null;
const listeners = new Set<() => void>();

/** The browser offers it once, early: caught before the first page is drawn. */
export function watchForInstall(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    change(event as InstallEvent);
  });
  window.addEventListener('appinstalled', () => change(null));
}

function change(next: InstallEvent | null): void {
  offer = next;
  for (const listener of listeners) listener();
}

function onOffer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function InstallHint({ level = 2 }: { readonly level?: 2 | 3 }) {
  const { install } = words.screens.common;
  const ready = useSyncExternalStore(onOffer, () => offer);
  const [waved, setWaved] = useState(isInstallWaved);
  const byHand = isUninstalledIos();
  if (waved || (ready === null && !byHand)) return null;
  return (
    <Card title={install.title} level={level}>
      <p>{install.text}</p>
      {byHand ? <p>{install.ios}</p> : null}
      <div className="row">
        {ready === null ? null : (
          <Button tone="primary" onClick={() => void ready.prompt().finally(() => change(null))}>
            {install.yes}
          </Button>
        )}
        <Button
          tone="quiet"
          onClick={() => {
            waveInstall();
            setWaved(true);
          }}
        >
          {install.no}
        </Button>
      </div>
    </Card>
  );
}

/** Safari on a phone or tablet, as a page: only there is `standalone` known, and false. */
function isUninstalledIos(): boolean {
  return (navigator as Navigator & { readonly standalone?: boolean }).standalone === false;
}
