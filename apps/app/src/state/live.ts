// What the screens see: the log, what it says of her, and now. Renewed when something is written down, and as time passes.
import { catalog } from '@sinew/catalog';
import { type LogEvent, recall, type Recalled } from '@sinew/diary';
import { screenDay } from '@sinew/engine';
import { type Instant, millisOf } from '@sinew/kernel';
import type { Diary, DiaryStatus } from '../store/diary-store.ts';
import { now } from './clock.ts';

export interface View {
  readonly now: Instant;
  readonly recalled: Recalled;
  readonly status: DiaryStatus;
}

export interface Live {
  view(): View;
  subscribe(listener: () => void): () => void;
}

/** A day begins, or a date is reached, within this. */
const tickMillis = 30_000;

export function createLive(diary: Diary): Live {
  let view: View | null = null;
  const look = (): View => {
    const moment = now();
    const events = diary.events();
    const recalled = heldAhead(events, moment) ?? recall(events, { now: moment, catalog });
    return { now: moment, recalled, status: diary.status() };
  };
  return {
    view: () => {
      view ??= look();
      return view;
    },
    subscribe: (listener) => {
      const renew = () => {
        view = null;
        listener();
      };
      const onShow = () => {
        if (document.visibilityState === 'visible') renew();
      };
      const timer = setInterval(onShow, tickMillis);
      const stop = diary.subscribe(renew);
      document.addEventListener('visibilitychange', onShow);
      return () => {
        clearInterval(timer);
        stop();
        document.removeEventListener('visibilitychange', onShow);
      };
    },
  };
}

/** A clock that was set back must not open the plan: a sign that needs a call holds, though by the clock it is yet to come. */
function heldAhead(events: readonly LogEvent[], moment: Instant): Recalled | null {
  const last = events.at(-1);
  if (last === undefined || millisOf(last.at) <= millisOf(moment)) return null;
  const ahead = recall(events, { now: last.at, catalog });
  if (ahead.person === null) return null;
  const { level } = screenDay({ person: ahead.person, checkIn: null, now: last.at, catalog });
  return level === 'emergency' || level === 'call-now' ? ahead : null;
}
