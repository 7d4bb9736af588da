// Takes a case through the same doors as everyone: the diary reads it, the engine plans it.
import { catalog } from '@sinew/catalog';
import { catalogueIds, readCheckIn, readLog, readProfile, recall } from '@sinew/diary';
import { learn, planDay, type Plan } from '@sinew/engine';
import { isInstant, localDateOf, type InputError, type Instant, type Result } from '@sinew/kernel';
import type { Case } from './case.ts';

const ids = catalogueIds(catalog);

export function runCase({ given }: Case): Plan {
  const checkIn = must(readCheckIn(given.checkIn, { ids }));
  const now = instant(given.now ?? checkIn.at);
  const profile = must(readProfile(given.profile, { today: localDateOf(now), ids }));
  const lines = (given.log ?? []).map((event, index) => JSON.stringify({ id: idFor(index), ...event })).join('\n');
  const { history } = recall(must(readLog(lines, { ids })), { now, catalog });
  const since = given.log === undefined ? null : (history.since ?? localDateOf(now));
  const person = { profile, history: { ...history, since }, beliefs: learn(history, catalog) };
  const { minutes, fullHold } = given;
  return planDay({
    person,
    checkIn,
    now,
    catalog,
    ...(minutes !== undefined && { minutes }),
    ...(fullHold !== undefined && { fullHold }),
  });
}

function must<T>(result: Result<T, InputError>): T {
  if (!result.ok) throw new Error(`A case that can't be read: ${JSON.stringify(result.error)}`);
  return result.value;
}

function instant(text: string): Instant {
  if (!isInstant(text)) throw new Error(`Not a moment: ${text}`);
  return text;
}

function idFor(index: number): string {
  return `01930000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`;
}
