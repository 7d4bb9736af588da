// How much to do, as one short line a person can follow: "2 × 30 seconds, each side, start with the right".
import type { Words } from '../languages/en/index.ts';
import type { Dose, Kind } from '@sinew/engine';

type DoseWords = Words['screens']['today']['dose'];

export function doseInWords(dose: Dose, words: DoseWords): string {
  const parts = [amount(dose, words)];
  if (dose.reps !== null && dose.holdSeconds !== null) parts.push(words.holding(dose.holdSeconds));
  if (dose.perSide) parts.push(words.eachSide);
  if (dose.perSide && dose.startSide !== null) parts.push(words.start(dose.startSide));
  return parts.filter((part) => part !== '').join(', ');
}

/** An everyday task has no amount of its own: it is done when it comes up. */
export function amountInWords({ kind, dose }: { readonly kind: Kind; readonly dose: Dose }, words: DoseWords): string {
  return kind === 'everyday' && dose.reps === 1 ? words.eachTime : doseInWords(dose, words);
}

/** What goes with the dose: a band, a load, rests. Empty where there is nothing to add. */
export function doseNotes(dose: Dose, words: DoseWords): readonly string[] {
  const notes: string[] = [];
  if (dose.band !== null) notes.push(words.band[dose.band]);
  if (dose.load !== null) notes.push(words.load(dose.load.value, dose.load.unit));
  if ((dose.sets ?? 1) > 1 && dose.restSeconds > 0) notes.push(words.rest(dose.restSeconds));
  return notes;
}

export function effortInWords(dose: Dose, words: DoseWords): string {
  const [from, to] = dose.rpe;
  return words.effortLine(words.effort[effortOf(to)], from, to);
}

/** Whole minutes from 2 up, else seconds: "2 minutes", "90 seconds". */
export function spanInWords(seconds: number, words: DoseWords): string {
  return seconds >= 120 && seconds % 60 === 0 ? words.minutes(seconds / 60) : words.seconds(seconds);
}

function amount(dose: Dose, words: DoseWords): string {
  const sets = dose.sets ?? 1;
  if (dose.bouts !== null) return words.bouts(dose.bouts.count, dose.bouts.minutesEach);
  if (dose.minutes !== null) return words.times(sets, words.minutes(dose.minutes));
  if (dose.reps !== null) return words.reps(sets, dose.reps);
  if (dose.holdSeconds !== null) return words.times(sets, spanInWords(dose.holdSeconds, words));
  return '';
}

/** RPE 0–10: up to 2 is rest, up to 4 easy. */
function effortOf(rpe: number): keyof DoseWords['effort'] {
  if (rpe <= 2) return 'rest';
  return rpe <= 4 ? 'light' : 'moderate';
}
