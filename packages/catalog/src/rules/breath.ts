// Breath, glutes and posture (BP rules, D5).
import type { Rule } from '@sinew/engine';
import { parameters } from '../parameters.ts';
import type { Cited } from '../sources.ts';
import { always, lifts, mustNotHoldBreath } from './when.ts';

/** Strength work that lifts: where breath and glutes have their place (T2, T4). */
const inLifts = {
  all: [
    { the: 'role', is: 'strength' },
    { the: 'resembles', includesAnyOf: lifts },
  ],
} as const;

export const breathRules = [
  {
    id: 'BP1',
    protocol: ['T2', 'T2a'],
    precedence: 'preference',
    polarity: 'adds',
    when: { not: { the: 'breathKept', is: 'method-2' } },
    then: [
      {
        effect: 'breath',
        method: 'method-1',
        where: inLifts,
      },
    ],
    sources: ['practitioner-protocol', 'expert'],
    confidence: 'SX',
    reviewedBy: 'none',
  },
  {
    id: 'BP2',
    protocol: ['T2b', 'T2c'],
    precedence: 'provocation',
    polarity: 'adds',
    when: {
      all: [
        { the: 'light', is: 'amber' },
        { the: 'provokedBy', includesAnyOf: ['hinge', 'squat'] },
        { not: { the: 'breathKept', is: 'method-1' } },
      ],
    },
    then: [
      {
        effect: 'breath',
        method: 'method-2',
        where: {
          all: [
            { the: 'role', is: 'strength' },
            { the: 'resembles', includesAnyOf: ['hinge', 'squat'] },
            { the: 'resembles', sharesWith: 'provokedBy' },
          ],
        },
      },
    ],
    sources: ['practitioner-protocol'],
    confidence: 'SX',
    reviewedBy: 'none',
  },
  {
    // she has tried both: hers is kept
    id: 'breath-kept',
    protocol: ['T2c'],
    precedence: 'preference',
    polarity: 'adds',
    when: { the: 'breathKept', is: 'method-2' },
    then: [
      {
        effect: 'breath',
        method: 'method-2',
        where: inLifts,
      },
    ],
    sources: ['practitioner-protocol'],
    confidence: 'S',
    reviewedBy: 'none',
  },
  {
    // stronger than BP2: a held breath is what matters here
    id: 'BP3',
    protocol: ['T2'],
    precedence: 'stage-gate',
    polarity: 'restricts',
    when: mustNotHoldBreath,
    then: [
      {
        effect: 'breath',
        method: 'method-1',
        where: {
          all: [
            { the: 'role', is: 'strength' },
            { the: 'breathHoldRisk', is: true },
          ],
        },
      },
      { effect: 'cue', cue: 'talk-or-hiss', where: { the: 'breathHoldRisk', is: true } },
    ],
    sources: ['meah-re-2021', 'hirt-2025'],
    confidence: 'MX',
    reviewedBy: 'none',
  },
  {
    // letting go before lifting: no squeezing sets while the pelvic floor is tense
    id: 'BP4',
    protocol: [],
    precedence: 'circumstance',
    polarity: 'restricts',
    when: { the: 'pattern', is: 'pelvic-floor' },
    then: [
      { effect: 'withhold', where: { the: 'catalogue', is: 'BR2' } },
      { effect: 'favour', points: parameters.favourMuch.value, where: { the: 'catalogue', is: 'BR3' } },
    ],
    sources: ['apta-pgp-pp-2022'],
    confidence: 'X',
    reviewedBy: 'none',
  },
  {
    id: 'BP5',
    protocol: ['T4', 'T4a'],
    precedence: 'preference',
    polarity: 'adds',
    when: always,
    then: [
      {
        effect: 'cue',
        cue: 'stand-tall',
        where: inLifts,
      },
    ],
    sources: ['practitioner-protocol', 'added-2018'],
    confidence: 'SX',
    reviewedBy: 'none',
  },
  {
    id: 'D5',
    protocol: ['T1', 'T1a', 'T1b'],
    precedence: 'preference',
    polarity: 'adds',
    when: always,
    then: [
      {
        effect: 'cue',
        cue: 'find-your-comfortable-stack',
        where: {
          all: [
            { the: 'move', is: 'comfortable-stance' },
            { the: 'position', is: 'standing' },
          ],
        },
      },
    ],
    sources: ['practitioner-protocol', 'apta-pgp-ante-2017', 'williams-2019'],
    confidence: 'SX',
    reviewedBy: 'none',
  },
  {
    id: 'BP6',
    protocol: ['T1', 'T1a'],
    precedence: 'preference',
    polarity: 'adds',
    when: always,
    then: [{ effect: 'cue', cue: 'twice-a-day-at-most', where: { the: 'move', is: 'comfortable-stance' } }],
    sources: ['franklin-1998', 'apta-pgp-ante-2017'],
    confidence: 'GX',
    reviewedBy: 'none',
  },
  {
    id: 'BP7',
    protocol: ['T1'],
    precedence: 'provocation',
    polarity: 'adds',
    when: { the: 'provokedBy', includes: 'standing' },
    then: [{ effect: 'cue', cue: 'change-your-stance', where: { the: 'move', is: 'comfortable-stance' } }],
    sources: ['nca-pgp', 'haakstad-2013'],
    confidence: 'X',
    reviewedBy: 'none',
  },
] as const satisfies readonly Cited<Rule>[];
