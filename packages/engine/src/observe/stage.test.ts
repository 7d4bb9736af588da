// Stages begin on their day, and a date that cannot be right is asked about, never counted on.
import { addDays, type LocalDate } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import { stageAt } from './stage.ts';

const today = '2026-11-22' as LocalDate;
const pregnant = (gestationDays: number) => stageAt({ kind: 'pregnant', dueDate: addDays(today, 280 - gestationDays) }, today);
const born = (days: number) => stageAt({ kind: 'postpartum', birthDate: addDays(today, -days) }, today);

describe('stageAt', () => {
  it.each([
    [0, 'T1'],
    [97, 'T1'],
    [98, 'T2'],
    [195, 'T2'],
    [196, 'T3'],
    [280, 'T3'],
    [301, 'T3'],
  ] as const)('%i days pregnant is %s', (days, code) => {
    expect(pregnant(days)).toMatchObject({ code, pregnant: true, gestationDays: days, daysSinceBirth: null, aged: false });
  });

  it.each([
    [0, 'P0'],
    [41, 'P0'],
    [42, 'P6'],
    [83, 'P6'],
    [84, 'P12'],
    [730, 'P12'],
  ] as const)('%i days after birth is %s', (days, code) => {
    expect(born(days)).toMatchObject({ code, pregnant: false, gestationDays: null, daysSinceBirth: days, aged: false });
  });

  it('asks when the due date has passed, and never counts week 60', () => {
    expect(pregnant(281)).toMatchObject({ code: 'T3', dueDatePassed: true, aged: false });
    expect(pregnant(420)).toMatchObject({ code: 'T3', gestationDays: 301, dueDatePassed: true, aged: true });
  });

  it('does not believe dates out of range', () => {
    expect(pregnant(-1).aged).toBe(true);
    expect(born(731).aged).toBe(true);
    expect(born(-1).aged).toBe(true);
  });
});
