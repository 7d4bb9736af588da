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
    // Both ways of bending have to go, or the pain.
    [
      both,
      { pain: 4 },
      [
        [
          { the: 'provokedBy', value: 'hinge' },
          { the: 'pain', value: 4 },
        ],
        [
          { the: 'provokedBy', value: 'squat' },
          { the: 'pain', value: 4 },
        ],
      ],
    ],
    [
      { the: 'provokedBy', includesAnyOf: ['hinge', 'squat', 'walking'] },
      { provokedBy: ['squat', 'hinge'] },
      [[{ the: 'provokedBy', value: 'hinge' }], [{ the: 'provokedBy', value: 'squat' }]],
    ],
    [
      { all: [either, { the: 'pain', atLeast: 4 }] },
      { experience: 'new', conditions: ['dizziness'], pain: 5 },
      [
        [
          { the: 'experience', value: 'new' },
          { the: 'pain', value: 4 },
        ],
        [
          { the: 'conditions', value: 'dizziness' },
          { the: 'pain', value: 4 },
        ],
      ],
    ],
    [
      { all: [either, { not: { the: 'pain', atLeast: 4 } }] },
      { experience: 'new', conditions: [] },
      [[{ the: 'experience', value: 'new' }]],
    ],
    [{ not: dizzy }, { conditions: ['dizziness'] }, []],
    // A part that has to go, although there is no naming what it is.
    [{ any: [{ not: dizzy }, dizzy] }, {}, [[], [{ the: 'conditions', value: 'dizziness' }]]],
    [{ not: dizzy }, { conditions: [] }, [[]]],
    [{ the: 'experience', isOneOf: ['new', 'some'] }, { experience: 'new' }, [[]]],
    [{ all: [{ the: 'pain', below: 4 }, dizzy] }, { pain: 3 }, [[{ the: 'conditions', value: 'dizziness' }]]],
  ])('of %j with %j', (condition, values, causes) => {
    expect(causesOf(condition, (name) => values[name])).toEqual(causes);
  });
});
