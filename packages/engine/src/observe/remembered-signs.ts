// Signs that hold for the rest of a pregnancy once she has said yes to them.
import { addDays, localDateOf } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { Person } from '../model/person.ts';
import type { BareFacts, Values } from './facts.ts';
import { pregnancyDays } from './stage.ts';

export function rememberedSigns({ profile, history }: Person, { checkIn, today }: BareFacts, { flags }: Catalog): Values {
  const { stage } = profile;
  const beginning = stage.kind === 'pregnant' ? addDays(stage.dueDate, -pregnancyDays) : null;
  const inThisPregnancy = history.checkIns.filter(({ at }) => {
    const date = localDateOf(at);
    return beginning !== null && date >= beginning && date <= today;
  });
  const asked = checkIn === null ? inThisPregnancy : [...inThisPregnancy, checkIn];
  const answerTo = (id: string): boolean | null | undefined => {
    if (beginning === null) return null;
    if (asked.some((one) => one.flags?.includes(id))) return true;
    return checkIn?.flags === undefined ? undefined : false;
  };
  return Object.fromEntries(
    flags.flatMap(({ id, remembered }) => (remembered === undefined ? [] : [[remembered, answerTo(id)]])),
  );
}
