// What the weeks of pregnancy and the days after birth open and close (GA rules, D2, D3).
import type { Rule } from '@sinew/engine';
import { parameters } from '../parameters.ts';
import type { Cited } from '../sources.ts';
import { isExercise, jolting, loaded, weights } from './when.ts';

const flat = { the: 'position', isOneOf: ['supine'] } as const;

export const stageRules = [
  {
    id: 'GA-1',
    protocol: ['S1'],
    precedence: 'stage-gate',
    polarity: 'restricts',
    // week 20 begins on day 140
    when: {
      all: [
        { the: 'pregnant', is: true },
        { the: 'gestationDays', atLeast: parameters.flatUntilDay.value },
      ],
    },
    then: [{ effect: 'withhold', where: flat }],
    sources: ['mottola-supine-2019', 'can-preg-2019', 'higuchi-2015'],
    confidence: 'GM',
    reviewedBy: 'none',
  },
  {
    id: 'GA-2',
    protocol: ['S1'],
    precedence: 'stage-gate',
    polarity: 'restricts',
    when: {
      all: [
        { the: 'pregnant', is: true },
        { the: 'supineSymptoms', is: true },
      ],
    },
    then: [
      {
        effect: 'withhold',
        where: {
          any: [
            { the: 'position', isOneOf: ['supine', 'propped-supine'] },
            { all: [isExercise, { the: 'resembles', includes: 'lying-flat' }] },
          ],
        },
      },
    ],
    sources: ['can-preg-2019'],
    confidence: 'G',
    reviewedBy: 'none',
  },
  {
    id: 'GA-3',
    protocol: [],
    precedence: 'stage-gate',
    polarity: 'adds',
    when: {
      all: [
        { the: 'pregnant', is: true },
        { the: 'gestationDays', atLeast: parameters.sideSleepFromDay.value },
      ],
    },
    then: [{ effect: 'cue', cue: 'settle-on-either-side', where: { the: 'catalogue', isOneOf: ['RL1', 'EV1'] } }],
    sources: ['cronin-2019', 'higuchi-2015'],
    confidence: 'MG',
    reviewedBy: 'none',
  },
  {
    id: 'GA-4',
    protocol: ['S2a', 'S3', 'S4a'],
    precedence: 'stage-gate',
    polarity: 'restricts',
    when: { the: 'stage', is: 'T3' },
    then: [
      {
        effect: 'withhold',
        where: {
          all: [
            isExercise,
            { the: 'support', is: false },
            {
              any: [
                { the: 'stance', isOneOf: ['split', 'single'] },
                { the: 'legUp', is: true },
                { the: 'sideStep', is: true },
                { the: 'unstableSurface', is: true },
              ],
            },
          ],
        },
      },
    ],
    sources: ['dunning-2010', 'mccrory-2010'],
    confidence: 'MX',
    reviewedBy: 'none',
  },
  {
    id: 'GA-5',
    protocol: [],
    precedence: 'stage-gate',
    polarity: 'restricts',
    when: { the: 'stage', isOneOf: ['T2', 'T3'] },
    then: [
      {
        effect: 'withhold',
        where: {
          any: [
            { the: 'position', is: 'prone' },
            { the: 'trunkFlexion', is: true },
          ],
        },
      },
      { effect: 'cue', cue: 'watch-your-midline', where: { the: 'breathHoldRisk', is: true } },
    ],
    sources: ['acog-804'],
    confidence: 'X',
    reviewedBy: 'none',
  },
  {
    id: 'GA-6',
    protocol: [],
    precedence: 'stage-gate',
    polarity: 'restricts',
    when: { the: 'pregnant', is: true },
    then: [
      {
        effect: 'cue',
        cue: 'keep-cool',
        where: {
          any: [
            { the: 'heat', is: true },
            { the: 'position', is: 'in-water' },
          ],
        },
      },
    ],
    sources: ['ravanelli-2019'],
    confidence: 'M',
    reviewedBy: 'none',
  },
  {
    // an unknown kind of birth waits as long as a caesarean; the last day is included
    id: 'GA-7',
    protocol: [],
    precedence: 'stage-gate',
    polarity: 'restricts',
    when: {
      all: [
        { the: 'stage', is: 'P0' },
        {
          any: [
            { the: 'daysSinceBirth', below: parameters.firstDaysVaginal.value + 1 },
            {
              all: [
                { the: 'caesarean', is: true },
                { the: 'daysSinceBirth', below: parameters.firstDaysCaesarean.value + 1 },
              ],
            },
          ],
        },
      ],
    },
    then: [{ effect: 'withhold', where: { the: 'firstDays', is: false } }],
    sources: ['can-pp-2025', 'hse-cs'],
    confidence: 'GX',
    reviewedBy: 'none',
  },
  {
    id: 'GA-8',
    protocol: [],
    precedence: 'stage-gate',
    polarity: 'restricts',
    when: {
      all: [
        { the: 'stage', is: 'P0' },
        { the: 'conditions', includesAnyOf: ['lochia-rising', 'wound-not-healed'] },
      ],
    },
    then: [{ effect: 'withhold', where: { the: 'firstDays', is: false } }],
    sources: ['can-pp-2025'],
    confidence: 'G',
    reviewedBy: 'none',
  },
  {
    id: 'GA-9',
    protocol: [],
    precedence: 'stage-gate',
    polarity: 'restricts',
    when: { the: 'stage', is: 'P6' },
    then: [
      {
        effect: 'withhold',
        where: {
          all: [
            { the: 'needsSixWeekCheck', is: true },
            {
              any: [
                {
                  not: {
                    any: [
                      { the: 'clearance', is: 'cleared' },
                      { the: 'conditions', includes: 'six-week-check-done' },
                    ],
                  },
                },
                { the: 'conditions', includes: 'pelvic-floor-symptoms' },
              ],
            },
          ],
        },
      },
      { effect: 'cap', what: 'sets', at: parameters.setsSixWeeks.value, where: { the: 'needsSixWeekCheck', is: true } },
      { effect: 'cap', what: 'rpe', at: parameters.rpeSixWeeks.value, where: { the: 'needsSixWeekCheck', is: true } },
    ],
    sources: ['can-pp-2025', 'delphi-pp-2025'],
    confidence: 'GX',
    reviewedBy: 'none',
  },
  {
    id: 'GA-10',
    protocol: [],
    precedence: 'stage-gate',
    polarity: 'restricts',
    when: {
      all: [
        { the: 'caesarean', is: true },
        { the: 'daysSinceBirth', below: parameters.caesareanLoadFromDay.value },
      ],
    },
    then: [
      {
        effect: 'withhold',
        where: {
          any: [weights, { the: 'trunkFlexion', is: true }],
        },
      },
    ],
    sources: ['hse-cs'],
    confidence: 'G',
    reviewedBy: 'none',
  },
  {
    // running and jumping wait 12 weeks (day 84)
    id: 'GA-11',
    protocol: [],
    precedence: 'stage-gate',
    polarity: 'restricts',
    when: {
      all: [
        { the: 'pregnant', is: false },
        { the: 'daysSinceBirth', below: parameters.joltsFromDay.value },
      ],
    },
    then: [{ effect: 'withhold', where: jolting }],
    sources: ['goom-2019', 'christopher-2024'],
    confidence: 'GX',
    reviewedBy: 'none',
  },
  {
    id: 'GA-12',
    protocol: [],
    precedence: 'stage-gate',
    polarity: 'restricts',
    when: {
      all: [
        { the: 'pregnant', is: false },
        {
          any: [
            { the: 'conditions', includes: 'lochia-rising' },
            { the: 'flags', includes: 'RF-Q02' },
            { the: 'hoursSinceBleeding', below: parameters.bleedingHours.value },
          ],
        },
      ],
    },
    then: [
      {
        effect: 'withhold',
        where: {
          any: [loaded, { the: 'effort', is: 'moderate' }, { the: 'position', is: 'in-water' }],
        },
      },
      {
        effect: 'cap',
        what: 'sets',
        at: parameters.setsBleeding.value,
        where: { the: 'role', isOneOf: ['strength', 'isometric', 'mobility'] },
      },
      {
        effect: 'cap',
        what: 'rpe',
        at: parameters.rpeBleeding.value,
        where: { the: 'role', isOneOf: ['strength', 'isometric', 'mobility'] },
      },
    ],
    sources: ['delphi-pp-2025'],
    confidence: 'G',
    reviewedBy: 'none',
  },
  {
    id: 'GA-13',
    protocol: ['T2'],
    precedence: 'circumstance',
    polarity: 'restricts',
    when: {
      any: [
        { the: 'conditions', includes: 'pelvic-floor-symptoms' },
        { the: 'flags', includes: 'RF-Q15' },
        { the: 'pattern', is: 'pelvic-floor' },
      ],
    },
    then: [
      { effect: 'withhold', where: jolting },
      { effect: 'scale', by: 'pelvicFloorFactor', where: { the: 'role', is: 'strength' } },
      { effect: 'breath', method: 'method-1', where: { the: 'role', is: 'strength' } },
    ],
    sources: ['goom-2019'],
    confidence: 'GX',
    reviewedBy: 'none',
  },
  {
    id: 'GA-14',
    protocol: ['P4'],
    precedence: 'circumstance',
    polarity: 'adds',
    // known to be with her: after a loss nothing is said of feeding
    when: {
      all: [
        { the: 'withBaby', is: true },
        { the: 'feeding', isOneOf: ['breast', 'mixed'] },
      ],
    },
    then: [{ effect: 'cue', cue: 'feed-first', where: { the: 'role', is: 'strength' } }],
    sources: ['bjelland-2015', 'mogren-2009'],
    confidence: 'M',
    reviewedBy: 'none',
  },
  {
    // elevated stretches stay in the last weeks, with both hands on the table
    id: 'D2',
    protocol: ['S2a', 'S3', 'S4a'],
    precedence: 'stage-gate',
    polarity: 'restricts',
    when: { the: 'stage', is: 'T3' },
    then: [
      {
        effect: 'withhold',
        where: {
          all: [
            { the: 'legUp', is: true },
            { the: 'support', is: false },
          ],
        },
      },
      { effect: 'cue', cue: 'both-hands-on-the-table', where: { the: 'legUp', is: true } },
    ],
    sources: ['practitioner-protocol', 'dunning-2010'],
    confidence: 'SX',
    reviewedBy: 'none',
  },
  {
    // settled as open, raised on a cushion; but a seat is easier to leave (CLINICAL 5b, tip 4)
    id: 'seat-before-floor',
    protocol: ['S2b', 'S4b'],
    precedence: 'preference',
    polarity: 'adds',
    when: { the: 'stage', is: 'T3' },
    then: [{ effect: 'favour', points: -parameters.favourSome.value, where: { the: 'position', is: 'floor-seated' } }],
    sources: ['dunning-2010', 'expert'],
    confidence: 'MX',
    reviewedBy: 'none',
  },
  {
    // the release on balls: not flat and not on the forearms in the first six weeks
    id: 'D3',
    protocol: ['S1'],
    precedence: 'stage-gate',
    polarity: 'restricts',
    when: { the: 'stage', is: 'P0' },
    then: [
      { effect: 'withhold', where: { any: [{ the: 'onForearms', is: true }, { all: [{ the: 'pressure', is: true }, flat] }] } },
    ],
    sources: ['practitioner-protocol', 'expert'],
    confidence: 'SX',
    reviewedBy: 'none',
  },
] as const satisfies readonly Cited<Rule>[];
