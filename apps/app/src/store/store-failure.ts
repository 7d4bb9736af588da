// From what a browser throws to what is told to her.
import type { StoreFailure, StoreFailureCode } from '@sinew/diary';
import { err, ok, type Result } from '@sinew/kernel';

/** A database that says nothing for this long is held by something else. */
const patienceMilliseconds = 8000;

const codes: Readonly<Record<string, StoreFailureCode>> = {
  QuotaExceededError: 'store-full',
  BlockedByAnotherPage: 'store-blocked',
  // A newer version of the app has changed the database: this page is the old one.
  VersionError: 'store-blocked',
};

export async function attempt<T>(work: () => Promise<T>): Promise<Result<T, StoreFailure>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(blockedByAnotherPage()), patienceMilliseconds);
  });
  try {
    return ok(await Promise.race([work(), patience]));
  } catch (error) {
    return err({ code: (error instanceof Error && codes[error.name]) || 'store-unavailable' });
  } finally {
    clearTimeout(timer);
  }
}

export function blockedByAnotherPage(): Error {
  return Object.assign(new Error('The database is held by another page'), { name: 'BlockedByAnotherPage' });
}
