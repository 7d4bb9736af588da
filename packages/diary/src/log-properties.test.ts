// Laws of the log over arbitrary events of every type: lossless as text, and the same recall in any order, or twice.
import { catalog } from '@sinew/catalog';
import { armNames, equipmentNames, regions, type PlanItem, type SessionAct } from '@sinew/engine';
import { addDays, instantFromMillis, type Instant, type LocalDate } from '@sinew/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import type { EventFields, EventType, LogEvent } from './events/log-event.ts';
import { readLog } from './log-lines.ts';
import { writeLog } from './write-log.ts';
import { recall } from './recall.ts';
import { catalogueIds } from './shapes/catalogue-ids.ts';

const ids = catalogueIds(catalog);
const runs = { numRuns: 500 };
const start = Date.parse('2026-09-01T00:00:00Z');
const days = 60;
const now = instantFromMillis(start + days * 86_400_000, 60);

const maybe = { requiredKeys: [] };
const nrs = fc.integer({ min: 0, max: 10 });
const hours = fc.double({ min: 0, max: 24, noNaN: true });
const pain = fc.record({ before: nrs, after: nrs });
const moves = fc.constantFrom('elevated-pigeon', 'clamshell', 'a-move-of-tomorrow');
const sessions = fc.constantFrom('session-one', 'session-two');
const date = fc.integer({ min: 0, max: days }).map((day) => addDays('2026-09-01' as LocalDate, day));
const moment: fc.Arbitrary<Instant> = fc
  .tuple(fc.integer({ min: 0, max: days * 24 }), fc.constantFrom(0, 60, -300, 345), fc.constantFrom(':00', ':00.250', ''))
  // few distinct moments, places and spellings, so that many events share one
  .map(
    ([hour, offset, seconds]) => instantFromMillis(start + hour * 3_600_000, offset).replace(/:00(?=[Z+-])/, seconds) as Instant,
  );
// few ids, so that retractions meet their events and ids come twice
const idFrom = (number: number) => `019300aa-0000-7000-8000-${String(number).padStart(12, '0')}`;
const id = fc.integer({ min: 0, max: 40 }).map(idFrom);
const flags = fc.subarray([...ids.flags].filter((flag) => !ids.unstoredFlags.has(flag)));

const item: PlanItem = {
  move: 'clamshell',
  protocol: ['T5c'],
  catalogue: null,
  variant: 'plain',
  kind: 'strength',
  traits: { position: 'side-lying', stance: 'none', equipment: [] } as unknown as PlanItem['traits'],
  dose: {
    sets: 2,
    reps: 8,
    holdSeconds: null,
    minutes: null,
    perSide: true,
    startSide: 'right',
    load: null,
    bouts: null,
    band: 'above-knees',
    rpe: [3, 4],
    restSeconds: 30,
    secondsPerRep: 4,
  },
  breath: 'method-1',
  extraCues: [],
  easier: null,
  harder: null,
  reasons: [{ rule: 'SD1', sources: ['x'] }],
  seconds: 180,
  standIn: null,
};
const brought: PlanItem['brought'] = {
  name: 'Squat',
  pattern: 'squat',
  stance: 'bilateral',
  sets: [{ kind: 'work', reps: { min: 8, max: 10 }, seconds: null, distance: null, load: { value: 40, unit: 'kg' } }],
  group: null,
  bouts: null,
};
const items = fc.subarray([item, { ...item, move: 'bridge', standIn: item }, { ...item, move: 'squat', brought }]);

const acts: fc.Arbitrary<SessionAct> = fc.oneof(
  fc.constantFrom<SessionAct[]>({ act: 'next' }, { act: 'pause' }, { act: 'resume' }, { act: 'worse' }, { act: 'end' }),
  fc.record({
    act: fc.constant('pain' as const),
    when: fc.constantFrom('before' as const, 'after' as const),
    score: fc.option(nrs),
  }),
  fc.record({ act: fc.constant('effort' as const), score: fc.option(nrs) }),
);
const stage = fc.oneof(
  fc.record({ kind: fc.constant('pregnant' as const), dueDate: date }),
  fc.record({ kind: fc.constant('postpartum' as const), birthDate: date }),
);

