// Profiles from outside: what is read, what is refused and how that is said, and that nothing makes it throw.
import type { LocalDate } from '@sinew/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProfile } from './read-profile.ts';

const today = '2026-11-22' as LocalDate;
const ids = { conditions: new Set(['placenta-praevia', 'twins', 'fracture']) };
const pregnant = { kind: 'pregnant', dueDate: '2027-02-01' };
const read = (value: unknown) => readProfile(value, { today, ids });

describe('a profile', () => {
  it('needs only a stage; what is absent stays unknown', () => {
    expect(read({ stage: pregnant })).toEqual({ ok: true, value: { stage: pregnant } });
  });

  it('is read whole', () => {
    const whole = {
      stage: { kind: 'postpartum', birthDate: '2026-10-01', birth: 'caesarean', feeding: 'mixed', baby: null },
      clearance: 'not-asked',
      conditions: ['twins'],
      equipment: ['table', 'mat'],
      experience: 'lifter',
      hypermobile: false,
      babyLow: null,
      country: 'NL',
      maternityPhone: '+31 20 555 0100',
      hadBefore: true,
      relievedBefore: ['elevated-pigeon', 'a warm bath'],
    };
    expect(read(whole)).toEqual({ ok: true, value: whole });
  });

  it('does not mind what it does not know', () => {
    expect(read({ stage: { ...pregnant, extra: 1 }, shoeSize: 39 })).toEqual({ ok: true, value: { stage: pregnant } });
  });

  it('folds what is listed twice', () => {
    const twice = read({ stage: pregnant, conditions: ['twins', 'twins'], equipment: ['mat', 'wall', 'mat'] });
    expect(twice).toEqual({ ok: true, value: { stage: pregnant, conditions: ['twins'], equipment: ['mat', 'wall'] } });
  });
});

describe('the dates of a profile', () => {
  it.each([
    [{ kind: 'pregnant', dueDate: '2026-11-01' }, true],
    [{ kind: 'pregnant', dueDate: '2026-10-31' }, false],
    [{ kind: 'pregnant', dueDate: '2027-08-29' }, true],
    [{ kind: 'pregnant', dueDate: '2027-08-30' }, false],
    [{ kind: 'postpartum', birthDate: '2026-11-22' }, true],
    [{ kind: 'postpartum', birthDate: '2026-11-23' }, false],
    [{ kind: 'postpartum', birthDate: '2024-11-22' }, true],
    [{ kind: 'postpartum', birthDate: '2024-11-21' }, false],
  ])('%o is in range: %s', (stage, inRange) => {
    expect(read({ stage }).ok).toBe(inRange);
  });

  it('a due date 60 weeks ahead is refused with the dates that would do', () => {
    expect(readProfile({ stage: { kind: 'pregnant', dueDate: '2028-01-16' } }, { today, ids, file: 'profile.json' })).toEqual({
      ok: false,
      error: {
        code: 'out-of-range',
        file: 'profile.json',
        path: 'stage.dueDate',
        found: '"2028-01-16"',
        expected: { kind: 'date-between', from: '2026-11-01', to: '2027-08-29' },
      },
    });
  });
});

describe('a profile that cannot be used', () => {
  it.each<[string, unknown, object]>([
    ['nothing', undefined, { code: 'missing', path: '', found: null, expected: { kind: 'object' } }],
    ['a list', [], { code: 'wrong', path: '', found: '[]', expected: { kind: 'object' } }],
    ['no stage', {}, { code: 'missing', path: 'stage', found: null }],
    ['an unknown stage', { stage: { kind: 'trying' } }, { code: 'unknown-name', path: 'stage.kind', found: '"trying"' }],
    ['no due date', { stage: { kind: 'pregnant' } }, { code: 'missing', path: 'stage.dueDate', expected: { kind: 'date' } }],
    ['a date that is none', { stage: { kind: 'pregnant', dueDate: '2027-02-30' } }, { code: 'wrong', path: 'stage.dueDate' }],
    [
      'an unknown condition',
      { stage: pregnant, conditions: ['twins', 'placenta-previa'] },
      { code: 'unknown-name', path: 'conditions[1]', found: '"placenta-previa"', expected: { kind: 'known-condition' } },
    ],
    [
      'unknown equipment',
      { stage: pregnant, equipment: ['sofa'] },
      { code: 'unknown-name', path: 'equipment[0]', found: '"sofa"' },
    ],
    ['an unknown clearance', { stage: pregnant, clearance: 'yes' }, { code: 'unknown-name', path: 'clearance', found: '"yes"' }],
    ['a number for a word', { stage: pregnant, hypermobile: 1 }, { code: 'wrong', path: 'hypermobile', found: '1' }],
    [
      'a country in words',
      { stage: pregnant, country: 'Holland' },
      { code: 'wrong', path: 'country', expected: { kind: 'country' } },
    ],
  ])('%s', (_, value, error) => {
    expect(read(value)).toMatchObject({ ok: false, error });
  });

  it('names the conditions that look like an unknown one, the likeliest first', () => {
    expect(read({ stage: pregnant, conditions: ['placenta-previa'] })).toMatchObject({
      error: { expected: { nearest: ['placenta-praevia', 'fracture', 'twins'] } },
    });
  });

  it('what was found is one short line without tricks', () => {
    const nasty = `a\n\u202eb\u0000${'x'.repeat(500)}`;
    const result = read({ stage: pregnant, clearance: nasty });
    expect(result).toMatchObject({ error: { found: expect.stringMatching(/^[\x20-\x7e…]{1,80}$/) } });
  });

  it('never throws, and never lets a wrong date or name through', () => {
    const dates = fc.oneof(
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
      fc.string(),
    );
    const almost = fc.record(
      {
        stage: fc.oneof(
          fc.record(
            { kind: fc.constantFrom('pregnant', 'postpartum', 'x'), dueDate: dates, birthDate: dates },
            { requiredKeys: [] },
          ),
          fc.jsonValue(),
        ),
        conditions: fc.oneof(fc.array(fc.constantFrom('twins', 'fracture', 'nope')), fc.jsonValue()),
        equipment: fc.oneof(fc.array(fc.constantFrom('mat', 'sofa')), fc.jsonValue()),
        babyLow: fc.oneof(fc.boolean(), fc.constant(null), fc.jsonValue()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(almost, fc.jsonValue(), fc.anything()), (value) => {
        const result = read(value);
        if (!result.ok) return result.error.found === null || !/[\n\r]/.test(result.error.found + result.error.path);
        const { stage, conditions = [], equipment = [] } = result.value;
        const inRange =
          stage.kind === 'pregnant'
            ? stage.dueDate >= '2026-11-01' && stage.dueDate <= '2027-08-29'
            : stage.birthDate >= '2024-11-22' && stage.birthDate <= today;
        return inRange && conditions.every((id) => ids.conditions.has(id)) && !equipment.some((name) => String(name) === 'sofa');
      }),
      { numRuns: 2000 },
    );
  });
});
