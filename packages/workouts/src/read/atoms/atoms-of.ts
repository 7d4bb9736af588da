// A line’s tokens grouped into what they mean: a count, a weight, a time, a side, a word.
import { type Token, tokensOf } from './tokens.ts';
import type { Atom, Meaning, Rule } from './atom.ts';
import { barRule } from './bar-rule.ts';
import { countRule, countedRule, kindOfSetsRule } from './count-rules.ts';
import { calorieRule, distanceRule, heightRule } from './distance-rules.ts';
import { effortRule, repMaxRule } from './effort-rules.ts';
import { everyMinuteRule, minutesFirstRule } from './every-minute-rule.ts';
import { frequencyRule } from './frequency-rule.ts';
import { kindRule, signRule } from './kind-rules.ts';
import { labelledRule } from './labelled-rule.ts';
import { lastSetRule, onLastSetRule } from './last-set-rule.ts';
import { addedRule, assistanceRule, bodyweightRule, loadRule, percentRule } from './load-rules.ts';
import { numberOfOtherDayRule, otherDayRule } from './other-day-rule.ts';
import { nameNumberRule, stanceRule } from './name-number-rule.ts';
import { paceRule, settingRule, splitRule } from './setting-rules.ts';
import { sideRule } from './side-rules.ts';
import { beatsRule, phaseRule, tempoRule } from './tempo-rules.ts';
import { clockRule, restRule, spokenTimeRule, timeRule } from './time-rules.ts';

export function atomsOf(text: string): readonly Atom[] {
  const tokens = tokensOf(text);
  const atoms: Atom[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const { meaning, length } = firstMeaning(tokens, at, token);
    atoms.push({ ...meaning, from: token.from, to: tokens[at + length - 1]?.to ?? token.to });
    at += length;
  }
  return atoms;
}

function firstMeaning(tokens: readonly Token[], at: number, token: Token): { meaning: Meaning; length: number } {
  for (const rule of rules[token.kind]) {
    const found = rule(tokens, at);
    if (found !== null) return found;
  }
  return {
    meaning: token.kind === 'word' ? { k: 'word', text: token.text } : { k: 'mark', text: token.text },
    length: 1,
  };
}

/** By what the meaning begins with; the first that knows it says so. What is no amount comes first. */
const rules: Readonly<Record<Token['kind'], readonly Rule[]>> = {
  number: [
    ...[
      nameNumberRule,
      onLastSetRule,
      splitRule,
      minutesFirstRule,
      tempoRule,
      phaseRule,
      beatsRule,
      numberOfOtherDayRule,
      frequencyRule,
      effortRule,
      restRule,
      paceRule,
      repMaxRule,
    ],
    ...[bodyweightRule, percentRule, loadRule, calorieRule, countedRule, kindOfSetsRule],
    ...[timeRule, distanceRule, heightRule, countRule],
  ],
  word: [
    ...[
      barRule,
      stanceRule,
      lastSetRule,
      everyMinuteRule,
      tempoRule,
      otherDayRule,
      splitRule,
      settingRule,
      labelledRule,
      spokenTimeRule,
      effortRule,
      restRule,
    ],
    ...[bodyweightRule, addedRule, countedRule, countRule, sideRule, kindRule, signRule],
  ],
  mark: [
    ...[assistanceRule, tempoRule, effortRule, restRule, paceRule, repMaxRule, clockRule],
    ...[addedRule, sideRule, kindRule, signRule],
  ],
};
