// The shape of a profile, and of the few things beside it that the engine does not need.
import { equipmentNames, type Profile } from '@sinew/engine';
import * as z from 'zod/mini';
import { knownFields, once } from './known-fields.ts';
import { country, date, leaf, maybe, maybeNull, name, oneOf, yesOrNo } from './leaves.ts';

export interface ProfileExtras {
  /** ISO 3166-1 alpha-2: whose emergency numbers are shown. */
  readonly country?: string;
  readonly maternityPhone?: string;
  /** Had this pain before, in or after an earlier pregnancy. */
  readonly hadBefore?: boolean;
  /** What relieved it then: ids of moves, or her own words. */
  readonly relievedBefore?: readonly string[];
}

export type FullProfile = Profile & ProfileExtras;

const phone = leaf<string>((value) => typeof value === 'string' && value.length <= 60, { kind: 'text-up-to', characters: 60 });
const ownWords = leaf<string>((value) => typeof value === 'string' && value.length <= 2000, {
  kind: 'text-up-to',
  characters: 2000,
});

const stage = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('pregnant'), dueDate: date }),
  z.looseObject({
    kind: z.literal('postpartum'),
    birthDate: date,
    birth: maybe(oneOf(['vaginal', 'instrumental', 'caesarean'])),
    feeding: maybe(oneOf(['breast', 'mixed', 'formula', 'none'])),
    baby: maybeNull(yesOrNo),
  }),
]);

const fields = {
  stage,
  clearance: maybe(oneOf(['cleared', 'not-asked', 'restricted'])),
  conditions: maybe(z.array(name)),
  equipment: maybe(z.array(oneOf(equipmentNames))),
  experience: maybe(oneOf(['new', 'some', 'lifter'])),
  hypermobile: maybe(yesOrNo),
  babyLow: maybeNull(yesOrNo),
  country: maybe(country),
  maternityPhone: maybe(phone),
  hadBefore: maybe(yesOrNo),
  relievedBefore: maybe(z.array(ownWords)),
};

export const profileShape: z.ZodMiniType<FullProfile> = z.looseObject(fields);

const extraKeys = ['country', 'maternityPhone', 'hadBefore', 'relievedBefore'] as const;
const profileKeys = ['clearance', 'conditions', 'equipment', 'experience', 'hypermobile', 'babyLow'] as const;

/** The fields that the engine knows, each listed thing once. */
export function profileOf(written: FullProfile): Profile {
  const profile = knownFields<Omit<Profile, 'stage'>>(written, profileKeys);
  return {
    ...profile,
    stage: stageOf(written.stage),
    ...(profile.conditions && { conditions: once(profile.conditions) }),
    ...(profile.equipment && { equipment: once(profile.equipment) }),
  };
}

export function extrasOf(written: FullProfile): ProfileExtras {
  return knownFields<ProfileExtras>(written, extraKeys);
}

function stageOf(stage: Profile['stage']): Profile['stage'] {
  return stage.kind === 'pregnant'
    ? { kind: 'pregnant', dueDate: stage.dueDate }
    : knownFields<typeof stage>(stage, ['kind', 'birthDate', 'birth', 'feeding', 'baby']);
}
