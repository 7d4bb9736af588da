// What her body's answer changes: lights during, the morning after, flares (PR rules, D1).
import type { Rule } from '@sinew/engine';
import { parameters } from '../parameters.ts';
import type { Cited } from '../sources.ts';
import { said } from './said.ts';
import { always, asksTheBody, breathAtWork, isExercise, provokedToday } from './when.ts';

export const progressionRules = [
  said('PR1', ['P9'], 'red-light', 'restricts', 'X', 'silbernagel-2007', 'stuge-2006'),
  said('PR2', ['P9'], 'progression', 'restricts', 'X', 'silbernagel-2007'),
  said('PR3', ['P9'], 'progression', 'restricts', 'X', 'silbernagel-2007'),
  said('PR4', ['P8'], 'progression', 'adds', 'X', 'stuge-2006'),
  {
    id: 'PR7',
    protocol: ['P9'],
    precedence: 'red-light',
    polarity: 'restricts',
    when: { the: 'hoursSinceFlare', below: parameters.flareHours.value },
    then: [
      { effect: 'withhold', where: { any: [{ the: 'role', isOneOf: ['strength', 'isometric'] }, breathAtWork] } },
      { effect: 'favour', points: parameters.favourMuch.value, where: { the: 'role', isOneOf: ['relief', 'breathing'] } },
    ],
    sources: ['beales-2020', 'davenport-lbp-2019'],
    confidence: 'X',
    reviewedBy: 'none',
  },
  {
    id: 'provoked',
    protocol: ['P9', 'T3c'],
    precedence: 'red-light',
    polarity: 'restricts',
    when: { the: 'light', is: 'red' },
    then: [{ effect: 'withhold', where: { all: [isExercise, asksTheBody, provokedToday] } }],
    sources: ['stuge-2006', 'expert'],
    confidence: 'X',
    reviewedBy: 'none',
  },
  {
    id: 'provoked-amber',
    protocol: ['P9', 'T3c'],
    precedence: 'provocation',
    polarity: 'restricts',
    when: { the: 'light', is: 'amber' },
    then: [
      { effect: 'cap', what: 'sets', at: parameters.setsProvoked.value, where: { all: [isExercise, provokedToday] } },
      { effect: 'cap', what: 'rpe', at: parameters.rpeProvoked.value, where: { all: [isExercise, provokedToday] } },
      // less where the ladder has eased it: a rung down it is to be tried (LA5)
      {
        effect: 'favour',
        points: -parameters.favourSome.value,
        where: { all: [isExercise, provokedToday, { not: { the: 'rung', isOneOf: [1, 2, 3] } }] },
      },
      {
        effect: 'favour',
        points: -parameters.favourLittle.value,
        where: { all: [isExercise, provokedToday, { the: 'rung', isOneOf: [1, 2, 3] }] },
      },
    ],
    sources: ['stuge-2006', 'silbernagel-2007'],
    confidence: 'X',
    reviewedBy: 'none',
  },
  // the ramp itself belongs to each move's dose, and is climbed by the plan
  said('D1', ['S1', 'S2a', 'S2b', 'S3', 'S4a', 'S4b'], 'progression', 'adds', 'MX', 'practitioner-protocol', 'ingram-2024'),
  {
    // D1's exception: joints or nerves that ask for a short, comfortable hold
    id: 'comfort-hold',
    protocol: ['S1', 'S2a', 'S2b', 'S3', 'S4a', 'S4b'],
    precedence: 'provocation',
    polarity: 'restricts',
    when: {
      any: [
        { the: 'pattern', isOneOf: ['symphysis', 'nerve'] },
        { the: 'hypermobile', is: true },
      ],
    },
    then: [
      {
        effect: 'cap',
        what: 'holdSeconds',
        at: parameters.comfortHoldSeconds.value,
        where: {
          all: [
            { the: 'role', isOneOf: ['relief', 'mobility'] },
            { the: 'pressure', is: false },
          ],
        },
      },
      // balls start at a minute a side, and stay there
      { effect: 'cap', what: 'holdSeconds', at: parameters.pressureHoldSeconds.value, where: { the: 'pressure', is: true } },
    ],
    sources: ['practitioner-protocol', 'ingram-2024', 'marnach-2003'],
    confidence: 'MX',
    reviewedBy: 'none',
  },
  {
    // a week without what went red twice in three days, whether by what it resembles or by itself; then tried again at half
    id: 'PR5',
    protocol: ['P9'],
    precedence: 'red-light',
    polarity: 'restricts',
    when: always,
    then: [
      {
        effect: 'withhold',
        where: {
          all: [
            isExercise,
            asksTheBody,
            {
              any: [
                { the: 'resembles', sharesWith: 'redTags' },
                { the: 'move', isAmong: 'redMoves' },
              ],
            },
          ],
        },
      },
      {
        effect: 'scale',
        by: 'flareResumeFactor',
        where: {
          any: [
            { the: 'resembles', sharesWith: 'retestTags' },
            { the: 'move', isAmong: 'retestMoves' },
          ],
        },
      },
    ],
    sources: ['expert'],
    confidence: 'X',
    reviewedBy: 'none',
  },
  {
    // graded exposure: two weeks without red, and a little of it comes back
    id: 'PR6',
    protocol: ['P9'],
    precedence: 'progression',
    polarity: 'adds',
    when: {
      all: [
        { the: 'irritability', isOneOf: ['low', 'moderate'] },
        { the: 'light', isOneOf: ['green', 'amber'] },
        { the: 'daysSinceRed', atLeast: parameters.gradedAfterDays.value },
      ],
    },
    then: [
      {
        effect: 'favour',
        points: parameters.favourLittle.value,
        where: { all: [isExercise, provokedToday] },
      },
      {
        effect: 'cue',
        cue: 'test-five-reps',
        where: {
          all: [
            { the: 'role', is: 'strength' },
            { the: 'resembles', sharesWith: 'provokedBy' },
          ],
        },
      },
    ],
    sources: ['wu-2008', 'christensen-2019'],
    confidence: 'MX',
    reviewedBy: 'none',
  },
  // said by the screening step
  said('PR8', ['P9'], 'preference', 'adds', 'MX', 'pgq-mic-2017', 'ogollah-2019', 'ostelo-2008'),
  // said by the screening step
  said('PR9', ['P9'], 'preference', 'adds', 'GX', 'apta-pgp-ante-2017'),
  // said where her pain is sorted
  said('PR10', ['P9'], 'preference', 'adds', 'X', 'beales-2020', 'reframe-2022'),
] as const satisfies readonly Cited<Rule>[];
