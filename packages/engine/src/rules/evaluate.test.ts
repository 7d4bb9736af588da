// Unknown is never no: restrictions act on it, additions do not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acts, evaluate, type Truth } from './evaluate.ts';
import type { Condition, FactValue } from '../model/rule.ts';

type Name = 'a' | 'b' | 'list' | 'other';
const evaluateOver = (condition: Condition<Name>, values: Partial<Record<Name, FactValue>>): Truth =>
  evaluate(condition, (name) => values[name]);

describe('evaluate', () => {
  it.each<[Condition<Name>, Partial<Record<Name, FactValue>>, Truth]>([
    [{ the: 'a', is: 'x' }, { a: 'x' }, true],
    [{ the: 'a', is: 'x' }, { a: 'y' }, false],
    [{ the: 'a', is: 'x' }, {}, 'unknown'],
    [{ the: 'a', is: 'x' }, { a: null }, false],
    [{ not: { the: 'a', is: 'x' } }, {}, 'unknown'],
    [{ the: 'a', isOneOf: ['x', 'y'] }, { a: 'y' }, true],
    [{ the: 'a', atLeast: 140 }, { a: 140 }, true],
    [{ the: 'a', atLeast: 140 }, { a: 139 }, false],
    [{ the: 'a', atLeast: 140 }, { a: null }, false],
    [{ the: 'a', below: 14 }, { a: 14 }, false],
    [{ the: 'a', below: 14 }, {}, 'unknown'],
    [{ the: 'list', includes: 'x' }, { list: ['x'] }, true],
    [{ the: 'list', includes: 'x' }, { list: [] }, false],
    [{ the: 'list', includes: 'x' }, {}, 'unknown'],
    [{ the: 'list', includesAnyOf: ['x', 'y'] }, { list: ['y'] }, true],
    [{ the: 'list', includesAnyOf: ['x', 'y'] }, { list: ['z'] }, false],
    [{ the: 'list', sharesWith: 'other' }, { list: ['x'], other: ['x'] }, true],
    [{ the: 'list', sharesWith: 'other' }, { list: ['x'], other: ['y'] }, false],
    [{ the: 'list', sharesWith: 'other' }, { list: ['x'] }, 'unknown'],
    [{ the: 'list', sharesWith: 'other' }, { list: [] }, false],
    [{ the: 'list', sharesWith: 'other' }, { other: [] }, false],
    [{ the: 'list', sharesWith: 'other' }, { other: ['x'] }, 'unknown'],
    [{ the: 'list', sharesWith: 'other' }, { list: ['x'], other: 'x' }, false],
    [{ the: 'list', sharesWith: 'other' }, { list: 'x', other: ['x'] }, false],
    [{ the: 'list', sharesWith: 'other' }, { list: null, other: ['x'] }, false],
    [{ the: 'a', isAmong: 'list' }, { a: 'x', list: ['y', 'x'] }, true],
    [{ the: 'a', isAmong: 'list' }, { a: 'x', list: ['y'] }, false],
    [{ the: 'a', isAmong: 'list' }, { a: 'x' }, 'unknown'],
    [{ the: 'a', isAmong: 'list' }, { list: ['x'] }, 'unknown'],
    [{ the: 'a', isAmong: 'list' }, { list: [] }, false],
    [{ the: 'a', isAmong: 'list' }, { a: 'x', list: 'x' }, false],
    [{ the: 'a', isAmong: 'list' }, { a: null, list: ['x'] }, false],
    [{ the: 'a', is: null as never }, { a: null }, false],
    [{ the: 'a', atLeast: 0 }, { a: '7' }, false],
    [{ the: 'a', below: 9 }, { a: '7' }, false],
    [{ the: 'a', includes: 'x' }, { a: 'x' }, false],
  ])('%j over %j is %s', (condition, values, truth) => {
    expect(evaluateOver(condition, values)).toBe(truth);
  });

  const truths: Condition<Name>[] = [
    { the: 'a', is: true },
    { the: 'b', is: true },
  ];
  it('decides and, or where one part decides, and not otherwise', () => {
    expect(evaluateOver({ all: truths }, { a: false })).toBe(false);
    expect(evaluateOver({ all: truths }, { a: true })).toBe('unknown');
    expect(evaluateOver({ any: truths }, { a: true })).toBe(true);
    expect(evaluateOver({ any: truths }, { a: false })).toBe('unknown');
  });

  it('never turns what it learns into the opposite of what it said', () => {
    const leaf = fc.constantFrom<Condition<Name>>({ the: 'a', is: true }, { the: 'b', is: true });
    const tree = fc.letrec<{ node: Condition<Name> }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        leaf,
        tie('node').map((not) => ({ not })),
        fc.array(tie('node'), { maxLength: 3 }).map((all) => ({ all })),
        fc.array(tie('node'), { maxLength: 3 }).map((any) => ({ any })),
      ),
    })).node;
    const values = fc.record({ a: fc.boolean(), b: fc.boolean() });
    fc.assert(
      fc.property(tree, values, fc.subarray(['a', 'b'] as const), (condition, known, hidden) => {
        const partly = Object.fromEntries(Object.entries(known).filter(([name]) => !hidden.includes(name as 'a')));
        const before = evaluateOver(condition, partly);
        return before === 'unknown' || before === evaluateOver(condition, known);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('acts', () => {
  it.each([
    ['restricts', 'unknown', true],
    ['restricts', false, false],
    ['restricts', true, true],
    ['adds', 'unknown', false],
    ['adds', true, true],
    ['adds', false, false],
  ] as const)('%s on %s: %s', (polarity, truth, does) => {
    expect(acts(polarity, truth)).toBe(does);
  });
});