/** One for each type: a new type without one does not compile. */
const fields: { readonly [Type in EventType]: fc.Arbitrary<EventFields<Type>> } = {
  'profile-set': fc.record(
    {
      stage,
      conditions: fc.subarray([...ids.conditions]),
      equipment: fc.subarray([...equipmentNames]),
      babyLow: fc.option(fc.boolean()),
    },
    { requiredKeys: ['stage'] },
  ),
  'check-in': fc.record(
    {
      pain: fc.record({ now: nrs, worst24h: nrs, morning: nrs }, { requiredKeys: ['now'] }),
      sites: fc.array(
        fc.record({ region: fc.constantFrom(...regions), side: fc.constantFrom('left' as const, 'right' as const) }),
      ),
      flags,
      sleepHours: hours,
    },
    { requiredKeys: ['pain'] },
  ),
  'plan-made': fc.record({
    items: fc.array(fc.record({ move: moves })),
    seed: fc.string(),
    engine: fc.string(),
    catalogue: fc.string(),
  }),
  'move-done': fc.record(
    {
      session: sessions,
      move: moves,
      variant: moves,
      pain: fc.option(pain),
      effort: fc.option(nrs),
      dose: fc.constant({ sets: 1 }),
    },
    { requiredKeys: ['session', 'move', 'variant'] },
  ),
  'walk-done': fc.record({ minutes: nrs, painOnsetMinute: fc.option(nrs, { nil: null }), pain }),
  'exercise-done': fc.record(
    {
      session: sessions,
      exercise: moves,
      name: fc.string(),
      pattern: moves,
      stance: moves,
      sets: fc.jsonValue(),
      effort: fc.option(nrs),
    },
    { requiredKeys: ['exercise', 'pattern', 'stance', 'sets'] },
  ),
  'exercise-named': fc.record({ written: moves, exercise: moves }),
  'day-context': fc.record({ walkingMinutes: nrs, standingHours: hours, sleepHours: hours }, maybe),
  retracted: fc.record({ of: id }),
  removed: fc.constant({}),
  'session-begun': fc.record({ session: sessions, items }),
  'session-step': fc.record({ session: sessions, input: fc.tuple(moment, acts).map(([at, act]) => ({ at, ...act })) }),
  'session-ended': fc.record({ session: sessions, why: fc.constantFrom('finished' as const, 'interrupted' as const) }),
  birth: fc.record({ date, baby: fc.option(fc.boolean()), feeding: fc.constant('breast' as const) }, { requiredKeys: ['date'] }),
  assessed: fc.record({ flags, mayExercise: fc.boolean() }),
  veto: fc.record({ move: moves, always: fc.option(fc.boolean()) }),
  mood: fc.record({ phq2: fc.integer({ min: 0, max: 6 }) }),
  goal: fc.constant({}),
  'function-panel': fc.constant({}),
  'belt-trial': fc.constant({}),
  'fair-test-begun': fc
    .record({
      question: fc.oneof(
        fc.record({ kind: fc.constantFrom('belt' as const, 'time-of-day' as const, 'breathing' as const) }),
        fc.record({ kind: fc.constant('move' as const), move: moves }),
      ),
      from: date,
      more: fc.integer({ min: 0, max: days }),
    })
    .map(({ question, from, more }) => ({ question, from, until: addDays(from, more) })),
  'fair-test-day': fc.record({ test: id, date, arm: fc.constantFrom(...armNames), kept: fc.boolean() }),
  'fair-test-ended': fc.record({ test: id }),
};

