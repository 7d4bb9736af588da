// The day on which something changed, as a field: what she typed, and what is wrong with it once she wants to go on.
import { type LocalDate, localDateOf } from '@sinew/kernel';
import { useState } from 'react';
import { useNow, useRecalled, words } from '../kit.ts';
import { type DateProblem, problemOfDate } from './change-date.ts';

/** @param starts what the field holds at first */
export function useChangeDate(starts: 'today' | 'empty') {
  const today = localDateOf(useNow());
  const stage = useRecalled().person?.profile.stage ?? null;
  const [date, setDate] = useState<string>(starts === 'today' ? today : '');
  const [problem, setProblem] = useState<DateProblem | null>(null);
  return {
    field: {
      type: 'date',
      max: today,
      value: date,
      onChange: setDate,
      error: problem === null ? null : words.screens.stageChange.errors[problem],
    },
    /** The day, or null where something is wrong with it, which the field then says. */
    checked: (): LocalDate | null => {
      const found = problemOfDate(date, today, stage);
      setProblem(found);
      return found === null ? (date as LocalDate) : null;
    },
  } as const;
}
