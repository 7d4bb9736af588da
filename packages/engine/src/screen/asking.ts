// What she is asked today: which red flags, and whether the full list or the mood questions are due.
import { daysBetween, localDateOf, type Instant } from '@sinew/kernel';
import type { Catalog, RedFlag } from '../model/catalog.ts';
import type { CheckIn, Person } from '../model/person.ts';
import { stageAt, type StageNow } from '../observe/stage.ts';
import { heldSigns, isLeftOutDaily } from './flags.ts';

/** Full: all that belong to her stage and week. Daily: those that the six items of the short gate lead to. */
export function flagsToAsk(catalog: Catalog, stage: StageNow, list: 'full' | 'daily'): readonly RedFlag[] {
  const mine = catalog.flags.filter((flag) => isAskedOf(flag, stage));
  return list === 'full' ? mine : mine.filter(({ daily }) => daily !== null);
}

export type FullListReason = 'first' | 'stage-changed' | 'sign-open' | 'pain-jump';

/** Null: the short gate is enough. `checkIn` is the one being made; its flags are not read. */
export function fullListDue({
  person,
  checkIn,
  catalog,
}: {
  person: Person;
  checkIn: Pick<CheckIn, 'at' | 'pain'>;
  catalog: Catalog;
}): FullListReason | null {
  const earlier = person.history.checkIns.filter(({ at }) => at !== checkIn.at);
  if (!earlier.some(({ flags, asked }) => flags !== undefined && asked !== 'daily')) return 'first';
  if (!fullListAnswered(person, checkIn)) return 'stage-changed';
  const open = heldSigns({ ...person.history, checkIns: earlier }, null, catalog);
  if (open.some((sign) => isLeftOutDaily(sign, catalog))) return 'sign-open';
  const last = earlier.at(-1);
  const jump = last === undefined ? 0 : checkIn.pain.now - last.pain.now;
  return jump >= catalog.parameters.painJump.value ? 'pain-jump' : null;
}

/** The full list was answered in the stage that she is in at `checkIn`. */
export function fullListAnswered({ profile, history }: Person, checkIn: Pick<CheckIn, 'at'>): boolean {
  const stageOn = (at: Instant): StageNow => stageAt(profile.stage, localDateOf(at));
  const now = stageOn(checkIn.at);
  return history.checkIns.some(({ at, asked, flags }) => {
    if (flags === undefined || asked === 'daily') return false;
    const then = stageOn(at);
    return then.code === now.code && then.pregnant === now.pregnant && !then.aged;
  });
}

export function moodDue({ history }: Person, now: Instant, { parameters }: Catalog): boolean {
  if (history.mood === null) return true;
  return daysBetween(localDateOf(history.mood.at), localDateOf(now)) >= parameters.moodEveryDays.value;
}

function isAskedOf({ askedOf, askedBetween }: RedFlag, stage: StageNow): boolean {
  if (askedOf === 'pregnant' && !stage.pregnant) return false;
  if (askedOf === 'postpartum' && stage.pregnant) return false;
  const days = stage.pregnant ? stage.gestationDays : stage.daysSinceBirth;
  return askedBetween === undefined || days === null || (days >= askedBetween.from && days <= askedBetween.to);
}
