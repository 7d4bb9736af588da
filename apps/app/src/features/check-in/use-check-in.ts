// Everything the check-in page knows and does: the draft, which list is due, what is still open, and writing it down.
import { catalog, dailyItems, flagGroups } from '@sinew/catalog';
import { flagsToAsk, fullListDue, type FullListReason, moodDue, type Person, type StageNow } from '@sinew/engine';
import { daysBetween, type LocalDate, localDateOf } from '@sinew/kernel';
import type { Recalled } from '@sinew/diary';
import { useState } from 'react';
import {
  isWithBaby,
  leaveOutMood,
  leftOutQuestions,
  moodLeftOutOn,
  now as clock,
  useDiary,
  useNow,
  useRecalled,
  useStage,
} from '../kit.ts';
import { isStoppedToday } from '../today/stopped-today.ts';
import { asksYesterday, contextOf, sleepSaidOn, yesterdayEvening } from './hours.ts';
import { type CheckInDraft, checkInOf, morningSaidOn, phq2Of, withMood } from './draft.ts';
import { draftKey, dropDraft, keepDraft, keptDraft } from './kept-draft.ts';
import { type FlagGroup, flagsOfDaily, flagsOfFull, groupsOf } from './signs.ts';

export interface CheckInState {
  readonly draft: CheckInDraft;
  readonly change: (change: Partial<CheckInDraft>) => void;
  /** Null: the short gate is enough. */
  readonly fullDue: FullListReason | null;
  readonly groups: readonly FlagGroup[];
  readonly stage: StageNow;
  readonly askMorning: boolean;
  readonly askMood: boolean;
  readonly askSleep: boolean;
  readonly askYesterday: boolean;
  /** After a session that she stopped for a sign, the signs come first. */
  readonly signsFirst: boolean;
  /** A baby that she may carry. */
  readonly withBaby: boolean;
  /** Undefined: the lists are not all answered. */
  readonly flags: readonly string[] | undefined;
  /** Writes it down. Gives the flags that are for her eyes only. */
  readonly submit: () => readonly string[];
}

export function useCheckIn(person: Person): CheckInState {
  const diary = useDiary();
  const recalled = useRecalled();
  const now = useNow();
  const stage = useStage() as StageNow;
  const of = draftKey(localDateOf(now), recalled.latestCheckIn);
  const [draft, setDraft] = useState<CheckInDraft>(() => keptDraft(of, recalled.latestCheckIn));
  const fullDue = fullListDueNow(person, draft, recalled);
  const groups =
    fullDue === null
      ? groupsOf(flagsToAsk(catalog, stage, 'daily'), 'daily', dailyItems)
      : groupsOf(flagsToAsk(catalog, stage, 'full'), 'group', flagGroups);
  const flags = fullDue === null ? flagsOfDaily(groups, draft.signs) : flagsOfFull(groups, draft.signs);
  const askMood = moodDue(person, now, catalog) && !leftOutLately(localDateOf(now));
  const { history } = person;
  const today = localDateOf(now);
  const morningSaid = morningSaidOn(today, history.checkIns);
  const sleepSaid = sleepSaidOn(today, history.checkIns);
  const [leftOut] = useState(leftOutQuestions);
  return {
    draft,
    change: (change) => {
      const next = { ...draft, ...change };
      keepDraft(of, next);
      setDraft(next);
    },
    fullDue,
    groups,
    stage,
    askMorning: morningSaid === undefined,
    askMood,
    askSleep: sleepSaid === undefined && !leftOut.includes('sleep'),
    askYesterday: !leftOut.includes('yesterday') && asksYesterday(history, stage, today),
    signsFirst: isStoppedToday(diary.events(), now),
    withBaby: isWithBaby(person),
    flags,
    submit: () => {
      const at = clock();
      const phq2 = phq2Of(draft.mood);
      const all = withMood(flags, phq2);
      const asked = fullDue === null ? 'daily' : 'full';
      const checkIn = checkInOf(draft, { at, asked, flags: all?.filter(isStored), morningSaid, sleepSaid });
      if (checkIn === null) return [];
      dropDraft();
      if (phq2 !== null) diary.append('mood', { phq2 }, at);
      else if (askMood) leaveOutMood(localDateOf(at));
      const yesterday = contextOf(draft.yesterday);
      if (yesterday !== null) diary.append('day-context', yesterday, yesterdayEvening(at));
      const { at: _, ...fields } = checkIn;
      diary.append('check-in', fields, at);
      return all?.filter((id) => !isStored(id)) ?? [];
    },
  };
}

function fullListDueNow(person: Person, draft: CheckInDraft, { latestCheckIn }: Recalled): FullListReason | null {
  // Until she has said how it is now, nothing speaks of a jump.
  const pain = { now: draft.now ?? latestCheckIn?.pain.now ?? 0 };
  return fullListDue({ person, checkIn: { at: clock(), pain }, catalog });
}

/** Left out once, it is not asked again before a week is over. */
function leftOutLately(today: LocalDate): boolean {
  const on = moodLeftOutOn();
  return on !== null && daysBetween(on, today) < catalog.parameters.moodEveryDays.value;
}

function isStored(id: string): boolean {
  return catalog.flags.find((flag) => flag.id === id.replace(/!$/, ''))?.stored !== false;
}
