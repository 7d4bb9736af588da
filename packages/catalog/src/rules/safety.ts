// Safety first: red flags, contraindications, and what must not carry weight. Most are carried out by the screening step.
import type { Rule } from '@sinew/engine';
import type { Cited } from '../sources.ts';
import { parameters } from '../parameters.ts';
import { said } from './said.ts';
import { frontOfPelvis, isExercise, jolting, loaded } from './when.ts';

export const safetyRules = [
  said('SG1', ['P9'], 'red-flag', 'restricts', 'G', 'cdc-hearher', 'awhonn-postbirth'),
  said('SG2', ['P9'], 'red-flag', 'restricts', 'G', 'cdc-hearher'),
  said('SG3', ['P9'], 'red-flag', 'restricts', 'GX', 'apta-pgp-ante-2017'),
  said('SG4', ['P9'], 'contraindication', 'restricts', 'G', 'can-preg-2019', 'meah-2020'),
  said('SG5', ['P9'], 'contraindication', 'restricts', 'G', 'can-preg-2019', 'delphi-pp-2025'),
  said('SG6', ['P9'], 'red-flag', 'restricts', 'G', 'acog-804'),
  {
    // cannot bear weight, a limp, fever with one-sided pain. Adds: the signs are known whenever more than rest is allowed, and
    // where the question on limping was skipped, `weight-bearing-pain` below still takes the safer side
    id: 'SG7',
    protocol: ['P9'],
    precedence: 'red-flag',
    polarity: 'adds',
    when: {
      any: [
        { the: 'flags', includesAnyOf: ['RF-P11', 'RF-A05', 'RF-Q14', 'RF-Q14!', 'RF-Q12!'] },
        { the: 'conditions', includes: 'limp' },
      ],
    },
    then: [{ effect: 'withhold', where: { not: { the: 'stance', is: 'none' } } }],
    sources: ['toh', 'septic-sij', 'sacral-sfx'],
    confidence: 'GM',
    reviewedBy: 'none',
  },
  {
    // the move is offered only in a form without end range; no loaded hinge
    id: 'SG8',
    protocol: ['P5'],
    precedence: 'provocation',
    polarity: 'restricts',
    when: { the: 'pattern', is: 'nerve' },
    then: [
      { effect: 'withhold', where: { the: 'endRange', is: true } },
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
    sources: ['finucane-2020'],
    confidence: 'GX',
    reviewedBy: 'none',
  },
  said('SG9', ['P9'], 'contraindication', 'restricts', 'GX', 'can-preg-2019'),
  said('SG10', ['P9'], 'red-flag', 'restricts', 'X', 'product'),
  {
    id: 'weight-bearing-pain',
    protocol: ['T3c'],
    precedence: 'red-light',
    polarity: 'restricts',
    when: {
      any: [
        {
          all: [
            { the: 'painProvoked', atLeast: parameters.weightBearingStop.value },
            { the: 'weightBearingPain', atLeast: parameters.weightBearingStop.value },
          ],
        },
        { the: 'conditions', includes: 'limp' },
      ],
    },
    then: [
      {
        effect: 'withhold',
        where: {
          all: [
            isExercise,
            { any: [{ the: 'stance', isOneOf: ['split', 'single'] }, jolting, { the: 'resembles', includes: 'carrying' }] },
          ],
        },
      },
    ],
    sources: ['expert', 'fagevik-2014'],
    confidence: 'X',
    reviewedBy: 'none',
  },
  {
    id: 'symphysis-care',
    protocol: ['T3c'],
    precedence: 'provocation',
    polarity: 'restricts',
    when: frontOfPelvis,
    then: [
      {
        effect: 'withhold',
        where: {
          all: [
            isExercise,
            {
              any: [
                { the: 'abduction', is: true },
                { the: 'sideStep', is: true },
                { the: 'resembles', includes: 'legs-apart' },
                {
                  all: [
                    { the: 'resembles', includes: 'squat' },
                    { the: 'deepHipFlexion', is: true },
                  ],
                },
              ],
            },
          ],
        },
      },
    ],
    sources: ['fagevik-2014', 'nca-pgp'],
    confidence: 'MX',
    reviewedBy: 'none',
  },
  {
    id: 'dizziness',
    protocol: [],
    precedence: 'circumstance',
    polarity: 'restricts',
    when: { the: 'conditions', includes: 'dizziness' },
    then: [
      {
        effect: 'withhold',
        where: {
          any: [
            { the: 'legUp', is: true },
            { the: 'unstableSurface', is: true },
            { all: [isExercise, { the: 'stance', isOneOf: ['split', 'single'] }, { the: 'support', is: false }] },
          ],
        },
      },
    ],
    sources: ['dunning-2010', 'delphi-pp-2025'],
    confidence: 'MX',
    reviewedBy: 'none',
  },
  {
    id: 'blood-thinners',
    protocol: ['S1'],
    precedence: 'circumstance',
    polarity: 'restricts',
    when: { the: 'conditions', includes: 'blood-thinners' },
    then: [{ effect: 'withhold', where: { the: 'pressure', is: true } }],
    sources: ['expert'],
    confidence: 'X',
    reviewedBy: 'none',
  },
  {
    id: 'wound-not-healed',
    protocol: [],
    precedence: 'circumstance',
    polarity: 'restricts',
    when: {
      all: [
        { the: 'pregnant', is: false },
        { the: 'conditions', includes: 'wound-not-healed' },
      ],
    },
    then: [
      {
        effect: 'withhold',
        where: {
          any: [{ the: 'position', is: 'in-water' }, { the: 'trunkFlexion', is: true }, loaded, jolting],
        },
      },
    ],
    sources: ['can-pp-2025', 'hse-cs'],
    confidence: 'GX',
    reviewedBy: 'none',
  },
] as const satisfies readonly Cited<Rule>[];
