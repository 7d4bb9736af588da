// One spelling for comparing: lower case, without accents.

export function fold(text: string): string {
  return /^[\x20-\x7E]*$/.test(text)
    ? text.toLowerCase()
    : text
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replace(/ß/g, 'ss')
        .replace(/œ/g, 'oe')
        .replace(/[‘’]/g, "'");
}

/** The same, letter for letter: places stay where they were. */
export function foldInPlace(text: string): string {
  if (/^[\x20-\x7E]*$/.test(text)) return text.toLowerCase();
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += foldedUnit(text.charAt(at));
  return folded;
}

function foldedUnit(unit: string): string {
  if (unit < '\x80') return unit.toLowerCase();
  if (unit === 'ß') return 's';
  if (unit === '’' || unit === '‘') return "'";
  const lower = unit.toLowerCase().normalize('NFD').charAt(0);
  return lower === '' ? unit : lower;
}

/** Words in one string, spaces between, as a set. */
export function wordSet(...rows: readonly string[]): ReadonlySet<string> {
  return new Set(rows.join(' ').split(/\s+/).filter(Boolean));
}
