// Tempo: how many seconds each part of a repetition takes, written as digits or in words.
import { beatWords, holdWords, loadUnits, phaseWords, tempoWords, timeUnits } from '../words/measures.ts';
import type { Meaning, Rule } from './atom.ts';
import { type Token, tempoSign } from './tokens.ts';
import { is, isDash, isMark, isNumber } from './tokens-at.ts';

const tempo: Meaning = { k: 'aside', what: 'tempo' };

/** `tempo 3-1-1`, `2-1-1 tempo`, `@3010`, `(3-1-1-0)`, `3010` behind its sets. */
export const tempoRule: Rule = (tokens, at) => {
  if (isMark(tokens[at], tempoSign)) return { meaning: tempo, length: 1 };
  if (is(tokens[at], tempoWords)) return namedTempo(tokens, at);
  if (isMark(tokens[at], '@', '(') && isFourDigits(tokens[at + 1]) && !is(tokens[at + 2], loadUnits))
    return { meaning: tempo, length: 2 };
  if (!isNumber(tokens[at])) return null;
  const end = isFourDigits(tokens[at]) ? at + 1 : digitsEnd(tokens, at);
  if (end > at && is(tokens[end], tempoWords)) return { meaning: tempo, length: end + 1 - at };
  if (end > at + 1 && hasNought(tokens.slice(at, end))) return { meaning: tempo, length: end - at };
  return isBareTempo(tokens, at) ? { meaning: tempo, length: 1 } : null;
};

function namedTempo(tokens: readonly Token[], at: number): ReturnType<Rule> {
  const begun = isMark(tokens[at + 1], ':') ? at + 2 : at + 1;
  let end = begun;
  while (isNumber(tokens[end]) || isMark(tokens[end], '-', '/', '.', 'x', tempoSign)) end += 1;
  return end > begun ? { meaning: tempo, length: end - at } : null;
}

function isFourDigits(token: Token | undefined): boolean {
  return isNumber(token) && /^[1-9][0-9][0-9x]\d$/.test(token.text);
}

/** The end of three or four single digits with dashes between: `2-1-1`, `3-1-1-0`; `at` if there are none. */
function digitsEnd(tokens: readonly Token[], at: number): number {
  const isDigit = (token: Token | undefined): boolean => isNumber(token) && /^\d$/.test(token.text);
  if (!isDigit(tokens[at])) return at;
  let end = at + 1;
  while (isDash(tokens[end]) && isDigit(tokens[end + 1])) end += 2;
  const count = (end - at + 1) / 2;
  return count === 3 || count === 4 ? end : at;
}

/** No set has no repetition. */
function hasNought(digits: readonly Token[]): boolean {
  return digits.some(({ value }) => value === 0);
}

/** `3 x 10/arm, 3010`: no such number of reps, nor a length without its unit. Round thousands are a distance. */
function isBareTempo(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!isMark(before, ',') || !isNumber(token) || !/^[1-6][0-6](?!00)[0-6]{2}$/.test(token.text)) return false;
  const isScheme = tokens.some(
    (sign, index) => index < at && isMark(sign, 'x') && isNumber(tokens[index - 1]) && isNumber(tokens[index + 1]),
  );
  return isScheme && (after === undefined || isMark(after, ','));
}

/** `3 sec down`, `1 up`, `4s eccentric`. "5 down dogs" are none. */
export const phaseRule: Rule = (tokens, at) => {
  if (!isNumber(tokens[at]) || tokens[at].value > 10) return null;
  const word = is(tokens[at + 1], timeUnits) ? at + 2 : at + 1;
  const behind = tokens[word + 1];
  return is(tokens[word], phaseWords) && behind?.kind !== 'word' && !isDash(behind)
    ? { meaning: tempo, length: word + 1 - at }
    : null;
};

/** "2 tellen vasthouden", "hold 5 counts": how long a repetition is held. */
export const beatsRule: Rule = (tokens, at) => {
  const isHeld = tokens.slice(Math.max(0, at - 3), at + 5).some(({ text }) => holdWords.has(text) || text === 'vasthouden');
  return isNumber(tokens[at]) && is(tokens[at + 1], beatWords) && isHeld
    ? { meaning: { k: 'aside', what: 'hold' }, length: 2 }
    : null;
};
