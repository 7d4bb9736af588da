// What is drawn for today (and for yesterday, while she has not said), each as one line and her word on it, which she can change.
import type { FairTest } from '@sinew/engine';
import type { LocalDate } from '@sinew/kernel';
import { useState } from 'react';
import { Choice } from '../kit.ts';
import { type AskedDay, askedDays, dayOf } from './asked-days.ts';
import type { FairTests } from './use-fair-tests.ts';
import { words } from '../insights/words.ts';

const text = words.fairTest;

interface DayChoicesProps {
  readonly test: FairTest;
  readonly tests: FairTests;
  /** Today allows no more than rest. */
  readonly resting: boolean;
}

/** To be made anew each day (`key`): what was asked when she came stays, so that a word can be changed. */
export function DayChoices({ test, tests: { today, say }, resting }: DayChoicesProps) {
  const [dates] = useState(() => askedDays(test, today, resting).map(({ date }) => date));
  const days = dates.map((date) => dayOf(test, date)).filter((day) => day !== null);
  if (today < test.from) return <p>{words.fairTestPages.beginsOn(test.from)}</p>;
  return (
    <>
      {days.map((day) => (
        <Choice
          key={day.date}
          legend={`${lineOf(test, day, today)} ${text.kept.question}`}
          options={[
            { value: 'kept' as const, label: text.kept.yes },
            { value: 'otherwise' as const, label: text.kept.no },
          ]}
          value={day.kept === null ? null : day.kept ? 'kept' : 'otherwise'}
          onChange={(word) => say(test, day, word === 'kept')}
        />
      ))}
      {resting ? <p className="soft">{text.paused}</p> : null}
    </>
  );
}

function lineOf({ question: { kind } }: FairTest, { date, arm }: AskedDay, today: LocalDate): string {
  return date === today ? text.instruction(kind, arm) : words.fairTestPages.yesterday(text.arm(kind, arm));
}
