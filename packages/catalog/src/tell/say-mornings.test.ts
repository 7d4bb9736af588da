// Her mornings in sentences, on the scale of pain; and the order in which findings are told.
import type { LocalDate } from '@sinew/kernel';
import { expect, it } from 'vitest';
import { insights } from '../languages/en/insights.ts';
import { sayMornings } from './say-mornings.ts';
import { toldFirst } from './told-first.ts';

const today = '2026-11-22' as LocalDate;
const morning = { date: '2026-11-21' as LocalDate, mean: 0.4, sd: 1 };

it('says the level and the next morning, and stays on the scale', () => {
  const { level, forecast } = insights.findings.mornings;
  expect(sayMornings({ baseline: [], forecast: null }, insights, today)).toEqual([]);
  expect(sayMornings({ baseline: [morning], forecast: null }, insights, today)).toEqual([level('0.4', '1.0')]);
  expect(sayMornings({ baseline: [morning], forecast: { ...morning, mean: 9, sd: 2 } }, insights, today)).toEqual([
    level('0.4', '1.0'),
    forecast(morning.date, '9.0', 6, 10),
  ]);
  const ofToday = sayMornings({ baseline: [morning], forecast: { date: today, mean: 3, sd: 1 } }, insights, today);
  expect(ofToday[1]).toBe('Today it is probably about 3.0, somewhere between 1 and 5.');
});

it('tells what is clear first, the greater first within it, and what is too early last', () => {
  const told = [
    { verdict: 'too-early', weight: 9 },
    { verdict: 'helps', weight: 1 },
    { verdict: 'does-little', weight: 5 },
    { verdict: 'helps', weight: 2 },
  ] as const;
  expect(toldFirst(told, ({ weight }) => weight).map(({ weight }) => weight)).toEqual([2, 1, 5, 9]);
});
