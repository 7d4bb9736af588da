// What another app shared with this one: kept by the service worker (public/share-target.js) until the page takes it, then gone.

const drawer = 'shared-workout';

/** Text, a file, or null where nothing was shared. */
export async function takeShared(): Promise<string | File | null> {
  if (!('caches' in globalThis)) return null;
  const cache = await caches.open(drawer);
  const kept = await cache.match('/shared-workout');
  await caches.delete(drawer);
  if (kept === undefined) return null;
  const name = decodeURIComponent(kept.headers.get('X-Name') ?? '');
  return name === '' ? kept.text() : new File([await kept.blob()], name);
}
