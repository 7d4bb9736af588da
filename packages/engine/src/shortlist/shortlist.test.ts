// Of every move: in which form, wanted by what, shaped by what; or why not, in the words of the form that would be open first.
import { describe, expect, it } from 'vitest';
import type { Form, Move } from '../model/move.ts';
import type { Veto } from '../model/person.ts';
import { shortlist } from './shortlist.ts';
import type { ShortlistInput } from './shortlist-input.ts';

const moveOf = (id: string, forms: readonly Partial<Form>[], more: Partial<Move> = {}): Move =>
  ({
    id,
    kind: 'strength',
    sources: [`of ${id}`],
    forms: forms.map((form, index) => ({
      id: `${id} ${index}`,
      stages: ['T2'],
      avoid: [],
      effort: 'light',
      traits: { resembles: [], position: 'any', equipment: [], furnishing: [] },
      ...form,
    })),
    ...more,
  }) as unknown as Move;

const open: Partial<Form> = {};
const ofAnotherStage: Partial<Form> = { stages: ['P12'] };
const tooMuch: Partial<Form> = { effort: 'moderate' };
const painful: Partial<Form> = { avoid: ['hip'] };

const named = ['PR1', 'allowance', 'veto', 'fair-test', 'worse-for-you', 'LA5'].map((id) => ({
  id,
  when: { any: [] },
  then: [],
}));

interface Given {
  readonly rules?: readonly object[];
  readonly vetoes?: readonly (readonly [move: string, always: boolean | null])[];
  readonly believed?: readonly object[];
  readonly drawn?: ShortlistInput['drawn'];
  /** Moves of today, each stopped for this or for nothing. */
  readonly stopped?: Readonly<Record<string, string | null>>;
}

function listed(moves: readonly Move[], given: Given = {}) {
  const { rules = [], vetoes = [], believed = [], drawn } = given;
  const all = [...named, ...rules].map((rule) => ({ polarity: 'restricts', sources: ['of a rule'], ...rule }));
  const entries = Object.entries(given.stopped ?? {}).map(([move, why]) => ({ move, pain: null, stopped: why }));
  const soFar = {
    moves: [
      { date: 'yesterday', entries: [{ move: 'row', pain: null, stopped: 'pain' }] },
      { date: '2026-11-22', entries },
    ],
  };
  const past = {
    byMove: new Map([['ladder', [{ date: '2026-11-21', entries: [{ variant: 'ladder 0', pain: null, stopped: 'pain' }] }]]]),
  };
  return shortlist({
    clearance: { allows: 'light' },
    situation: {
      facts: {
        today: '2026-11-22',
        usualDays: new Set(),
        soFar,
        place: 'home',
        stage: { code: 'T2', daysSinceBirth: null },
        checkIn: null,
        heldSigns: [],
        past,
        mornings: { after: new Map() },
      },
      presentation: { pattern: 'hip', light: 'green', conservative: false },
      values: { painNow: 2, provokedBy: ['sitting'] },
    },
    person: {
      profile: {},
      history: { vetoes: vetoes.map(([move, always]) => ({ move, always }) as Veto) },
      beliefs: { moves: believed },
    },
    catalog: {
      moves,
      rules: all,
      flags: [],
      parameters: { morningRedFrom: { value: 2 }, morningAmberFrom: { value: 1 }, gradedAfterDays: { value: 14 } },
    },
    ...(drawn !== undefined && { drawn }),
  } as unknown as ShortlistInput);
}

const roll = moveOf('roll', [open]);
const sources = ['of a rule'];

describe('an allowed move', () => {
  it('is offered in its first form that is open', () => {
    const move = moveOf('row', [tooMuch, open, open]);
    expect(listed([move])).toEqual({
      allowed: [{ move, form: move.forms[1], wanted: null, effects: [], reasons: [] }],
      withheld: [],
    });
  });

  it('bears the effects that today has on its form, each rule named once', () => {
    const where = { all: [] };
    const [more, cue] = [
      { effect: 'favour', points: 1, where },
      { effect: 'cue', cue: 'softly', where },
    ];
    const unknown = { effect: 'cue', cue: 'slowly', where: { the: 'hypermobile', is: true } };
    const other = { effect: 'cue', cue: 'wide', where: { the: 'position', is: 'prone' } };
    const rules = [
      { id: 'calm', when: where, then: [more, other, cue, unknown] },
      { id: 'quiet', when: where, polarity: 'adds', then: [unknown, other] },
      { id: 'bright', when: where, polarity: 'adds', then: [more] },
    ];
    const [found] = listed([roll], { rules }).allowed;
    const effects = found?.effects.map(({ rule, effect }) => [rule.id, effect]);
    expect(effects).toEqual([
      ['calm', more],
      ['calm', cue],
      ['calm', unknown],
      ['bright', more],
    ]);
    expect(found?.reasons).toEqual(['calm', 'bright'].map((rule) => ({ rule, sources })));
  });
});

describe('a move of certain days', () => {
  const seen = (the: 'painNow' | 'painMorning', atLeast: number, given: Given = {}) => {
    const { allowed, withheld } = listed([moveOf('sway', [tooMuch], { offeredWhen: { the, atLeast } })], given);
    return [...allowed, ...withheld].length;
  };

  it('is not spoken of on others, nor where it is not known', () => {
    expect([seen('painNow', 2), seen('painNow', 3), seen('painMorning', 2)]).toEqual([1, 0, 0]);
  });

  it('is, where she wants it never', () => expect(seen('painNow', 3, { vetoes: [['sway', false]] })).toBe(1));
});

