// The date must be possible; what was left out stays unknown; a loss says nothing of a baby or of feeding.
import type { LocalDate } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import { arrivedFields, endedFields } from './birth-fields.ts';
import { problemOfDate } from './change-date.ts';

const today = '2026-11-22' as LocalDate;
const stage = { kind: 'pregnant', dueDate: '2026-12-01' as LocalDate } as const;

describe('problemOfDate', () => {
  it.each([
    ['', 'missing'],
    ['2026-02-30', 'missing'],
    ['2026-11-23', 'future'],
    ['2026-11-22', null],
    ['2026-02-24', null],
    ['2026-02-23', 'beforePregnancy'],
    ['2024-11-21', 'tooLongAgo'],
  ])('%s: %s', (text, problem) => {
    expect(problemOfDate(text, today, stage)).toBe(problem);
  });

  it('knows nothing of a pregnancy that was not told', () => {
    expect(problemOfDate('2025-01-01', today, null)).toBeNull();
    expect(problemOfDate('2025-01-01', today, { kind: 'postpartum', birthDate: today })).toBeNull();
  });
});

describe('what is written', () => {
  it('leaves out what she left out', () => {
    expect(arrivedFields({ date: today, kind: null, feeding: null, baby: null })).toEqual({ date: today });
    expect(arrivedFields({ date: today, kind: 'vaginal', feeding: 'mixed', baby: 'skip' })).toEqual({
      date: today,
      birth: 'vaginal',
      feeding: 'mixed',
    });
    expect(arrivedFields({ date: today, kind: null, feeding: null, baby: 'no' })).toEqual({ date: today, baby: false });
  });

  it('is quiet after a loss', () => {
    expect(endedFields(today, null)).toEqual({ date: today, feeding: 'none', baby: false });
    expect(endedFields(today, 'other')).toEqual({ date: today, feeding: 'none', baby: false });
    expect(endedFields(today, 'none')).toEqual({ date: today, feeding: 'none', baby: false, birth: 'vaginal' });
    expect(endedFields(today, 'caesarean')).toEqual({ date: today, feeding: 'none', baby: false, birth: 'caesarean' });
  });
});
