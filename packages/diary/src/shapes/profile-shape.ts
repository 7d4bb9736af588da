// The shape of a profile, and of the few things beside it that the engine does not need.
import { birthKinds, clearances, equipmentNames, experiences, feedings, type Profile } from '@sinew/engine';
import * as z from 'zod/mini';
import { keysOf, knownFields, once } from './known-fields.ts';
import { country, date, leaf, maybe, name, oneOf, yesNoOrNull, yesOrNo } from './leaves.ts';

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
    birth: maybe(oneOf(birthKinds)),
    feeding: maybe(oneOf(feedings)),
    baby: maybe(yesNoOrNull),
  }),
]);

/** Every field of the engine's profile: one that is forgotten here does not compile. */
const profileFields = {
  clearance: maybe(oneOf(clearances)),
  conditions: maybe(z.array(name)),
  equipment: maybe(z.array(oneOf(equipmentNames))),
  experience: maybe(oneOf(experiences)),
  hypermobile: maybe(yesOrNo),
  babyLow: maybe(yesNoOrNull),
} satisfies Fields<Omit<Profile, 'stage'>>;

const extraFields = {
  country: maybe(country),
  maternityPhone: maybe(phone),
  hadBefore: maybe(yesOrNo),
  relievedBefore: maybe(z.array(ownWords)),
} satisfies Fields<ProfileExtras>;

type Fields<T> = Readonly<Record<keyof T, z.ZodMiniType>>;

export const profileShape: z.ZodMiniType<FullProfile> = z.looseObject({ stage, ...profileFields, ...extraFields });

/** The fields that the engine knows, each listed thing once. */
export function profileOf(written: FullProfile): Profile {
  const profile = knownFields<Omit<Profile, 'stage'>>(written, keysOf(profileFields));
  return {
    ...profile,
    stage: stageOf(written.stage),
    ...(profile.conditions && { conditions: once(profile.conditions) }),
    ...(profile.equipment && { equipment: once(profile.equipment) }),
  };
}

export function extrasOf(written: FullProfile): ProfileExtras {
  return knownFields<ProfileExtras>(written, keysOf(extraFields));
}

function stageOf(stage: Profile['stage']): Profile['stage'] {
  return stage.kind === 'pregnant'
    ? { kind: 'pregnant', dueDate: stage.dueDate }
    : knownFields<typeof stage>(stage, ['kind', 'birthDate', 'birth', 'feeding', 'baby']);
}
