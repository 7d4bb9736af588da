// What a rule finds under a name: the form says it, or the move, or else the day.
import { expect, it } from 'vitest';
import type { Form, Move } from '../model/move.ts';
import type { FactName, TraitName } from '../model/rule.ts';
import type { Situation } from '../observe/situation.ts';
import { lookupFor } from './traits.ts';

const move = { id: 'pull', catalogue: 'PU1', kind: 'strength', role: 'isometric' } as Move;
const form = {
  traits: { position: 'seated', band: null, endRange: false },
  effort: 'light',
  firstDays: true,
  needsSixWeekCheck: false,
  rung: 0,
} as Form;
const today = { values: { painNow: 4, position: 'of the day', band: 'of the day', move: 'of the day', rung: 9 } };
const situation = today as unknown as Situation;

const found = (name: FactName | TraitName, of: Partial<Form> = {}) => lookupFor(move, { ...form, ...of }, situation)(name);

it.each([
  ['position', 'seated'],
  ['band', null],
  ['endRange', false],
  ['move', 'pull'],
  ['catalogue', 'PU1'],
  ['kind', 'strength'],
  ['role', 'isometric'],
  ['effort', 'light'],
  ['firstDays', true],
  ['needsSixWeekCheck', false],
  ['rung', 0],
  ['painNow', 4],
  ['painMorning', undefined],
] as const)('%s: %s', (name, value) => expect(found(name)).toBe(value));

it('a row of its own stands before the row of the move', () => {
  expect(found('catalogue', { catalogue: 'PU2' })).toBe('PU2');
});

it('a form that is on no ladder has no rung, whatever the day says', () => {
  const { rung: _, ...plain } = form;
  expect(lookupFor(move, plain, situation)('rung')).toBeNull();
});
