// Numbers of another day: what it was last time, her record, what it shall be next week. None of them was done today.
import { beforePhrases, joiningWords, laterPhrases, recordWords } from '../words/other-days.ts';
import { bodyweightWords, loadUnits, repWords, setWords } from '../words/measures.ts';
import type { Meaning, Rule } from './atom.ts';
import type { Token } from './tokens.ts';
import { is, isMark, isNumber } from './tokens-at.ts';

const otherDay: Meaning = { k: 'aside', what: 'other' };

/** `last week 37.5`, `next time try 42.5kg`, `PR 60 kg`, `up from 35`. */
export const otherDayRule: Rule = (tokens, at) => {
  const phrase = phraseEnd(tokens, at);
  if (phrase === at) return null;
  let number = phrase;
  while (is(tokens[number], joiningWords) || isMark(tokens[number], ':', '=', '@', '~', '(', '-')) number += 1;
  const end = amountEnd(tokens, number);
  return end === number ? null : { meaning: otherDay, length: end - at };
};

/** `30kg → 32.5kg next week`: said behind the number, where a weight stands already. */
export const numberOfOtherDayRule: Rule = (tokens, at) => {
  if (!isNumber(tokens[at]) || !tokens.some((token, index) => index < at && isLoad(token))) return null;
  const phrase = is(tokens[at + 1], loadUnits) ? at + 2 : at + 1;
  const end = longest(tokens, phrase, [...beforePhrases, ...laterPhrases]);
  const behind = tokens[end];
  return end > phrase && (behind === undefined || behind.kind === 'mark') ? { meaning: otherDay, length: end - at } : null;
};

function isLoad(token: Token): boolean {
  return is(token, loadUnits) || isMark(token, '@');
}

/** Where the words end that speak of another day; a record or a plan is one only beside what was done. */
function phraseEnd(tokens: readonly Token[], at: number): number {
  const before = longest(tokens, at, beforePhrases);
  if (before > at || !tokens.slice(0, at).some(isNumber)) return before;
  return Math.max(longest(tokens, at, laterPhrases), is(tokens[at], recordWords) ? at + 1 : at);
}

function longest(tokens: readonly Token[], at: number, phrases: readonly (readonly string[])[]): number {
  const found = phrases.filter((phrase) => phrase.every((word, index) => tokens[at + index]?.text === word));
  return at + Math.max(0, ...found.map(({ length }) => length));
}

/** The whole of it: `3x8 @ 35kg`. */
function amountEnd(tokens: readonly Token[], from: number): number {
  if (!isNumber(tokens[from])) return from;
  let end = from + 1;
  while (isNumber(tokens[end]) || isMark(tokens[end], 'x', '@', '/', '-') || isUnit(tokens[end])) end += 1;
  return end;
}

function isUnit(token: Token | undefined): boolean {
  return is(token, loadUnits) || is(token, repWords) || is(token, setWords) || is(token, bodyweightWords);
}
