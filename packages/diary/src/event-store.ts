// The port behind which her log is kept. Any adapter must pass the trials in event-store.acceptance.ts.
import type { Result } from '@sinew/kernel';
import type { LogEvent } from './events/log-event.ts';

/** Full: no room. Blocked: another page holds it. Unavailable: this browser or device won't keep anything. */
export type StoreFailureCode = 'store-full' | 'store-blocked' | 'store-unavailable';

export interface StoreFailure {
  readonly code: StoreFailureCode;
}

/** What another page of hers did to the same log. */
export type StoreNews = { readonly kind: 'appended'; readonly events: readonly LogEvent[] } | { readonly kind: 'erased' };

export interface EventStore {
  /** In no particular order. */
  load(): Promise<Result<readonly LogEvent[], StoreFailure>>;
  /**
   * All of them or none. An id is written once: what is there already stays, so that writing twice is harmless.
   * Only a `removed` event takes the place of what has its id; that is how something is deleted for good.
   */
  append(events: readonly LogEvent[]): Promise<Result<void, StoreFailure>>;
  eraseEverything(): Promise<Result<void, StoreFailure>>;
  /** Tells what others did, never what was done here. Gives the way to stop listening. */
  subscribe(listener: (news: StoreNews) => void): () => void;
}

/** The events of a batch that must be written, given which ids are there already. */
export function eventsToWrite(batch: readonly LogEvent[], isThere: (id: string) => boolean): LogEvent[] {
  return batch.filter((event) => event.type === 'removed' || !isThere(event.id));
}
