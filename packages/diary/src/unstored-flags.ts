// Some answers are for her eyes only: they work in the moment and are never written down.
import type { LogEvent } from './events/log-event.ts';
import type { CatalogueIds } from './shapes/catalogue-ids.ts';

export function withoutUnstoredFlags<E extends LogEvent>(event: E, { unstoredFlags }: Pick<CatalogueIds, 'unstoredFlags'>): E {
  if (event.type !== 'check-in' && event.type !== 'assessed') return event;
  const { flags } = event;
  if (flags === undefined || !flags.some((flag) => unstoredFlags.has(flag))) return event;
  return { ...event, flags: flags.filter((flag) => !unstoredFlags.has(flag)) };
}
