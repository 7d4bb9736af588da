// What speaks against a move is named part by part: only what is so, or may be so.
import { describe, expect, it } from 'vitest';
import type { Condition, FactValue } from '../model/rule.ts';
import { causesOf } from './causes.ts';

type Name = 'conditions' | 'provokedBy' | 'pain' | 'experience';
const dizzy: Condition<Name> = { the: 'conditions', includes: 'dizziness' };
const either: Condition<Name> = { any: [{ the: 'experience', is: 'new' }, dizzy] };
const both: Condition<Name> = {
  all: [
    { the: 'provokedBy', includesAnyOf: ['hinge', 'squat'] },
    { the: 'pain', atLeast: 4 },
  ],
};

describe('causesOf', () => {
  it.each<[Condition<Name>, Partial<Record<Name, FactValue>>, unknown]>([
    [dizzy, { conditions: [] }, []],
    [dizzy, { conditions: ['dizziness'] }, [[{ the: 'conditions', value: 'dizziness' }]]],
    [dizzy, {}, [[{ the: 'conditions', value: 'dizziness' }]]],
    [either, { experience: 'some', conditions: ['dizziness'] }, [[{ the: 'conditions', value: 'dizziness' }]]],
    [either, {}, [[{ the: 'experience', value: 'new' }], [{ the: 'conditions', value: 'dizziness' }]]],
    [
      both,
      { provokedBy: ['squat'], pain: 5 },
      [
        [
          { the: 'provokedBy', value: 'squat' },
          { the: 'pain', value: 4 },
        ],
      ],
    ],
    [both, { provokedBy: ['squat'], pain: 3 }, []],
    [
      both,
      { pain: 4 },
      [
        [
          { the: 'provokedBy', value: 'hinge' },
          { the: 'provokedBy', value: 'squat' },
          { the: 'pain', value: 4 },
        ],
      ],
    ],
    [{ any: [{ not: dizzy }, dizzy] }, {}, [[{ the: 'conditions', value: 'dizziness' }]]],
    [{ not: dizzy }, { conditions: [] }, []],
    // A part that has to go, although there is no naming what it is.
    [{ the: 'experience', isOneOf: ['new', 'some'] }, { experience: 'new' }, [[]]],
    [{ all: [{ the: 'pain', below: 4 }, dizzy] }, { pain: 3 }, [[{ the: 'conditions', value: 'dizziness' }]]],
  ])('of %j with %j', (condition, values, causes) => {
    expect(causesOf(condition, (name) => values[name])).toEqual(causes);
  });
});
