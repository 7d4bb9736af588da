// Who she is now: the newest profile, or what a later birth makes of it.
import type { Profile, Stage } from '@sinew/engine';
import type { Birth } from '../events/birth.ts';
import { knownFields } from '../shapes/known-fields.ts';
import { extrasOf, profileOf, type ProfileExtras } from '../shapes/profile-shape.ts';
import type { EffectiveEvent } from './effective-events.ts';

export interface LatestProfile {
  /** Null until she has said where she is. */
  readonly profile: Profile | null;
  readonly extras: ProfileExtras;
}

export function latestProfile(events: readonly EffectiveEvent[]): LatestProfile {
  let latest: LatestProfile = { profile: null, extras: {} };
  for (const event of events) {
    if (event.type === 'profile-set') latest = { profile: profileOf(event), extras: extrasOf(event) };
    if (event.type === 'birth') latest = { ...latest, profile: afterBirth(latest.profile, event) };
  }
  return latest;
}

/** What she was told in pregnancy is asked again: unknown takes the safer side until then. */
function afterBirth(before: Profile | null, { date, ...birth }: Birth): Profile {
  const lasting = before === null ? {} : knownFields<Profile>(before, ['equipment', 'experience', 'hypermobile']);
  const after = knownFields<Partial<Extract<Stage, { kind: 'postpartum' }>>>(birth, ['birth', 'feeding', 'baby']);
  return { ...lasting, stage: { kind: 'postpartum', birthDate: date, ...after } };
}
