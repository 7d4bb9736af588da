// What the log says of today, as facts that rules ask for.
import { addDays, daysBetween, millisOf } from '@sinew/kernel';
import { keptBreath } from '../fair-test/kept-breath.ts';
import { isCountedInSets } from '../learn/exposures.ts';
import type { Catalog } from '../model/catalog.ts';
import type { DayOf } from '../model/past.ts';
import type { MoveDone, Person } from '../model/person.ts';
import { bandGreenDays } from './band.ts';
import type { BareFacts, Occasion, Values } from './facts.ts';
import { rememberedSigns, timedSigns } from './remembered-signs.ts';
import { shortWalks } from './tolerance.ts';
import { trendsOf } from './trends.ts';

export function historyValues({ person, catalog }: Occasion, facts: BareFacts): Values {
  const { today, now, mornings } = facts;
  const flare = mornings.lastFlare;
  const lastActive = facts.past.active.at(-1);
  return {
    ...rememberedSigns(person, facts, catalog),
    ...timedSigns(facts, catalog),
    hoursSinceFlare: flare === null ? null : (millisOf(now) - millisOf(flare.at)) / 3_600_000,
    daysSinceFlare: flare === null ? null : daysBetween(flare.date, today),
    ...strengthValues(facts, catalog),
    daysMissed: lastActive === undefined ? null : daysBetween(lastActive.date, today) - 1,
    ...costValues(person),
    daysKnown: facts.daysKnown,
    ...shortWalks(facts, catalog),
    morningOverEvening: morningOverEvening(facts),
    mood: person.history.mood?.score,
    ...trendsOf(facts, catalog),
    bandGreenDays: bandGreenDays(facts, catalog),
    breathKept: keptBreath(person.history, facts, catalog),
  };
}

/** What her log says is probably dear to her the next morning, alone or as a pair: loads by name, and her usual minutes of walking. */
function costValues({ beliefs }: Person): Values {
  const together = beliefs.pairs.flatMap(({ verdict, exposures }) => (verdict === 'raises' ? exposures : []));
  const costly = beliefs.exposures.filter(({ verdict, exposure }) => verdict === 'raises' || together.includes(exposure));
  const walking = costly.find(({ exposure }) => exposure === 'walking');
  return {
    costlyLoads: costly.map(({ exposure }) => exposure).filter((exposure) => isCountedInSets(exposure)),
    costlyWalking: walking?.usual ?? walking?.dose ?? null,
  };
}

/** This morning against the last answer of yesterday, in NRS points. */
function morningOverEvening({ past, checkIn, today }: BareFacts): number | undefined {
  const morning = checkIn?.pain.morning;
  const last = past.checkIns.at(-1);
  const evening = last?.date === addDays(today, -1) ? last.entries.at(-1)?.pain.now : undefined;
  return morning === undefined || evening === undefined ? undefined : morning - evening;
}

/** When strength work was last done, and on how many days of this week; her own workouts count. Without a set none was done. */
function strengthValues({ past, today }: BareFacts, catalog: Catalog): Values {
  const strength = new Set(catalog.moves.filter(({ role }) => role === 'strength').map(({ id }) => id));
  const withStrength = ({ entries }: DayOf<MoveDone>): boolean =>
    entries.some(({ move, dose }) => strength.has(move) && dose.sets !== 0);
  const own = past.exercises.filter(({ entries }) => entries.some(({ sets }) => sets !== 0));
  const weekAgo = addDays(today, -7);
  const thisWeek = [
    ...past.moves.filter((day) => day.date > weekAgo && withStrength(day)),
    ...own.filter(({ date }) => date > weekAgo),
  ];
  const newest = [past.moves.findLast(withStrength)?.date, own.at(-1)?.date];
  const last = newest
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  return {
    strengthDaysThisWeek: new Set(thisWeek.map(({ date }) => date)).size,
    daysSinceStrength: last === undefined ? null : daysBetween(last, today),
  };
}
