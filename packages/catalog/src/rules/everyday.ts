// Turning in bed, sitting, stairs, carrying, the belt (TK rules, WB1).
import type { Rule } from '@sinew/engine';
import { parameters } from '../parameters.ts';
import type { Cited } from '../sources.ts';
import { asksTheBody, isExercise } from './when.ts';

export const everydayRules = [
  {
    id: 'TK-1',
    protocol: [],
    precedence: 'provocation',
    polarity: 'adds',
    when: { the: 'provokedBy', includes: 'bed-turn' },
    then: [
      { effect: 'favour', points: parameters.favourMuch.value, where: { the: 'catalogue', is: 'EV1' } },
      { effect: 'cue', cue: 'pillow-knees-to-ankles', where: { the: 'catalogue', isOneOf: ['EV1', 'RL1'] } },
    ],
    sources: ['cuh-pgp', 'nca-pgp'],
    confidence: 'GX',
    reviewedBy: 'none',
  },
  {
    id: 'TK-2',
    protocol: [],
    precedence: 'provocation',
    polarity: 'adds',
    when: { the: 'provokedBy', includes: 'sitting' },
    then: [
      { effect: 'favour', points: parameters.favourSome.value, where: { the: 'catalogue', isOneOf: ['MO2', 'RL2'] } },
      {
        effect: 'cue',
        cue: 'sit-high-and-break',
        // what is done sitting for a while: not the toilet, nor getting into the car
        where: { the: 'move', isOneOf: ['desk-set-up', 'long-drive', 'feed-baby'] },
      },
    ],
    sources: ['cuh-pgp'],
    confidence: 'X',
    reviewedBy: 'none',
  },
  {
    // step-ups wait until stairs are fine again
    id: 'TK-3',
    protocol: ['T3c'],
    precedence: 'provocation',
    polarity: 'restricts',
    when: {
      all: [
        { the: 'provokedBy', includes: 'stairs' },
        { the: 'painProvoked', atLeast: parameters.stairsWaitFrom.value },
      ],
    },
    then: [
      {
        effect: 'withhold',
        where: {
          all: [
            { the: 'role', is: 'strength' },
            { the: 'resembles', includes: 'stairs' },
          ],
        },
      },
    ],
    sources: ['nca-pgp', 'dunning-2010'],
    confidence: 'MX',
    reviewedBy: 'none',
  },
  {
    id: 'TK-4',
    protocol: [],
    precedence: 'provocation',
    polarity: 'restricts',
    when: { the: 'provokedBy', includes: 'legs-apart' },
    then: [
      {
        effect: 'withhold',
        where: {
          all: [
            isExercise,
            {
              any: [
                { the: 'resembles', includes: 'legs-apart' },
                { the: 'sideStep', is: true },
              ],
            },
          ],
        },
      },
    ],
    sources: ['nca-pgp'],
    confidence: 'GX',
    reviewedBy: 'none',
  },
  {
    id: 'TK-5',
    protocol: ['T1b'],
    precedence: 'provocation',
    polarity: 'adds',
    when: {
      all: [
        { the: 'withBaby', is: true },
        { the: 'provokedBy', includes: 'carrying' },
      ],
    },
    then: [
      { effect: 'favour', points: parameters.favourMuch.value, where: { the: 'catalogue', is: 'EV8' } },
      { effect: 'cue', cue: 'carry-high-and-snug', where: { the: 'catalogue', is: 'EV8' } },
    ],
    sources: ['williams-2019', 'mannen-2020', 'havens-2020', 'carrier-2025'],
    confidence: 'MX',
    reviewedBy: 'none',
  },
  {
    id: 'WB1',
    protocol: [],
    precedence: 'provocation',
    polarity: 'adds',
    when: {
      all: [
        { the: 'pattern', isOneOf: ['posterior', 'symphysis'] },
        { the: 'weightBearingPain', atLeast: parameters.beltFrom.value },
      ],
    },
    then: [
      { effect: 'favour', points: parameters.favourMuch.value, where: { the: 'catalogue', is: 'RL9' } },
      {
        effect: 'cue',
        cue: 'belt-high',
        where: {
          all: [
            { the: 'catalogue', is: 'RL9' },
            { the: 'pattern', is: 'posterior' },
          ],
        },
      },
      {
        effect: 'cue',
        cue: 'belt-low',
        where: {
          all: [
            { the: 'catalogue', is: 'RL9' },
            { the: 'pattern', is: 'symphysis' },
          ],
        },
      },
    ],
    sources: ['kordi-2013', 'mens-belt-2006', 'nice-ng201', 'depledge-2005'],
    confidence: 'TG',
    reviewedBy: 'none',
  },
  {
    id: 'TK-6',
    protocol: [],
    precedence: 'preference',
    polarity: 'adds',
    when: {
      all: [
        { the: 'withBaby', is: true },
        { the: 'feeding', isOneOf: ['breast', 'mixed', 'formula'] },
      ],
    },
    then: [
      { effect: 'favour', points: parameters.favourLittle.value, where: { the: 'catalogue', is: 'EV9' } },
      { effect: 'cue', cue: 'arms-propped-swap-sides', where: { the: 'catalogue', is: 'EV9' } },
    ],
    sources: ['elht-pgp'],
    confidence: 'X',
    reviewedBy: 'none',
  },
  {
    // a red light takes the chair away, not only long sitting
    id: 'off-the-chair',
    protocol: [],
    precedence: 'red-light',
    polarity: 'restricts',
    when: {
      all: [
        { the: 'provokedBy', includes: 'sitting' },
        { the: 'light', is: 'red' },
      ],
    },
    // away from a bed a quiet breath on a chair stays: there is nowhere to lie down
    then: [
      {
        effect: 'withhold',
        where: {
          all: [
            isExercise,
            { the: 'position', is: 'seated' },
            { any: [asksTheBody, { the: 'place', isOneOf: ['home', 'bed'] }] },
          ],
        },
      },
    ],
    sources: ['cuh-pgp', 'expert'],
    confidence: 'X',
    reviewedBy: 'none',
  },
] as const satisfies readonly Cited<Rule>[];
