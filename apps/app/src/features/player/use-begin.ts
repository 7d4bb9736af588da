// Begins a session with these items and goes to the player; one that was left open is closed first.
import type { PlanItem } from '@sinew/engine';
import { useLocation } from 'wouter';
import { giveUpSession, startSession } from './session-log.ts';
import { useDiary, useRecalled } from '../kit.ts';

export function useBegin(): (items: readonly PlanItem[]) => void {
  const diary = useDiary();
  const { openSession } = useRecalled();
  const [, go] = useLocation();
  return (items) => {
    if (items.length === 0) return;
    const begin = () => {
      startSession(diary, items);
      go('/session');
    };
    if (openSession === null) begin();
    else void giveUpSession(diary, openSession).then(begin);
  };
}
