// Counts: of sets, rounds and reps, and numbers that say nothing of themselves.
import type { Token } from './tokens.ts';
import { numberWords, ofWords, repWords, roundWords, setWords, timeUnits, warmupWords, workWords } from '../words/measures.ts';
import { wordSet } from '../words/fold.ts';
import type { Rule } from './atom.ts';
import { listAt } from './lists.ts';
import { is, isMark, isNumber, rangeAt, unitAt } from './tokens-at.ts';

/** 3 sets, three sets, 5 rounds, Seven rounds, 2-3 sets (the lower), 12 reps, 8 a 12 reps. */
export const countedRule: Rule = (tokens, at) => {
  const spelled = tokens[at]?.kind === 'word' ? numberWords.get(tokens[at]?.text ?? '') : undefined;
  const range = spelled === undefined ? rangeAt(tokens, at) : { min: spelled, max: spelled, end: at + 1 };
  const often = oftenWords.get(tokens[at]?.text ?? '');
  if (often !== undefined && !is(tokens[at + 1], dailyWords)) return { meaning: { k: 'sets', count: often }, length: 1 };
  if (range === null) return null;
  // "two 20 second planks"
  if (spelled !== undefined && isNumber(tokens[at + 1]) && is(tokens[at + 2], timeUnits))
    return { meaning: { k: 'sets', count: spelled }, length: 1 };
  const plus = isMark(tokens[range.end], '+');
  const unit = unitAt(tokens, plus ? range.end + 1 : range.end);
  if (unit === null) return null;
  const { text } = unit.token;
  if (spelled === undefined && text === 'tour') return null;
  // "3rd" is a place in a row.
  if (text === 'rd' && unit.token.glued) return null;
  if (setWords.has(text)) {
    // 3 warm-up sets, 2 work sets keep their kind by the word before.
    return { meaning: { k: 'sets', count: range.min }, length: unit.end - at };
  }
  if (roundWords.has(text)) return { meaning: { k: 'rounds', count: range.min }, length: unit.end - at };
  if (text === 'step' && is(tokens[unit.end], stepNames)) return null;
  if (repWords.has(text) && (text !== 'r' || unit.token.glued) && spelled === undefined)
    return { meaning: { k: 'reps', min: range.min, max: range.max, values: [], plus }, length: unit.end - at };
  return null;
};

const oftenWords: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['zweimal', 2],
  ['tweemaal', 2],
  ['dreimal', 3],
  ['driemaal', 3],
]);
/** "twice a day" is no number of sets. */
const dailyWords = wordSet('a per daily weekly each every pro am die in taglich wochentlich per dagelijks');

/** "10 step ups" are no ten steps. */
const stepNames = wordSet('up ups down downs over overs back backs through throughs jack jacks');

/** `3 working sets`, `2 warm-up sets`: the count reaches over the kind. */
export const kindOfSetsRule: Rule = (tokens, at) => {
  const number = tokens[at];
  if (!isNumber(number)) return null;
  let word = at + 1;
  while (
    word < at + 4 &&
    (is(tokens[word], warmupWords) ||
      is(tokens[word], workWords) ||
      isMark(tokens[word], '-') ||
      tokens[word]?.text === 'warm' ||
      tokens[word]?.text === 'up')
  )
    word += 1;
  if (word === at + 1 || !is(tokens[word], setWords)) return null;
  // `3x8 (+ 2 warm-up sets)`: besides, and of what is not said.
  const besides = isMark(tokens[at - 1], '+') || ['plus', 'after'].includes(tokens[at - 1]?.text ?? '');
  return besides
    ? { meaning: { k: 'aside', what: 'other' }, length: word + 1 - at }
    : { meaning: { k: 'sets', count: number.value }, length: word + 1 - at };
};

/** A list (`15/15/18`, `10-8-6`, `8,8,6`), a range or a single number. */
export const countRule: Rule = (tokens, at) => {
  const first = tokens[at];
  if (first?.kind === 'word' && is(tokens[at - 1], ofWords) && is(tokens[at - 2], setWords)) {
    const spelled = numberWords.get(first.text);
    return spelled === undefined
      ? null
      : { meaning: { k: 'count', min: spelled, max: spelled, values: [], plus: false }, length: 1 };
  }
  if (!isNumber(first)) return null;
  const listed = listAt(tokens, at);
  if (listed !== null) {
    const plus = isMark(tokens[listed.end], '+');
    const reps = repsAfter(tokens, plus ? listed.end + 1 : listed.end);
    const values = listed.values;
    return {
      meaning: { k: reps === 0 ? 'count' : 'reps', min: Math.min(...values), max: Math.max(...values), values, plus },
      length: listed.end - at + (plus ? 1 : 0) + reps,
    };
  }
  const range = rangeAt(tokens, at);
  if (range === null) return null;
  const plus =
    isMark(tokens[range.end], '+') &&
    tokens[range.end]?.glued === true &&
    !(isNumber(tokens[range.end + 1]) && tokens[range.end + 1]?.glued === true);
  return { meaning: { k: 'count', min: range.min, max: range.max, values: [], plus }, length: range.end - at + (plus ? 1 : 0) };
};

function repsAfter(tokens: readonly Token[], at: number): number {
  return is(tokens[at], repWords) && tokens[at]?.text !== 'r' ? 1 : 0;
}
