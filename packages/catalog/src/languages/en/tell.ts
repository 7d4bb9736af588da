// English: what would open again what a day leaves out.
import type { StageCode } from '@sinew/engine';
import { uncapital } from './first-letter.ts';
import { units } from './units.ts';

const fromStage = {
  T1: 'in early pregnancy',
  T2: 'from 14 weeks of pregnancy',
  T3: 'from 28 weeks of pregnancy',
  P0: 'after pregnancy',
  P6: 'six weeks after pregnancy',
  P12: 'twelve weeks after pregnancy',
} satisfies Record<StageCode, string>;

/** Follows "when": what must be so of a condition that speaks against a move. */
const without: Readonly<Record<string, string>> = {
  dizziness: 'you are not dizzy or unsteady',
  'pelvic-floor-symptoms': 'nothing leaks or feels heavy below',
  'wound-not-healed': 'no wound is open or sore',
  'lochia-rising': 'bleeding is not increasing',
  'blood-thinners': 'you take no medicine that thins the blood',
  'gestational-hypertension': 'your blood pressure is settled',
  'uncontrolled-hypertension': 'your blood pressure is settled',
  'unstable-blood-pressure': 'your blood pressure is settled',
  new: 'strength training is not new to you',
  tailbone: 'your tailbone is not sore',
  pubic: 'the front of your pelvis is not sore',
  symphysis: 'the front of your pelvis is not sore',
};

/** In the same place, of what set it off. */
function calm(provocation: string): string {
  const names: Readonly<Record<string, string>> = units.provocations;
  return `${uncapital(names[provocation] ?? provocation).replace(', ', ' or ')} no longer sets it off`;
}

function joined(parts: readonly string[], last: string, between = ', '): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(between)}${last}${parts.at(-1) ?? ''}`;
}

export const tell = {
  nothingOpensIt: 'nothing you need to do: it is looked at again every day',
  fromStage,
  /** Where no later stage has it. */
  noLaterStage: 'nothing: it belongs to an earlier time',
  without: (code: string): string | undefined => without[code],
  calm,
  painBelow: (score: number): string => `pain stays at ${score - 1} or less`,
  signsSeen: 'the sign that you ticked has been looked at',
  /** Any one of these is enough. */
  oneOf: (parts: readonly string[]): string => joined(parts, ', or '),
  when: (parts: readonly string[]): string => `when ${joined(parts, ', and ')}`,
  whenKnown: (parts: readonly string[]): string => `when we know that ${joined(parts, ', and that ')}`,
  /** Each of these has to come first; a step may hold commas of its own. */
  allOf: (steps: readonly string[]): string => joined(steps, '; and ', '; '),
};
