// How the product itself works, said as rules so that every answer has a reason: carried out by named steps of the engine.
import type { Rule } from '@sinew/engine';
import { parameters } from '../parameters.ts';
import type { Cited } from '../sources.ts';
import { said } from './said.ts';
import { always, costsHer } from './when.ts';

export const mechanicsRules = [
  // how today was sorted
  said('light', ['P9'], 'preference', 'restricts', 'X', 'thomee-1997', 'silbernagel-2007'),
  said('pattern', ['P7'], 'preference', 'restricts', 'X', 'euro-pgp-2008', 'expert'),
  said('irritability', ['P9'], 'preference', 'restricts', 'X', 'expert'),
  // what the screening says beside its SG rules
  said('locked', ['P9'], 'red-flag', 'restricts', 'X', 'product'),
  said('assessed-rest', ['P9'], 'red-flag', 'restricts', 'X', 'product'),
  said('allowance', ['P9'], 'red-flag', 'restricts', 'X', 'product'),
  said('conditions-unknown', ['P9'], 'contraindication', 'restricts', 'X', 'product'),
  said('clearance-unknown', ['P9'], 'contraindication', 'restricts', 'X', 'product'),
  said('clearance-restricted', ['P9'], 'contraindication', 'restricts', 'GX', 'can-preg-2019'),
  // said by the screening step
  said('severe-pain', ['P9'], 'preference', 'adds', 'X', 'cuh-pgp', 'expert'),
  said('stage-date', ['P9'], 'stage-gate', 'restricts', 'X', 'product'),
  said('due-date-passed', ['P9'], 'stage-gate', 'restricts', 'X', 'product'),
  // gates that stand in the moves themselves
  said('stage-gate', ['P9'], 'stage-gate', 'restricts', 'X', 'product'),
  said('caesarean-gate', ['P9'], 'stage-gate', 'restricts', 'GX', 'hse-cs'),
  said('pattern-avoid', ['P9'], 'provocation', 'restricts', 'X', 'expert'),
  said('avoid-when', ['P9'], 'circumstance', 'restricts', 'X', 'expert'),
  said('place', ['P1'], 'circumstance', 'restricts', 'X', 'product'),
  said('equipment', ['P1'], 'circumstance', 'restricts', 'X', 'product'),
  // her own word, her own log, and the shape of a day
  said('veto', ['P9'], 'preference', 'restricts', 'X', 'product'),
  said('wanted', ['P9'], 'preference', 'adds', 'X', 'product'),
  said('favours-you', ['F1'], 'preference', 'adds', 'X', 'product'),
  said('does-little', ['F1'], 'preference', 'adds', 'X', 'product'),
  said('worse-for-you', ['F1'], 'preference', 'restricts', 'X', 'product'),
  said('fair-test', ['P9'], 'preference', 'restricts', 'X', 'product'),
  said('walking-costs', ['T3b', 'P9'], 'progression', 'restricts', 'X', 'product'),
  {
    id: 'load-costs',
    protocol: ['P9'],
    precedence: 'progression',
    polarity: 'restricts',
    when: always,
    then: [
      { effect: 'scale', by: 'costlyFactor', where: costsHer },
      { effect: 'cap', what: 'sets', at: parameters.setsCostly.value, where: costsHer },
    ],
    sources: ['product'],
    confidence: 'X',
    reviewedBy: 'none',
  },
  said('needs', ['P8'], 'preference', 'adds', 'X', 'stuge-2006', 'expert'),
  said('strength-day', ['P8'], 'preference', 'restricts', 'GX', 'acsm-fitt'),
  said('start-side', ['P9'], 'preference', 'adds', 'X', 'product'),
  said('full-hold', ['S2a'], 'preference', 'adds', 'S', 'practitioner-protocol'),
  // said where a workout is adapted
  said('not-recognised', ['P9'], 'preference', 'adds', 'X', 'product'),
  said('stand-in', ['P9'], 'preference', 'adds', 'X', 'product'),
  said('nothing-fits', ['P9'], 'preference', 'adds', 'X', 'product'),
] as const satisfies readonly Cited<Rule>[];
