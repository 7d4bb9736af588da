// What she asked of today's plan on this page: other minutes, the full holds. Kept for the day and this visit.
import type { LocalDate } from '@sinew/kernel';
import { useState } from 'react';

export interface DayWish {
  readonly minutes?: number;
  readonly fullHold?: boolean;
}

let kept: { readonly date: LocalDate; readonly wish: DayWish } | null = null;

export function useDayWish(date: LocalDate): readonly [DayWish, (change: DayWish) => void] {
  const [, renew] = useState(0);
  const wish = kept?.date === date ? kept.wish : {};
  return [
    wish,
    (change) => {
      kept = { date, wish: { ...wish, ...change } };
      renew((count) => count + 1);
    },
  ];
}
