// What cells say: text, numbers, dates, units of distance.

export const cell = (cells: readonly string[], index: number): string => (index < 0 ? '' : (cells[index] ?? ''));

export function metresIn(unit: string): number | null {
  switch (unit.trim().toLowerCase().replace(/\.$/, '')) {
    case 'm':
    case 'meter':
    case 'meters':
    case 'metres':
      return 1;
    case 'km':
    case 'kilometers':
      return 1000;
    case 'mi':
    case 'mile':
    case 'miles':
      return 1609.344;
    case 'ft':
    case 'feet':
      return 0.3048;
    case 'yd':
    case 'yards':
      return 0.9144;
    default:
      return null;
  }
}

/** A number or null. */
export function number(text: string): number | null {
  if (text === '') return null;
  const value = Number(text);
  return Number.isNaN(value) ? null : value;
}

export function dateOf(moment: string): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(moment)?.[0] ?? /^(.*?\d{4})\b/.exec(moment)?.[1] ?? moment;
}

export function dayName(name: string, date: string): string {
  if (name === '') return date;
  return date === '' ? name : `${name} (${date})`;
}
