// Who she is now: the newest profile, or what a later birth makes of it.
import type { Profile, Stage } from '@sinew/engine';
import type { Birth } from '../events/birth.ts';
import { knownFields } from '../shapes/known-fields.ts';
import { extrasOf, profileOf, type ProfileExtras } from '../shapes/profile-shape.ts';
import { afterBirth } from './births.ts';
import type { EffectiveEvent } from './effective-events.ts';

type Postpartum = Extract<Stage, { kind: 'postpartum' }>;

export interface LatestProfile {
  /** Null until she has said where she is. */
  readonly profile: Profile | null;
  readonly extras: ProfileExtras;
}

export function latestProfile(events: readonly EffectiveEvent[]): LatestProfile {
  let latest: LatestProfile = { profile: null, extras: {} };
  for (const event of events) {
    if (event.type === 'profile-set') latest = { profile: profileOf(event), extras: extrasOf(event) };
    if (event.type === 'birth') latest = { ...latest, profile: afterBirth(latest.profile, stageSince(event)) };
  }
  return latest;
}

function stageSince({ date, ...birth }: Birth): Postpartum {
  return { kind: 'postpartum', birthDate: date, ...knownFields<Partial<Postpartum>>(birth, ['birth', 'feeding', 'baby']) };
}
