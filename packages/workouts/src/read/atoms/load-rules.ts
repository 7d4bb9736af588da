// Weights: kilos and pounds, percentages, her own body and what hangs on it.
import type { Token } from './tokens.ts';
import { wordSet } from '../words/fold.ts';
import { bodyweightWords, loadUnits, type LoadWord, ofWords, withWords } from '../words/measures.ts';
import type { Rule } from './atom.ts';
import { is, isDash, isMark, isNumber, rangeAt, unitAt } from './tokens-at.ts';

export const bodyweightRule: Rule = (tokens, at) => {
  const part = isNumber(tokens[at]) && isMark(tokens[at + 1], '/') && isNumber(tokens[at + 2]) ? at : at + 1;
  const [top, line, bottom] = [tokens[part], tokens[part + 1], tokens[part + 2]];
  // "3x12/12 BW" is twelve each side.
  const fraction = isNumber(top) && isMark(line, '/') && isNumber(bottom) && top.value < bottom.value;
  if (isNumber(tokens[at]) && fraction && bodyweightLength(tokens, part + 3) > 0) {
    const whole = part > at ? (tokens[at]?.value ?? 0) : 0;
    return {
      meaning: { k: 'load', values: [whole + top.value / bottom.value], unit: 'bodyweight', added: false, plus: false },
      length: part + 3 + bodyweightLength(tokens, part + 3) - at,
    };
  }
  const times = isNumber(tokens[at]) && !isMark(tokens[at - 1], 'x') ? tokens[at].value : null;
  if (times === null && isNumber(tokens[at])) return null;
  let word = times === null ? at : at + 1;
  if (times !== null && (isMark(tokens[word], 'x') || isMark(tokens[word], '%'))) word += 1;
  const percent = times !== null && isMark(tokens[at + 1], '%');
  if (times !== null && isMark(tokens[word], '-')) return null;
  if (percent && (is(tokens[word], ofWords) || tokens[word]?.text === 'of')) word += 1;
  const length = bodyweightLength(tokens, word);
  if (length === 0 || (times !== null && times > 3 && !percent)) return null;
  const value = times === null ? 1 : percent ? times / 100 : times;
  const added = tokens[word + length];
  if (isMark(added, '+') && isNumber(tokens[word + length + 1])) return null;
  return { meaning: { k: 'load', values: [value], unit: 'bodyweight', added: false, plus: false }, length: word + length - at };
};

function bodyweightLength(tokens: readonly Token[], at: number): number {
  if (is(tokens[at], bodyweightWords)) return 1;
  const [first, second, third] = [tokens[at]?.text, tokens[at + 1]?.text, tokens[at + 2]?.text];
  if (first === 'body' && second === 'weight') return 2;
  if (first === 'body' && second === '-' && third === 'weight') return 3;
  if (first === 'peso' && second === 'corporal') return 2;
  if (first === 'poids' && second === 'du' && third === 'corps') return 3;
  if (first === 'poids' && second === 'de' && third === 'corps') return 3;
  return 0;
}

/** BW+10, bodyweight + 10 kg, +10kg: what hangs on the body. */
export const addedRule: Rule = (tokens, at) => {
  const length = bodyweightLength(tokens, at);
  const plus = at + length;
  if (!isMark(tokens[plus], '+') || !isNumber(tokens[plus + 1])) return null;
  const unit = unitAt(tokens, plus + 2);
  const known = unit === null ? undefined : loadUnits.get(unit.token.text);
  if (length === 0 && (known === undefined || (at > 0 && tokens[plus]?.glued === true))) return null;
  const value = (tokens[plus + 1]?.value ?? 0) * (known?.times ?? 1);
  const end = known === undefined ? plus + 2 : (unit?.end ?? plus + 2);
  return { meaning: { k: 'load', values: [value], unit: known?.unit ?? 'kg', added: true, plus: false }, length: end - at };
};

/** 60kg, 95/65 lb, 8-12 kg, 60/65/70kg, 135lb/155lb. */
export const loadRule: Rule = (tokens, at) => {
  const values: number[] = [];
  let unit: LoadWord | undefined;
  let end = at;
  for (let next = at; isNumber(tokens[next]); ) {
    const found = weightAt(tokens, next, at);
    // `40kg/12`: behind a unit, a number without one is something else.
    if (unit !== undefined && found.unit === undefined) break;
    // "225lb/102kg" is one weight, said twice.
    if (unit === undefined || found.unit?.unit === unit.unit) values.push(tokens[next]?.value ?? 0);
    unit ??= found.unit;
    end = found.end;
    if (!goesOn(tokens, found.end, found.unit !== undefined)) break;
    next = found.end + 1;
  }
  if (unit === undefined) return null;
  const { times, unit: name } = unit;
  const plus = isMark(tokens[end], '+') && tokens[end]?.glued === true && !isNumber(tokens[end + 1]);
  return {
    meaning: { k: 'load', values: values.map((value) => value * times), unit: name, added: false, plus },
    length: end - at + (plus ? 1 : 0),
  };
};

