// Stops for a warning sign: what needs a call is written down and takes the page's place; what must be asked opens the check-in.
import { catalog } from '@sinew/catalog';
import { lockOf } from '@sinew/engine';
import { localDateOf } from '@sinew/kernel';
import { useLocation } from 'wouter';
import { draftKey, keepDraft, keptDraft } from '../check-in/kept-draft.ts';
import { now, useDiary, useRecalled } from '../kit.ts';
import { stopSession } from './session-log.ts';
import type { Player } from './use-player.ts';
import { checkInAtStop, draftAtStop, type Stopped } from './stop-check-in.ts';

export function useStop({ session, act }: Pick<Player, 'session' | 'act'>): (stopped: Stopped) => void {
  const diary = useDiary();
  const { person, todayCheckIn, latestCheckIn } = useRecalled();
  const [, go] = useLocation();
  return (stopped) => {
    if (person === null) return;
    const { history } = person;
    const { stage } = person.profile;
    const at = now();
    const checkIn = checkInAtStop(stopped, { stage, history, session, todayCheckIn, latestCheckIn });
    const latest = checkIn === null ? latestCheckIn : { ...checkIn, at };
    const of = draftKey(localDateOf(at), latest);
    const draft = draftAtStop(keptDraft(of, latest), stopped, stage);
    if (draft !== null) keepDraft(of, draft);
    // The sign first: nothing that comes after it may lose it.
    if (checkIn !== null) diary.append('check-in', checkIn, at);
    const callsNow = lockOf(history, latest, catalog) !== null;
    if (callsNow || draft !== null) void stopSession(diary, session);
    else act({ act: 'symptom' });
    if (draft !== null && !callsNow) go('/check-in');
  };
}
