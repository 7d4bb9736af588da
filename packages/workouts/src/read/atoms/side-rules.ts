// Each side, each leg, left and right; and each hand’s weight, which is no side.
import type { Token } from './tokens.ts';
import { distanceUnits, loadUnits, maxWords, perWords, repWords, sideNouns, sideWords, timeUnits } from '../words/measures.ts';
import type { Rule } from './atom.ts';
import { is, isMark, isNumber } from './tokens-at.ts';

export const sideRule: Rule = (tokens, at) => {
  // `3x8 x pierna`: "por", as it is written in a hurry.
  if (isMark(tokens[at], 'x') && isCounted(tokens[at - 1]) && is(tokens[at + 1], spanishSides))
    return { meaning: { k: 'side' }, length: 2 };
  let next = at;
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
  if (bracket) return null;
  return bothSides(tokens, at) ?? loneSide(tokens, at, slash, per, next);
};

const shortTimes = new Map([...timeUnits].filter(([, factor]) => factor < 3600));

const spanishSides = new Set(['lado', 'pierna', 'brazo']);

/** 20 kg per hand is a weight, not a side. */
const hands = new Set(['hand', 'hands', 'hande', 'mano', 'manos', 'main', 'mains', 'arm']);

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

/** L/R, L+R, R & L, li/re, left + right. */
const bothSides: Rule = (tokens, at) => {
  const lefts = new Set(['l', 'li', 'left', 'links', 'izq', 'gauche', 'g', 'r', 're', 'right', 'rechts', 'der', 'droite', 'd']);
  const first = tokens[at];
  const second = tokens[at + 2];
  const joined = isMark(tokens[at + 1], '/', '+', '&') || ['and', 'und', 'y', 'en', 'et'].includes(tokens[at + 1]?.text ?? '');
  return is(first, lefts) && joined && is(second, lefts) && first?.text !== second?.text
    ? { meaning: { k: 'side' }, length: 3 }
    : null;
};

/** "12 each", "10 ea", "8 e/s": each of the two sides, unless it is each hand's weight. */
function loneSide(tokens: readonly Token[], at: number, slash: boolean, per: number, next: number): ReturnType<Rule> {
  const text = tokens[at]?.text ?? '';
  if (isMark(tokens[at + 1], '/') && /^(?:[epb]\/s|c\/[ul]|p\/[bkljp])$/.test(`${text}/${tokens[at + 2]?.text ?? ''}`))
    return { meaning: { k: is(tokens[at - 1], loadUnits) ? 'per-hand' : 'side' }, length: 3 };
  // "6 p.z.": per zijde
  const [dot, noun, end] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (
    text === 'p' &&
    isNumber(tokens[at - 1]) &&
    isMark(dot, '.') &&
    ['z', 'k', 'b'].includes(noun?.text ?? '') &&
    isMark(end, '.')
  )
    return { meaning: { k: 'side' }, length: 4 };
  if (isLast(tokens, at)) return { meaning: { k: 'maybe-side' }, length: 1 };
  const before = tokens[at - 1];
  // "3x6e"
  if (text === 'e' && tokens[at]?.glued === true && isNumber(before) && isMark(tokens[at - 2], 'x'))
    return { meaning: { k: 'side' }, length: 1 };
  if (slash || !is(tokens[at], sideWords)) return null;
  const number = isNumber(before) || is(before, repWords) || is(before, shortTimes);
  const weight = is(before, loadUnits);
  if (weight) return { meaning: { k: 'per-hand' }, length: 1 };
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
