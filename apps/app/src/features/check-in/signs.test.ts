// Red-flag answers: unsure is yes, open is not "no", and nothing she ticked is lost.
import { catalog, dailyItems, flagGroups } from '@sinew/catalog';
import { flagsToAsk, stageAt } from '@sinew/engine';
import type { LocalDate } from '@sinew/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flagsOfDaily, flagsOfFull, groupsOf, noAnswers, type SignAnswers } from './signs.ts';

const stage = stageAt({ kind: 'pregnant', dueDate: '2027-02-01' as LocalDate }, '2026-11-22' as LocalDate);
const full = groupsOf(flagsToAsk(catalog, stage, 'full'), 'group', flagGroups);
const daily = groupsOf(flagsToAsk(catalog, stage, 'daily'), 'daily', dailyItems);
const noneOfAll: SignAnswers = { ...noAnswers, groups: Object.fromEntries(full.map(({ group }) => [group, []])), daily: [] };

describe('the lists', () => {
  it('ask every flag of her stage once, and six items daily', () => {
    const asked = full.flatMap(({ flags }) => flags.map(({ id }) => id));
    expect(asked.toSorted()).toEqual(
      flagsToAsk(catalog, stage, 'full')
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(daily.map(({ group }) => group)).toEqual([...dailyItems]);
  });
});

describe('flagsOfFull', () => {
  it('is unanswered as long as one list is open', () => {
    for (const { group } of full) {
      const { [group]: _open, ...groups } = noneOfAll.groups;
      expect(flagsOfFull(full, { ...noneOfAll, groups })).toBeUndefined();
    }
    expect(flagsOfFull(full, noneOfAll)).toEqual([]);
  });

  it('takes a flag in its worse form unless she said no to that', () => {
    const groups = { ...noneOfAll.groups, 'bleeding-and-fluid': ['RF-P01'] };
    const said = (answer: SignAnswers['worse']) => flagsOfFull(full, { ...noneOfAll, groups, worse: answer });
    expect(said({ 'RF-P01': 'no' })).toEqual(['RF-P01']);
    expect(said({ 'RF-P01': 'yes' })).toEqual(['RF-P01!']);
    expect(said({ 'RF-P01': 'not-sure' })).toEqual(['RF-P01!']);
    expect(said({})).toEqual(['RF-P01!']);
  });

  it('keeps every tick, whatever else is ticked', () => {
    const ids = full.flatMap(({ flags }) => flags.map(({ id }) => id));
    fc.assert(
      fc.property(fc.subarray(ids), (ticked) => {
        const groups = Object.fromEntries(
          full.map(({ group, flags }) => [group, ticked.filter((id) => flags.some((flag) => flag.id === id))]),
        );
        const found = flagsOfFull(full, { ...noneOfAll, groups }) ?? [];
        expect(found.map((id) => id.replace('!', '')).toSorted()).toEqual(ticked.toSorted());
      }),
      { numRuns: 500 },
    );
  });
});

describe('flagsOfDaily', () => {
  it('is unanswered until she ticks something, or nothing', () => {
    expect(flagsOfDaily(daily, noAnswers)).toBeUndefined();
    expect(flagsOfDaily(daily, noneOfAll)).toEqual([]);
  });

  it('takes the most urgent of an item that she cannot place', () => {
    const urgent = daily.map(({ group }) => flagsOfDaily(daily, { ...noAnswers, daily: [group] })?.[0]);
    for (const id of urgent) {
      const flag = catalog.flags.find((one) => one.id === id?.replace('!', ''));
      expect(id?.endsWith('!') ? flag?.worse : flag?.urgency).toMatch(/^(E|T!)$/);
    }
    expect(urgent[0]).toBe('RF-P01!');
  });

  it('takes exactly what she placed', () => {
    const answers: SignAnswers = {
      ...noAnswers,
      daily: ['numb-bladder-weak', 'fever'],
      within: { 'numb-bladder-weak': ['RF-A04'], fever: ['RF-A08'] },
      worse: { 'RF-A04': 'no' },
    };
    expect(flagsOfDaily(daily, answers)).toEqual(['RF-A04', 'RF-A08']);
  });
});
