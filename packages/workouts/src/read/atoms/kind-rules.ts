// The kind of a set (warm-up, drop, to failure, as many as possible), and the signs between numbers.
import type { Token } from './tokens.ts';
import {
  dropWords,
  failureWords,
  forWords,
  loadUnits,
  maxWords,
  numberWords,
  ofWords,
  orWords,
  repWords,
  roundWords,
  setWords,
  timeUnits,
  warmupWords,
  withWords,
  workWords,
} from '../words/measures.ts';
import type { Rule } from './atom.ts';
import { is, isMark, isNumber } from './tokens-at.ts';

export const kindRule: Rule = (tokens, at) => {
  const token = tokens[at];
  if (token === undefined || token.kind === 'number') return null;
  const hyphened = `${token.text}-${tokens[at + 2]?.text ?? ''}`;
  const dashed = isMark(tokens[at + 1], '-');
  const spaced = `${token.text} ${tokens[at + 1]?.text ?? ''}`;
  if (spaced === 'warm up' || spaced === 'warm ups') return { meaning: { k: 'warmup' }, length: 2 };
  if (dashed && warmupWords.has(hyphened)) return { meaning: { k: 'warmup' }, length: 3 };
  if (token.text === 'w' && isMark(tokens[at + 1], '/') && tokens[at + 2]?.text === 'u')
    return { meaning: { k: 'warmup' }, length: 3 };
  if (is(token, warmupWords)) return { meaning: { k: 'warmup' }, length: 1 };
  if (spaced === 'drop set' || spaced === 'drop sets') return { meaning: { k: 'drop' }, length: 2 };
  if (dashed && dropWords.has(hyphened)) return { meaning: { k: 'drop' }, length: 3 };
  if (is(token, dropWords) && (token.text.length > 5 || isNumber(tokens[at + 1]) || isMark(tokens[at + 1], ':')))
    return { meaning: { k: 'drop' }, length: 1 };
  if (is(token, failureWords)) return { meaning: { k: 'failure' }, length: 1 };
  if (is(token, maxWords)) {
    const reps = is(tokens[at + 1], repWords) && tokens[at + 1]?.text !== 'step' ? 2 : 1;
    return { meaning: { k: 'max' }, length: reps };
  }
  if (/^as (many|long)$/.test(spaced)) {
    const possible = tokens.slice(at, at + 8).findIndex(({ text }) => text === 'possible');
    return possible < 0 ? null : { meaning: { k: 'max' }, length: possible + 1 };
  }
  const backOff = spaced === 'back off' ? 2 : hyphened === 'back-off' && dashed ? 3 : 0;
  if (backOff > 0) return { meaning: { k: 'work' }, length: is(tokens[at + backOff], setWords) ? backOff + 1 : backOff };
  if (is(token, workWords) && (is(tokens[at + 1], setWords) || isMark(tokens[at + 1], ':') || isNumber(tokens[at + 1]))) {
    const length = is(tokens[at + 1], setWords) ? 2 : 1;
    return { meaning: { k: 'work' }, length };
  }
  return null;
};

export const signRule: Rule = (tokens, at) => {
  const token = tokens[at];
  if (isMark(token, 'x')) return { meaning: { k: 'x' }, length: 1 };
  if (isMark(token, '@')) return { meaning: { k: 'at' }, length: 1 };
  if (token?.text === 'w' && isMark(tokens[at + 1], '/') && tokens[at + 1]?.glued === true)
    return isNumber(tokens[at + 2]) ? { meaning: { k: 'with' }, length: 2 } : null;
  if (is(token, withWords) && tokens[at + 1]?.text === 'the' && isNumber(tokens[at + 2]))
    return { meaning: { k: 'with' }, length: 2 };
  if (is(token, withWords) && isNumber(tokens[at + 1]))
    return { meaning: { k: token?.text === 'at' ? 'at' : 'with' }, length: 1 };
  if (isForReps(tokens, at)) return { meaning: { k: 'x' }, length: 1 };
  if (is(token, orWords) && isNumber(tokens[at + 1])) return { meaning: { k: 'or' }, length: 1 };
  const spelled = is(tokens[at - 1], setWords) && tokens[at + 1]?.kind === 'word' && numberWords.has(tokens[at + 1]?.text ?? '');
  return is(token, ofWords) && (isNumber(tokens[at + 1]) || spelled) ? { meaning: { k: 'of' }, length: 1 } : null;
};

/** `40kg for 10`, `60 for 5`: as `40kg x 10`. */
function isForReps(tokens: readonly Token[], at: number): boolean {
  const [before, reps] = [tokens[at - 1], tokens[at + 1]];
  if (!is(tokens[at], forWords) || !isNumber(reps) || reps.value > mostReps || is(tokens[at + 2], timeUnits)) return false;
  if (isMark(tokens[at + 2], 'x') || is(tokens[at + 2], setWords) || is(tokens[at + 2], roundWords)) return false;
  return is(before, loadUnits) || (isNumber(before) && before.value >= lightestLoad && tokens[at + 2]?.kind !== 'word');
}

const mostReps = 30;
/** A bare number below may be a count of anything. */
const lightestLoad = 20;