/** One number of a row of weights, with its unit if it has one; of `8-12 kg` the lower. */
function weightAt(
  tokens: readonly Token[],
  at: number,
  start: number,
): { readonly unit: LoadWord | undefined; readonly end: number } {
  const range =
    isDash(tokens[at + 1]) && isNear(tokens, at, start) && isNumber(tokens[at + 2]) && unitAt(tokens, at + 3) !== null;
  const after = range ? at + 3 : at + 1;
  const found = unitAt(tokens, after);
  const unit = found === null ? undefined : (loadUnits.get(found.token.text) ?? kilosIn(tokens, start, found.token));
  return { unit, end: unit === undefined ? after : (found?.end ?? after + 1) };
}

/** `8-12 kg`; but `3x8 - 30 kg` and `10, 10, 8 - 40 kg` lead to the weight. */
function isNear(tokens: readonly Token[], at: number, start: number): boolean {
  if (tokens[at + 1]?.glued === true) return true;
  return isMark(tokens[start - 1], '@', ':') || is(tokens[start - 1], withWords);
}

/** A slash or a comma leads to the next weight; where the unit is still to come, only without spaces: 70,75,80kg. */
function goesOn(tokens: readonly Token[], at: number, hasUnit: boolean): boolean {
  const [sign, number] = [tokens[at], tokens[at + 1]];
  if (!isMark(sign, '/', ',') || !isNumber(number)) return false;
  const glued = sign?.glued === true && number.glued;
  return isMark(sign, ',') ? glued : glued || hasUnit;
}

/** `4x10 40k`: behind sets and reps it is kilos; of a run it is a distance. */
function kilosIn(tokens: readonly Token[], at: number, unit: Token): LoadWord | undefined {
  if (unit.text !== 'k' || !unit.glued || isMark(tokens[at - 1], 'x')) return undefined;
  const counted = tokens.some(
    (token, index) => index < at && isMark(token, 'x') && isNumber(tokens[index - 1]) && isNumber(tokens[index + 1]),
  );
  return counted ? loadUnits.get('kg') : undefined;
}

/** 75%, 75% 1RM, 90% of 5RM, @70-75%. */
export const percentRule: Rule = (tokens, at) => {
  const range = rangeAt(tokens, at);
  if (range === null || !isMark(tokens[range.end], '%')) return null;
  let end = range.end + 1;
  let word = is(tokens[end], ofWords) || tokens[end]?.text === 'of' || tokens[end]?.text === 'vom' ? end + 1 : end;
  while (word > range.end + 1 && is(tokens[word], whoseWords)) word += 1;
  if (isNumber(tokens[word]) && ['rm', 'rpm', 'trm'].includes(tokens[word + 1]?.text ?? '')) end = word + 2;
  else if (['tm', 'max', 'rm', 'e', 'training', 'trm', 'mon', 'top'].includes(tokens[word]?.text ?? '')) {
    end = word + 1;
    if (isNumber(tokens[end]) && tokens[end + 1]?.text === 'rm') end += 2;
    if (tokens[end]?.text === 'max') end += 1;
  }
  if (isMark(tokens[end], ',') && is(tokens[end + 1], soWords) && isNumber(tokens[end + 2])) end += 2;
  const slope = ['incline', 'grade', 'steigung', 'pendiente', 'helling', 'pente', 'lighter', 'heavier', 'more', 'less'];
  if (slope.includes(tokens[end]?.text ?? '') || slope.slice(0, 6).includes(tokens[at - 1]?.text ?? ''))
    return { meaning: { k: 'aside', what: 'other' }, length: end - at };
  if (end === range.end + 1 && tokens.some((token) => is(token, slopedWords)) && !tokens.some((token) => isMark(token, 'x')))
    return { meaning: { k: 'aside', what: 'other' }, length: end - at };
  const plus = isMark(tokens[end], '+') && tokens[end]?.glued === true && !isNumber(tokens[end + 1]);
  return {
    meaning: { k: 'load', values: [range.min], unit: '%1rm', added: false, plus },
    length: end - at + (plus ? 1 : 0),
  };
};

/** What goes uphill by so many per cent. */
const slopedWords = wordSet(
  'treadmill walk walking run running jog hike laufband gehen walken laufen cinta caminadora caminar caminata caminando loopband wandelen tapis marche marcher',
);

/** Of which maximum. */
const whoseWords = wordSet(
  'old my the your current previous new est estimated alten altes meines meiner mi de mijn oude mon ancien',
);
/** Leads to the weight that it comes to. */
const soWords = wordSet('so also entonces dus donc ie is');

const assisted = wordSet(
  'assisted assistance assist unterstutzt unterstutzte asistida asistidas asistido assiste assistee assistees geassisteerd gravitron',
);

/** `(-25)`, "assisted pull-ups 3x8 -20kg": so much is taken off by a machine or a band; it is no weight of hers. */
export const assistanceRule: Rule = (tokens, at) => {
  const open = isMark(tokens[at], '(');
  const number = tokens[open ? at + 2 : at + 1];
  if (!isDash(tokens[open ? at + 1 : at]) || !isNumber(number) || !number.glued) return null;
  const behind = open ? at + 3 : at + 2;
  const unit = unitAt(tokens, behind);
  const isLoad = unit !== null && loadUnits.has(unit.token.text);
  const end = isLoad ? unit.end : behind;
  if (open) return isMark(tokens[end], ')') ? { meaning: { k: 'aside', what: 'other' }, length: end + 1 - at } : null;
  const isHelp = isLoad && tokens[at]?.glued === false && tokens.some((token) => is(token, assisted));
  return isHelp ? { meaning: { k: 'aside', what: 'other' }, length: end - at } : null;
};
