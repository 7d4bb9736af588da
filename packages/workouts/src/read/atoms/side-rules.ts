// Each side, each leg, left and right; and each hand’s weight, which is no side.
import type { Token } from './tokens.ts';
import { wordSet } from '../words/fold.ts';
import { distanceUnits, loadUnits, maxWords, perWords, repWords, sideNouns, sideWords, timeUnits } from '../words/measures.ts';
import type { Rule } from './atom.ts';
import { is, isMark, isNumber } from './tokens-at.ts';

export const sideRule: Rule = (tokens, at) => {
  // `3x8 x pierna`: "por", as it is written in a hurry.
  if (isMark(tokens[at], 'x') && isCounted(tokens[at - 1]) && is(tokens[at + 1], spanishSides))
    return { meaning: { k: 'side' }, length: 2 };
  // "1 min a side", "8 a leg"
  if (is(tokens[at], articles) && is(tokens[at + 1], oneSide) && (isCounted(tokens[at - 1]) || is(tokens[at - 1], shortTimes)))
    return { meaning: { k: 'side' }, length: 2 };
  let next = is(tokens[at], intoWords) && is(tokens[at - 1], loadUnits) ? at + 1 : at;
  if (next > at) return handsRule(tokens, at, next);
  const slash = isMark(tokens[next], '/') && (isCounted(tokens[next - 1]) || tokens[next + 1]?.glued === true);
  if (slash) next += 1;
  const bracket = isMark(tokens[next], '(');
  if (bracket) next += 1;
  let per = 0;
  while (is(tokens[next], perWords) && per < 3) {
    per += 1;
    next += 1;
    if (isMark(tokens[next], '.') && tokens[next]?.glued === true) next += 1;
    if (isMark(tokens[next], '/') && per === 1) next += 1;
    if (tokens[next]?.text === 'de' || tokens[next]?.text === 'the') next += 1;
  }
  if (is(tokens[next], sideNouns) && (per > 0 || slash) && is(tokens[at - 1], loadUnits) && hands.has(tokens[next]?.text ?? ''))
    return { meaning: { k: 'per-hand' }, length: next + 1 - at };
  if (is(tokens[next], sideNouns) && (slash || per > 0)) {
    next += 1;
    if (isMark(tokens[next], '.') && tokens[next]?.glued === true) next += 1;
    if (bracket && isMark(tokens[next], ')')) next += 1;
    return { meaning: { k: 'side' }, length: next - at };
  }
  // `3 x 8 (each)`
  if (bracket && per > 0 && isMark(tokens[next], ')')) return { meaning: { k: 'side' }, length: next + 1 - at };
  if (bracket) return null;
  return bothSides(tokens, at) ?? loneSide(tokens, at, slash, per, next);
};

const articles = wordSet('a an');
const oneSide = wordSet('side leg arm foot');
const intoWords = wordSet('in en dans op con an');

/** `8 kg en cada mano`, `12 kg in each hand` */
function handsRule(tokens: readonly Token[], at: number, from: number): ReturnType<Rule> {
  let next = from;
  while (is(tokens[next], perWords) && next < from + 3) next += 1;
  return next > from && is(tokens[next], hands) ? { meaning: { k: 'per-hand' }, length: next + 1 - at } : null;
}

const shortTimes = new Map([...timeUnits].filter(([, factor]) => factor < 3600));

const spanishSides = wordSet('lado pierna brazo');

/** 20 kg per hand is a weight, not a side. */
const hands = wordSet('hand hands hande mano manos main mains arm');

/** A number, or what was counted: `/side` belongs to it. */
function isCounted(token: Token | undefined): boolean {
  return (
    isNumber(token) ||
    is(token, repWords) ||
    is(token, timeUnits) ||
    is(token, distanceUnits) ||
    is(token, maxWords) ||
    isMark(token, ')', '+')
  );
}

const lefts = wordSet('l li left links izq gauche g r re right rechts der droite d');

/** L/R, L+R, R & L, li/re, left + right; `8L/8R`, `20s L / 20s R`. */
const bothSides: Rule = (tokens, at) => {
  const [first, sign] = [tokens[at], tokens[at + 1]];
  const unit = is(tokens[at - 1], timeUnits) ? 1 : 0;
  const number = tokens[at - 1 - unit];
  const joined = isMark(sign, '/', '+', '&') || ['and', 'und', 'y', 'en', 'et'].includes(sign?.text ?? '');
  const again = isNumber(number) && isNumber(tokens[at + 2]) && tokens[at + 2]?.value === number.value;
  const to = again ? at + 3 + unit : at + 2;
  const second = tokens[to];
  return is(first, lefts) && joined && is(second, lefts) && first?.text !== second?.text
    ? { meaning: { k: 'side' }, length: to + 1 - at }
    : null;
};

/** First letters of side, leg, arm: `8/S`, `p.z.`, `pl`. */
const sideLetters = wordSet('s l a b z k j');
const shortSides = wordSet('ps pl pa pb pz pk es el');

/** `8/S`, `8 p.z.`, `8 pl`, `3x6e`, `e/s`, `c/u`: in a hurry, behind the number. */
const letteredSide: Rule = (tokens, at) => {
  const [before, token, sign, letter] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  const text = token?.text ?? '';
  if (isMark(sign, '/') && /^(?:[epb]\/s|c\/[ulp]|p\/[bkljp])$/.test(`${text}/${letter?.text ?? ''}`))
    return { meaning: { k: is(before, loadUnits) ? 'per-hand' : 'side' }, length: 3 };
  if (!isCounted(before)) return null;
  if (text === 'p' && isMark(sign, '.') && is(letter, sideLetters))
    return { meaning: { k: 'side' }, length: isMark(tokens[at + 3], '.') ? 4 : 3 };
  if (isMark(token, '/') && token?.glued === true && is(sign, sideLetters) && sign?.glued === true)
    return { meaning: { k: 'side' }, length: 2 };
  const isEach = text === 'e' && isMark(tokens[at - 2], 'x') && (token?.glued === true || endsPart(sign));
  return isEach || (shortSides.has(text) && endsPart(sign)) ? { meaning: { k: 'side' }, length: 1 } : null;
};

function endsPart(token: Token | undefined): boolean {
  return token === undefined || isMark(token, ',', ')', ';', '@', '-');
}

/** "12 each", "10 ea", "8 e/s": each of the two sides, unless it is each hand's weight. */
function loneSide(tokens: readonly Token[], at: number, slash: boolean, per: number, next: number): ReturnType<Rule> {
  const lettered = letteredSide(tokens, at);
  if (lettered !== null) return lettered;
  if (isLast(tokens, at)) return { meaning: { k: 'maybe-side' }, length: 1 };
  const before = tokens[at - 1];
  if (slash || !is(tokens[at], sideWords)) return null;
  if (is(before, loadUnits)) return { meaning: { k: 'per-hand' }, length: 1 };
  const number = isNumber(before) || is(before, repWords) || is(before, shortTimes);
  // "45 seconds each" may be each set's.
  const k = isNumber(before) || is(before, repWords) ? 'side' : 'maybe-side';
  return number && per <= 1 ? { meaning: { k }, length: Math.max(1, next - at) } : null;
}

/** "30 s side plank ea": said at the end, behind the name. */
function isLast(tokens: readonly Token[], at: number): boolean {
  const [before, word, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    before?.kind === 'word' && (word?.text === 'ea' || word?.text === 'each') && (after === undefined || isMark(after, ',', ')'))
  );
}
