// What today says against a form: each objection in its own words, up to its number and no further, the strongest first.
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { Form, Move } from '../model/move.ts';
import type { FactName, FactValue, FormCondition, Precedence, Rule } from '../model/rule.ts';
import type { PatternName } from '../model/vocabulary.ts';
import { testOf } from '../rules/evaluate.ts';
import type { ActiveRules } from './active-rules.ts';
import { reasonsAgainst, refusalsOf } from './against.ts';
import type { ShortlistInput } from './shortlist-input.ts';

const catalog = {
  rules: ['allowance', 'caesarean-gate', 'place', 'equipment'].map((id) => ({ id, sources: [`of ${id}`] })),
  flags: [
    { id: 'tired', sources: ['of tired'] },
    { id: 'leak', sources: ['of leak'], holds: { the: 'impact', is: 'high' } },
    { id: 'sore', sources: ['of sore'], holds: { the: 'weightBearingPain', is: true } },
  ],
} as unknown as Catalog;

const move = { id: 'jump', kind: 'strength', sources: ['of jump'] } as unknown as Move;
const traits = { position: 'prone', impact: 'high', equipment: ['step'], furnishing: [] };

interface Given {
  readonly form?: Partial<Form>;
  readonly allows?: string;
  readonly flags?: readonly string[];
  readonly rules?: ActiveRules['withholding'];
  readonly daysSinceBirth?: number | null;
  readonly pattern?: PatternName;
  readonly regions?: readonly string[];
  readonly values?: Readonly<Partial<Record<FactName, FactValue>>>;
}

/** All is well, except that a bed is no place to lie face down, and that she has no step. */
function asked(given: Given): Parameters<typeof refusalsOf> {
  const { form = {}, allows = 'full', flags = [], rules = [], values = {} } = given;
  const { daysSinceBirth = 100, pattern = 'lumbar', regions = [] } = given;
  const stage = { code: 'P12', daysSinceBirth };
  const input = {
    clearance: { allows },
    situation: {
      facts: { place: 'bed', stage, heldSigns: flags, regions, provokedBy: [], painProvoked: 0 },
      presentation: { pattern },
      values: { caesarean: false, ...values },
    },
    person: { profile: { equipment: [] } },
    catalog,
  } as unknown as ShortlistInput;
  const whole = { traits, stages: ['P6', 'P12'], caesareanFromDay: 42, effort: 'moderate', avoid: [], ...form };
  return [move, whole as unknown as Form, { withholding: rules, shaping: [] }, input];
}

const against = (given: Given) => reasonsAgainst(...asked(given));

const always: FormCondition = { all: [] };
function holding(id: string, precedence: Precedence, where = always, polarity: Rule['polarity'] = 'restricts') {
  return { rule: { id, precedence, polarity, sources: [`of ${id}`] } as unknown as Rule, where: testOf(where), known: true };
}

it('where all is well, nothing', () => expect(against({})).toEqual([]));

describe('what the screen allows', () => {
  it.each([
    ['rest', 'rest-and-breathe', null],
    ['light', 'rest-and-breathe', 'light'],
    ['moderate', 'rest-and-breathe', 'full'],
    ['rest', 'light', null],
    ['light', 'light', null],
    ['moderate', 'light', 'full'],
    ['rest', 'full', null],
    ['light', 'full', null],
    ['moderate', 'full', null],
  ] as const)('%s, where %s is allowed, lacks %s', (effort, allows, about) => {
    const reasons = about === null ? [] : [{ rule: 'allowance', about, sources: ['of allowance'] }];
    expect(against({ form: { effort }, allows })).toEqual(reasons);
  });
});

describe('a sign', () => {
  const held = (id: string, sources: string) => ({ rule: 'SG3', flag: id, about: id, sources: [sources] });

  it('holds what it is known to hold, or may hold', () => {
    expect(against({ flags: ['leak', 'sore'] })).toEqual([held('leak', 'of leak'), held('sore', 'of sore')]);
    expect(against({ flags: ['leak!'] })).toEqual([held('leak!', 'of leak')]);
  });

  it.each<[string, Given]>([
    ['that holds something else', { flags: ['sore'], values: { weightBearingPain: false } }],
    ['that holds no load', { flags: ['tired'] }],
    ['that nobody knows', { flags: ['unheard of'] }],
  ])('%s is nothing against it', (_, given) => expect(against(given)).toEqual([]));
});

