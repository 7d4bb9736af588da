// How a screen reaches the diary, what it says of her, and the time.
import { catalog } from '@sinew/catalog';
import type { Recalled } from '@sinew/diary';
import { type Disposition, screenDay, stageAt, type StageNow } from '@sinew/engine';
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

/** Inside this folder only: screens ask for what they need. */
export function useScene(): Scene {
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
