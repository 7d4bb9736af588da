// From the person and today's check-in to facts: each known, unknown (undefined) or not applicable (null).
import { addDays, daysBetween, isUtc, localDateAt, localDateOf, millisOf, type Instant, type LocalDate } from '@sinew/kernel';
import { isCountedInSets } from '../learn/exposures.ts';
import type { Catalog } from '../model/catalog.ts';
import type { CheckIn, MoveDone, Person } from '../model/person.ts';
import type { FactName, FactValue } from '../model/rule.ts';
import type { Place, Provocation, Region, Settles } from '../model/vocabulary.ts';
import { morningsOf, type Mornings } from './mornings.ts';
import { stageAt, type StageNow } from './stage.ts';
import { isWalkingTooShort } from './tolerance.ts';
import { trendsOf } from './trends.ts';

/** What the engine itself reads of today; rules read `values`. */
export interface Facts {
  readonly now: Instant;
  readonly today: LocalDate;
  readonly stage: StageNow;
  /** Today's, or null: a check-in of another day says nothing of today. */
  readonly checkIn: CheckIn | null;
  /** Of any day: an urgent sign in it holds until she has been assessed. */
  readonly anyCheckIn: CheckIn | null;
  readonly mornings: Mornings;
  /** What was done before today, by move, oldest first. */
  readonly doneByMove: ReadonlyMap<string, readonly MoveDone[]>;
  /** Since the first entry of her log; null without one. */
  readonly daysKnown: number | null;
  readonly place: Place;
  readonly painProvoked: number | undefined;
  readonly provokedBy: readonly Provocation[] | undefined;
  readonly regions: readonly Region[] | undefined;
  readonly settles: Settles | undefined;
  readonly values: Readonly<Partial<Record<FactName, FactValue>>>;
}

const weightBearing: readonly Provocation[] = ['standing', 'walking', 'stairs', 'single-leg'];

export interface Occasion {
  readonly person: Person;
  readonly checkIn: CheckIn | null;
  readonly now: Instant;
  readonly catalog: Catalog;
}

export function observe(occasion: Occasion): Facts {
  const { person, now } = occasion;
  const anyCheckIn = occasion.checkIn;
  const today = todayOf(anyCheckIn, now);
  const checkIn = anyCheckIn !== null && localDateOf(anyCheckIn.at) === today ? anyCheckIn : null;
  const stage = stageAt(person.profile.stage, today);
  const { checkIns } = person.history;
  const mornings = morningsOf(checkIn === null ? checkIns : [...checkIns, checkIn], occasion.catalog);
  const provokedBy = checkIn?.provokedBy;
  const painProvoked = checkIn === null ? undefined : Math.max(checkIn.pain.now, checkIn.pain.worst24h ?? 0);
  const facts = {
    now,
    today,
    stage,
    checkIn,
    anyCheckIn,
    mornings,
    doneByMove: doneByMove(person, today),
    painProvoked,
    provokedBy,
    daysKnown: person.history.since === null ? null : daysBetween(person.history.since, today),
    // Where she is and how long she has may be yesterday's; how she feels may not.
    place: anyCheckIn?.place ?? 'home',
    regions: checkIn?.sites?.map((site) => site.region),
    settles: checkIn?.settles,
  } as const;
  return { ...facts, values: { ...profileValues(person, stage), ...checkInValues(facts), ...historyValues(occasion, facts) } };
}

/** Each moment is read where it was written down; a clock that is in UTC is read where she checked in. */
function todayOf(checkIn: CheckIn | null, now: Instant): LocalDate {
  return checkIn !== null && isUtc(now) ? localDateAt(now, checkIn.at) : localDateOf(now);
}

function profileValues({ profile }: Person, stage: StageNow): Partial<Record<FactName, FactValue>> {
  const born = profile.stage.kind === 'postpartum' ? profile.stage : null;
  return {
    stage: stage.code,
    pregnant: stage.pregnant,
    gestationDays: stage.gestationDays,
    daysSinceBirth: stage.daysSinceBirth,
    caesarean: born === null ? null : born.birth === undefined ? undefined : born.birth === 'caesarean',
    feeding: born === null ? null : born.feeding,
    withBaby: born === null ? null : (born.baby ?? undefined),
    clearance: profile.clearance,
    conditions: profile.conditions,
    experience: profile.experience,
    hypermobile: profile.hypermobile,
    babyLow: profile.babyLow ?? undefined,
  };
}

function checkInValues(facts: Omit<Facts, 'values'>): Partial<Record<FactName, FactValue>> {
  const { checkIn, provokedBy, painProvoked } = facts;
  const sites = checkIn?.sites;
  return {
    painNow: checkIn?.pain.now,
    painProvoked,
    painMorning: checkIn?.pain.morning,
    provokedBy,
    regions: facts.regions,
    siteCount: sites === undefined ? undefined : new Set(sites.map(({ region, side }) => `${region} ${side}`)).size,
    settles: facts.settles,
    sleepHours: checkIn?.sleepHours,
    place: facts.place,
    minutes: facts.anyCheckIn?.minutes,
    flags: checkIn?.flags,
    weightBearingPain: weightBearingPain(provokedBy, painProvoked),
  };
}

function weightBearingPain(provokedBy: readonly Provocation[] | undefined, painProvoked: number | undefined): number | undefined {
  if (provokedBy === undefined) return undefined;
  return provokedBy.some((one) => weightBearing.includes(one)) ? painProvoked : 0;
}

function historyValues({ person, catalog }: Occasion, facts: Omit<Facts, 'values'>): Partial<Record<FactName, FactValue>> {
  const { today, now, mornings, stage, checkIn } = facts;
  const flare = mornings.lastFlare;
  const strengthDays = strengthDaysBefore(person, facts, catalog);
  const lastStrength = latest(strengthDays);
  const { moves, walks, exercises } = person.history;
  const lastActive = latest(
    [moves, walks, exercises].map((list) => lastDayBefore(list, today)).filter((date) => date !== undefined),
  );
  return {
    supineSymptoms: stage.pregnant ? supineSymptoms(person, checkIn, today) : null,
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
function costValues({ beliefs }: Person): Partial<Record<FactName, FactValue>> {
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

function doneByMove({ history }: Person, today: LocalDate): ReadonlyMap<string, readonly MoveDone[]> {
  const byMove = new Map<string, MoveDone[]>();
  for (const done of history.moves) {
    if (localDateOf(done.at) >= today) continue;
    const list = byMove.get(done.move);
    if (list === undefined) byMove.set(done.move, [done]);
    else list.push(done);
  }
  return byMove;
}

/** Days before today on which strength work was done, her own workouts included; of each move only the last week and the last time. */
function strengthDaysBefore({ history }: Person, facts: Omit<Facts, 'values'>, catalog: Catalog): ReadonlySet<LocalDate> {
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

/** RF-P10 once in this pregnancy holds for the rest of it (GA-2). */
function supineSymptoms({ profile, history }: Person, checkIn: CheckIn | null, today: LocalDate): boolean | undefined {
  const { stage } = profile;
  if (stage.kind !== 'pregnant') return undefined;
  const inThisPregnancy = history.checkIns.filter(
    ({ at }) => daysBetween(localDateOf(at), stage.dueDate) <= 280 && localDateOf(at) <= today,
  );
  const all = checkIn === null ? inThisPregnancy : [...inThisPregnancy, checkIn];
  if (all.some(({ flags }) => flags?.includes('RF-P10'))) return true;
  return checkIn?.flags === undefined ? undefined : false;
}
