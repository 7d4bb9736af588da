// What is really on the disk: her log as the browser's database holds it.
import type { LogEvent } from '@sinew/diary';
import type { Page } from 'playwright-core';

export function keptEvents(page: Page): Promise<LogEvent[]> {
  return page.evaluate(
    () =>
      new Promise<LogEvent[]>((resolve, reject) => {
        const opening = indexedDB.open('sinew');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('events').objectStore('events').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as LogEvent[]);
          };
        };
      }),
  );
}

/** How many of a type; waits until it is so, or gives up after five seconds with what there is. */
export async function keptOf<Type extends LogEvent['type']>(
  page: Page,
  type: Type,
  count: number,
): Promise<Extract<LogEvent, { type: Type }>[]> {
  for (let turn = 0; ; turn += 1) {
    const found = (await keptEvents(page)).filter((event): event is Extract<LogEvent, { type: Type }> => event.type === type);
    if (found.length === count || turn === 50) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