const extras = fc.dictionary(
  fc.string().map((key) => `x${key}`),
  fc.jsonValue({ maxDepth: 3 }),
  { maxKeys: 3 },
);
const event: fc.Arbitrary<LogEvent> = fc.oneof(
  ...Object.entries(fields).map(([type, arbitrary]) =>
    fc
      .tuple(id, moment, arbitrary as fc.Arbitrary<object>, extras)
      .map(([id, at, said, more]) => ({ ...more, ...said, id, at, type }) as unknown as LogEvent),
  ),
);
const log = fc.array(event, { maxLength: 60 });
const fromText = (text: string) => {
  const read = readLog(text, { ids });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

describe('as text', () => {
  it('what is written is read again, and written the same to the byte', () => {
    fc.assert(
      fc.property(log, (events) => {
        const text = writeLog(events);
        expect(writeLog(fromText(text))).toBe(text);
      }),
      runs,
    );
  });

  it('nothing is lost: every event comes back whole', () => {
    fc.assert(
      fc.property(fc.uniqueArray(event, { selector: ({ id }) => id }), (events) => {
        const back = new Map(fromText(writeLog(events)).map((one) => [one.id, one]));
        expect(back.size).toBe(events.length);
        for (const one of events) expect(canonicalJson(back.get(one.id) ?? {})).toBe(canonicalJson(one));
      }),
      runs,
    );
  });

  it('a text is either a whole log or one error with its line, and never an exception', () => {
    const line = fc.oneof(event.map(canonicalJson), fc.json(), fc.string(), fc.constant(''));
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const read = readLog(lines.join(end), { ids, file: 'log.jsonl' });
        return read.ok || (read.error.file === 'log.jsonl' && (read.error.line ?? 0) >= 1);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('recall', () => {
  const recalled = (events: readonly LogEvent[]) => JSON.stringify(recall(events, { now, catalog }));

  it('does not depend on the order in which events arrived, nor on their coming twice', () => {
    fc.assert(
      fc.property(log, fc.infiniteStream(fc.nat()), (events, dice) => {
        const shuffled = [...events, ...events.slice(0, 20)]
          .map((one) => ({ one, key: dice.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(recalled(shuffled)).toBe(recalled(events));
      }),
      runs,
    );
  });

  it('is the same from memory and from text', () => {
    fc.assert(
      fc.property(log, (events) => {
        const plain = (text: string): unknown => JSON.parse(text);
        expect(plain(recalled(fromText(writeLog(events))))).toEqual(plain(recalled(events)));
      }),
      runs,
    );
  });

  it('is the same whether an event was taken back, deleted for good or never there', () => {
    const unique = fc.uniqueArray(event, { selector: ({ id }) => id, minLength: 1 });
    fc.assert(
      fc.property(unique, fc.nat(), (events, pick) => {
        const earliest = { id: idFrom(90), at: instantFromMillis(start), type: 'mood', phq2: 1 } as LogEvent;
        const gone = events[pick % events.length] ?? earliest;
        fc.pre(gone.type !== 'retracted');
        const without = [earliest, ...events.filter((one) => one !== gone)];
        const retraction = { id: idFrom(91), at: now, type: 'retracted', of: gone.id } as LogEvent;
        const tombstone = { id: gone.id, at: now, type: 'removed' } as LogEvent;
        expect(recalled([...without, gone, retraction])).toBe(recalled(without));
        expect(recalled([...without, gone, tombstone])).toBe(recalled(without));
      }),
      runs,
    );
  });

  it('knows nothing of what is still to come', () => {
    fc.assert(
      fc.property(log, moment, (events, moment) => {
        const past = events.filter(({ at }) => Date.parse(at) <= Date.parse(moment));
        fc.pre(new Set(events.map((one) => one.id)).size === events.length);
        const at = (seen: readonly LogEvent[]) => JSON.stringify(recall(seen, { now: moment, catalog }));
        expect(at(events)).toBe(at(past));
      }),
      runs,
    );
  });
});
