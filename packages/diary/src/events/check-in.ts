// check-in: how she is. The time of the event is the time of the check-in.
import type { CheckIn } from '@sinew/engine';
import { unknownFlag } from '../shapes/catalogue-ids.ts';
import { checkInFieldsShape } from '../shapes/check-in-shape.ts';
import type { Event, EventKind } from './event.ts';

export type CheckInEvent = Event<'check-in'> & CheckIn;

export const checkIn: EventKind<CheckInEvent> = {
  type: 'check-in',
  version: 1,
  shape: checkInFieldsShape,
  problemIn: (event, ids) => unknownFlag(event.flags, ids, ['flags']),
};
