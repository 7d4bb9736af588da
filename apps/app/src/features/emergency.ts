// Whom to call in her country. Where it is unknown or not listed: the three numbers of which one works nearly everywhere.
import { type EmergencyNumbers, emergencyNumbers, unknownCountryNumbers } from '@sinew/catalog';
import { words } from '../words.ts';

const all: readonly EmergencyNumbers[] = emergencyNumbers;

export interface OtherLine {
  readonly kind: 'medical' | 'crisis' | 'safety';
  /** The service's own name. */
  readonly name: string;
  readonly number: string;
}

export function emergencyNumbersOf(country: string | undefined): readonly string[] {
  return find(country)?.emergency ?? unknownCountryNumbers;
}

/** Each number once, in the order of need. */
export function otherLinesOf(country: string | undefined): readonly OtherLine[] {
  const found = find(country);
  if (found === undefined) return [];
  const { crisis, safety, medical } = found;
  const lines: OtherLine[] = crisis.map((line) => ({ kind: 'crisis', ...line }));
  if (safety !== null) lines.push({ kind: 'safety', ...safety });
  if (medical !== null) lines.push({ kind: 'medical', ...medical });
  return lines.filter(({ number }, index) => lines.findIndex((line) => line.number === number) === index);
}

/** Nobody has checked these numbers with the services: she is told so. */
export function isUnchecked(country: string | undefined): boolean {
  return find(country)?.status !== 'VS';
}

/** By name, in her language. */
export function countries(): readonly { readonly value: string; readonly label: string }[] {
  const names = new Intl.DisplayNames([words.locale], { type: 'region' });
  return all
    .map(({ country }) => ({ value: country, label: names.of(country) ?? country }))
    .sort((a, b) => a.label.localeCompare(b.label, words.locale));
}

function find(country: string | undefined): EmergencyNumbers | undefined {
  return all.find((one) => one.country === country);
}
