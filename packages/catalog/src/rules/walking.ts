// Walking is split, not stopped (WD rules, D7).
import type { Rule } from '@sinew/engine';
import { parameters } from '../parameters.ts';
import type { Cited } from '../sources.ts';
import { said } from './said.ts';
import { always, onFoot } from './when.ts';

export const walkingRules = [
  {
    id: 'WD1',
    protocol: ['T3', 'T3b'],
    precedence: 'provocation',
    polarity: 'restricts',
    // her last walks count like what she says of today
    when: {
      any: [
        { the: 'provokedBy', includes: 'walking' },
        { the: 'walksHurt', is: true },
      ],
    },
    then: [{ effect: 'cue', cue: 'short-flat-steps', where: onFoot }],
    sources: ['practitioner-protocol', 'haakstad-2013', 'walkback-2024'],
    confidence: 'MS',
    reviewedBy: 'none',
  },
  said('WD5', ['T3a'], 'preference', 'adds', 'GS', 'practitioner-protocol', 'can-preg-2019'),
  said('D7', ['T3', 'T3b'], 'preference', 'adds', 'MS', 'practitioner-protocol', 'christensen-2019', 'haakstad-2013'),
  // carried out where the bouts are counted: three green days, then a tenth more; two minutes where walking is fine
  said('WD2', ['T3b'], 'progression', 'adds', 'X', 'walkback-2024'),
  // carried out where the bouts are counted: three tenths less after red
  said('WD3', ['T3b'], 'progression', 'adds', 'MS', 'practitioner-protocol', 'andersen-2015'),
  {
    // a skipped question on limping does not take walking away
    id: 'WD4',
    protocol: ['T3b'],
    precedence: 'red-light',
    polarity: 'adds',
    when: {
      any: [
        { the: 'walkTooShort', is: true },
        { the: 'conditions', includes: 'limp' },
      ],
    },
    then: [{ effect: 'withhold', where: onFoot }],
    sources: ['cuh-pgp'],
    confidence: 'GX',
    reviewedBy: 'none',
  },
  {
    // WA1's own row; the few steps of the first days are GA-7's
    id: 'too-sore-to-walk',
    protocol: ['T3b'],
    precedence: 'red-light',
    polarity: 'restricts',
    when: { the: 'painNow', atLeast: parameters.walkStopFrom.value },
    then: [
      {
        effect: 'withhold',
        where: {
          all: [onFoot, { the: 'firstDays', is: false }],
        },
      },
    ],
    sources: ['cuh-pgp', 'expert'],
    confidence: 'X',
    reviewedBy: 'none',
  },
  {
    id: 'WD6',
    protocol: [],
    precedence: 'circumstance',
    polarity: 'adds',
    when: { the: 'provokedBy', includes: 'standing' },
    then: [{ effect: 'cue', cue: 'sit-five-in-thirty', where: onFoot }],
    sources: ['haakstad-2013'],
    confidence: 'M',
    reviewedBy: 'none',
  },
  {
    id: 'WD7',
    protocol: ['T1b'],
    precedence: 'circumstance',
    polarity: 'adds',
    when: {
      all: [
        { the: 'withBaby', is: true },
        { the: 'provokedBy', includesAnyOf: ['walking', 'carrying'] },
      ],
    },
    then: [
      {
        effect: 'cue',
        cue: 'two-hands-flat-ground',
        where: {
          any: [onFoot, { the: 'catalogue', is: 'EV10' }],
        },
      },
    ],
    sources: ['nca-pgp'],
    confidence: 'X',
    reviewedBy: 'none',
  },
  {
    id: 'WD8',
    protocol: ['T3a'],
    precedence: 'progression',
    polarity: 'adds',
    when: {
      all: [
        { the: 'irritability', is: 'low' },
        { the: 'light', is: 'green' },
        { the: 'daysKnown', atLeast: parameters.walkGoalAfterDays.value },
        { the: 'walkReach', atLeast: parameters.walkGoalMinutes.value },
        { not: { the: 'walksHurt', is: true } },
        { not: { the: 'walkRetest', is: true } },
        { not: { the: 'provokedBy', includes: 'walking' } },
      ],
    },
    then: [
      {
        effect: 'cue',
        cue: 'bouts-count-the-same',
        where: {
          all: [onFoot, { the: 'firstDays', is: false }],
        },
      },
    ],
    sources: ['can-preg-2019'],
    confidence: 'X',
    reviewedBy: 'none',
  },
  {
    id: 'WD9',
    protocol: [],
    precedence: 'preference',
    polarity: 'adds',
    when: always,
    then: [{ effect: 'cue', cue: 'water-when-healed', where: { the: 'position', is: 'in-water' } }],
    sources: ['andersen-2015', 'backhausen-2017'],
    confidence: 'MT',
    reviewedBy: 'none',
  },
] as const satisfies readonly Cited<Rule>[];