describe('her word, and the draw of her test', () => {
  const answer = (given: Given) => {
    const { allowed, withheld } = listed([roll], given);
    return [...allowed.map(({ wanted }) => wanted), ...withheld];
  };
  const refused = (rule: string, more: object = {}) => [{ move: 'roll', reasons: [{ rule, ...more, sources }] }];
  const test = (arm: 'with' | 'without', move: string | null = 'roll') => ({ drawn: { move, arm } });
  const said = (...words: readonly (boolean | null)[]): Given => ({ vetoes: words.map((always) => ['roll', always] as const) });
  const worse = { believed: [{ move: 'roll', verdict: 'worse', n: 9 }] };

  it.each<[string, Given, unknown]>([
    ['nothing at all', {}, [null]],
    ['always', said(true), ['wanted']],
    ['never', said(false), refused('veto')],
    ['never, and then always', said(false, true), ['wanted']],
    ['always, and then never', said(true, false), refused('veto')],
    ['never, and taken back', said(false, null), [null]],
    ['never of another', { vetoes: [['row', false]] }, [null]],
    ['drawn', test('with'), ['fair-test']],
    ['drawn to be left out', test('without'), refused('fair-test')],
    ['drawn is another', test('without', 'row'), [null]],
    ['drawn is none', test('without', null), [null]],
    ['no test', { drawn: null }, [null]],
    ['always, whatever is drawn', { ...said(true), ...test('without') }, ['wanted']],
    ['never, whatever is drawn', { ...said(false), ...test('with') }, refused('veto')],
    ['taken back, and then drawn', { ...said(false, null), ...test('with') }, ['fair-test']],
    ['it makes it worse', worse, refused('worse-for-you', { numbers: { n: 9 } })],
    ['worse, but she wants it', { ...worse, ...said(true) }, ['wanted']],
    ['worse, and she does not', { ...worse, ...said(false) }, refused('veto')],
    ['worse, although it is drawn', { ...worse, ...test('with') }, refused('worse-for-you', { numbers: { n: 9 } })],
    ['another makes it worse', { believed: [{ move: 'row', verdict: 'worse', n: 9 }] }, [null]],
    ['it helps', { believed: [{ move: 'roll', verdict: 'helps', n: 9 }] }, [null]],
  ])('%s', (_, given, found) => expect(answer(given)).toEqual(found));
});

describe('a move that is withheld', () => {
  const stage = { rule: 'stage-gate', about: 'T2', sources: ['of row'] };
  const pattern = { rule: 'pattern-avoid', about: 'hip', sources: ['of row'] };
  const allowance = { rule: 'allowance', about: 'full', sources };

  it.each<[string, readonly Partial<Form>[], readonly object[]]>([
    ['its only form', [ofAnotherStage], [stage]],
    ['the form that would be open first', [tooMuch, painful, ofAnotherStage], [pattern]],
    ['the first of equals', [painful, { ...painful, avoidWhen: { all: [] } }], [pattern]],
    ['all that is against that form', [tooMuch, { ...ofAnotherStage, ...painful }], [stage, pattern]],
    ['its strongest objection, not its weakest', [{ ...tooMuch, ...painful }, ofAnotherStage], [stage]],
    ['the first, where it is the nearest', [ofAnotherStage, tooMuch], [stage]],
    ['what is allowed', [tooMuch], [allowance]],
  ])('speaks through %s', (_, forms, reasons) => {
    expect(listed([moveOf('row', forms)])).toEqual({ allowed: [], withheld: [{ move: 'row', reasons }] });
  });

  it.each([
    ['pain', ['row', 'roll']],
    ['symptom', ['row', 'roll']],
    ['interrupted', []],
    [null, []],
  ])('was stopped today for: %s', (why, moves) => {
    const { withheld } = listed([moveOf('row', [ofAnotherStage, open]), moveOf('roll', [open]), moveOf('rest', [open])], {
      stopped: { row: why, roll: why },
      vetoes: [['roll', true]],
    });
    expect(withheld).toEqual(moves.map((move) => ({ move, reasons: [{ rule: 'PR1', sources }] })));
  });

  it('by her own word is told with what else speaks against it', () => {
    const veto = { rule: 'veto', sources };
    const { withheld } = listed([moveOf('row', [ofAnotherStage]), moveOf('roll', [ofAnotherStage, open])], {
      vetoes: [
        ['row', false],
        ['roll', false],
      ],
    });
    expect(withheld).toEqual([
      { move: 'row', reasons: [veto, stage] },
      { move: 'roll', reasons: [veto] },
    ]);
  });

  it('has no rung left', () => {
    const ladder = moveOf('ladder', [{ rung: 0, traits: { load: 'loaded' } as never }]);
    expect(listed([ladder]).withheld).toEqual([{ move: 'ladder', reasons: [{ rule: 'LA5', sources }] }]);
  });
});

it('keeps the order of the catalogue', () => {
  const moves = ['b', 'd', 'a', 'c'].map((id, index) => moveOf(id, [index % 2 === 0 ? open : tooMuch]));
  const { allowed, withheld } = listed(moves);
  expect([allowed.map(({ move }) => move.id), withheld.map(({ move }) => move)]).toEqual([
    ['b', 'a'],
    ['d', 'c'],
  ]);
});
