// From the person and today's check-in to facts: each known, unknown (undefined) or not applicable (null).
import { daysBetween, isUtc, localDateAt, localDateOf, type Instant, type LocalDate } from '@sinew/kernel';
import type { CheckIn, Person } from '../model/person.ts';
import type { Provocation } from '../model/vocabulary.ts';
import { painProvokedIn, siteCountOf, usualDays } from './care.ts';
import { heldSigns, idsOf } from '../screen/flags.ts';
import { chapterOf } from './chapter.ts';
import type { BareFacts, Facts, Occasion, Values } from './facts.ts';
import { historyValues } from './history-values.ts';
import { morningsOf } from './mornings.ts';
import { pastBefore, withEntry } from './past.ts';
import { stageAt, type StageNow } from './stage.ts';

const weightBearing: readonly Provocation[] = ['standing', 'walking', 'stairs', 'single-leg'];

export function observe(occasion: Occasion): Facts {
  const { person, now } = occasion;
  const anyCheckIn = occasion.checkIn;
  const today = todayOf(anyCheckIn, now);
  const checkIn = anyCheckIn !== null && localDateOf(anyCheckIn.at) === today ? anyCheckIn : null;
  const stage = stageAt(person.profile.stage, today);
  const { soFar, since } = chapterOf(person, today);
  const { checkIns } = soFar;
  const mornings = morningsOf(checkIn === null ? checkIns : withEntry(checkIns, today, checkIn), occasion.catalog);
  const provokedBy = checkIn?.provokedBy;
  const painProvoked = checkIn === null ? undefined : painProvokedIn(checkIn);
  const facts = {
    now,
    today,
    stage,
    checkIn,
    anyCheckIn,
    heldSigns: idsOf(heldSigns(person.history, anyCheckIn, occasion.catalog)),
    mornings,
    usualDays: usualDays({ stage: person.profile.stage, checkIns, since }, occasion.catalog),
    past: pastBefore(today, soFar),
    soFar,
    painProvoked,
    provokedBy,
    daysKnown: since === null ? null : daysBetween(since, today),
    // Where she is and how long she has may be yesterday's; how she feels may not.
    place: anyCheckIn?.place ?? 'home',
    regions: checkIn?.sites?.map((site) => site.region),
    settles: checkIn?.settles,
    siteCount: checkIn === null ? undefined : siteCountOf(checkIn),
  } as const;
  return { ...facts, values: { ...profileValues(person, stage), ...checkInValues(facts), ...historyValues(occasion, facts) } };
}

/** Each moment is read where it was written down; a clock that is in UTC is read where she checked in. */
function todayOf(checkIn: CheckIn | null, now: Instant): LocalDate {
  return checkIn !== null && isUtc(now) ? localDateAt(now, checkIn.at) : localDateOf(now);
}

function profileValues({ profile }: Person, stage: StageNow): Values {
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
  };
}

function checkInValues(facts: BareFacts): Values {
  const { checkIn, provokedBy, painProvoked } = facts;
  return {
    painNow: checkIn?.pain.now,
    painProvoked,
    painMorning: checkIn?.pain.morning,
    provokedBy,
    regions: facts.regions,
    siteCount: facts.siteCount,
    sleepHours: checkIn?.sleepHours,
    place: facts.place,
    minutes: facts.anyCheckIn?.minutes,
    // What holds from earlier counts as said today; what was not asked today stays unknown.
    flags: checkIn?.flags && [...new Set([...checkIn.flags, ...facts.heldSigns])],
    weightBearingPain: weightBearingPain(provokedBy, painProvoked),
  };
}

function weightBearingPain(provokedBy: readonly Provocation[] | undefined, painProvoked: number | undefined): number | undefined {
  if (provokedBy === undefined) return undefined;
  return provokedBy.some((one) => weightBearing.includes(one)) ? painProvoked : 0;
}
