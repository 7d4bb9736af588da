// Why a line stands in the plan: which reasons, in which order, each once; and what shapes the day as a whole.
import { describe, expect, it } from 'vitest';
import type { MoveBelief } from '../model/beliefs.ts';
import type { Role } from '../model/move.ts';
import type { Needs } from '../model/needs.ts';
import type { PlanItem } from '../model/plan.ts';
import type { Effect, Reason, Rule } from '../model/rule.ts';
import type { PlanInput } from './plan-input.ts';
import type { Priced } from './price.ts';
import { whyThis, whyThisDay } from './why.ts';

const reason = (rule: string, about?: string): Reason => ({
  rule,
  ...(about !== undefined && { about }),
  sources: [`of ${rule}`],
});
const known = ['wanted', 'favours-you', 'does-little', 'WD4', 'MD3', 'PR7', 'row'];
const catalog = {
  needs: [{ rule: 'row' }, { rule: 'other row' }],
  rules: known.map((id) => ({ id, sources: [`of ${id}`] })),
  parameters: {
    flareHours: { value: 48 },
    spareMinutes: { value: 5 },
    walkMinMinutes: { value: 2 },
    walkUnknownMinutes: { value: 5 },
    walkSplitBouts: { value: 3 },
    walkBoutsMin: { value: 2 },
    walkMergeFrom: { value: 10 },
  },
};
const needs = { rule: 'row' } as Needs;
const sources = ['of the move'];
const sore: Rule['when'] = { the: 'light', is: 'amber' };

type Shaping = Priced['candidate']['effects'][number];

function shaping(id: string, effect: object, { when = sore, precedence = 'circumstance' }: Partial<Rule> = {}): Shaping {
  return { rule: { id, when, precedence }, effect: effect as Effect, reason: reason(id) } as Shaping;
}

interface Given {
  readonly role?: Role;
  readonly resembles?: readonly string[];
  readonly wanted?: string | null;
  readonly effects?: readonly Shaping[];
  readonly dosed?: readonly Reason[];
  readonly verdict?: MoveBelief['verdict'];
  readonly allows?: string;
  readonly because?: readonly Reason[];
  readonly values?: object;
  readonly provokedBy?: readonly string[];
  readonly light?: string;
  readonly walked?: object;
}

function input({
  verdict,
  allows = 'full',
  because = [],
  values = {},
  provokedBy,
  light = 'green',
  walked = {},
}: Given): PlanInput {
  const other = { move: 'other', verdict: 'helps', n: 1 };
  return {
    clearance: { allows },
    disposition: { because },
    person: { beliefs: { moves: [other, ...(verdict === undefined ? [] : [{ move: 'roll', verdict, n: 7 }])] } },
    situation: {
      values,
      facts: { provokedBy },
      presentation: { light },
      walking: { rule: 'WD1', eased: null, bout: null, reach: 4, before: 9, ...walked },
    },
    catalog,
  } as unknown as PlanInput;
}

function why(given: Given): Reason[] {
  const { role = 'relief', resembles = [], wanted = null, effects = [], dosed = [] } = given;
  const candidate = {
    move: { id: 'roll', sources },
    form: { traits: { resembles }, dose: { kind: 'bouts', count: { from: 2, to: 3 }, minutesEach: { from: 2, to: 30 } } },
    effects,
    reasons: effects.map((one) => one.reason),
    wanted,
  };
  return whyThis({ candidate, role, dosed: { reasons: dosed } } as unknown as Priced, needs, input(given));
}

const rules = (given: Given) => why(given).map(({ rule }) => rule);

describe('a line of the plan', () => {
  const favour = shaping('favour', { effect: 'favour', points: 1 });
  const cue = shaping('cue', { effect: 'cue' });
  const how = [reason('SD7', 'walk'), reason('PR4'), reason('start-side')];

  it('is there for the need that it covers', () => {
    expect(why({})).toEqual([{ rule: 'row', about: 'relief', sources }]);
  });

  it('tells the most particular first', () => {
    expect(why({ wanted: 'wanted', verdict: 'helps', effects: [cue, favour], dosed: how })).toEqual([
      reason('wanted'),
      { ...reason('favours-you'), numbers: { n: 7 } },
      reason('PR4'),
      reason('favour'),
      { rule: 'row', about: 'relief', sources },
      reason('SD7', 'walk'),
      reason('start-side'),
      reason('cue'),
    ]);
  });

  it.each([
    ['helps', ['favours-you', 'PR4', 'row']],
    ['does-little', ['PR4', 'row', 'does-little']],
    ['worse', ['PR4', 'row']],
    ['unclear', ['PR4', 'row']],
  ] as const)('that %s her: %s', (verdict, expected) => {
    expect(rules({ verdict: verdict as MoveBelief['verdict'], dosed: [reason('PR4')] })).toEqual(expected);
  });

  it('says each rule once, where it stands first', () => {
    const twice = shaping('PR4', { effect: 'cue' });
    expect(why({ dosed: [reason('PR4', 'first'), reason('row')], effects: [twice, cue, cue] })).toEqual([
      reason('PR4', 'first'),
      reason('row'),
      reason('cue'),
    ]);
  });
});

