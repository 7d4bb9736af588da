// What would open a move again is said so that she can act on it, or knows when.
import type { Disposition, FormCondition, Reason } from '@sinew/engine';
import { describe, expect, it } from 'vitest';
import { english } from '../languages/en/index.ts';
import { moves } from '../moves/index.ts';
import { unlockOf } from './unlock.ts';

const clear: Disposition = { level: 'clear', because: [], allows: 'full' };
const reason = (rule: string, more: Partial<Reason> = {}): Reason => ({ rule, sources: [], ...more });
const opens = (move: string, one: Reason, disposition = clear) => unlockOf({ move, reasons: [one] }, disposition, english);

describe('the day', () => {
  it('with room for more stays light where no more is allowed', () => {
    const { because } = english.rules.SD3;
    expect(because({ about: 'light' })).toMatch(/as long as it is light\.$/);
    expect(because({})).not.toMatch(/light/);
  });
});

describe('unlockOf', () => {
  it('passes on what limits the day, and only what limits the move', () => {
    const because = [
      reason('SG4', { about: 'placenta-praevia', allows: 'rest-and-breathe' }),
      reason('clearance-unknown', { allows: 'light' }),
      reason('PR8', { allows: 'full' }),
    ];
    const day: Disposition = { level: 'clear', because, allows: 'rest-and-breathe' };
    const doctor = 'when your doctor or midwife tells you that it no longer applies';
    expect(opens('seated-figure-four', reason('allowance', { about: 'light' }), day)).toBe(doctor);
    expect(opens('box-squat', reason('allowance', { about: 'full' }), day)).toBe(`${doctor}, and after the question on exercise`);
  });

  it('names the next stage that has the move', () => {
    expect(opens('heel-drop', reason('stage-gate', { about: 'P0' }))).toMatch(/weeks after pregnancy$/);
    expect(opens('short-split-squat', reason('stage-gate', { about: 'T3' }))).toMatch(/weeks after pregnancy$/);
  });

  it('names the weeks after a caesarean', () => {
    expect(opens('box-squat', reason('caesarean-gate', { numbers: { days: 42 } }))).toBe('6 weeks after a caesarean');
    expect(opens('box-squat', reason('caesarean-gate', { about: 'unknown', numbers: { days: 42 } }))).toMatch(
      /no caesarean, or 6 weeks/,
    );
  });

  it('says what would have to change where a condition speaks against a move', () => {
    const against = (...causes: NonNullable<Reason['causes']>) => opens('leg-press', reason('avoid-when', { causes }));
    const fresh = { the: 'experience', value: 'new' };
    const leaking = { the: 'conditions', value: 'pelvic-floor-symptoms' };
    expect(against([leaking])).toBe('when we know that nothing leaks or feels heavy below');
    expect(against([fresh], [leaking])).toBe(
      'when we know that strength training is not new to you, and that nothing leaks or feels heavy below',
    );
    const sore = [
      { the: 'pattern', value: 'posterior' },
      { the: 'provokedBy', value: 'hinge' },
      { the: 'painProvoked', value: 4 },
    ];
    expect(against(sore)).toBe('when bending forward no longer sets it off, or pain stays at 3 or less');
  });

  it('has words for every condition that closes a form', () => {
    const vague = english.rules['avoid-when'].unlockedBy?.({});
    const values = new Set(
      moves.flatMap(({ forms }) => forms.flatMap((form) => ('avoidWhen' in form ? leaves(form.avoidWhen) : []))),
    );
    expect(values.size).toBeGreaterThan(10);
    const silent = [...values].filter((leaf) => {
      const [the = '', value = ''] = leaf.split('=');
      return (
        the !== 'pattern' &&
        the !== 'pregnant' &&
        opens('leg-press', reason('avoid-when', { causes: [[{ the, value }]] })) === vague
      );
    });
    expect(silent).toEqual([]);
  });

  it('needs two that speak against it to go both, unless one that goes with them is enough', () => {
    const wound = { the: 'conditions', value: 'wound-not-healed' };
    const bleeding = { the: 'conditions', value: 'lochia-rising' };
    const born = { the: 'pregnant', value: false };
    expect(
      opens(
        'water-walk',
        reason('avoid-when', {
          causes: [
            [born, wound],
            [born, bleeding],
          ],
        }),
      ),
    ).toBe('when we know that no wound is open or sore, and that bleeding is not increasing');
  });

  it('closes a form only for what can be told', () => {
    const closing = moves.flatMap(({ id, forms }) =>
      forms.flatMap((form) => ('avoidWhen' in form ? [{ id, when: form.avoidWhen }] : [])),
    );
    expect(closing.filter(({ when }) => !canBeTold(when)).map(({ id }) => id)).toEqual([]);
    expect(
      canBeTold({
        any: [
          { the: 'conditions', includes: 'dizziness' },
          { the: 'painProvoked', below: 4 },
        ],
      }),
    ).toBe(false);
  });
});

/** Of every part that would have to go, one cause at least has words. */
function canBeTold(condition: FormCondition): boolean {
  if ('any' in condition) return condition.any.every(canBeTold);
  if ('all' in condition) return condition.all.some(canBeTold);
  if ('not' in condition || condition.the === 'pattern' || condition.the === 'pregnant') return false;
  return 'is' in condition || 'atLeast' in condition || 'includes' in condition || 'includesAnyOf' in condition;
}

/** "conditions=dizziness" and the like. */
function leaves(condition: FormCondition): string[] {
  if ('any' in condition) return condition.any.flatMap(leaves);
  if ('all' in condition) return condition.all.flatMap(leaves);
  if ('not' in condition) return leaves(condition.not);
  const of = 'includesAnyOf' in condition ? condition.includesAnyOf : Object.values(condition).slice(1);
  return of.map((value) => `${condition.the}=${String(value)}`);
}
