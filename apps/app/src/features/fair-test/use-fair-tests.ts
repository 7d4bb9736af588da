// Her fair tests: the one that is open, and what she can say to it.
import { catalog } from '@sinew/catalog';
import { type FairTest, openTest } from '@sinew/engine';
import { type LocalDate, localDateOf } from '@sinew/kernel';
import { useMemo } from 'react';
import { useDiary, useNow, useRecalled } from '../kit.ts';
import type { AskedDay } from './asked-days.ts';

export interface FairTests {
  readonly today: LocalDate;
  /** The one that is running, or begins tomorrow. */
  readonly open: FairTest | null;
  /** Oldest first, the open one too. */
  readonly all: readonly FairTest[];
  readonly say: (test: FairTest, day: AskedDay, kept: boolean) => void;
  readonly stop: (test: FairTest) => void;
  /** As if it had never been begun. */
  readonly takeBack: (test: FairTest) => void;
  /** Takes her stop back. */
  readonly goOn: (test: FairTest) => void;
}

export function useFairTests(): FairTests {
  const diary = useDiary();
  const { history, events } = useRecalled();
  const today = localDateOf(useNow());
  const open = useMemo(() => openTest(history, catalog, today), [history, today]);
  return {
    today,
    open,
    all: history.tests ?? [],
    say: (test, { date, arm }, kept) => void diary.append('fair-test-day', { test: test.id, date, arm, kept }),
    stop: (test) => void diary.append('fair-test-ended', { test: test.id }),
    takeBack: (test) => diary.retract([test.id]),
    goOn: (test) =>
      diary.retract(events.flatMap((event) => (event.type === 'fair-test-ended' && event.test === test.id ? [event.id] : []))),
  };
}
