// How a screen reaches the diary, what it says of her, the time, and today's plan.
import { catalog } from '@sinew/catalog';
import type { Recalled } from '@sinew/diary';
import { type Disposition, type Person, type Plan, planDay, screenDay, stageAt, type StageNow } from '@sinew/engine';
import { type Instant, localDateOf } from '@sinew/kernel';
import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Diary, DiaryStatus } from '../store/diary-store.ts';
import { createLive, type View } from './live.ts';

interface Scene {
  readonly diary: Diary;
  readonly view: View;
}

const SceneContext = createContext<Scene | null>(null);

export function DiaryProvider({ diary, children }: { readonly diary: Diary; readonly children: ReactNode }) {
  const live = useMemo(() => createLive(diary), [diary]);
  const view = useSyncExternalStore(live.subscribe, live.view);
  const scene = useMemo(() => ({ diary, view }), [diary, view]);
  return <SceneContext value={scene}>{children}</SceneContext>;
}

function useScene(): Scene {
  const scene = useContext(SceneContext);
  if (scene === null) throw new Error('Outside of the DiaryProvider');
  return scene;
}

export function useDiary(): Diary {
  return useScene().diary;
}

export function useDiaryStatus(): DiaryStatus {
  return useScene().view.status;
}

export function useRecalled(): Recalled {
  return useScene().view.recalled;
}

/** Steady for up to half a minute; fresh after everything that is written down. */
export function useNow(): Instant {
  return useScene().view.now;
}

/** Null until she has said where she is. */
export function useStage(): StageNow | null {
  const { now, recalled } = useScene().view;
  const { person } = recalled;
  return useMemo(() => (person === null ? null : stageAt(person.profile.stage, localDateOf(now))), [person, now]);
}

/** Null until she has said where she is. */
export function useDisposition(): Disposition | null {
  const { now, recalled } = useScene().view;
  const { person, todayCheckIn: checkIn } = recalled;
  return useMemo(() => (person === null ? null : screenDay({ person, checkIn, now, catalog })), [person, checkIn, now]);
}

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
