// Whether a date can be the day on which a pregnancy ended, and what is wrong with it otherwise.
import { postpartumDays, pregnancyDays, type Profile } from '@sinew/engine';
import { addDays, daysBetween, isLocalDate, type LocalDate } from '@sinew/kernel';

export type DateProblem = 'missing' | 'future' | 'tooLongAgo' | 'beforePregnancy';

/** @param stage as it was told so far; null: nothing was told */
export function problemOfDate(text: string, today: LocalDate, stage: Profile['stage'] | null): DateProblem | null {
  if (!isLocalDate(text)) return 'missing';
  const days = daysBetween(text, today);
  if (days < 0) return 'future';
  if (days > postpartumDays) return 'tooLongAgo';
  const began = stage?.kind === 'pregnant' ? addDays(stage.dueDate, -pregnancyDays) : null;
  return began !== null && text < began ? 'beforePregnancy' : null;
}
