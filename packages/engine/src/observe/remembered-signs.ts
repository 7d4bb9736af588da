// Signs that are remembered after they are gone: some for the rest of a pregnancy, some for so many hours.
import { addDays, localDateOf, millisOf, type LocalDate } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { CheckIn, History, Person } from '../model/person.ts';
import type { BareFacts, Values } from './facts.ts';
import { pregnancyDays } from './stage.ts';

export function rememberedSigns({ profile, history }: Person, { checkIn, today }: BareFacts, { flags }: Catalog): Values {
  const { stage } = profile;
  const saidYes = stage.kind === 'pregnant' ? flagsSince(addDays(stage.dueDate, -pregnancyDays), today, history) : null;
  const answerTo = (id: string): boolean | null | undefined => {
    if (saidYes === null) return null;
    if (saidYes.has(id) || checkIn?.flags?.includes(id) === true) return true;
    return checkIn?.flags === undefined ? undefined : false;
  };
  return Object.fromEntries(
    flags.flatMap(({ id, remembered }) => (remembered === undefined ? [] : [[remembered, answerTo(id)]])),
  );
}

/** Since the last time that she said so, in this pregnancy or after this birth; null: never. */
export function timedSigns({ now, soFar, checkIn }: BareFacts, { flags }: Catalog): Values {
  const flagged = soFar.checkIns.flatMap(({ entries }) => (entries.some(names) ? entries.filter(names) : none));
  const said = checkIn === null ? flagged : [...flagged, checkIn];
  const hoursSince = (id: string): number | null => {
    const times = said.filter(({ flags: ids }) => ids?.includes(id) === true).map(({ at }) => millisOf(at));
    return times.length === 0 ? null : (millisOf(now) - Math.max(...times)) / 3_600_000;
  };
  return Object.fromEntries(flags.flatMap(({ id, timed }) => (timed === undefined ? [] : [[timed, hoursSince(id)]])));
}

const none: readonly CheckIn[] = [];

function names({ flags }: CheckIn): boolean {
  return flags !== undefined && flags.length > 0;
}

function flagsSince(first: LocalDate, last: LocalDate, { checkIns }: History): ReadonlySet<string> {
  const asked = checkIns.filter(({ at }) => localDateOf(at) >= first && localDateOf(at) <= last);
  return new Set(asked.flatMap(({ flags }) => flags ?? []));
}
