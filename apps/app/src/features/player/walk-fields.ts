// From the walk's form to what is written down, or what is missing.
import type { EventFields } from '@sinew/diary';

export interface WalkDraft {
  readonly minutes: string;
  /** Null: not answered. */
  readonly rose: 'never' | 'after' | null;
  readonly onset: string;
  readonly before: number | null;
  readonly after: number | null;
}

export const emptyWalk: WalkDraft = { minutes: '', rose: null, onset: '', before: null, after: null };

export type WalkProblem = 'errorMinutes' | 'errorOnset' | 'errorPain';

const longestMinutes = 600;

export function readWalk({ minutes, rose, onset, before, after }: WalkDraft): EventFields<'walk-done'> | WalkProblem {
  const walked = whole(minutes);
  if (walked === null || walked < 1 || walked > longestMinutes) return 'errorMinutes';
  const hurtFrom = rose === 'after' ? whole(onset) : null;
  if (rose === 'after' && (hurtFrom === null || hurtFrom > walked)) return 'errorOnset';
  if (before === null || after === null) return 'errorPain';
  return { minutes: walked, painOnsetMinute: hurtFrom, pain: { before, after } };
}

function whole(text: string): number | null {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : null;
}
