// Her check-in as she left it, for this tab and this day: a way back, a reload or a look at "When to call" loses nothing.
import { catalog } from '@sinew/catalog';
import type { CheckIn } from '@sinew/engine';
import type { LocalDate } from '@sinew/kernel';
import { type CheckInDraft, draftFrom } from './draft.ts';

const key = 'check-in';

interface Kept {
  readonly of: string;
  readonly draft: CheckInDraft;
}

let kept: Kept | null = null;

/** Of one day, until the next check-in is written down. */
export function draftKey(today: LocalDate, latest: Pick<CheckIn, 'at'> | null): string {
  return `${today} ${latest?.at ?? ''}`;
}

export function keptDraft(of: string, latest: CheckIn | null): CheckInDraft {
  const found = kept ?? read();
  return found?.of === of ? { ...draftFrom(latest), ...found.draft } : draftFrom(latest);
}

export function keepDraft(of: string, draft: CheckInDraft): void {
  kept = { of, draft };
  try {
    sessionStorage.setItem(key, JSON.stringify({ of, draft: forTheDisk(draft) }));
  } catch {
    // Without storage the page still holds it.
  }
}

export function dropDraft(): void {
  kept = null;
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

/** What is for her eyes only is never on the disk, and a browser may put a tab there: its list is asked again. */
export function forTheDisk(draft: CheckInDraft): CheckInDraft {
  const hidden = new Set<string>(catalog.flags.flatMap(({ group, stored }) => (stored ? [] : [group])));
  const hiddenIds = new Set<string>(catalog.flags.flatMap(({ id, stored }) => (stored ? [] : [id])));
  const { groups, worse } = draft.signs;
  const without = <T>(record: Readonly<Record<string, T>>, names: ReadonlySet<string>) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => !names.has(name)));
  return { ...draft, signs: { ...draft.signs, groups: without(groups, hidden), worse: without(worse, hiddenIds) } };
}

function read(): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}
