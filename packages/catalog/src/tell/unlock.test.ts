// What would open a move again is said so that she can act on it, or knows when.
import type { Disposition, FormCondition, Reason } from '@sinew/engine';
import { describe, expect, it } from 'vitest';
import { english } from '../languages/en/index.ts';
import type { RuleWords } from '../languages/rule-words.ts';
import { moves } from '../moves/index.ts';
import { unlockOf } from './unlock.ts';

const clear: Disposition = { level: 'clear', because: [], allows: 'full' };
const reason = (rule: string, more: Partial<Reason> = {}): Reason => ({ rule, sources: [], ...more });
const opens = (move: string, one: Reason, disposition = clear) => unlockOf({ move, reasons: [one] }, disposition, english);
const openAfter = (move: string, ...reasons: readonly Reason[]) => unlockOf({ move, reasons }, clear, english);

describe('the day', () => {
  it('with room for more stays light where no more is allowed', () => {
    const { because } = english.rules.SD3;
    expect(because({ about: 'light' })).toMatch(/as long as it is light\.$/);
    expect(because({})).not.toMatch(/light/);
  });

  it('names a walk only where it has one', () => {
    const said = (numbers: Readonly<Record<string, number>>) =>
      [english.rules.PR7, english.rules.SD2].map(({ because }) => because({ numbers }));
    for (const text of said({ spare: 6, walks: 1 })) expect(text).toMatch(/walk/);
    for (const text of said({ spare: 6 })) expect(text).not.toMatch(/walk/);
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
    expect(opens('box-squat', reason('allowance', { about: 'full' }), day)).toBe(`${doctor}; and after the question on exercise`);
  });

  it('names all that has to come first, the strongest reason first, each once', () => {
    const rested = english.rules.SD1.unlockedBy?.({}) ?? '';
    const reasons = [reason('SD1'), reason('place', { about: 'bed' }), reason('place', { about: 'bed' })];
    expect(openAfter('box-squat', ...reasons)).toBe(`${rested}; and at home`);
    const missing = ['chair', 'step'].map((about) => reason('equipment', { about }));
    expect(openAfter('low-step-up', reason('SD1'), ...missing)).toBe(`${rested}; with a sturdy chair; and with a low step`);
    expect(openAfter('box-squat', reason('veto'), reason('SD1'))).toBe(`if you change your mind; and ${rested}`);
  });

  it('promises nothing where no later stage has the move', () => {
    expect(openAfter('forward-lean', reason('SD1'), reason('stage-gate', { about: 'P12' }))).toBe(english.tell.noLaterStage);
  });

  it.each(['ruptured-membranes', 'triplets-or-more', 'multiples-preterm-risk', 'twins', 'under-18'])(
    'asks nobody to say that %s is over: time says it',
    (about) => {
      const passed = about === 'under-18' ? 'when you are 18' : 'after pregnancy';
      for (const rule of ['SG4', 'SG9']) expect(openAfter('box-squat', reason(rule, { about }))).toBe(passed);
    },
  );

  it.each(['TK-3', 'TK-4', 'off-the-chair', 'LA1', 'LA5', 'provoked', 'WD1'] as const)(
    'asks what sets it off where %s does not know',
    (rule) => {
      const { because, unlockedBy }: RuleWords = english.rules[rule];
      expect(because({ about: 'unknown' })).toMatch(/^We do not know yet what sets off/);
      expect(because({})).not.toMatch(/do not know/);
      expect(unlockedBy?.({ about: 'unknown' }) ?? 'when you tell us what sets it off').toBe('when you tell us what sets it off');
      expect(unlockedBy?.({}) ?? '').not.toMatch(/tell us/);
    },
  );

  it.each(['GA-7', 'GA-10'])('of %s, where the kind of birth is not known, is that it was no caesarean', (rule) => {
    expect(openAfter('box-squat', reason(rule, { about: 'unknown' }))).toMatch(
      /^when we know that it was no caesarean, or \w+ weeks/,
    );
    expect(openAfter('box-squat', reason(rule))).toMatch(/^when \w+ weeks have passed/);
  });

  it('where her kind of pain is not clear, is a clear one', () => {
    expect(openAfter('toe-taps', reason('pattern-avoid', { about: 'mixed' }))).toMatch(/^when your answers point to/);
    expect(openAfter('toe-taps', reason('pattern-avoid', { about: 'symphysis' }))).toMatch(/front of the pelvis is gone/);
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
    expect(against([{ the: 'provokedBy', value: 'single-leg' }])).toBe(
      'when standing on one leg or getting dressed no longer sets it off',
    );
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
