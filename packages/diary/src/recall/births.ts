// The days on which a pregnancy ended, as the log tells them: of one pregnancy the newest word holds.
import { pregnancyDays, type Profile, type Stage } from '@sinew/engine';
import { addDays, daysBetween, type LocalDate } from '@sinew/kernel';
import { knownFields } from '../shapes/known-fields.ts';
import type { EffectiveEvent } from './effective-events.ts';

/** Five months: two births closer than this are one, told twice. */
const leastBetween = 150;

/** By her own word, and by what a profile says of it; who is said to be pregnant again, or still, has not given birth in this pregnancy. */
export function birthsOf(events: readonly EffectiveEvent[]): LocalDate[] {
  let births: LocalDate[] = [];
  for (const event of events) {
    if (event.type === 'birth') births = withBirth(births, event.date);
    if (event.type !== 'profile-set') continue;
    const { stage } = event;
    births = stage.kind === 'postpartum' ? withBirth(births, stage.birthDate) : births.filter((date) => date < beginOf(stage));
  }
  return births;
}

/** In place of an earlier word on the same one; oldest first. */
export function withBirth(births: readonly LocalDate[], told: LocalDate): LocalDate[] {
  return [...births.filter((date) => Math.abs(daysBetween(date, told)) >= leastBetween), told].sort();
}

/** A profile from elsewhere that is older than a birth in the log: the stage changes on the day of a birth, whatever was written before. */
export function withLoggedBirth(profile: Profile, logged: Profile | null, today: LocalDate): Profile {
  const born = logged?.stage;
  if (born?.kind !== 'postpartum' || born.birthDate > today || born.birthDate < beginOf(profile.stage)) return profile;
  return afterBirth(profile, born);
}

/** What she was told in pregnancy is asked again: unknown takes the safer side until then. */
export function afterBirth(before: Profile | null, stage: Extract<Stage, { kind: 'postpartum' }>): Profile {
  const lasting = before === null ? {} : knownFields<Profile>(before, ['equipment', 'experience', 'hypermobile']);
  return { ...lasting, stage };
}

/** From this day on, a birth is not one that this stage knew of. */
function beginOf(stage: Stage): LocalDate {
  return stage.kind === 'pregnant' ? addDays(stage.dueDate, -pregnancyDays) : addDays(stage.birthDate, leastBetween);
}
