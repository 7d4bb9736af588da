// Reads a profile that comes from outside. Only `stage` is required; what it does not know it leaves out.
import { overdueDays, postpartumDays, pregnancyDays } from '@sinew/engine';
import { addDays, err, ok, type InputError, type LocalDate, type Result } from '@sinew/kernel';
import { unknownCondition, type CatalogueIds } from './shapes/catalogue-ids.ts';
import { problemAt, problemOf, type Problem } from './shapes/problem.ts';
import { extrasOf, profileOf, profileShape, type FullProfile } from './shapes/profile-shape.ts';

export interface ProfileContext {
  /** The dates are judged from here. */
  readonly today: LocalDate;
  readonly ids: Pick<CatalogueIds, 'conditions'>;
  readonly file?: string;
}

/** A due date may have passed by three weeks; after that something else must be asked. */
const dueDateDays = { from: -overdueDays, to: pregnancyDays };
const birthDateDays = { from: -postpartumDays, to: 0 };

export function readProfile(value: unknown, { today, ids, file }: ProfileContext): Result<FullProfile, InputError> {
  const problem = problemOf(profileShape, value) ?? problemBeyondShape(value as FullProfile, today, ids);
  if (problem !== null) return err({ ...problem, ...(file !== undefined && { file }) });
  const written = value as FullProfile;
  return ok({ ...profileOf(written), ...extrasOf(written) });
}

function problemBeyondShape(profile: FullProfile, today: LocalDate, ids: ProfileContext['ids']): Problem | null {
  return stageDateProblem(profile.stage, today) ?? unknownCondition(profile.conditions, ids, ['conditions']);
}

function stageDateProblem(stage: FullProfile['stage'], today: LocalDate): Problem | null {
  const [key, date, days] =
    stage.kind === 'pregnant'
      ? (['dueDate', stage.dueDate, dueDateDays] as const)
      : (['birthDate', stage.birthDate, birthDateDays] as const);
  const from = addDays(today, days.from);
  const to = addDays(today, days.to);
  if (date >= from && date <= to) return null;
  return problemAt(['stage', key], date, { kind: 'date-between', from, to }, 'out-of-range');
}
