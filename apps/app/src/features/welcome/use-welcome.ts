// Where she is in Welcome, what she has answered, and how she goes on: what is kept, what is wrong, and the profile at the end.
import { type LocalDate, localDateOf } from '@sinew/kernel';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { ids, useDiary, useNow } from '../kit.ts';
import { type DateFault, dateFault, isPhoneNumber, profileOf, type ProfileDraft } from '../profile/draft.ts';
import { useKeptDraft } from './kept-draft.ts';
import { type Step, steps } from './steps.ts';

export interface WelcomeState {
  readonly draft: ProfileDraft;
  readonly change: (change: Partial<ProfileDraft>) => void;
  readonly today: LocalDate;
  /** 0-based. */
  readonly step: number;
  readonly count: number;
  readonly current: Step;
  readonly fault: DateFault | null;
  readonly back: () => void;
  /** Goes on, if what must be answered is. */
  readonly onward: () => void;
  /** Goes on whatever is open. */
  readonly skip: () => void;
}

export function useWelcome(): WelcomeState {
  const [{ draft, step: kept }, keep, wipe] = useKeptDraft();
  const [fault, setFault] = useState<DateFault | null>(null);
  const [, go] = useLocation();
  const diary = useDiary();
  const today = localDateOf(useNow());
  const all = steps();
  const step = Math.min(kept, all.length - 1);
  const moveTo = (next: number) => keep({ draft, step: next });
  const finish = () => {
    const profile = profileOf(draft);
    if (profile === null) return moveTo(0);
    diary.append('profile-set', profile);
    void diary.requestPersist();
    wipe();
    go('/check-in');
  };
  const skip = () => (step === all.length - 1 ? finish() : moveTo(step + 1));
  return {
    draft,
    change: (change) => {
      setFault(null);
      keep({ draft: { ...draft, ...change }, step });
    },
    today,
    step,
    count: all.length,
    current: all[step] ?? all[0],
    fault,
    back: () => moveTo(step - 1),
    onward: () => {
      const wrong = step === 1 ? dateFault(draft, today, ids) : null;
      setFault(wrong);
      if (wrong === null && isSound(draft, step)) skip();
    },
    skip,
  };
}

function isSound(draft: ProfileDraft, step: number): boolean {
  if (step === 0 && draft.kind === null) return false;
  return draft.phone.trim() === '' || isPhoneNumber(draft.phone);
}
