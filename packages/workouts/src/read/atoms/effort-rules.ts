// Effort: RPE, RIR, and the maximum that something is a share of.
import { ofWords, rirWords, rpeWords } from '../words/measures.ts';
import type { Token } from './tokens.ts';
import type { Meaning, Rule } from './atom.ts';
import { is, isMark, isNumber, rangeAt } from './tokens-at.ts';

/** `RPE 7,7,7.5,8`: set by set; the highest is the one. */
function effortsAt(tokens: readonly Token[], at: number): ReturnType<typeof rangeAt> {
  let found = rangeAt(tokens, at);
  while (found !== null && isMark(tokens[found.end], ',', '/') && tokens[found.end]?.glued === true) {
    const next = tokens[found.end + 1];
    if (!isNumber(next) || !next.glued || next.value > 10) break;
    found = { min: Math.min(found.min, next.value), max: Math.max(found.max, next.value), end: found.end + 2 };
  }
  return found;
}

/** RPE 8, @RPE 8, RIR 2, 2 RIR, RPE 7-8 (the higher). */
export const effortRule: Rule = (tokens, at) => {
  const word = isMark(tokens[at], '@') ? at + 1 : at;
  const rir = is(tokens[word], rirWords);
  if (rir || is(tokens[word], rpeWords)) {
    let number = word + 1;
    while (isMark(tokens[number], ':', '@', '=', '~', '≤', '<') || is(tokens[number], ofWords)) number += 1;
    const found = effortsAt(tokens, number);
    if (found === null) return { meaning: { k: 'aside', what: 'other' }, length: word + 1 - at };
    return effort(rir ? 10 - found.min : found.max, found.end - at);
  }
  const found = rangeAt(tokens, word);
  if (found === null || isNumber(tokens[found.end + 1]) || isMark(tokens[found.end + 1], ':')) return null;
  if (is(tokens[found.end], rirWords)) return effort(10 - found.min, found.end + 1 - at);
  return is(tokens[found.end], rpeWords) ? effort(found.max, found.end + 1 - at) : null;
};

function effort(value: number, length: number): { meaning: Meaning; length: number } {
  return { meaning: value >= 0 && value <= 10 ? { k: 'rpe', value } : { k: 'aside', what: 'other' }, length };
}

/** 5RM, 10 RM, 1RM: what it is a share of, never reps. */
export const repMaxRule: Rule = (tokens, at) => {
  const at0 = isMark(tokens[at], '@') ? at + 1 : at;
  return isNumber(tokens[at0]) && ['rm', 'rpm', 'trm'].includes(tokens[at0 + 1]?.text ?? '')
    ? { meaning: { k: 'aside', what: 'other' }, length: at0 + 2 - at }
    : null;
};
