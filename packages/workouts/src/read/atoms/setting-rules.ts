// What a machine is set to, and how fast one goes on it: none of it is an amount.
import { wordSet } from '../words/fold.ts';
import { settingWords, speedUnits } from '../words/measures.ts';
import type { Meaning, Rule } from './atom.ts';
import type { Token } from './tokens.ts';
import { is, isMark, isNumber, rangeAt } from './tokens-at.ts';

const pace: Meaning = { k: 'aside', what: 'pace' };

/** `level 6`, `incline: 4`, `pin 5`, `inclinación 6`. */
export const settingRule: Rule = (tokens, at) => {
  // `L8`, as the display has it; `z2` of the pulse
  const short = ['l', 'z'].includes(tokens[at]?.text ?? '') && tokens[at + 1]?.glued === true && !isNumber(tokens[at - 1]);
  if (!short && !is(tokens[at], settingWords)) return null;
  const range = rangeAt(tokens, isMark(tokens[at + 1], ':', '=') ? at + 2 : at + 1);
  if (range === null || isMark(tokens[range.end], 'x', '@')) return null;
  const end = isMark(tokens[range.end], '%') ? range.end + 1 : range.end;
  return { meaning: pace, length: end - at };
};

/** What a rower shows of each 500 metres; "splits 2 x 30 s" are on the floor. */
const splits = wordSet('split splits zwischenzeit zwischenzeiten parcial parciales tussentijd tussentijden');

/** `splits 2:14 / 2:13`, `2:14 split` */
export const splitRule: Rule = (tokens, at) => {
  const isBehind = isNumber(tokens[at]);
  let end = isBehind ? at : at + 1;
  if (!isBehind && !is(tokens[at], splits)) return null;
  while (!isBehind && (isMark(tokens[end], ':', '=', '@') || is(tokens[end], averages))) end += 1;
  let clocks = 0;
  for (let next = clockEnd(tokens, end); next !== null; next = clockEnd(tokens, end)) {
    clocks += 1;
    end = isMark(tokens[next], '/', ',', '-', '–') && clockEnd(tokens, next + 1) !== null ? next + 1 : next;
  }
  if (clocks === 0 || (isBehind && !is(tokens[end], splits))) return null;
  return { meaning: pace, length: (isBehind ? end + 1 : end) - at };
};

const averages = wordSet('avg average around about ca approx schnitt media gem moyenne');

/** `2:14`, `2:14.5` */
function clockEnd(tokens: readonly Token[], at: number): number | null {
  const [minutes, colon, seconds] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isClock = isNumber(minutes) && isMark(colon, ':') && isNumber(seconds) && /^\d\d(?:\.\d)?$/.test(seconds.text);
  return isClock ? at + 3 : null;
}

const lengths = new Set(['km', 'mi', 'mile', 'h', '500m', 'k']);
const hours = new Set(['h', 'hr', 'std']);

/** 5:30/km, 5 km/h, 10 mph, @ 6:00 pace. */
export const paceRule: Rule = (tokens, at) => {
  const range = rangeAt(tokens, isMark(tokens[at], '@') ? at + 1 : at);
  if (range === null) return null;
  const end = isMark(tokens[range.end], ':') && isNumber(tokens[range.end + 1]) ? range.end + 2 : range.end;
  const [unit, slash, per] = [tokens[end], tokens[end + 1], tokens[end + 2]];
  if (unit?.text === 'km' && isMark(slash, '/') && is(per, hours)) return { meaning: pace, length: end + 3 - at };
  if (isMark(unit, '/') && is(slash, lengths)) return { meaning: pace, length: end + 2 - at };
  // `3x12 level 6`: the number behind is the level.
  const isUnit = is(unit, speedUnits) && !(is(unit, settingWords) && isNumber(slash));
  return isUnit && (end > range.end || unit?.text !== 'w') ? { meaning: pace, length: end + 1 - at } : null;
};