describe('a rule', () => {
  const unknown: FormCondition = { the: 'hypermobile', is: true };
  const gentle: FormCondition = { the: 'impact', is: 'none' };

  it('is named once, for whichever of its effects', () => {
    const rule = holding('calm', 'red-light');
    expect(against({ rules: [rule, { ...rule, where: testOf(unknown) }] })).toEqual([{ rule: 'calm', sources: ['of calm'] }]);
  });

  it.each([
    ['all of it is known', true, always, {}],
    ['its day is not', false, always, { about: 'unknown' }],
    ['what it asks of the form is not', true, unknown, { about: 'unknown' }],
  ] as const)('says so where it acts on what is not known: %s', (_, known, where, more) => {
    expect(against({ rules: [{ ...holding('calm', 'red-light', where), known }] })).toEqual([
      { rule: 'calm', ...more, sources: ['of calm'] },
    ]);
  });

  it('of care holds back what it may mean; of more, only what it means', () => {
    const named = (where: FormCondition) =>
      against({
        rules: (['restricts', 'adds'] as const).map((polarity) => holding(polarity, 'preference', where, polarity)),
      }).map(({ rule }) => rule);
    expect([named(always), named(unknown), named(gentle)]).toEqual([['restricts', 'adds'], ['restricts'], []]);
  });
});

describe('the time since a birth', () => {
  const early = (more: object) => [{ rule: 'caesarean-gate', ...more, numbers: { days: 42 }, sources: ['of caesarean-gate'] }];

  it('is not the stage of the form', () => {
    const gate = { rule: 'stage-gate', about: 'P12', sources: ['of jump'] };
    expect(against({ form: { stages: ['T1', 'P6'] }, daysSinceBirth: 1, values: { caesarean: true } })).toEqual([gate]);
  });

  it.each([
    [41, true, early({})],
    [41, undefined, early({ about: 'unknown' })],
    [41, false, []],
    [42, true, []],
    [42, undefined, []],
    [null, true, []],
  ])('day %j, by caesarean: %j', (daysSinceBirth, caesarean, reasons) => {
    expect(against({ daysSinceBirth, values: { caesarean } })).toEqual(reasons);
  });
});

describe('a pattern', () => {
  const avoided = (about: PatternName) => [{ rule: 'pattern-avoid', about, sources: ['of jump'] }];

  it.each([
    ['hip', [], ['nerve', 'hip'], avoided('hip')],
    ['hip', [], ['nerve'], []],
    ['mixed', ['si'], ['posterior', 'symphysis'], avoided('mixed')],
    ['mixed', ['si'], ['symphysis'], []],
    ['mixed', ['pubic'], ['symphysis'], avoided('mixed')],
    ['mixed', [], ['posterior', 'symphysis'], []],
  ] as const)('%s, felt in %j, of a form against %j', (pattern, regions, avoid, reasons) => {
    expect(against({ pattern, regions, form: { avoid } })).toEqual(reasons);
  });
});

describe('her circumstances', () => {
  const avoidWhen: FormCondition = { the: 'conditions', includes: 'dizzy' };
  const avoided = { rule: 'avoid-when', about: 'jump', causes: [[{ the: 'conditions', value: 'dizzy' }]], sources: ['of jump'] };

  it.each([
    [['dizzy'], [avoided]],
    [undefined, [{ ...avoided, about: 'unknown' }]],
    [[], []],
  ])('%j', (conditions, reasons) => {
    expect(against({ form: { avoidWhen }, values: { conditions } })).toEqual(reasons);
  });
});

describe('all of it', () => {
  const all: Given = {
    allows: 'light',
    flags: ['leak'],
    rules: [holding('slow', 'progression'), holding('calm', 'red-light'), holding('heart', 'contraindication')],
    form: { stages: [], avoid: ['lumbar'], avoidWhen: always },
  };
  const bodily = ['allowance', 'SG3', 'heart', 'stage-gate', 'calm', 'pattern-avoid', 'avoid-when'];

  it('stands in the order of its strength, then of where she is and what she has', () => {
    const refusals = refusalsOf(...asked(all));
    expect(refusals.map(({ reason }) => reason.rule)).toEqual([...bodily, 'place', 'equipment', 'slow']);
    expect(refusals.map(({ strength }) => strength)).toEqual([0, 0, 1, 2, 3, 4, 5, 5, 5, 7]);
  });

  it('is the same wherever she is, without the place and her things', () => {
    expect(against(all).map(({ rule }) => rule)).toEqual([...bodily, 'slow']);
  });

  it('is the place and her things, where nothing else is against it', () => {
    expect(refusalsOf(...asked({}))).toEqual([
      { reason: { rule: 'place', about: 'bed', sources: ['of place'] }, strength: 5 },
      { reason: { rule: 'equipment', about: 'step', sources: ['of equipment'] }, strength: 5 },
    ]);
    const [, form, ...rest] = asked({ form: { traits: { ...traits, position: 'any', equipment: [] } as never } });
    expect(refusalsOf(move, form, ...rest)).toEqual([]);
  });
});
