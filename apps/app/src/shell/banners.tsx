// What must be said above a page: that something could not be kept, that the clock was set back, or that a newer version is ready.
import { localDateOf } from '@sinew/kernel';
import { useRegisterSW } from 'virtual:pwa-register/react';
import { useState } from 'react';
import { Button } from '../design/button.tsx';
import { Notice } from '../design/notice.tsx';
import { dayInWords } from '../features/date-words.ts';
import { useDiary, useDiaryStatus, useNow } from '../state/hooks.tsx';
import { saveCopy } from '../state/save-copy.ts';
import type { DiaryStatus } from '../store/diary-store.ts';
import { words } from '../words.ts';

/** `quiet`: in the middle of a session nothing but trouble is said. */
export function Banners({ quiet }: { readonly quiet: boolean }) {
  return (
    <div className="banners no-print">
      <StorageBanner />
      <ClockBanner />
      <UpdateBanner hidden={quiet} />
    </div>
  );
}

function StorageBanner() {
  const status = useDiaryStatus();
  return status === 'saved' ? null : <Unsaved status={status} />;
}

function Unsaved({ status }: { readonly status: Exclude<DiaryStatus, 'saved'> }) {
  const diary = useDiary();
  const { storage } = words.screens.common;
  const { title, text } = storage[status];
  return (
    <Notice tone="alert" title={title} live>
      <p>{text}</p>
      <div className="row">
        <Button tone="primary" onClick={() => saveCopy(diary)}>
          {storage.save}
        </Button>
        <Button onClick={() => void diary.refresh()}>{storage.retry}</Button>
      </div>
    </Notice>
  );
}

/** What was written on a day that is yet to come by this clock does not count yet; without a word it would seem lost. */
function ClockBanner() {
  const last = useDiary().events().at(-1);
  const today = localDateOf(useNow());
  if (last === undefined || localDateOf(last.at) <= today) return null;
  const day = dayInWords(localDateOf(last.at), 'long', words);
  return (
    <Notice live>
      <p>{words.screens.common.clock(day)}</p>
    </Notice>
  );
}

/** Never in the middle of a session. */
function UpdateBanner({ hidden }: { readonly hidden: boolean }) {
  const { update } = words.screens.common;
  const { needRefresh, updateServiceWorker } = useRegisterSW();
  const [later, setLater] = useState(false);
  if (hidden || later || !needRefresh[0]) return null;
  return (
    <Notice live>
      <p>{update.text}</p>
      <div className="row">
        <Button tone="primary" onClick={() => void updateServiceWorker(true)}>
          {update.now}
        </Button>
        <Button tone="quiet" onClick={() => setLater(true)}>
          {update.later}
        </Button>
      </div>
    </Notice>
  );
}
