// Where she is on the way from conception to two years after birth, counted in days.
import { assertNever, daysBetween, type LocalDate } from '@sinew/kernel';
import type { Stage } from '../model/person.ts';
import type { StageCode } from '../model/vocabulary.ts';

export interface StageNow {
  readonly code: StageCode;
  readonly pregnant: boolean;
  /** 0–301; null after birth. Week 20 begins on day 140. */
  readonly gestationDays: number | null;
  /** 0–730; null while pregnant. */
  readonly daysSinceBirth: number | null;
  /** The due date is behind her and no birth is recorded: she is asked. */
  readonly dueDatePassed: boolean;
  /** The stored date has left the range in which it can be right: she is asked, and rests until then. */
  readonly aged: boolean;
}

/** From the first day of the last period to the due date. */
export const pregnancyDays = 280;
/** Days past the due date that are still believed. */
export const overdueDays = 21;
/** Days after a birth that Sinew covers. */
export const postpartumDays = 730;

export function stageAt(stage: Stage, today: LocalDate): StageNow {
  switch (stage.kind) {
    case 'pregnant':
      return pregnantAt(daysBetween(today, stage.dueDate));
    case 'postpartum':
      return postpartumAt(daysBetween(stage.birthDate, today));
    default:
      return assertNever(stage);
  }
}

function pregnantAt(daysToDueDate: number): StageNow {
  const gestation = pregnancyDays - daysToDueDate;
  const gestationDays = Math.min(Math.max(gestation, 0), pregnancyDays + overdueDays);
  const code = gestationDays < 14 * 7 ? 'T1' : gestationDays < 28 * 7 ? 'T2' : 'T3';
  const aged = gestation !== gestationDays;
  return { code, pregnant: true, gestationDays, daysSinceBirth: null, dueDatePassed: daysToDueDate < 0, aged };
}

function postpartumAt(days: number): StageNow {
  const daysSinceBirth = Math.min(Math.max(days, 0), postpartumDays);
  const code = daysSinceBirth < 42 ? 'P0' : daysSinceBirth < 84 ? 'P6' : 'P12';
  return { code, pregnant: false, gestationDays: null, daysSinceBirth, dueDatePassed: false, aged: days !== daysSinceBirth };
}
