// profile-set: who she is, from this moment on. The newest one counts, as a whole.
import { unknownCondition } from '../shapes/catalogue-ids.ts';
import { profileShape, type FullProfile } from '../shapes/profile-shape.ts';
import type { Event, EventKind } from './event.ts';

export type ProfileSet = Event<'profile-set'> & FullProfile;

/** Its dates may have aged: a stored date is never out of range. */
export const profileSet: EventKind<ProfileSet> = {
  type: 'profile-set',
  version: 1,
  shape: profileShape,
  problemIn: (event, ids) => unknownCondition(event.conditions, ids, ['conditions']),
};
