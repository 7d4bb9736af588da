// What was different in the last set: "8 on last set", "last set 12", "dropped to 30 kg for the last set".
import { wordSet } from '../words/fold.ts';
import { dropWords, type LoadWord, loadUnits, repWords, setWords, timeUnits } from '../words/measures.ts';
import type { Meaning, Rule } from './atom.ts';
import type { Token } from './tokens.ts';
import { is, isMark, isNumber } from './tokens-at.ts';

const lastWords = wordSet('last final letzter letzten letzte letztem ultima ultimo laatste derniere dernier');
const setNames = wordSet('one mal');
const inWords = wordSet('on in for im beim in en op a bei dans pour para the my der den dem die la el de le');
const asides = wordSet(
  'only just was were got did went nur noch war solo fue maar alleen was seulement to down up go zu auf bis a hasta naar tot',
);
const atWords = wordSet('at with mit con met avec');
const dropsTo = wordSet('drop dropped dropping reduced lowered down bajando bajado reduziert runter');

/** `8 on last set`, `30 kg for the last set`: said behind the number. */
export const onLastSetRule: Rule = (tokens, at) => {
  if (isMark(tokens[at - 1], 'x', '/', '-') || isOfList(tokens, at)) return null;
  const amount = amountAt(tokens, at, false);
  const end = amount === null ? null : lastSetEnd(tokens, amount.end);
  // "40 kg last set 30 kg": what was different stands behind.
  if (amount === null || end === null || lastSetRule(tokens, amount.end) !== null) return null;
  return { meaning: amount.meaning, length: end - at };
};

/** `last set 12`, `last one only 6`, `last set drop to 30 kg`, `dropped to 70 for last set`. */
export const lastSetRule: Rule = (tokens, at) => {
  const start = is(tokens[at], dropsTo) && tokens[at + 1]?.text === 'to' ? at + 2 : null;
  if (start !== null) {
    const amount = amountAt(tokens, start, true);
    const end = amount === null ? null : lastSetEnd(tokens, amount.end);
    return amount === null || end === null ? null : { meaning: amount.meaning, length: end - at };
  }
  if (!is(tokens[at], lastWords)) return null;
  const named = isSetName(tokens[at + 1]);
  // "la última con 15 kg"
  if (!named && !is(tokens[at + 1], atWords) && !isMark(tokens[at + 1], '@')) return null;
  let next = named ? at + 2 : at + 1;
  let isLoad = false;
  for (; ; next += 1) {
    const token = tokens[next];
    isLoad ||= is(token, dropWords) || is(token, dropsTo) || is(token, atWords) || isMark(token, '@');
    const leads = is(token, asides) || is(token, dropWords) || is(token, dropsTo) || is(token, atWords);
    if (!leads && !isMark(token, ':', '=', '@', '-', '–')) break;
  }
  const amount = amountAt(tokens, next, isLoad);
  const behind = amount === null ? undefined : tokens[amount.end];
  const isWhole = amount !== null && !isMark(behind, 'x', '@') && !is(behind, atWords);
  return isWhole ? { meaning: amount.meaning, length: amount.end - at } : null;
};

function isSetName(token: Token | undefined): boolean {
  return is(token, setWords) || is(token, setNames);
}

/** `12, 10, 8 on last set`: one of a list. */
function isOfList(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at - 1], ',') && isNumber(tokens[at - 2]) && !isMark(tokens[at - 3], 'x');
}

/** Where "on the last set" ends; null where it does not stand here. */
function lastSetEnd(tokens: readonly Token[], at: number): number | null {
  let next = at;
  while (is(tokens[next], inWords) && next < at + 2) next += 1;
  if (!is(tokens[next], lastWords)) return null;
  if (isSetName(tokens[next + 1])) return next + 2;
  const closes = tokens[next + 1] === undefined || isMark(tokens[next + 1], ')', ',', '.', ';');
  return next > at && closes ? next + 1 : null;
}

function amountAt(
  tokens: readonly Token[],
  at: number,
  isLoad: boolean,
): { readonly meaning: Meaning; readonly end: number } | null {
  const [number, unit] = [tokens[at], tokens[at + 1]];
  if (!isNumber(number) || isMark(unit, '+', '%', '/', 'x', '-') || is(unit, timeUnits)) return null;
  const said: LoadWord | undefined = is(unit, loadUnits) ? loadUnits.get(unit?.text ?? '') : undefined;
  const reps = said === undefined && !isLoad ? number.value : null;
  const load = reps === null ? { value: number.value * (said?.times ?? 1), unit: said?.unit ?? null } : null;
  const end = said !== undefined || (reps !== null && is(unit, repWords)) ? at + 2 : at + 1;
  return { meaning: { k: 'last', reps, load }, end };
}
