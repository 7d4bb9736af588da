// Events from outside: versions, types, what is kept and what is never written down.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventKinds } from './events/log-event.ts';
import { readEvent } from './read-event.ts';

const ids = {
  flags: new Set(['RF-A01', 'RF-A17', 'RF-A17!']),
  unstoredFlags: new Set(['RF-A17', 'RF-A17!']),
  conditions: new Set(['twins']),
};
const head = { id: '019300aa-0000-7000-8000-000000000001', at: '2026-11-22T08:00:00+01:00' };
const read = (value: unknown) => readEvent(value, ids, { file: 'log.jsonl', line: 3 });

describe('an event', () => {
  it('keeps what it does not know', () => {
    const event = { ...head, type: 'mood', phq2: 2, note: 'tired', nested: { deep: [1, { x: null }] } };
    expect(read(event)).toEqual({ ok: true, value: event });
  });

  it('may be of the first version in so many words', () => {
    expect(read({ ...head, type: 'mood', phq2: 2, v: 1 }).ok).toBe(true);
  });

  it('is not out of date because its dates have aged', () => {
    expect(read({ ...head, type: 'profile-set', stage: { kind: 'pregnant', dueDate: '2011-01-01' } }).ok).toBe(true);
  });

  it.each(['check-in', 'assessed'])('of type %s loses the flags that are never written down', (type) => {
    const event = { ...head, type, pain: { now: 3 }, mayExercise: true };
    expect(read({ ...event, flags: ['RF-A17', 'RF-A01', 'RF-A17!'] })).toEqual({
      ok: true,
      value: { ...event, flags: ['RF-A01'] },
    });
  });

  it.each(['goal', 'function-panel', 'belt-trial'])('of type %s is kept as it is', (type) => {
    expect(read({ ...head, type, anything: { goes: true } }).ok).toBe(true);
  });

  it.each(['removed', 'day-context'])('of type %s needs nothing more', (type) => {
    expect(read({ ...head, type }).ok).toBe(true);
  });
});

describe('an event that cannot be used', () => {
  const place = { file: 'log.jsonl', line: 3 };
  it.each<[string, unknown, object]>([
    ['not an object', 7, { code: 'wrong', path: '', found: '7' }],
    ['no id', { at: head.at, type: 'mood', phq2: 1 }, { code: 'missing', path: 'id', expected: { kind: 'id' } }],
    ['an id that is none', { ...head, id: 'one', type: 'mood', phq2: 1 }, { code: 'wrong', path: 'id', found: '"one"' }],
    ['a higher version', { ...head, type: 'mood', phq2: 1, v: 2 }, { code: 'newer', path: 'v', found: '2' }],
    ['an unknown type', { ...head, type: 'tea' }, { code: 'newer', path: 'type', found: '"tea"' }],
    ['a type from the prototype', { ...head, type: 'constructor' }, { code: 'newer', path: 'type' }],
    ['no type', head, { code: 'missing', path: 'type' }],
    [
      'a question that nobody knows',
      { ...head, type: 'fair-test-begun', question: { kind: 'tea' }, from: '2026-11-23', until: '2026-12-30' },
      { path: 'question.kind', found: '"tea"' },
    ],
    [
      'a question of a move without the move',
      { ...head, type: 'fair-test-begun', question: { kind: 'move' }, from: '2026-11-23', until: '2026-12-30' },
      { code: 'missing', path: 'question.move' },
    ],
    [
      'a test that ends before it begins',
      { ...head, type: 'fair-test-begun', question: { kind: 'belt' }, from: '2026-11-23', until: '2026-11-22' },
      { code: 'out-of-range', path: 'until', expected: { kind: 'date-between', from: '2026-11-23', to: '2027-11-23' } },
    ],
    [
      'a test of a thousand years',
      { ...head, type: 'fair-test-begun', question: { kind: 'belt' }, from: '2026-11-23', until: '3026-11-23' },
      { code: 'out-of-range', path: 'until', found: '"3026-11-23"' },
    ],
    [
      'a name that is empty',
      { ...head, type: 'exercise-named', written: '', exercise: 'goblet-squat' },
      { path: 'written', found: '""', expected: { kind: 'text-up-to', characters: 200, least: 1 } },
    ],
    [
      'a draw that nobody knows',
      { ...head, type: 'fair-test-day', test: 'one', date: '2026-11-23', arm: 'half', kept: true },
      { code: 'unknown-name', path: 'arm', found: '"half"' },
    ],
    ['the end of no test', { ...head, type: 'fair-test-ended' }, { code: 'missing', path: 'test' }],
    ['an unknown flag', { ...head, type: 'check-in', pain: { now: 1 }, flags: ['RF-Z'] }, { path: 'flags[0]' }],
    [
      'an unknown condition',
      { ...head, type: 'profile-set', stage: { kind: 'pregnant', dueDate: '2027-01-01' }, conditions: ['x'] },
      { path: 'conditions[0]' },
    ],
    [
      'an unknown act',
      { ...head, type: 'session-step', session: 's', input: { at: head.at, act: 'dance' } },
      { path: 'input.act', found: '"dance"' },
    ],
    [
      'a session of nonsense',
      { ...head, type: 'session-begun', session: 's', items: [{ move: 'x' }] },
      { code: 'missing', path: 'items[0].protocol' },
    ],
    [
      'a wish that is neither yes, no nor taken back',
      { ...head, type: 'veto', move: 'clamshell', always: 'yes' },
      { path: 'always', found: '"yes"', expected: { kind: 'one-of', options: ['true', 'false', 'null'] } },
    ],
    ['a retraction of nothing', { ...head, type: 'retracted' }, { code: 'missing', path: 'of' }],
    [
      'a number without end',
      { ...head, type: 'mood', phq2: 1, x: { y: Number.POSITIVE_INFINITY } },
      { path: 'x.y', found: 'Infinity' },
    ],
  ])('%s', (_, value, error) => {
    expect(read(value)).toMatchObject({ ok: false, error: { ...place, ...error } });
  });

  it('is never too deep to be looked at', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = { standIn: deep };
    expect(read({ ...head, type: 'mood', phq2: 1, deep })).toMatchObject({
      error: { expected: { kind: 'depth-up-to', levels: 40 } },
    });
  });

  it('never throws', () => {
    const almost = fc
      .tuple(
        fc.constantFrom(...Object.keys(eventKinds)),
        fc.dictionary(fc.constantFrom('session', 'items', 'input', 'pain', 'flags', 'move', 'v'), fc.jsonValue()),
      )
      .map(([type, fields]) => ({ ...head, type, ...fields }));
    fc.assert(
      fc.property(fc.oneof(almost, fc.anything()), (value) => typeof read(value).ok === 'boolean'),
      { numRuns: 2000 },
    );
  });
});

describe('every kind of event', () => {
  it.each(Object.entries(eventKinds))('%s is listed under its own name', (name, kind) => {
    expect(kind.type).toBe(name);
  });
});
