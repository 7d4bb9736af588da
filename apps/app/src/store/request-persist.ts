// Asks the browser never to clear the diary by itself when the device runs low.

/** False: refused, or this browser has no such promise to give. */
export async function requestPersist(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}