describe('a rule speaks for it', () => {
  it.each([
    ['where it favours it today', shaping('it', { effect: 'favour', points: 0.1 })],
    ['where it does under conditions', shaping('it', { effect: 'favour', points: 1 }, { when: { all: [sore] } })],
    ['where it takes sets away', shaping('it', { effect: 'cap', what: 'sets', at: 1 })],
    ['where it makes it smaller', shaping('it', { effect: 'scale', by: 'redCutFactor' }, { precedence: 'preference' })],
  ])('%s', (_, one) => expect(rules({ effects: [one] })).toEqual(['it', 'row']));

  it.each([
    ['where it adds nothing', shaping('it', { effect: 'favour', points: 0 })],
    ['where it takes points away', shaping('it', { effect: 'favour', points: -1 })],
    ['where it holds every day', shaping('it', { effect: 'favour', points: 1 }, { when: { all: [] } })],
    ['where it caps how hard it is', shaping('it', { effect: 'cap', what: 'rpe', at: 4 })],
    [
      'where it takes sets away by preference',
      shaping('it', { effect: 'cap', what: 'sets', at: 1 }, { precedence: 'preference' }),
    ],
    ['where it says how to breathe', shaping('it', { effect: 'breath', method: 'method-1' })],
    ['where it gives a cue', shaping('it', { effect: 'cue', cue: 'slow' })],
  ])('not %s: that stands last', (_, one) => expect(rules({ effects: [one] })).toEqual(['row', 'it']));

  it('not where it is told above the plan', () => {
    const effects = ['other row', 'light day', 'it'].map((id) => shaping(id, { effect: 'favour', points: 1 }));
    expect(rules({ effects, because: [reason('light day')] })).toEqual(['it', 'row', 'other row', 'light day']);
  });
});

describe('the need', () => {
  const walking = ['walking'];

  it.each([
    ['of a timed role is the day’s', { role: 'strength', resembles: walking }, { rule: 'row', about: 'strength', sources }],
    ['of rest is its own', { role: 'rest' }, { rule: 'needs', about: 'rest', sources }],
    ['of an everyday task too', { role: 'everyday', resembles: walking }, { rule: 'needs', about: 'everyday', sources }],
    ['of a way about that is no walk too', { role: 'walk', resembles: ['impact'] }, { rule: 'needs', about: 'walk', sources }],
    [
      'of a walk that is tried again',
      { role: 'walk', resembles: walking, values: { walkRetest: true } },
      reason('WD4', 'retest'),
    ],
    ['of a walk that she named', { role: 'walk', resembles: walking, provokedBy: walking }, { rule: 'WD1', sources }],
    [
      'of a walk that costs her',
      { role: 'walk', resembles: walking, values: { costlyWalking: 20 } },
      { rule: 'walking-costs', sources },
    ],
    ['of a walk that is fine', { role: 'walk', resembles: walking, provokedBy: [] }, { rule: 'WD5', sources }],
    [
      'of a walk that hurt lately',
      { role: 'walk', resembles: walking, provokedBy: [], walked: { hurts: true } },
      { rule: 'WD1', sources },
    ],
    [
      'of a walk that is fine, after red',
      { role: 'walk', resembles: walking, provokedBy: [], walked: { eased: 'WD3' } },
      { rule: 'WD3', sources },
    ],
    ['of any other walk', { role: 'walk', resembles: walking }, { rule: 'D7', sources }],
  ] as const)('%s', (_, given, expected) => expect(why(given)).toEqual([expected]));

  it('of a walk after missed days is told after those', () => {
    expect(rules({ role: 'walk', resembles: walking, provokedBy: [], walked: { eased: 'MD3' } })).toEqual(['MD3', 'WD5']);
    expect(rules({ role: 'strength', resembles: walking, walked: { eased: 'MD3' } })).toEqual(['row']);
  });

  it('of a walk after a flare is that it is half', () => {
    const [first] = why({ role: 'walk', resembles: walking, provokedBy: [], walked: { eased: 'PR7' } });
    expect(first).toMatchObject({ rule: 'PR7', about: 'less' });
  });

  it('on a day of rest and breath is its own, and the day’s first reason is said last', () => {
    const day = { allows: 'rest-and-breathe', because: [reason('sign'), reason('condition')] };
    expect(why({ ...day, dosed: [reason('start-side')] })).toEqual([
      { rule: 'needs', about: 'relief', sources },
      reason('start-side'),
      reason('sign'),
    ]);
    expect(rules({ ...day, allows: 'light' })).toEqual(['row']);
  });
});

describe('what shapes the day', () => {
  const day = (given: Given, taken = 30, minutes = 30, items: readonly PlanItem[] = []) =>
    whyThisDay(needs, taken, items, { ...input(given), minutes });
  const item = (kind: string, resembles: readonly string[]) => ({ kind, traits: { resembles } }) as unknown as PlanItem;

  it('is the row of the table, or a flare', () => {
    expect([day({}), day({ values: { hoursSinceFlare: 48 } })]).toEqual([reason('row'), reason('row')]);
    expect(day({ values: { hoursSinceFlare: 47 } })).toEqual(reason('PR7'));
    expect(day({ values: { hoursSinceFlare: null } })).toEqual(reason('row'));
  });

  it('is said elsewhere where she rests and breathes', () => expect(day({ allows: 'rest-and-breathe' })).toBeNull());

  it('says whether it has a walk, on foot', () => {
    const walks = (...items: readonly PlanItem[]) => day({}, 25, 30, items)?.numbers;
    expect(walks(item('walk', ['walking']), item('strength', ['squat']))).toEqual({ spare: 5, walks: 1 });
    expect(walks(item('walk', ['impact']), item('everyday', ['walking']))).toEqual({ spare: 5 });
  });

  it('says where the day is a light one', () => expect(day({ allows: 'light' })).toEqual(reason('row', 'light')));

  it.each([
    [25, { numbers: { spare: 5 } }],
    [24.5, { numbers: { spare: 5 } }],
    [25.25, {}],
    [20, { numbers: { spare: 10 } }],
  ])('leaves her the rest of thirty minutes, where there is some: %f are taken', (taken, more) => {
    expect(day({}, taken)).toEqual({ ...reason('row'), ...more });
  });
});
