// Who is calling, for the sentence to say on the phone.
import type { Person } from '@sinew/engine';
import { stageAt } from '@sinew/engine';
import type { LocalDate } from '@sinew/kernel';
import { words } from '../kit.ts';

type Caller = Parameters<typeof words.emergency.script>[0];

export function callerOf({ profile }: Person, today: LocalDate): Caller {
  const { stage } = profile;
  const { gestationDays, daysSinceBirth, aged } = stageAt(stage, today);
  if (stage.kind === 'pregnant')
    return { kind: 'pregnant', weeks: gestationDays === null || aged ? null : Math.trunc(gestationDays / 7) };
  const date = words.units.date(stage.birthDate);
  const withinYear = daysSinceBirth !== null && daysSinceBirth <= 366;
  // Where no baby is with her, nothing is said of a birth.
  return { kind: stage.baby === false ? 'ended' : 'postpartum', date, withinYear };
}
