// Takes a case through the same doors as everyone: the diary reads it, the engine plans it.
import { catalog as real } from '@sinew/catalog';
import { catalogueIds, readCheckIn, readLog, readProfile, recall, withLoggedBirth } from '@sinew/diary';
import { learn, planDay, type Catalog, type Person, type Plan } from '@sinew/engine';
import { isInstant, localDateOf, type InputError, type Instant, type Result } from '@sinew/kernel';
import type { Case } from './case.ts';
import { at } from './given.ts';

const ids = catalogueIds(real);

/** @param catalog another one only to see what a case notices */
export function runCase({ given }: Case, catalog: Catalog = real): Plan {
  const checkIn = given.checkIn === null ? null : must(readCheckIn(given.checkIn, { ids }));
  const now = instant(given.now ?? checkIn?.at ?? at);
  const { minutes, fullHold } = given;
  return planDay({
    person: personOf(given, now, catalog),
    checkIn,
    now,
    catalog,
    ...(minutes !== undefined && { minutes }),
    ...(fullHold !== undefined && { fullHold }),
  });
}

function personOf({ profile, log }: Case['given'], now: Instant, catalog: Catalog): Person {
  const lines = (log ?? []).map((event, index) => JSON.stringify({ id: idFor(index), ...event })).join('\n');
  const { person, history: recalled } = recall(must(readLog(lines, { ids })), { now, catalog });
  const today = localDateOf(now);
  const history = { ...recalled, since: log === undefined ? null : (recalled.since ?? today) };
  if (profile === undefined) return person ?? fail('A case of nobody: neither a profile nor one in the log.');
  const given = must(readProfile(profile, { today, ids }));
  return { profile: withLoggedBirth(given, person?.profile ?? null, today), history, beliefs: learn(history, catalog) };
}

function must<T>(result: Result<T, InputError>): T {
  return result.ok ? result.value : fail(`A case that can't be read: ${JSON.stringify(result.error)}`);
}

function instant(text: string): Instant {
  return isInstant(text) ? text : fail(`Not a moment: ${text}`);
}

/** The id of the log's event at `index`, for those that take one back. */
export function idFor(index: number): string {
  return `01930000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`;
}

function fail(message: string): never {
  throw new Error(message);
}
