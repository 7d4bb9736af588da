// One line of the plan: what is told of a move, how she breathes in it, and what stands in where it is too much.
import { describe, expect, it } from 'vitest';
import type { Needs } from '../model/needs.ts';
import type { Effect, Precedence } from '../model/rule.ts';
import { itemOf } from './item.ts';
import type { PlanInput } from './plan-input.ts';
import type { Priced } from './price.ts';

interface Given {
  readonly role?: Priced['role'];
  readonly effort?: 'rest' | 'light';
  readonly easier?: string | null;
  readonly harder?: string | null;
  readonly breath?: string;
  readonly row?: string;
  /** Muscles, position and kind of dose. */
  readonly asks?: readonly [target: string, position: string, dose: string];
  readonly effects?: readonly (readonly [effect: Effect, precedence: Precedence])[];
}

const traits = { resembles: [], position: 'seated' };
const where = { all: [] };

function priced(id: string, given: Given = {}): Priced {
  const { role = 'strength', effort = 'light', easier = null, harder = null, breath = 'method-1', effects = [] } = given;
  const [target, position, kind] = given.asks ?? [id, 'seated', 'reps'];
  const told = { protocol: ['row'], catalogue: 'A1', kind: 'strength', breath, easier, harder, sources: [`of ${id}`] };
  const move = { id, targets: [target], ...told };
  const form = {
    id: `${id} form`,
    traits: { ...traits, position },
    dose: { kind },
    effort,
    ...(given.row !== undefined && { catalogue: given.row }),
  };
  const ruled = effects.map(([effect, precedence]) => ({
    effect,
    rule: { id: 'rule', precedence, when: where },
    reason: { rule: 'rule', sources: [] },
  }));
  const dosed = { dose: { sets: 2 }, seconds: 90, reasons: [] };
  return { id, role, candidate: { move, form, effects: ruled, reasons: [], wanted: null }, dosed } as unknown as Priced;
}

const needs: Needs = { rule: 'day', items: { min: 1, max: 4 }, needs: [], limits: [] };
const input = {
  clearance: { allows: 'full' },
  disposition: { because: [] },
  person: { beliefs: { moves: [] } },
  situation: { values: {} },
  catalog: { needs: [], rules: [] },
} as unknown as PlanInput;

const item = (one: Priced, others: readonly Priced[] = [], more: Partial<PlanInput> = {}) =>
  itemOf(one, needs, [one, ...others], { ...input, ...more });

describe('a line of the plan', () => {
  const cue = (name: string) => [{ effect: 'cue', cue: name, where }, 'circumstance'] as const;

  it('is whole, and its stand-in is, too', () => {
    const ladder = [priced('half', { easier: 'quarter', harder: 'whole' }), priced('quarter')];
    const line = item(priced('whole', { easier: 'half', harder: 'heavy', effects: [cue('slow'), cue('low')] }), ladder);
    const whole = {
      move: 'whole',
      protocol: ['row'],
      catalogue: 'A1',
      variant: 'whole form',
      kind: 'strength',
      traits,
      dose: { sets: 2 },
      breath: 'method-1',
      extraCues: ['slow', 'low'],
      easier: 'half',
      harder: null,
      reasons: [{ rule: 'day', about: 'strength', sources: ['of whole'] }],
      seconds: 90,
    };
    const half = {
      ...whole,
      move: 'half',
      variant: 'half form',
      extraCues: [],
      easier: 'quarter',
      harder: 'whole',
      reasons: [{ rule: 'day', about: 'strength', sources: ['of half'] }],
      standIn: null,
    };
    expect(line).toEqual({ ...whole, standIn: half });
  });

  it('has the row of its form where that has one of its own', () => {
    expect(item(priced('whole', { row: 'A2' })).catalogue).toBe('A2');
  });

  it('leads to what is allowed today, and to nothing else', () => {
    const { easier, harder } = item(priced('whole', { easier: 'half', harder: 'heavy' }), [priced('heavy')]);
    expect([easier, harder]).toEqual([null, 'heavy']);
  });
});

