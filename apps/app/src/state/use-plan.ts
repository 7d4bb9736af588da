// Today's plan. Apart from the other ways to the diary, so that the planning is fetched only by pages that plan.
import { catalog } from '@sinew/catalog';
import type { Recalled } from '@sinew/diary';
import { type Person, type Plan, planDay } from '@sinew/engine';
import type { Instant } from '@sinew/kernel';
import { useMemo } from 'react';
import { useScene } from './hooks.tsx';

export interface PlanWish {
  /** Beats what the check-in said. */
  readonly minutes?: number | undefined;
  readonly fullHold?: boolean | undefined;
}

/** Today's plan; before today's check-in, rest and breathing. Null until she has said where she is. */
export function usePlan({ minutes, fullHold }: PlanWish = {}): Plan | null {
  const { now, recalled } = useScene().view;
  const { person, todayCheckIn: checkIn } = recalled;
  return useMemo(
    () => (person === null ? null : planFor(person, checkIn, now, { minutes, fullHold })),
    [person, checkIn, now, minutes, fullHold],
  );
}

function planFor(person: Person, checkIn: Recalled['todayCheckIn'], now: Instant, { minutes, fullHold }: PlanWish): Plan {
  return planDay({
    person,
    checkIn,
    now,
    catalog,
    ...(minutes !== undefined && { minutes }),
    ...(fullHold !== undefined && { fullHold }),
  });
}
