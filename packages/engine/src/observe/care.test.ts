// Which days call for care, each by what was so on it.
import { addDays, type Instant, type LocalDate } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { CheckIn, Stage } from '../model/person.ts';
import { usualDays } from './care.ts';
import { byDay } from './past.ts';

const amounts = { irritabilityHighFrom: 6, irritabilityLowMax: 3, conservativeFirstDays: 14, conservativeSites: 3 };
const catalog = {
  parameters: Object.fromEntries(Object.entries(amounts).map(([id, value]) => [id, { value }])),
} as unknown as Catalog;

const since = '2026-06-01' as LocalDate;
const on = (day: number) => addDays(since, day);
const born: Stage = { kind: 'postpartum', birthDate: addDays(since, -100) };
const si = { region: 'si', side: 'left' } as const;

function said(day: number, pain: CheckIn['pain'] = { now: 2 }, more: Partial<CheckIn> = {}): CheckIn {
  return { at: `${on(day)}T08:00:00+01:00` as Instant, pain, sites: [si], ...more };
}

const usual = (checkIns: readonly CheckIn[], stage: Stage = born): readonly LocalDate[] => [
  ...usualDays({ stage, checkIns: byDay(checkIns), since }, catalog),
];

describe('a day calls for no special care', () => {
  it('once two weeks are over', () => {
    expect(usual([said(13), said(14), said(20)])).toEqual([on(14), on(20)]);
  });

  const three = [si, { region: 'si', side: 'right' }, { region: 'pubic', side: 'centre' }] as const;
  it.each<[string, CheckIn]>([
    ['that was easily stirred up by then', said(20, { now: 2, worst24h: 6 })],
    ['whose pain stayed for long', said(20, { now: 2 }, { settles: 'longer' })],
    ['with three sites', said(20, { now: 2 }, { sites: three })],
    ['of which she did not say where it hurt', { at: said(20).at, pain: { now: 2 } }],
  ])('but none %s', (_, checkIn) => {
    expect(usual([checkIn])).toEqual([]);
  });

  it('where every check-in of it says so', () => {
    const evening = said(20, { now: 7 });
    expect([usual([said(20), evening]), usual([evening, said(20)]), usual([said(20), said(20)])]).toEqual([[], [], [on(20)]]);
  });

  it('and none in the last trimester or soon after a birth', () => {
    const due: Stage = { kind: 'pregnant', dueDate: addDays(on(20), 280 - 28 * 7) };
    const birth: Stage = { kind: 'postpartum', birthDate: addDays(on(20), -42) };
    const days = [said(19), said(20)];
    expect([usual(days, due), usual(days, birth)]).toEqual([[on(19)], [on(20)]]);
  });

  it('and nothing is known without a log', () => {
    expect([...usualDays({ stage: born, checkIns: byDay([said(20)]), since: null }, catalog)]).toEqual([]);
  });
});