describe('she breathes', () => {
  const breath = (method: string, precedence: Precedence) => [{ effect: 'breath', method, where } as Effect, precedence] as const;
  const cue = [{ effect: 'cue', cue: 'slow', where }, 'circumstance'] as const;
  it.each([
    ['as the move says', {}, null, 'method-1'],
    [
      'as the last rule says',
      { effects: [breath('slow', 'circumstance'), breath('method-2', 'circumstance'), cue] },
      null,
      'method-2',
    ],
    ['as her fair test draws', {}, 'method-2', 'method-2'],
    ['either way', { breath: 'method-2' }, 'method-1', 'method-1'],
    ['as it draws where a rule only prefers', { effects: [breath('method-1', 'preference')] }, 'method-2', 'method-2'],
    ['as a rule says that is more than that', { effects: [breath('method-1', 'circumstance')] }, 'method-2', 'method-1'],
    ['as the move says where that is none of the two', { breath: 'slow' }, 'method-2', 'slow'],
    ['as the move says where the test is of a move', {}, 'with', 'method-1'],
  ] as readonly (readonly [string, Given, string | null, string])[])('%s', (_, given, arm, method) => {
    const drawn = arm === null ? null : ({ move: null, arm } as PlanInput['drawn'] & object);
    expect(item(priced('whole', given), [], { drawn }).breath).toBe(method);
  });
});

describe('in its stead stands', () => {
  const calm = priced('calm', { role: 'breathing', effort: 'rest' });
  const others = [
    priced('breathe', { role: 'breathing' }),
    priced('lie', { role: 'rest', effort: 'rest' }),
    calm,
    priced('calmer', { role: 'breathing', effort: 'rest' }),
  ];
  const standIn = (one: Priced, ...ladder: readonly Priced[]) => item(one, [...others, ...ladder]).standIn?.move ?? null;
  const everyday = (id: string, easier: string | null) => priced(id, { role: 'everyday', easier });

  it('the next easier move', () => {
    expect(standIn(priced('whole', { easier: 'half' }), priced('half'))).toBe('half');
  });

  it('the next of those that are done within her minutes', () => {
    expect(standIn(priced('whole', { easier: 'stairs' }), everyday('stairs', 'half'), priced('half'))).toBe('half');
  });

  it.each([
    ['the same of the same muscles', ['hip', 'seated', 'hold'], 'quarter'],
    ['other muscles', ['back', 'seated', 'hold'], 'half'],
    ['another position', ['hip', 'lying', 'hold'], 'half'],
    ['another way', ['hip', 'seated', 'reps'], 'half'],
  ] as const)('of the easier ones the first that does not ask %s', (_, asks, expected) => {
    const whole = priced('whole', { easier: 'half', asks: ['hip', 'seated', 'hold'] });
    expect(standIn(whole, priced('half', { easier: 'quarter', asks }), priced('quarter'))).toBe(expected);
  });

  it.each([
    ['there is no easier one', priced('whole'), []],
    ['the easier one is not allowed', priced('whole', { easier: 'half' }), []],
    ['the ladder ends', priced('whole', { easier: 'stairs' }), [everyday('stairs', null)]],
    ['it leads back', priced('whole', { easier: 'stairs' }), [everyday('stairs', 'whole')]],
    ['it goes round', priced('whole', { easier: 'one' }), [everyday('one', 'two'), everyday('two', 'one')]],
  ] as const)('the calmest breath where %s', (_, one, ladder) => {
    expect(standIn(one, ...ladder)).toBe('calm');
  });

  it('another breath for the breath itself, or nothing', () => {
    expect(item(calm, others.slice(0, 2)).standIn).toBeNull();
    expect(item(calm, others).standIn?.move).toBe('calmer');
  });
});
