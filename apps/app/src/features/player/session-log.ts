// Begins a session, writes down each of its steps and each move that is over, and closes it once, also where two tabs show it.
import { advance, type PlanItem, type Session, type SessionAct, type SessionInput } from '@sinew/engine';
import { type Instant, localDateOf } from '@sinew/kernel';
import { type Diary, now } from '../kit.ts';
import { closingOf, leftAt, type Unwritten, unwrittenOf } from './close-session.ts';
import { momentOf } from './moment.ts';

export function startSession(diary: Diary, items: readonly PlanItem[]): void {
  const at = now();
  diary.append('session-begun', { session: crypto.randomUUID(), date: localDateOf(at), items }, at);
}

export function noteStep(diary: Diary, session: Session, act: SessionAct, millis: number = Date.now()): void {
  const input = { at: momentOf(millis), ...act };
  diary.append('session-step', { session: session.id, input });
  const { moves, exercises } = endedNow(diary, session, input.at);
  if (moves.length + exercises.length > 0) void writeEnded(diary, session, input.at);
}

/** By the steps on the disk: an answer that was given just before this one may not be on the screen yet. */
function endedNow(diary: Diary, session: Session, at: Instant): Unwritten {
  const events = diary.events();
  const inputs = events.flatMap((event) => (event.type === 'session-step' && event.session === session.id ? [event.input] : []));
  return unwrittenOf({ ...session, inputs }, at, events);
}

/** Ends a session that was left open, and closes it. */
export async function giveUpSession(diary: Diary, session: Session): Promise<void> {
  await closeWith(diary, session, { at: leftAt(session, momentOf(Date.now())), act: 'end' });
}

/** Ends a session for a warning sign, and closes it: its page is gone at once. */
export async function stopSession(diary: Diary, session: Session): Promise<void> {
  await closeWith(diary, session, { at: momentOf(Date.now()), act: 'symptom' });
}

async function closeWith(diary: Diary, session: Session, input: SessionInput): Promise<void> {
  diary.append('session-step', { session: session.id, input });
  await closeSession(diary, advance(session, input));
}

/** Writes the moves and the end, unless another tab has. */
export async function closeSession(diary: Diary, session: Session): Promise<void> {
  await alone(`sinew-session-${session.id}`, async () => {
    await diary.refresh();
    const closing = closingOf(session, momentOf(Date.now()), diary.events());
    write(diary, closing);
    if (closing.ended !== null) diary.append('session-ended', closing.ended);
    await diary.settled();
  });
}

async function writeEnded(diary: Diary, session: Session, at: Instant): Promise<void> {
  await alone(`sinew-session-${session.id}`, async () => {
    await diary.refresh();
    write(diary, endedNow(diary, session, at));
  });
}

function write(diary: Diary, { moves, exercises }: Unwritten): void {
  for (const { at, ...fields } of moves) diary.append('move-done', fields, wholeSecond(at));
  for (const { at, ...fields } of exercises) diary.append('exercise-done', fields, wholeSecond(at));
}

function wholeSecond(at: Instant): Instant {
  return at.replace(/\.\d+/, '') as Instant;
}

/** One tab at a time, where the browser can say so. */
async function alone(name: string, work: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) await navigator.locks.request(name, work);
  else await work();
}
