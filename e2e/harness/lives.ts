// People with a past: logs to open the app with, made by the same functions that the app writes with.
import { catalog } from '@sinew/catalog';
import { catalogueIds, newEvent, recall, type EventFields, type EventType, type LogEvent } from '@sinew/diary';
import { planDay, type Plan } from '@sinew/engine';
import { addDays, addMilliseconds, localDateOf, type Instant } from '@sinew/kernel';

const ids = catalogueIds(catalog);
const day = 86_400_000;

export interface Life {
  /** What her clock says. */
  readonly now: Instant;
  readonly log: readonly LogEvent[];
}

/** Mid-November, eight in the morning, in Berlin. */
export const morning = '2026-11-22T08:00:00+01:00' as Instant;

/** Pregnant for 30 weeks, ten days of check-ins and moves behind her, nothing answered today. */
export function pregnant(now: Instant = morning): Life {
  return { now, log: writing((write) => past(write, now, { kind: 'pregnant', dueDate: addDays(localDateOf(now), 70) })) };
}

/** The same, and today's check-in done, with no sign that needs a call. */
export function checkedIn(now: Instant = morning): Life {
  return {
    now,
    log: [
      ...pregnant(addMilliseconds(now, -60_000)).log,
      ...writing((write) => write('check-in', today([]), addMilliseconds(now, -30_000))),
    ],
  };
}

/** Nine weeks after a birth by caesarean, checked in today. */
export function newMother(now: Instant = morning): Life {
  const stage = {
    kind: 'postpartum',
    birthDate: addDays(localDateOf(now), -63),
    birth: 'caesarean',
    feeding: 'breast',
    baby: true,
  } as const;
  return {
    now,
    log: writing((write) => {
      past(write, now, stage);
      write('check-in', today([]), addMilliseconds(now, -30_000));
    }),
  };
}

/** A sign that needs an ambulance, said a minute ago. */
export function inDanger(now: Instant = morning): Life {
  return {
    now,
    log: [
      ...pregnant(addMilliseconds(now, -60_000)).log,
      ...writing((write) => write('check-in', today(['RF-A01']), addMilliseconds(now, -30_000))),
    ],
  };
}

/** In the middle of a session that began ten seconds ago. */
export function inSession(now: Instant = morning): Life & { readonly plan: Plan } {
  const { log } = checkedIn(now);
  const plan = planOf({ now, log });
  const begun = writing((write) =>
    write('session-begun', { session: 'a-session', date: plan.date, items: plan.items }, addMilliseconds(now, -10_000)),
  );
  return { now, log: [...log, ...begun], plan };
}

export function planOf({ now, log }: Life): Plan {
  const { person, todayCheckIn } = recall(log, { now, catalog });
  if (person === null) throw new Error('A life without a profile has no plan.');
  return planDay({ person, checkIn: todayCheckIn, now, catalog });
}

/** One more thing she said, for a test that needs a past of its own. */
export function said<Type extends EventType>(type: Type, fields: EventFields<Type>, at: Instant): LogEvent {
  return newEvent(type, fields, { at, ids });
}

type Write = <Type extends EventType>(type: Type, fields: EventFields<Type>, at: Instant) => void;

function writing(tell: (write: Write) => void): LogEvent[] {
  const log: LogEvent[] = [];
  tell((type, fields, at) => log.push(newEvent(type, fields, { at, ids, after: log.at(-1)?.id })));
  return log;
}

function past(write: Write, now: Instant, stage: EventFields<'profile-set'>['stage']): void {
  write(
    'profile-set',
    {
      stage,
      clearance: 'cleared',
      conditions: [],
      equipment: ['table', 'chair', 'cushion', 'mini-band', 'wall', 'mat'],
      country: 'GB',
    },
    addMilliseconds(now, -11 * day),
  );
  for (let ago = 10; ago >= 1; ago -= 1) {
    const at = addMilliseconds(now, -ago * day);
    write(
      'check-in',
      {
        ...today([]),
        asked: ago === 10 ? 'full' : 'daily',
        pain: { now: 2 + (ago % 3), worst24h: 4 + (ago % 2), morning: 2 + (ago % 2) },
      },
      at,
    );
    const done = {
      variant: 'hands-on-table',
      side: 'both',
      dose: { sets: 2, holdSeconds: 30 },
      effort: 3,
      stopped: null,
    } as const;
    write(
      'move-done',
      { ...done, session: `session-${ago}`, move: 'elevated-pigeon', pain: { before: 4, after: 3 } },
      addMilliseconds(at, 600_000),
    );
  }
}

function today(flags: readonly string[]): EventFields<'check-in'> {
  return {
    pain: { now: 3, worst24h: 5, morning: 2 },
    sites: [{ region: 'si', side: 'left', intensity: 4 }],
    provokedBy: ['walking', 'bed-turn'],
    settles: 'within-hour',
    asked: 'full',
    flags,
    minutes: 20,
    place: 'home',
  };
}
