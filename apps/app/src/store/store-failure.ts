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

/** What long work is given: a way to say that the database still answers, and to hear that nobody waits any more. */
export interface Patience {
  readonly heard: () => void;
  /** What is not done by then must not be done later: she has been told that it was not. */
  readonly givenUp: AbortSignal;
}

export async function attempt<T>(work: (patience: Patience) => Promise<T>): Promise<Result<T, StoreFailure>> {
  const waiting = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp: (reason: Error) => void = () => undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    giveUp = reject;
  });
  const heard = () => {
    clearTimeout(timer);
    if (waiting.signal.aborted) return;
    timer = setTimeout(() => {
      giveUp(blockedByAnotherPage());
      waiting.abort();
    }, patienceMilliseconds);
  };
  heard();
  try {
    return ok(await Promise.race([work({ heard, givenUp: waiting.signal }), silence]));
  } catch (error) {
    return err({ code: (error instanceof Error && codes[error.name]) || 'store-unavailable' });
  } finally {
    clearTimeout(timer);
  }
}

export function blockedByAnotherPage(): Error {
  return Object.assign(new Error('The database is held by another page'), { name: 'BlockedByAnotherPage' });
}
