// Walking is split, not stopped (WD rules, D7).
import type { Rule } from '@sinew/engine';
import type { Cited } from '../sources.ts';
import { always } from './when.ts';

const explained = [{ effect: 'explain' }] as const;

export const walkingRules = [
  {
    id: 'WD1',
    protocol: ['T3', 'T3b'],
    precedence: 'provocation',
    polarity: 'restricts',
    when: { the: 'provokedBy', includes: 'walking' },
    then: [{ effect: 'cue', cue: 'short-flat-steps', where: { the: 'kind', is: 'walk' } }],
    sources: ['practitioner-protocol', 'haakstad-2013', 'walkback-2024'],
    confidence: 'MS',
    reviewedBy: 'none',
  },
  {
    id: 'WD5',
    protocol: ['T3a'],
    precedence: 'preference',
    polarity: 'adds',
    when: always,
    then: explained,
    sources: ['practitioner-protocol', 'can-preg-2019'],
    confidence: 'GS',
    reviewedBy: 'none',
  },
  {
    id: 'D7',
    protocol: ['T3', 'T3b'],
    precedence: 'preference',
    polarity: 'adds',
    when: always,
    then: explained,
    sources: ['practitioner-protocol', 'christensen-2019', 'haakstad-2013'],
    confidence: 'MS',
    reviewedBy: 'none',
  },
] as const satisfies readonly Cited<Rule>[];
