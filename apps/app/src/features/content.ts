// From ids of the catalogue to the words for them, as these screens need them.
import { catalog } from '@sinew/catalog';
import { flagNamed, type Circumstance, type Contraindication, type RedFlag, type Stage, type StageNow } from '@sinew/engine';
import { words } from '../words.ts';

interface FlagSaid {
  readonly ask: string;
  readonly why?: string;
  readonly say: string;
}

/** `RF-P01!` is the worse form of `RF-P01`. */
export function baseOf(id: string): string {
  return flagOf(id)?.id ?? id;
}

export function flagOf(id: string): RedFlag | undefined {
  return flagNamed(id, catalog);
}

export function flagAsk(id: string): FlagSaid | undefined {
  const byId: Readonly<Record<string, FlagSaid>> = words.flags.byId;
  return byId[baseOf(id)];
}

export function worseAsk(id: string): { readonly ask: string; readonly say: string } | undefined {
  const worse: Readonly<Record<string, { readonly ask: string; readonly say: string }>> = words.flags.worse;
  return worse[baseOf(id)];
}

/** Follows "I have": what to tell the person on the phone. */
export function flagSay(id: string): string {
  const worse = id.endsWith('!') ? worseAsk(id)?.say : undefined;
  return worse ?? flagAsk(id)?.say ?? id;
}

export function groupName(group: string): string {
  const groups: Readonly<Record<string, string>> = words.flags.groups;
  return groups[group] ?? group;
}

/** Until the baby's movements are asked about, nothing speaks of them. */
export function dailyAsk(item: string, stage: StageNow): string {
  const daily: Readonly<Record<string, { readonly early: string; readonly pregnant: string; readonly postpartum: string }>> =
    words.flags.daily;
  const asksFrom = flagOf('RF-P04')?.askedBetween?.from ?? 0;
  const early = stage.gestationDays !== null && stage.gestationDays < asksFrom;
  return daily[item]?.[!stage.pregnant ? 'postpartum' : early ? 'early' : 'pregnant'] ?? item;
}

export function contraindicationsFor(kind: Stage['kind']): readonly Contraindication[] {
  return catalog.contraindications.filter(({ askedOf }) => askedOf === 'everyone' || askedOf === kind);
}

export function circumstancesFor(kind: Stage['kind']): readonly Circumstance[] {
  return catalog.circumstances.filter(({ askedOf }) => askedOf === 'everyone' || askedOf === kind);
}

export function conditionWords(id: string): { readonly name: string; readonly hint?: string } {
  const conditions: Readonly<Record<string, { readonly name: string; readonly hint?: string }>> = words.conditions;
  return conditions[id] ?? { name: id };
}

/** Where it is not known that a baby is on the way or with her, nothing is said of one. */
export function mayNameBaby(stage: Stage | undefined): boolean {
  return stage === undefined || stage.kind === 'pregnant' || stage.baby === true;
}
