// A line’s tokens grouped into what they mean: a count, a weight, a time, a side, a word.
import { type Token, tokensOf } from './tokens.ts';
import type { Atom, Meaning, Rule } from './atom.ts';
import { countRule, countedRule, kindOfSetsRule } from './count-rules.ts';
import { calorieRule, distanceRule, heightRule } from './distance-rules.ts';
import { beatsRule, effortRule, paceRule, repMaxRule, tempoRule } from './effort-rules.ts';
import { kindRule, signRule } from './kind-rules.ts';
import { labelledRule } from './labelled-rule.ts';
import { addedRule, assistanceRule, bodyweightRule, loadRule, percentRule } from './load-rules.ts';
import { sideRule } from './side-rules.ts';
import { restRule, spokenTimeRule, timeRule } from './time-rules.ts';

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

/** By what the meaning begins with; the first that knows it says so. */
const rules: Readonly<Record<Token['kind'], readonly Rule[]>> = {
  number: [
    ...[
      tempoRule,
      beatsRule,
      effortRule,
      restRule,
      paceRule,
      repMaxRule,
      bodyweightRule,
      percentRule,
      loadRule,
      calorieRule,
      countedRule,
    ],
    ...[kindOfSetsRule, timeRule, distanceRule, heightRule, countRule],
  ],
  word: [
    ...[
      tempoRule,
      labelledRule,
      spokenTimeRule,
      effortRule,
      restRule,
      paceRule,
      bodyweightRule,
      addedRule,
      countedRule,
      countRule,
      sideRule,
      kindRule,
    ],
    ...[signRule],
  ],
  mark: [assistanceRule, tempoRule, effortRule, restRule, paceRule, repMaxRule, addedRule, sideRule, kindRule, signRule],
};
