// Which days of a test are asked about now: yesterday while it has no word of hers, and today.
import { type Arm, armFor, type FairTest } from '@sinew/engine';
import { addDays, daysBetween, type LocalDate } from '@sinew/kernel';

export interface AskedDay {
  readonly date: LocalDate;
  readonly arm: Arm;
  /** Her word; null: none yet. */
  readonly kept: boolean | null;
}

/** @param resting today allows no more than rest, so nothing is drawn for it */
export function askedDays(test: FairTest, today: LocalDate, resting: boolean): readonly AskedDay[] {
  const yesterday = owedYesterday(test, today);
  const now = resting ? null : dayOf(test, today);
  return [yesterday, now].filter((day) => day !== null);
}

/** Yesterday, where it has no word of hers. */
function owedYesterday(test: FairTest, today: LocalDate): AskedDay | null {
  const yesterday = dayOf(test, addDays(today, -1));
  return yesterday?.kept === null ? yesterday : null;
}

/** Newest first, up to today. */
export function daysSoFar(test: FairTest, today: LocalDate): readonly AskedDay[] {
  const last = today < test.until ? today : test.until;
  const count = Math.max(0, daysBetween(test.from, last) + 1);
  return Array.from({ length: count }, (_, back) => dayOf(test, addDays(last, -back))).filter((day) => day !== null);
}

export function dayOf(test: FairTest, date: LocalDate): AskedDay | null {
  const arm = armFor(test, date);
  return arm === null ? null : { date, arm, kept: test.days.find((day) => day.date === date)?.kept ?? null };
}
