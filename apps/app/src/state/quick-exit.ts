// Leaves at once: the page is emptied and replaced by a blank one that names no site. Nothing is asked of another server.

const key = 'left';

export function quickExit(): void {
  try {
    sessionStorage.setItem(key, 'yes');
  } catch {
    // Then the way back shows the app; leaving still works.
  }
  document.title = '';
  document.body.hidden = true;
  location.replace('about:blank');
}

/** Escape, twice within this time. */
const twiceMillis = 700;

export function onEscapeTwice(act: () => void): () => void {
  let last = Number.NEGATIVE_INFINITY;
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.repeat) return;
    if (event.timeStamp - last < twiceMillis) act();
    last = event.timeStamp;
  };
  document.addEventListener('keydown', onKey, true);
  return () => document.removeEventListener('keydown', onKey, true);
}

/** She left this tab in a hurry, and someone pressed Back: the app does not show by itself. It does where she goes to it anew. */
export function wasLeft(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  try {
    if (sessionStorage.getItem(key) === null) return false;
    if (entry?.type !== 'navigate') return true;
    sessionStorage.removeItem(key);
  } catch {
    // Without storage nobody knows.
  }
  return false;
}

export function comeBack(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
  location.replace('/');
}

/** The browser may bring the very page back from its memory: then it starts anew, and finds that it was left. */
export function reloadWhenRestored(): void {
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
}
