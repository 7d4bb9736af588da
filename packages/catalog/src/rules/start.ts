// How much to begin with (SD rules, and the easing of MD3 and SLP2). Carried out by the plan, which reads its numbers from the parameters.
import type { Rule } from '@sinew/engine';
import type { Cited } from '../sources.ts';
import { always } from './when.ts';

const explained = [{ effect: 'explain' }] as const;

export const startRules = [
  {
    id: 'SD1',
    protocol: ['P8'],
    precedence: 'preference',
    polarity: 'restricts',
    when: { the: 'irritability', is: 'high' },
    then: explained,
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
  {
    id: 'SD7',
    protocol: ['P1'],
    precedence: 'preference',
    polarity: 'restricts',
    when: always,
    then: explained,
    sources: ['selfback-2021', 'moffatt-2022'],
    confidence: 'X',
    reviewedBy: 'none',
  },
  {
    id: 'MD3',
    protocol: ['P1'],
    precedence: 'progression',
    polarity: 'restricts',
    when: always,
    then: explained,
    sources: ['expert'],
    confidence: 'X',
    reviewedBy: 'none',
  },
  {
    // sleep is not asked every day: without an answer nothing is eased, so the rule adds
    id: 'SLP2',
    protocol: ['P1'],
    precedence: 'progression',
    polarity: 'adds',
    when: { the: 'sleepHours', below: 5 },
    then: [{ effect: 'scale', by: 'shortSleepFactor', where: { the: 'role', is: 'strength' } }],
    sources: ['deering-2024'],
    confidence: 'X',
    reviewedBy: 'none',
  },
] as const satisfies readonly Cited<Rule>[];
