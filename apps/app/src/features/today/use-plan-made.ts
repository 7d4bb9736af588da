// Writes down what she is offered: each different plan of a day once.
import { type LogEvent, offered } from '@sinew/diary';
import type { Plan } from '@sinew/engine';
import { useEffect } from 'react';
import { useDiary } from '../kit.ts';
import { planKey } from './plan-shape.ts';

export function usePlanMade(plan: Plan | null, fullHold: boolean): void {
  const diary = useDiary();
  const key = plan === null || plan.items.length === 0 ? null : planKey(plan);
  useEffect(() => {
    if (plan === null || key === null || isMade(plan, key, diary.events())) return;
    diary.append('plan-made', { ...offered(plan), ...(fullHold && { fullHold }) });
  }, [plan, key, fullHold, diary]);
}

function isMade(plan: Plan, key: string, events: readonly LogEvent[]): boolean {
  return events.some(
    (event) =>
      event.type === 'plan-made' && event.date === plan.date && planKey({ date: event.date, items: event.items }) === key,
  );
}
