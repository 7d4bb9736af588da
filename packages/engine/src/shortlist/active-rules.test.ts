// The rules of today: which of them act, and which of their effects hold back and which shape.
import { expect, it } from 'vitest';
import type { Effect, Rule } from '../model/rule.ts';
import { testOf } from '../rules/evaluate.ts';
import { activeRules } from './active-rules.ts';
import type { ShortlistInput } from './shortlist-input.ts';

const where = { the: 'kind', is: 'walk' } as const;
const withhold: Effect = { effect: 'withhold', where };
const favour: Effect = { effect: 'favour', points: 1, where };
const cue: Effect = { effect: 'cue', cue: 'softly', where };

const ruleOf = (id: string, polarity: Rule['polarity'], then: readonly Effect[]) =>
  ({ id, polarity, when: { the: 'place', is: id }, then, sources: [`of ${id}`] }) as unknown as Rule;

function on(place: string | undefined, ...rules: readonly Rule[]) {
  return activeRules({ situation: { values: { place } }, catalog: { rules } } as unknown as ShortlistInput);
}

it('part what a rule holds back from what it shapes, and leave out what it only explains', () => {
  const both = ruleOf('gym', 'restricts', [favour, withhold, { effect: 'explain' }, cue]);
  const reason = { rule: 'gym', sources: ['of gym'] };
  expect(on('gym', both)).toEqual({
    withholding: [{ rule: both, where: testOf(where), known: true }],
    shaping: [
      { rule: both, effect: favour, where: testOf(where), reason },
      { rule: both, effect: cue, where: testOf(where), reason },
    ],
  });
});

it('act on what is not known where they restrict, and only there', () => {
  const rules = (['restricts', 'adds'] as const).map((polarity) => ruleOf('gym', polarity, [withhold, favour]));
  const acting = (place: string | undefined) => {
    const { withholding, shaping } = on(place, ...rules);
    return [withholding, shaping].map((list) => list.map(({ rule }) => rule.polarity));
  };
  expect(acting('gym')).toEqual([
    ['restricts', 'adds'],
    ['restricts', 'adds'],
  ]);
  expect(acting(undefined)).toEqual([['restricts'], ['restricts']]);
  expect(acting('bed')).toEqual([[], []]);
});

it('say of themselves when they act on what is not known', () => {
  const { withholding, shaping } = on(undefined, ruleOf('gym', 'restricts', [withhold, favour]));
  expect(withholding).toMatchObject([{ known: false }]);
  expect(shaping).toMatchObject([{ reason: { rule: 'gym', about: 'unknown' } }]);
});
