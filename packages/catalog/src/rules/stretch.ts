// Stretches and soft-tissue work (SX rules).
import type { Rule } from '@sinew/engine';
import { parameters } from '../parameters.ts';
import type { Cited } from '../sources.ts';
import { said } from './said.ts';
import { always, frontOfPelvis } from './when.ts';

export const stretchRules = [
  {
    // a pull of 3 of 10 at most is not to be had at the end of the range on such a day
    id: 'gentle-range',
    protocol: ['S2a', 'S2b', 'S3', 'S4a', 'S4b'],
    precedence: 'red-light',
    polarity: 'restricts',
    when: {
      any: [
        { the: 'light', is: 'red' },
        { the: 'hoursSinceFlare', below: parameters.flareHours.value },
      ],
    },
    then: [{ effect: 'withhold', where: { the: 'endRange', is: true } }],
    sources: ['silbernagel-2007', 'beales-2020', 'ingram-2024'],
    confidence: 'X',
    reviewedBy: 'none',
  },
  {
    id: 'SX1',
    protocol: ['S2a', 'S2b', 'S3', 'S4a', 'S4b'],
    precedence: 'preference',
    polarity: 'restricts',
    when: always,
    then: [
      {
        effect: 'cue',
        cue: 'comfortable-pull',
        where: {
          all: [
            { the: 'endRange', is: true },
            { the: 'pressure', is: false },
          ],
        },
      },
    ],
    sources: ['ingram-2024', 'schauberger-1996', 'marnach-2003'],
    confidence: 'MX',
    reviewedBy: 'none',
  },
  {
    // not known to be otherwise: the softer form
    id: 'SX2',
    protocol: ['P4'],
    precedence: 'circumstance',
    polarity: 'restricts',
    when: { the: 'hypermobile', is: true },
    then: [
      { effect: 'withhold', where: { the: 'endRange', is: true } },
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
    ],
    sources: ['expert'],
    confidence: 'X',
    reviewedBy: 'none',
  },
  {
    id: 'SX3',
    protocol: ['S1'],
    precedence: 'preference',
    polarity: 'restricts',
    when: always,
    then: [{ effect: 'cue', cue: 'press-softly', where: { the: 'pressure', is: true } }],
    sources: ['practitioner-protocol'],
    confidence: 'S',
    reviewedBy: 'none',
  },
  {
    // one leg up on a table
    id: 'SX4',
    protocol: ['S2a', 'S3', 'S4a'],
    precedence: 'provocation',
    polarity: 'restricts',
    when: always,
    then: [
      {
        effect: 'withhold',
        where: {
          all: [
            { the: 'legUp', is: true },
            { any: [{ the: 'support', is: false }, frontOfPelvis, { the: 'conditions', includes: 'dizziness' }] },
          ],
        },
      },
      { effect: 'cue', cue: 'table-against-a-wall', where: { the: 'legUp', is: true } },
    ],
    sources: ['dunning-2010'],
    confidence: 'MX',
    reviewedBy: 'none',
  },
  said('SX5', ['P8'], 'preference', 'adds', 'X', 'expert'),
] as const satisfies readonly Cited<Rule>[];
