// Signs that hold for the rest of a pregnancy once she has said yes to them.
import { addDays, localDateOf, type LocalDate } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { History, Person } from '../model/person.ts';
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

function flagsSince(first: LocalDate, last: LocalDate, { checkIns }: History): ReadonlySet<string> {
  const asked = checkIns.filter(({ at }) => localDateOf(at) >= first && localDateOf(at) <= last);
  return new Set(asked.flatMap(({ flags }) => flags ?? []));
}
