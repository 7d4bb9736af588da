// Keeps a half-filled page for this tab, so that leaving midway loses nothing; wiped when it is done.
import { useState } from 'react';
import { emptyDraft, type ProfileDraft } from '../profile/draft.ts';

const key = 'welcome';

export interface KeptDraft {
  readonly draft: ProfileDraft;
  readonly step: number;
}

export function useKeptDraft(): [KeptDraft, (kept: KeptDraft) => void, () => void] {
  const [kept, setKept] = useState<KeptDraft>(read);
  const keep = (next: KeptDraft) => {
    setKept(next);
    try {
      sessionStorage.setItem(key, JSON.stringify(next));
    } catch {
      // Without storage the page still holds it.
    }
  };
  const wipe = () => {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // Nothing was kept.
    }
  };
  return [kept, keep, wipe];
}

function read(): KeptDraft {
  try {
    const text = sessionStorage.getItem(key);
    if (text === null) return { draft: emptyDraft, step: 0 };
    const { draft, step } = JSON.parse(text) as KeptDraft;
    return { draft: { ...emptyDraft, ...draft }, step };
  } catch {
    return { draft: emptyDraft, step: 0 };
  }
}
