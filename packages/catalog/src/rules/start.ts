// How much to begin with (SD rules, and the easing of MD3 and SLP2). Carried out by the plan, which reads its numbers from the parameters.
import type { Rule } from '@sinew/engine';
import { parameters } from '../parameters.ts';
import type { Cited } from '../sources.ts';
import { said } from './said.ts';
import { always, breathAtWork, onFoot, shortNights } from './when.ts';

const explained = [{ effect: 'explain' }] as const;

export const startRules = [
  {
    id: 'SD1',
    protocol: ['P8'],
    precedence: 'preference',
    polarity: 'restricts',
    when: { the: 'irritability', is: 'high' },
    then: [...explained, { effect: 'withhold', where: breathAtWork }],
    sources: ['stuge-2006', 'beales-2020'],
    confidence: 'X',
    reviewedBy: 'none',
  },
  {
    id: 'SD2',
    protocol: ['P8'],
    precedence: 'preference',
    polarity: 'restricts',
    when: { the: 'irritability', is: 'moderate' },
    then: explained,
    sources: ['stuge-2006'],
    confidence: 'X',
    reviewedBy: 'none',
  },
  {
    id: 'SD3',
    protocol: ['P8'],
    precedence: 'preference',
    polarity: 'restricts',
    when: { the: 'irritability', is: 'low' },
    then: explained,
    sources: ['davenport-lbp-2019', 'ruchat-2025', 'acsm-fitt'],
    confidence: 'TG',
    reviewedBy: 'none',
  },
  said('SD7', ['P1'], 'preference', 'restricts', 'X', 'selfback-2021', 'moffatt-2022'),
  said('MD3', ['P1'], 'progression', 'restricts', 'X', 'expert'),
  {
    // fewer items, and one strength move at most: the table of days
    id: 'SLP2',
    protocol: ['P1'],
    precedence: 'progression',
    polarity: 'adds',
    when: shortNights,
    then: [{ effect: 'scale', by: 'shortSleepFactor', where: { the: 'role', is: 'strength' } }],
    sources: ['deering-2024'],
    confidence: 'X',
    reviewedBy: 'none',
  },
  {
    id: 'SD4',
    protocol: ['P1'],
    precedence: 'preference',
    polarity: 'adds',
    when: {
      all: [
        { the: 'pregnant', is: true },
        { the: 'light', is: 'green' },
      ],
    },
    then: [{ effect: 'cue', cue: 'toward-150-minutes', where: { the: 'kind', is: 'walk' } }],
    sources: ['can-preg-2019'],
    confidence: 'G',
    reviewedBy: 'none',
  },
  {
    id: 'SD5',
    protocol: ['P1'],
    precedence: 'preference',
    polarity: 'adds',
    when: {
      all: [
        { the: 'pregnant', is: false },
        { the: 'light', is: 'green' },
        { the: 'daysSinceBirth', atLeast: parameters.afterBirthGoalFromDay.value },
      ],
    },
    then: [{ effect: 'cue', cue: 'toward-120-minutes', where: { the: 'kind', is: 'walk' } }],
    sources: ['can-pp-2025'],
    confidence: 'G',
    reviewedBy: 'none',
  },
  {
    // Borg 12–14 is 4–6 of 10; the talk test, not a pulse
    id: 'SD6',
    protocol: ['P1'],
    precedence: 'preference',
    polarity: 'restricts',
    when: always,
    then: [
      { effect: 'cap', what: 'rpe', at: parameters.rpeMax.value, where: { the: 'kind', isOneOf: ['strength', 'walk'] } },
      {
        effect: 'cue',
        cue: 'talk-in-sentences',
        where: {
          all: [
            { the: 'kind', is: 'walk' },
            { the: 'effort', is: 'moderate' },
          ],
        },
      },
    ],
    sources: ['acog-804', 'evenson-2021', 'rpe-2020'],
    confidence: 'G',
    reviewedBy: 'none',
  },
  {
    id: 'SLP1',
    protocol: [],
    precedence: 'circumstance',
    polarity: 'adds',
    when: { the: 'morningOverEvening', atLeast: parameters.morningWorseBy.value },
    then: [
      {
        effect: 'favour',
        points: parameters.favourSome.value,
        where: { the: 'catalogue', isOneOf: ['RL1', 'RL7', 'BR6', 'EV1'] },
      },
      { effect: 'cue', cue: 'second-pillow-early', where: { the: 'catalogue', isOneOf: ['RL1', 'EV1'] } },
    ],
    sources: ['cuh-pgp'],
    confidence: 'X',
    reviewedBy: 'none',
  },
  {
    id: 'MD1',
    protocol: [],
    precedence: 'circumstance',
    polarity: 'adds',
    when: { the: 'mood', atLeast: parameters.moodReviewFrom.value },
    then: [
      { effect: 'favour', points: parameters.favourSome.value, where: { the: 'catalogue', is: 'BR6' } },
      { effect: 'cue', cue: 'walk-in-company', where: onFoot },
    ],
    sources: ['gutke-2007'],
    confidence: 'MX',
    reviewedBy: 'none',
  },
] as const satisfies readonly Cited<Rule>[];
