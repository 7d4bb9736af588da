// Strength work that suits today (LA rules, D6): the band ladder, lighter hinges, no jolts, a gentle start for beginners.
import type { Condition, FactName, FormCondition, Rule } from '@sinew/engine';
import { parameters } from '../parameters.ts';
import type { Cited } from '../sources.ts';
import { always, frontOfPelvis, jolting, lifts, provokedToday, weights } from './when.ts';

const bandIsNew = {
  not: { the: 'bandGreenDays', atLeast: parameters.bandBelowFromDays.value },
} as const satisfies Condition<FactName>;

/** Bridges, thrusts, split squats and step-ups (CLINICAL, finding 5), until one time has gone well. */
const untested = {
  all: [
    { the: 'role', is: 'strength' },
    { the: 'resembles', includesAnyOf: ['bridge', 'split-stance', 'stairs'] },
    { not: { the: 'move', isAmong: 'movesGreen' } },
  ],
} as const satisfies FormCondition;

export const loadRules = [
  {
    id: 'LA1',
    protocol: ['T3c'],
    precedence: 'provocation',
    polarity: 'restricts',
    when: {
      all: [
        { the: 'provokedBy', includes: 'hinge' },
        { the: 'light', is: 'red' },
      ],
    },
    then: [
      {
        effect: 'withhold',
        where: {
          all: [
            { the: 'resembles', includes: 'hinge' },
            { the: 'load', is: 'loaded' },
          ],
        },
      },
    ],
    sources: ['practitioner-protocol', 'euro-pgp-2008'],
    confidence: 'SX',
    reviewedBy: 'none',
  },
  {
    // the rungs themselves are climbed by the plan; a squeeze or isometric is the last
    id: 'LA5',
    protocol: ['T5', 'T5a', 'T5b'],
    precedence: 'provocation',
    polarity: 'restricts',
    when: {
      all: [
        { the: 'light', isOneOf: ['amber', 'red'] },
        { the: 'provokedBy', includesAnyOf: lifts },
      ],
    },
    then: [
      { effect: 'withhold', where: { all: [{ the: 'rung', is: 0 }, provokedToday] } },
      { effect: 'cue', cue: 'test-five-reps', where: { all: [{ the: 'rung', isOneOf: [1, 2, 3] }, provokedToday] } },
    ],
    sources: ['practitioner-protocol', 'martins-2022'],
    confidence: 'SX',
    reviewedBy: 'none',
  },
  {
    id: 'LA6',
    protocol: ['T5', 'T5c'],
    precedence: 'provocation',
    polarity: 'restricts',
    when: frontOfPelvis,
    then: [
      {
        effect: 'withhold',
        where: {
          any: [
            { the: 'band', isOneOf: ['above-knees', 'below-knees'] },
            { the: 'abduction', is: true },
          ],
        },
      },
      {
        effect: 'cue',
        cue: 'knees-hip-width-or-less',
        where: {
          all: [
            { the: 'role', is: 'strength' },
            { the: 'stance', is: 'bilateral' },
          ],
        },
      },
    ],
    sources: ['fagevik-2014', 'nca-pgp'],
    confidence: 'MX',
    reviewedBy: 'none',
  },
  {
    id: 'D6',
    protocol: ['T5', 'T5a', 'T5b'],
    precedence: 'provocation',
    polarity: 'adds',
    when: { the: 'pattern', is: 'symphysis' },
    then: [{ effect: 'favour', points: parameters.favourSome.value, where: { the: 'adduction', is: true } }],
    sources: ['practitioner-protocol', 'fagevik-2014'],
    confidence: 'SX',
    reviewedBy: 'none',
  },
  {
    id: 'LA8',
    protocol: ['P8'],
    precedence: 'preference',
    polarity: 'restricts',
    when: always,
    then: [
      { effect: 'cap', what: 'rpe', at: parameters.rpeStrengthMax.value, where: { the: 'role', is: 'strength' } },
      {
        effect: 'cue',
        cue: 'reps-in-reserve',
        where: {
          all: [
            { the: 'role', is: 'strength' },
            { the: 'load', is: 'loaded' },
          ],
        },
      },
    ],
    sources: ['acsm-fitt', 'acog-804'],
    confidence: 'GX',
    reviewedBy: 'none',
  },
  {
    id: 'LA10',
    protocol: ['P9'],
    precedence: 'preference',
    polarity: 'restricts',
    when: { the: 'experience', is: 'new' },
    then: [
      {
        effect: 'withhold',
        where: weights,
      },
      { effect: 'breath', method: 'method-1', where: { the: 'breathHoldRisk', is: true } },
    ],
    sources: ['can-preg-2019'],
    confidence: 'GX',
    reviewedBy: 'none',
  },
  {
    id: 'LA14',
    protocol: [],
    precedence: 'stage-gate',
    polarity: 'restricts',
    when: {
      any: [
        { the: 'stage', isOneOf: ['T2', 'T3'] },
        { the: 'painProvoked', atLeast: parameters.joltsStopFrom.value },
      ],
    },
    then: [{ effect: 'withhold', where: jolting }],
    sources: ['acog-804', 'goom-2019'],
    confidence: 'GX',
    reviewedBy: 'none',
  },
  {
    // the deep form is withheld as provoked; a raised seat or a wall comes first
    id: 'LA2',
    protocol: ['T5'],
    precedence: 'provocation',
    polarity: 'adds',
    when: {
      all: [
        { the: 'provokedBy', includesAnyOf: ['squat'] },
        { the: 'light', is: 'red' },
      ],
    },
    then: [{ effect: 'favour', points: parameters.favourSome.value, where: { the: 'catalogue', isOneOf: ['ST1', 'ST4'] } }],
    sources: ['practitioner-protocol'],
    confidence: 'SX',
    reviewedBy: 'none',
  },
  {
    // the two-legged version
    id: 'LA3',
    protocol: ['T3c'],
    precedence: 'provocation',
    polarity: 'adds',
    when: {
      all: [
        { the: 'provokedBy', includesAnyOf: ['split-stance', 'single-leg'] },
        { the: 'light', is: 'red' },
      ],
    },
    then: [
      {
        effect: 'favour',
        points: parameters.favourSome.value,
        where: {
          all: [
            { the: 'role', isOneOf: ['strength', 'isometric'] },
            { the: 'stance', isOneOf: ['bilateral', 'none'] },
            { the: 'catalogue', isOneOf: ['ST1', 'ST2', 'GL1', 'GL6', 'CO2'] },
          ],
        },
      },
    ],
    sources: ['fagevik-2014', 'practitioner-protocol'],
    confidence: 'SX',
    reviewedBy: 'none',
  },
  {
    // a bridge doubles as a test: five, then look
    id: 'LA4',
    protocol: ['T5'],
    precedence: 'provocation',
    polarity: 'adds',
    when: {
      all: [
        { the: 'provokedBy', includes: 'bridge' },
        { the: 'light', isOneOf: ['amber', 'red'] },
      ],
    },
    then: [
      { effect: 'favour', points: parameters.favourSome.value, where: { the: 'catalogue', isOneOf: ['GL1', 'GL5'] } },
      { effect: 'cue', cue: 'test-five-reps', where: { the: 'resembles', includes: 'bridge' } },
    ],
    sources: ['fagevik-2014'],
    confidence: 'MX',
    reviewedBy: 'none',
  },
  {
    // what doubles as a test of the back of the pelvis is tested before it is dosed
    id: 'test-first',
    protocol: ['T3c'],
    precedence: 'provocation',
    polarity: 'restricts',
    when: { the: 'mayBe', includesAnyOf: ['posterior', 'mixed'] },
    then: [
      { effect: 'cap', what: 'sets', at: parameters.setsHigh.value, where: untested },
      { effect: 'cue', cue: 'test-five-reps', where: untested },
    ],
    sources: ['fagevik-2014', 'expert'],
    confidence: 'MX',
    reviewedBy: 'none',
  },
  {
    // below the knee only after two good weeks above it, and in the last weeks never with a challenge to her balance
    id: 'LA7',
    protocol: ['T5'],
    precedence: 'stage-gate',
    polarity: 'restricts',
    when: { any: [bandIsNew, { the: 'stage', is: 'T3' }] },
    then: [
      {
        effect: 'withhold',
        where: {
          all: [
            { the: 'band', is: 'below-knees' },
            { any: [bandIsNew, { the: 'stance', isOneOf: ['split', 'single'] }, { the: 'sideStep', is: true }] },
          ],
        },
      },
    ],
    sources: ['martins-2022'],
    confidence: 'X',
    reviewedBy: 'none',
  },
  {
    id: 'LA9',
    protocol: ['P1'],
    precedence: 'preference',
    polarity: 'adds',
    when: { the: 'experience', is: 'lifter' },
    then: [
      {
        effect: 'favour',
        points: parameters.favourSome.value,
        where: {
          all: [
            { the: 'role', is: 'strength' },
            { the: 'load', is: 'loaded' },
          ],
        },
      },
      {
        effect: 'cue',
        cue: 'no-new-records',
        where: {
          all: [
            { the: 'role', is: 'strength' },
            { the: 'load', is: 'loaded' },
          ],
        },
      },
    ],
    sources: ['prevett-2023', 'hirt-2025', 'mathisen-2025'],
    confidence: 'MX',
    reviewedBy: 'none',
  },
  {
    id: 'LA11',
    protocol: ['T5'],
    precedence: 'preference',
    polarity: 'adds',
    when: { the: 'pregnant', is: true },
    then: [
      {
        effect: 'cue',
        cue: 'not-below-mid-shin',
        where: {
          all: [
            { the: 'resembles', includes: 'hinge' },
            { the: 'load', is: 'loaded' },
          ],
        },
      },
    ],
    sources: ['macdonald-2013'],
    confidence: 'GX',
    reviewedBy: 'none',
  },
  {
    id: 'LA12',
    protocol: ['T1b'],
    precedence: 'circumstance',
    polarity: 'adds',
    when: { the: 'provokedBy', includes: 'carrying' },
    then: [
      {
        effect: 'cue',
        cue: 'even-on-both-sides',
        where: {
          any: [
            { the: 'resembles', includes: 'carrying' },
            { the: 'catalogue', isOneOf: ['EV8', 'EV10'] },
          ],
        },
      },
    ],
    sources: ['nca-pgp', 'williams-2019'],
    confidence: 'MX',
    reviewedBy: 'none',
  },
] as const satisfies readonly Cited<Rule>[];
