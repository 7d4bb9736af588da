// The signs that end a session at once (CLINICAL 3c), for her stage, and what each is on the list of red flags.
import type { Words } from '@sinew/catalog';
import type { Profile, RedFlag } from '@sinew/engine';
import { flagOf } from '../content.ts';

export type StopSign = keyof Words['screens']['player']['signs'];
type StageKind = Profile['stage']['kind'];

const anyone = ['bleeding', 'belly', 'breathless', 'dizzy', 'headache', 'chest', 'weakness', 'calf'] as const;
const pregnant = [
  'bleeding',
  'fluid',
  'contractions',
  'movements',
  'belly',
  'breathless',
  'dizzy',
  'headache',
  'chest',
  'weakness',
  'calf',
] as const;

/** After a birth or a loss nothing is asked of tightenings, waters or movements. */
export function stopSignsFor({ kind }: Profile['stage']): readonly StopSign[] {
  return kind === 'pregnant' ? pregnant : anyone;
}

const flagsOfAnyone = { breathless: 'RF-A12', dizzy: 'RF-A12', chest: 'RF-A01', weakness: 'RF-A04', calf: 'RF-A02' };
/** A sign that is a flag as it stands. */
const flagBySign: Readonly<Record<StageKind, Partial<Record<StopSign, string>>>> = {
  pregnant: { ...flagsOfAnyone, bleeding: 'RF-P01', fluid: 'RF-P02', contractions: 'RF-P03', movements: 'RF-P04' },
  postpartum: flagsOfAnyone,
};

/** A sign that may be one of several: the item of the short list that asks which. */
const itemBySign: Readonly<Record<StageKind, Partial<Record<StopSign, string>>>> = {
  pregnant: { belly: 'baby-or-heavy-bleeding', headache: 'head-eyes-swelling' },
  postpartum: { bleeding: 'bleeding-or-fluid', headache: 'head-eyes-swelling' },
};

/** Each flag once. */
export function flagsOfSigns(signs: readonly StopSign[], { kind }: Profile['stage']): readonly RedFlag[] {
  const ids = new Set(signs.flatMap((sign) => flagBySign[kind][sign] ?? []));
  return [...ids].flatMap((id) => flagOf(id) ?? []);
}

/** The signs that only more questions can place. */
export function openSigns(signs: readonly StopSign[], { kind }: Profile['stage']): readonly StopSign[] {
  return signs.filter((sign) => flagBySign[kind][sign] === undefined);
}

/** The items of the short list that they are ticked under. */
export function itemsOfSigns(signs: readonly StopSign[], stage: Profile['stage']): readonly string[] {
  const ofFlags = flagsOfSigns(signs, stage).flatMap(({ daily }) => daily ?? []);
  return [...new Set([...ofFlags, ...signs.flatMap((sign) => itemBySign[stage.kind][sign] ?? [])])];
}
