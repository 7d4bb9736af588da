// The session on the screen: where she is by the clock, and what she can do. Each act is on the disk before it is shown.
import { type Session, type SessionAct, type SessionView, viewAt } from '@sinew/engine';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Diary, useDiary, useRecalled } from '../kit.ts';
import { momentOf } from './moment.ts';
import { closeSession, noteStep } from './session-log.ts';
import { useNow } from './use-now.ts';

export interface Player {
  readonly session: Session;
  readonly view: SessionView;
  readonly act: (act: SessionAct) => void;
}

/** A tap that follows this soon is the same tap: it must not end the step that it began. */
const doubleTapMillis = 500;

/** Null where no session is open and none was. */
export function usePlayer(): Player | null {
  const session = useLastSession();
  const diary = useDiary();
  const lastNext = useRef(0);
  const now = useNow(session !== null);
  const act = useCallback(
    (given: SessionAct) => {
      const millis = Date.now();
      if (given.act === 'next' && millis - lastNext.current < doubleTapMillis) return;
      if (given.act === 'next') lastNext.current = millis;
      if (session !== null) noteStep(diary, session, given, millis);
    },
    [diary, session],
  );
  const view = session === null ? null : viewAt(session, momentOf(now));
  const over = view !== null && (view.state === 'finished' || view.state === 'stopped');
  useEffect(() => {
    if (over && session !== null) void closeSession(diary, session);
  }, [over, session, diary]);
  return session === null || view === null ? null : { session, view, act };
}

/** The open session as it is on the disk: what she sees taken is never lost. Once it has ended, still the one seen last. */
function useLastSession(): Session | null {
  const diary = useDiary();
  const { openSession } = useRecalled();
  const [shown, setShown] = useState<Session | null>(openSession);
  useEffect(() => {
    let overtaken = false;
    if (openSession !== null) void kept(diary).then(() => overtaken || setShown(openSession));
    return () => {
      overtaken = true;
    };
  }, [diary, openSession]);
  return shown;
}

/** A disk that is full or held by another must not hold her up: then the banner tells her, and the session goes on. */
const patienceMillis = 1000;

function kept(diary: Diary): Promise<void> {
  if (diary.status() !== 'saved') return Promise.resolve();
  return Promise.race([diary.settled(), new Promise<void>((resolve) => setTimeout(resolve, patienceMillis))]);
}
