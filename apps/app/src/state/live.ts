// What the screens see: the log, what it says of her, and now. Renewed when something is written down, and as time passes.
import { catalog } from '@sinew/catalog';
import { recall, type Recalled } from '@sinew/diary';
import type { Instant } from '@sinew/kernel';
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
    return { now: moment, recalled: recall(diary.events(), { now: moment, catalog }), status: diary.status() };
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
