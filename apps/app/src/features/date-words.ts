// Days and times in words, as the language writes them. A log's days are calendar days, so no time zone may move them.
import type { Words } from '@sinew/catalog';
import type { Instant, LocalDate } from '@sinew/kernel';

export type DayStyle = 'axis' | 'month' | 'month-year' | 'short' | 'short-year' | 'long';

const styles: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  axis: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  'month-year': { month: 'short', year: 'numeric' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  'short-year': { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

export function dayInWords(date: LocalDate, style: DayStyle, words: Words): string {
  const locale = words.screens.history.dateLocale;
  const key = `${locale} ${style}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...styles[style], timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** Within one year the year goes without saying. */
export function shortStyle(from: LocalDate, to: LocalDate): DayStyle {
  return from.slice(0, 4) === to.slice(0, 4) ? 'short' : 'short-year';
}

/** The clock on her wall when it was written down: "08:15". */
export function timeInWords(at: Instant): string {
  return at.slice(11, 16);
}
