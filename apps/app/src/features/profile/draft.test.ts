// What she answered about herself: empty stays unknown, dates are judged kindly and exactly, and nothing is lost on the way back.
import { catalog } from '@sinew/catalog';
import { catalogueIds, readProfile } from '@sinew/diary';
import { equipmentNames } from '@sinew/engine';
import { addDays, type LocalDate } from '@sinew/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, dateFault, draftOf, emptyDraft, isPhoneNumber, profileOf, type ProfileDraft } from './draft.ts';

const ids = catalogueIds(catalog);
const today = '2026-11-22' as LocalDate;
const pregnant: ProfileDraft = { ...emptyDraft, kind: 'pregnant', dueDate: '2027-02-01' };

const answer = fc.option(fc.constantFrom<Answer>('yes', 'no', 'not-sure'));
const drafts: fc.Arbitrary<ProfileDraft> = fc.record({
  kind: fc.constantFrom('pregnant' as const, 'postpartum' as const),
  dueDate: fc.integer({ min: -21, max: 280 }).map((days) => addDays(today, days)),
  birthDate: fc.integer({ min: -730, max: 0 }).map((days) => addDays(today, days)),
  birth: fc.option(fc.constantFrom('vaginal' as const, 'caesarean' as const)),
  feeding: fc.option(fc.constantFrom('breast' as const, 'none' as const)),
  baby: answer,
  clearance: fc.option(fc.constantFrom('cleared' as const, 'not-asked' as const, 'restricted' as const)),
  conditions: fc.option(fc.subarray(['twins', 'dizziness', 'pre-eclampsia'])),
  sixWeekCheck: answer,
  experience: fc.option(fc.constantFrom('new' as const, 'lifter' as const)),
  hypermobile: answer,
  babyLow: answer,
  equipment: fc.option(fc.subarray([...equipmentNames])),
  country: fc.constantFrom('', 'GB', 'US'),
  phone: fc.constantFrom('', '020 7946 0123'),
  hadBefore: answer,
  relieved: fc.constantFrom('', 'a warm bath\nlying on my side'),
});

describe('profileOf', () => {
  it('needs where she is, and nothing else', () => {
    expect(profileOf(emptyDraft)).toBeNull();
    expect(profileOf(pregnant)).toEqual({ stage: { kind: 'pregnant', dueDate: '2027-02-01' } });
  });

  it('always makes a profile that can be read, and that opens again as it was', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const profile = profileOf(draft);
        expect(readProfile(profile, { today, ids })).toMatchObject({ ok: true });
        expect(profile === null ? null : profileOf(draftOf(profile))).toEqual(profile);
      }),
      { numRuns: 500 },
    );
  });

  it('never turns "not sure" or silence into an answer', () => {
    const unsure = profileOf({
      ...pregnant,
      hypermobile: 'not-sure',
      babyLow: 'not-sure',
      hadBefore: 'not-sure',
      sixWeekCheck: 'yes',
    });
    expect(Object.keys(unsure ?? {})).toEqual(['stage']);
    const born = { ...emptyDraft, kind: 'postpartum', birthDate: '2026-10-01', baby: 'not-sure' } as const;
    expect(profileOf(born)?.stage).toEqual({ kind: 'postpartum', birthDate: '2026-10-01' });
  });
});

describe('dateFault', () => {
  const due = (dueDate: string) => dateFault({ ...pregnant, dueDate }, today, ids);
  const born = (birthDate: string) => dateFault({ ...emptyDraft, kind: 'postpartum', birthDate }, today, ids);

  it('says what is wrong, and what the limit is', () => {
    expect(due('')).toEqual({ fault: 'missing' });
    expect(due('2027-02-30')).toEqual({ fault: 'unreadable' });
    expect(due(addDays(today, 281))).toEqual({ fault: 'late', limit: addDays(today, 280) });
    expect(due(addDays(today, -22))).toEqual({ fault: 'early', limit: addDays(today, -21) });
    expect(born(addDays(today, 1))).toEqual({ fault: 'late', limit: today });
    expect(born(addDays(today, -731))).toEqual({ fault: 'early', limit: addDays(today, -730) });
  });

  it('lets every date within pass, both ends included', () => {
    for (const days of [-21, 0, 280]) expect(due(addDays(today, days))).toBeNull();
    for (const days of [-730, 0]) expect(born(addDays(today, days))).toBeNull();
  });
});

describe('isPhoneNumber', () => {
  it.each(['112', '020 7946 0123', '+44 (0)20 7946-0123', '(01) 234.567'])('takes %s', (text) => {
    expect(isPhoneNumber(text)).toBe(true);
  });
  it.each(['12', 'midwife', '020 79 ask for Ann', 'tel:112', ''])('refuses %s', (text) => {
    expect(isPhoneNumber(text)).toBe(false);
  });
});

it('leaves a number out that cannot be dialled, as when she skips what she has begun to type', () => {
  for (const phone of ['abc', '12', '9'.repeat(100), ' '])
    expect(profileOf({ ...pregnant, phone })).not.toHaveProperty('maternityPhone');
  expect(profileOf({ ...pregnant, phone: ' 0123 456 ' })).toMatchObject({ maternityPhone: '0123 456' });
});
