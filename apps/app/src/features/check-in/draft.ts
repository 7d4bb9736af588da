// The check-in as she fills it in. What is likely the same starts from the last one; pain and the signs never do.
import { catalog } from '@sinew/catalog';
import type { CheckIn, Place, Provocation, Settles } from '@sinew/engine';
import { type Instant, localDateOf } from '@sinew/kernel';
import { type Hours, type HoursOfDay, known, noHours } from './hours.ts';
import type { StopSign } from '../player/stop-signs.ts';
import { noAnswers, type SignAnswers } from './signs.ts';
import { keyOf, type SiteKey, sitesOf } from './sites.ts';

export interface CheckInDraft {
  readonly now: number | null;
  readonly worst: number | null;
  readonly morning: number | null;
  /** Hours of the night before. */
  readonly sleep: Hours | null;
  readonly yesterday: HoursOfDay;
  readonly settles: Settles | null;
  readonly sites: readonly SiteKey[] | null;
  readonly provokedBy: readonly Provocation[] | null;
  readonly minutes: number | null;
  readonly place: Place | null;
  readonly signs: SignAnswers;
  /** The signs that she stopped a session for, where they open this check-in. */
  readonly noticed: readonly StopSign[];
  /** The two PHQ-2 answers, 0–3 each. */
  readonly mood: readonly [number | null, number | null];
}

export function draftFrom(last: CheckIn | null): CheckInDraft {
  return {
    now: null,
    worst: null,
    morning: null,
    sleep: null,
    yesterday: noHours,
    settles: last?.settles ?? null,
    sites: last?.sites?.map(keyOf) ?? null,
    provokedBy: last?.provokedBy ?? null,
    minutes: last?.minutes ?? null,
    place: last?.place ?? null,
    signs: noAnswers,
    noticed: [],
    mood: [null, null],
  };
}

export interface Given {
  readonly at: Instant;
  readonly asked: 'full' | 'daily';
  /** Undefined: not answered. */
  readonly flags: readonly string[] | undefined;
  /** What she said of this morning earlier today. */
  readonly morningSaid: number | undefined;
  /** And of the night before it. */
  readonly sleepSaid: number | undefined;
}

/** What she left out stays unknown. Null: pain now is missing, and without it there is no check-in. */
export function checkInOf(draft: CheckInDraft, { at, asked, flags, morningSaid, sleepSaid }: Given): CheckIn | null {
  if (draft.now === null) return null;
  const morning = draft.morning ?? morningSaid;
  const sleepHours = known(draft.sleep) ?? sleepSaid;
  return {
    at,
    pain: {
      now: draft.now,
      ...(draft.worst !== null && { worst24h: draft.worst }),
      ...(morning !== undefined && { morning }),
    },
    ...(sleepHours !== undefined && { sleepHours }),
    ...(draft.sites !== null && { sites: sitesOf(draft.sites) }),
    ...(draft.provokedBy !== null && { provokedBy: draft.provokedBy }),
    ...(draft.settles !== null && { settles: draft.settles }),
    ...(draft.minutes !== null && { minutes: draft.minutes }),
    ...(draft.place !== null && { place: draft.place }),
    ...(flags !== undefined && { asked, flags }),
  };
}

/** What she said this morning was, if she was asked today. */
export function morningSaidOn(today: string, checkIns: readonly CheckIn[]): number | undefined {
  return checkIns.findLast(({ at, pain }) => localDateOf(at) === today && pain.morning !== undefined)?.pain.morning;
}

/** 0–6; null unless both are answered. */
export function phq2Of([first, second]: CheckInDraft['mood']): number | null {
  return first === null || second === null ? null : first + second;
}

/** A low mood is a sign for someone to look at (RF-Q19), as if she had said yes to it. */
export function withMood(flags: readonly string[] | undefined, phq2: number | null): readonly string[] | undefined {
  const isLow = phq2 !== null && phq2 >= catalog.parameters.moodReviewFrom.value;
  return flags === undefined || !isLow || flags.includes('RF-Q19') ? flags : [...flags, 'RF-Q19'];
}
