// session-begun: what was planned when she pressed start; with the steps that follow, the session can be rebuilt.
import type { PlanItem } from '@sinew/engine';
import type { LocalDate } from '@sinew/kernel';
import * as z from 'zod/mini';
import { date, maybe, name } from '../shapes/leaves.ts';
import { planItemShape } from '../shapes/plan-item-shape.ts';
import type { Event, EventKind } from './event.ts';

export interface SessionBegun extends Event<'session-begun'> {
  /** The name of the session, shared by its events. */
  readonly session: string;
  /** The day of the plan: a session may end after midnight. */
  readonly date?: LocalDate;
  readonly items: readonly PlanItem[];
}

export const sessionBegun: EventKind<SessionBegun> = {
  type: 'session-begun',
  version: 1,
  shape: z.looseObject({ session: name, date: maybe(date), items: z.array(planItemShape) }),
};
