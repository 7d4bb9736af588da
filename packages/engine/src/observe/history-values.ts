// What the log says of today, as facts that rules ask for.
import { addDays, daysBetween, localDateOf, millisOf, type Instant, type LocalDate } from '@sinew/kernel';
import { isCountedInSets } from '../learn/exposures.ts';
import type { Catalog } from '../model/catalog.ts';
import type { CheckIn, Person } from '../model/person.ts';
import type { BareFacts, Occasion, Values } from './facts.ts';
import { rememberedSigns } from './remembered-signs.ts';
import { isWalkingTooShort } from './tolerance.ts';
import { trendsOf } from './trends.ts';

export function historyValues({ person, catalog }: Occasion, facts: BareFacts): Values {
  const { today, now, mornings, checkIn } = facts;
  const flare = mornings.lastFlare;
  const strengthDays = strengthDaysBefore(person, facts, catalog);
  const lastStrength = latest(strengthDays);
  const { moves, walks, exercises } = person.history;
  const lastActive = latest(
    [moves, walks, exercises].map((list) => lastDayBefore(list, today)).filter((date) => date !== undefined),
  );
  return {
    ...rememberedSigns(person, facts, catalog),
    morningChange: mornings.byDate.get(today)?.change,
    hoursSinceFlare: flare === null ? null : (millisOf(now) - millisOf(flare.at)) / 3_600_000,
    daysSinceFlare: flare === null ? null : daysBetween(flare.date, today),
    strengthDaysThisWeek: [...strengthDays].filter((date) => date > addDays(today, -7)).length,
    daysSinceStrength: lastStrength === undefined ? null : daysBetween(lastStrength, today),
    daysMissed: lastActive === undefined ? null : daysBetween(lastActive, today) - 1,
    ...costValues(person),
    daysKnown: facts.daysKnown,
    walkTooShort: isWalkingTooShort(walks, catalog),
    morningOverEvening: morningOverEvening(person.history.checkIns, checkIn, today),
    mood: person.history.mood?.score,
    ...trendsOf(person.history, today, mornings, catalog),
  };
}

/** What her log says is probably dear to her the next morning: loads by name, and the minutes of walking that it is said of. */
function costValues({ beliefs }: Person): Values {
  const costly = beliefs.exposures.filter(({ verdict }) => verdict === 'raises');
  const walking = costly.find(({ exposure }) => exposure === 'walking');
  return {
    costlyLoads: costly.map(({ exposure }) => exposure).filter((exposure) => isCountedInSets(exposure)),
    costlyWalking: walking?.dose ?? null,
  };
}

/** This morning against the last answer of yesterday, in NRS points. */
function morningOverEvening(checkIns: readonly CheckIn[], checkIn: CheckIn | null, today: LocalDate): number | undefined {
  const morning = checkIn?.pain.morning;
  const last = checkIns.findLast(({ at }) => localDateOf(at) < today);
  if (morning === undefined || last === undefined || localDateOf(last.at) !== addDays(today, -1)) return undefined;
  return morning - last.pain.now;
}

/** Days before today on which strength work was done, her own workouts included; of each move only the last week and the last time. */
function strengthDaysBefore({ history }: Person, facts: BareFacts, catalog: Catalog): ReadonlySet<LocalDate> {
  const lists = catalog.moves.filter(({ role }) => role === 'strength').map(({ id }) => facts.doneByMove.get(id) ?? []);
  const weekAgo = addDays(facts.today, -7);
  const days = new Set<LocalDate>();
  for (const list of [...lists, history.exercises]) {
    const last = lastDayBefore(list, facts.today);
    if (last !== undefined) days.add(last);
    for (let index = list.length - 1; index >= 0; index -= 1) {
      const date = localDateOf(list[index]?.at ?? facts.now);
      if (date <= weekAgo) break;
      if (date < facts.today) days.add(date);
    }
  }
  return days;
}

/** The lists are in order, so the last one that is early enough is the one. */
function lastDayBefore(list: readonly { readonly at: Instant }[], today: LocalDate): LocalDate | undefined {
  const last = list.findLast(({ at }) => localDateOf(at) < today);
  return last === undefined ? undefined : localDateOf(last.at);
}

function latest(dates: Iterable<LocalDate>): LocalDate | undefined {
  let newest: LocalDate | undefined;
  for (const date of dates) if (newest === undefined || date > newest) newest = date;
  return newest;
}
