// Months of one woman's log: what helps her, what makes it worse, walks that show the next morning, and a birth.
import { catalog } from '@sinew/catalog';
import { catalogueIds, newEvent, type EventFields, type EventType, type LogEvent } from '@sinew/diary';
import { armFor } from '@sinew/engine';
import { addDays, localDateOf, seededRandom, type Instant, type LocalDate, type Random } from '@sinew/kernel';
import { type Life, morning } from './lives.ts';

const ids = catalogueIds(catalog);
const days = 170;
/** On the day this many days ago. */
const bornAgo = 60;

/** What each move really takes off, and how often she does it. */
const moves = [
  { move: 'elevated-pigeon', variant: 'hands-on-table', relief: 1.5, share: 0.2 },
  { move: 'side-lying-pelvic-rock', variant: 'pillow', relief: 1, share: 0.15 },
  { move: 'calm-breath', variant: 'seated', relief: 0.1, share: 0.25 },
  { move: 'open-book', variant: 'arm', relief: 0.2, share: 0.15 },
  { move: 'seated-adductor-stretch', variant: 'seat', relief: -1.3, share: 0.1 },
  { move: 'cat-cow', variant: 'hands', relief: 0.8, share: 0.02 },
  { move: 'wall-tap-hinge', variant: 'wall', relief: 0, share: 0.2 },
] as const;

/** A point the next morning for half an hour of walking; half a point less for two hours more of sleep. */
const walkingCost = 1 / 30;
const sleepCost = -0.25;

/** 170 days with a check-in each morning (some are missing); sixty days after the birth; checked in today. */
export function monthsBehind(now: Instant = morning): Life {
  const dice = seededRandom('months behind');
  const today = localDateOf(now);
  const born = addDays(today, -bornAgo);
  const log = writing((write) => {
    write('profile-set', { stage: { kind: 'pregnant', dueDate: born }, ...asked }, at(addDays(today, -days), '07:00'));
    let night: Night = { owed: 0, slept: 7 };
    for (let ago = days; ago >= 0; ago -= 1) {
      const date = addDays(today, -ago);
      if (date === born) write('birth', { date, birth: 'vaginal', feeding: 'breast', baby: true }, at(date, '20:00'));
      if (ago === bornAgo - 45) write('profile-set', { stage: afterBirth(born), ...asked }, at(date, '07:00'));
      const level = ago > bornAgo ? 3 + (days - ago) / 60 : 2.5 + ago / 60;
      const pain = read(level + night.owed + spread(0.6, dice));
      if (ago === 0 || dice() > 0.08) write('check-in', checkIn(pain, night.slept), at(date, '07:30'));
      if (ago > 0) night = liveThrough(date, pain, dice, write);
    }
  });
  return { now, log };
}

const testId = '019ac000-0000-7000-8000-000000000001';

/** A fair test of when to do the session, begun so many days ago and meant to last so many, with her word on its days up to yesterday. */
export function inFairTest(began: number, lasts: number, now: Instant = morning): Life {
  const today = localDateOf(now);
  const from = addDays(today, -began);
  const plan = { question: { kind: 'time-of-day' }, from, until: addDays(from, lasts - 1) } as const;
  // The days are drawn by its id: the same one, the same days.
  const begun = { ...newEvent('fair-test-begun', plan, { at: at(addDays(from, -1), '19:00'), ids }), id: testId };
  const test = { ...plan, id: begun.id, days: [], ended: null };
  const words = Array.from({ length: Math.min(began, lasts) }, (_, day): LogEvent[] => {
    const date = addDays(from, day);
    const arm = armFor(test, date);
    const said = { test: begun.id, date, kept: day % 7 !== 3 };
    return arm === null ? [] : [newEvent('fair-test-day', { ...said, arm }, { at: at(date, '20:00'), ids })];
  });
  return { now, log: [...monthsBehind(now).log, begun, ...words.flat()] };
}

function afterBirth(birthDate: LocalDate): EventFields<'profile-set'>['stage'] {
  return { kind: 'postpartum', birthDate, birth: 'vaginal', feeding: 'breast', baby: true };
}

const asked = {
  clearance: 'cleared',
  conditions: ['six-week-check-done'],
  equipment: ['table', 'chair', 'cushion', 'mini-band', 'wall', 'mat'],
  country: 'GB',
} as const satisfies Partial<EventFields<'profile-set'>>;

/** Points that the day adds to the next morning, and hours of sleep. */
interface Night {
  readonly owed: number;
  readonly slept: number;
}

function checkIn(morningPain: number, sleepHours: number): EventFields<'check-in'> {
  return {
    pain: { now: morningPain, worst24h: Math.min(10, morningPain + 2), morning: morningPain },
    sites: [{ region: 'si', side: 'left', intensity: morningPain }],
    provokedBy: ['walking', 'bed-turn'],
    settles: 'within-hour',
    asked: 'full',
    flags: [],
    minutes: 20,
    place: 'home',
    sleepHours,
  };
}

/** A walk and a session, and the night after. */
function liveThrough(date: LocalDate, morningPain: number, dice: Random, write: Write): Night {
  const minutes = dice() < 0.85 ? Math.round(35 + spread(14, dice)) : 0;
  if (minutes > 4) {
    write('walk-done', { minutes, painOnsetMinute: null, pain: { before: morningPain, after: morningPain } }, at(date, '11:00'));
  }
  // Hours on her feet, which change nothing; and that there was no walk, where there was none.
  const standingHours = Math.floor(seededRandom(date)() * 4);
  write('day-context', { standingHours, ...(minutes <= 4 && { walkingMinutes: 0 }) }, at(date, '21:00'));
  let pain = morningPain + 1 + spread(0.7, dice);
  moves.forEach(({ move, variant, relief, share }, index) => {
    if (dice() > share) return;
    const before = read(pain);
    pain = Math.max(0, pain - relief - spread(0.4, dice));
    const done = { variant, side: 'both', dose: { sets: 2, holdSeconds: 30 }, effort: 3, stopped: null } as const;
    write(
      'move-done',
      { ...done, session: `session-${date}`, move, pain: { before, after: read(pain) } },
      at(date, `17:${String(10 + index * 5)}`),
    );
  });
  const slept = Math.round((7 + spread(1.2, dice)) * 2) / 2;
  return { owed: (minutes - 30) * walkingCost + (slept - 7) * sleepCost, slept };
}

/** Somewhere about nought. */
function spread(size: number, dice: Random): number {
  return size * (dice() + dice() + dice() - 1.5) * 2;
}

function read(pain: number): number {
  return Math.max(0, Math.min(10, Math.round(pain)));
}

function at(date: LocalDate, time: string): Instant {
  return `${date}T${time}:00+01:00` as Instant;
}

type Write = <Type extends EventType>(type: Type, fields: EventFields<Type>, at: Instant) => void;

function writing(tell: (write: Write) => void): LogEvent[] {
  const log: LogEvent[] = [];
  tell((type, fields, moment) => log.push(newEvent(type, fields, { at: moment, ids, after: log.at(-1)?.id })));
  return log;
}
