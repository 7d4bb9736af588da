// Tokens grouped into what they mean: a count, a weight, a time, a side, a word.
import {
  bodyweightWords,
  calorieUnits,
  distanceUnits,
  dropWords,
  failureWords,
  heightUnits,
  holdWords,
  loadUnits,
  maxWords,
  numberWords,
  ofWords,
  orWords,
  perWords,
  repWords,
  restWords,
  rirWords,
  roundWords,
  rpeWords,
  setWords,
  sideNouns,
  sideWords,
  tempoWords,
  timeUnits,
  warmupWords,
  withWords,
  workWords,
} from '../words/measures.ts';
import type { LoadUnit } from '../../model.ts';
import { tempoSign, tokensOf, type Token } from './tokens.ts';

export type Meaning =
  /** A bare number, a range (`min` below `max`) or a list (`values`). */
  | {
      readonly k: 'count';
      readonly min: number;
      readonly max: number;
      readonly values: readonly number[];
      readonly plus: boolean;
    }
  | { readonly k: 'reps'; readonly min: number; readonly max: number; readonly values: readonly number[]; readonly plus: boolean }
  | { readonly k: 'sets'; readonly count: number }
  | { readonly k: 'rounds'; readonly count: number }
  | {
      readonly k: 'load';
      readonly values: readonly number[];
      readonly unit: LoadUnit;
      readonly added: boolean;
      readonly plus: boolean;
    }
  /** `pair`: it may as well be a pair of weights, "12s". */
  | { readonly k: 'time'; readonly seconds: readonly number[]; readonly pair: boolean }
  | { readonly k: 'distance'; readonly metres: number }
  | { readonly k: 'calories'; readonly count: number }
  | { readonly k: 'rpe'; readonly value: number }
  | { readonly k: 'x' | 'side' | 'max' | 'failure' | 'warmup' | 'work' | 'drop' | 'at' | 'with' | 'of' | 'or' | 'per-hand' }
  /** Read past, on purpose: rest, tempo, pace, height, a hold inside a rep. */
  | { readonly k: 'aside'; readonly what: 'rest' | 'tempo' | 'pace' | 'height' | 'hold' | 'other' }
  /** Another line begins. */
  | { readonly k: 'next' }
  | { readonly k: 'mark'; readonly text: string }
  | { readonly k: 'word'; readonly text: string };

export type Atom = Meaning & { readonly from: number; readonly to: number };

type Rule = (tokens: readonly Token[], at: number) => { readonly meaning: Meaning; readonly length: number } | null;

export function atomsOf(text: string): readonly Atom[] {
  const tokens = tokensOf(text);
  const atoms: Atom[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const { meaning, length } = firstMeaning(tokens, at, token);
    atoms.push({ ...meaning, from: token.from, to: tokens[at + length - 1]?.to ?? token.to });
    at += length;
  }
  return atoms;
}

function firstMeaning(tokens: readonly Token[], at: number, token: Token): { meaning: Meaning; length: number } {
  for (const rule of rules) {
    const found = rule(tokens, at);
    if (found !== null) return found;
  }
  return {
    meaning: token.kind === 'word' ? { k: 'word', text: token.text } : { k: 'mark', text: token.text },
    length: 1,
  };
}

const is = (token: Token | undefined, words: { has(word: string): boolean }): boolean =>
  token !== undefined && token.kind !== 'number' && words.has(token.text);
const isMark = (token: Token | undefined, ...marks: readonly string[]): boolean =>
  token?.kind === 'mark' && marks.includes(token.text);
const isDash = (token: Token | undefined): boolean => isMark(token, '-', '–', '—', '‑', '~');
const isNumber = (token: Token | undefined): token is Token => token?.kind === 'number';

/** Skips what may stand between a number and its unit: `1.5-mile`, `30-lb.` */
function unitAt(tokens: readonly Token[], at: number): { readonly token: Token; readonly end: number } | null {
  const hyphen = isMark(tokens[at], '-') && tokens[at]?.glued === true && tokens[at + 1]?.glued === true;
  const token = tokens[hyphen ? at + 1 : at];
  if (token === undefined || token.kind === 'number') return null;
  const end =
    (hyphen ? at + 2 : at + 1) +
    (isMark(tokens[hyphen ? at + 2 : at + 1], '.') && tokens[hyphen ? at + 2 : at + 1]?.glued === true && token.kind === 'word'
      ? 1
      : 0);
  return { token, end };
}

const tempoRule: Rule = (tokens, at) => {
  if (isMark(tokens[at], tempoSign)) return { meaning: { k: 'aside', what: 'tempo' }, length: 1 };
  const named = is(tokens[at], tempoWords);
  const fourDigits = (token: Token | undefined): boolean => isNumber(token) && /^[1-9][0-9][0-9x]\d$/.test(token.text);
  if (named) {
    let end = at + 1;
    if (isMark(tokens[end], ':')) end += 1;
    const begun = end;
    while (tokens[end] !== undefined && (isNumber(tokens[end]) || isMark(tokens[end], '-', '/', '.', 'x', tempoSign))) end += 1;
    if (end > begun) return { meaning: { k: 'aside', what: 'tempo' }, length: end - at };
  }
  if (isMark(tokens[at], '@', '(') && fourDigits(tokens[at + 1]) && !is(tokens[at + 2], loadUnits))
    return { meaning: { k: 'aside', what: 'tempo' }, length: 2 };
  return fourDigits(tokens[at]) && is(tokens[at + 1], tempoWords) ? { meaning: { k: 'aside', what: 'tempo' }, length: 2 } : null;
};

/** RPE 8, @RPE 8, RIR 2, 2 RIR, RPE 7-8 (the higher). */
const effortRule: Rule = (tokens, at) => {
  const word = isMark(tokens[at], '@') ? at + 1 : at;
  const rir = is(tokens[word], rirWords);
  if (rir || is(tokens[word], rpeWords)) {
    let number = word + 1;
    while (isMark(tokens[number], ':', '@', '=', '~', '≤', '<') || is(tokens[number], ofWords)) number += 1;
    const found = rangeAt(tokens, number);
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

interface Range {
  readonly min: number;
  readonly max: number;
  readonly end: number;
}

const toWords = new Set(['to', 'bis', 'hasta', 'tot', 'a', 'à', 'al']);

/** A number or `8-12`, `8 – 12`, `8 to 12`. */
function rangeAt(tokens: readonly Token[], at: number): Range | null {
  const first = tokens[at];
  if (!isNumber(first)) return null;
  const last = tokens[at + 2];
  const joined = isDash(tokens[at + 1]) || is(tokens[at + 1], toWords);
  // "3x8 - 30 kg": the dash leads to the weight.
  if (joined && isMark(tokens[at - 1], 'x') && tokens[at + 1]?.glued === false && isLoadAt(tokens, at + 3))
    return { min: first.value, max: first.value, end: at + 1 };
  // `3 à 10` and `3 a 10` are sets of reps: there, "to" is believed only between numbers that are near.
  const believed =
    joined && isNumber(last) && last.value > first.value && !(isLoose(tokens[at + 1]) && last.value > first.value * 2.5);
  const next = tokens[at + 3];
  const isList = believed && isDash(next) && isNumber(tokens[at + 4]);
  if (believed && !isList) return { min: first.value, max: last.value, end: at + 3 };
  return { min: first.value, max: first.value, end: at + 1 };
}

function isLoadAt(tokens: readonly Token[], at: number): boolean {
  return is(unitAt(tokens, at)?.token, loadUnits);
}

function isLoose(token: Token | undefined): boolean {
  return token?.text === 'a' || token?.text === 'à';
}

const bodyweightRule: Rule = (tokens, at) => {
  const part = isNumber(tokens[at]) && isMark(tokens[at + 1], '/') && isNumber(tokens[at + 2]) ? at : at + 1;
  const [top, line, bottom] = [tokens[part], tokens[part + 1], tokens[part + 2]];
  if (isNumber(tokens[at]) && isNumber(top) && isMark(line, '/') && isNumber(bottom) && bodyweightLength(tokens, part + 3) > 0) {
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
const addedRule: Rule = (tokens, at) => {
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
const loadRule: Rule = (tokens, at) => {
  const values: number[] = [];
  let unit: { readonly unit: LoadUnit; readonly times: number } | undefined;
  let end = at;
  for (let next = at; isNumber(tokens[next]); ) {
    values.push(tokens[next]?.value ?? 0);
    let after = next + 1;
    const spaced = isMark(tokens[at - 1], 'x') && tokens[after]?.glued === false;
    if (isDash(tokens[after]) && !spaced && isNumber(tokens[after + 1]) && unitAt(tokens, after + 2) !== null) after += 2;
    const found = unitAt(tokens, after);
    const known = found === null ? undefined : loadUnits.get(found.token.text);
    if (known !== undefined) {
      // "225lb/102kg" is one weight, said twice.
      if (unit !== undefined && known.unit !== unit.unit) values.pop();
      unit ??= known;
      end = found?.end ?? after + 1;
      after = end;
    }
    const spacedList = known === undefined && (tokens[after]?.glued === false || tokens[after + 1]?.glued === false);
    if (!isMark(tokens[after], '/') || !isNumber(tokens[after + 1]) || spacedList) break;
    next = after + 1;
  }
  if (unit === undefined) return null;
  const { times, unit: name } = unit;
  const plus = isMark(tokens[end], '+') && tokens[end]?.glued === true && !isNumber(tokens[end + 1]);
  return {
    meaning: { k: 'load', values: values.map((value) => value * times), unit: name, added: false, plus },
    length: end - at + (plus ? 1 : 0),
  };
};

/** 75%, 75% 1RM, 90% of 5RM, @70-75%. */
const percentRule: Rule = (tokens, at) => {
  const range = rangeAt(tokens, at);
  if (range === null || !isMark(tokens[range.end], '%')) return null;
  let end = range.end + 1;
  const word = is(tokens[end], ofWords) || tokens[end]?.text === 'of' || tokens[end]?.text === 'vom' ? end + 1 : end;
  if (isNumber(tokens[word]) && ['rm', 'rpm', 'trm'].includes(tokens[word + 1]?.text ?? '')) end = word + 2;
  else if (['tm', 'max', 'rm', 'e', 'training', 'trm', 'mon', 'top'].includes(tokens[word]?.text ?? '')) {
    end = word + 1;
    if (isNumber(tokens[end]) && tokens[end + 1]?.text === 'rm') end += 2;
    if (tokens[end]?.text === 'max') end += 1;
  }
  const slope = ['incline', 'grade', 'steigung', 'pendiente', 'helling', 'pente', 'lighter', 'heavier', 'more', 'less'];
  if (slope.includes(tokens[end]?.text ?? '') || slope.slice(0, 6).includes(tokens[at - 1]?.text ?? ''))
    return { meaning: { k: 'aside', what: 'other' }, length: end - at };
  const plus = isMark(tokens[end], '+') && tokens[end]?.glued === true && !isNumber(tokens[end + 1]);
  return {
    meaning: { k: 'load', values: [range.min], unit: '%1rm', added: false, plus },
    length: end - at + (plus ? 1 : 0),
  };
};

/** 5RM, 10 RM, 1RM: what it is a share of, never reps. */
const repMaxRule: Rule = (tokens, at) => {
  const at0 = isMark(tokens[at], '@') ? at + 1 : at;
  return isNumber(tokens[at0]) && ['rm', 'rpm', 'trm'].includes(tokens[at0 + 1]?.text ?? '')
    ? { meaning: { k: 'aside', what: 'other' }, length: at0 + 2 - at }
    : null;
};

/** 5:30/km, 5 km/h, 10 mph, @ 6:00 pace. */
const paceRule: Rule = (tokens, at) => {
  const start = isMark(tokens[at], '@') ? at + 1 : at;
  const range = rangeAt(tokens, start);
  if (range === null) return null;
  let end = range.end;
  if (isMark(tokens[end], ':') && isNumber(tokens[end + 1])) end += 2;
  const slash = isMark(tokens[end], '/') && ['km', 'mi', 'mile', 'h', '500m', 'k'].includes(tokens[end + 1]?.text ?? '');
  const perHour =
    tokens[end]?.text === 'km' && isMark(tokens[end + 1], '/') && ['h', 'hr', 'std'].includes(tokens[end + 2]?.text ?? '');
  const speed = ['kmh', 'kph', 'mph', 'rpm', 'spm', 'watt', 'watts', 'w', 'bpm', 'kmph', 'level', 'pace'].includes(
    tokens[end]?.text ?? '',
  );
  if (perHour) return { meaning: { k: 'aside', what: 'pace' }, length: end + 3 - at };
  if (slash) return { meaning: { k: 'aside', what: 'pace' }, length: end + 2 - at };
  return speed && (end > range.end || tokens[end]?.text !== 'w')
    ? { meaning: { k: 'aside', what: 'pace' }, length: end + 1 - at }
    : null;
};

/** rest 90s, 90s rest, rest: 2:00, Pause 2 min; and a pause within the lift. */
const restRule: Rule = (tokens, at) => {
  const word = tokens[at];
  const isRest = is(word, restWords) && !(word?.text === 'rest' && tokens[at - 1]?.text === 'the');
  const isHold = is(word, holdWords);
  if (isRest || isHold) {
    let next = at + 1;
    while (
      isMark(tokens[next], ':', '=', '~') ||
      ['for', 'of', 'de', 'von', 'van', 'x', 'fur'].includes(tokens[next]?.text ?? '')
    )
      next += 1;
    const time = timeAt(tokens, next) ?? (isRest ? bareRest(tokens, next) : null);
    if (time !== null) {
      const inside = isHold && time.seconds < 15;
      if (inside) return { meaning: { k: 'aside', what: 'hold' }, length: time.end - at };
      if (isRest && word?.text !== 'pausa') return { meaning: { k: 'aside', what: 'rest' }, length: upTo(tokens, time.end) - at };
    }
    return null;
  }
  const time = timeAt(tokens, at);
  if (time === null) return null;
  const after = isMark(tokens[time.end], '-') ? tokens[time.end + 1] : tokens[time.end];
  const end = isMark(tokens[time.end], '-') ? time.end + 2 : time.end + 1;
  if (after?.text === 'off') return { meaning: { k: 'aside', what: 'rest' }, length: end - at };
  if (is(after, holdWords) && time.seconds <= 15 && !is(after, restWords))
    return { meaning: { k: 'aside', what: 'hold' }, length: end - at };
  return is(after, restWords) && after?.text !== 'stop' ? { meaning: { k: 'aside', what: 'rest' }, length: end - at } : null;
};

/** `90 s to 5 min`: the end of it. */
function upTo(tokens: readonly Token[], at: number): number {
  const more = isDash(tokens[at]) || is(tokens[at], toWords) ? timeAt(tokens, at + 1) : null;
  return more?.end ?? at;
}

/** `rest 90`: seconds, unsaid. */
function bareRest(tokens: readonly Token[], at: number): { readonly seconds: number; readonly end: number } | null {
  const range = rangeAt(tokens, at);
  return range !== null && range.max >= 10 && !isMark(tokens[range.end], 'x') ? { seconds: range.min, end: range.end } : null;
}

interface Time {
  /** The lower end of a range. */
  readonly seconds: number;
  readonly end: number;
}

/** 30s, 2 min, 1:30, 1 min 30 s, 10-30s, 90 s to 5 min, 10'. */
function timeAt(tokens: readonly Token[], at: number): Time | null {
  const range = rangeAt(tokens, at);
  if (range === null) return null;
  const colon = tokens[at + 1];
  const after = tokens[at + 2];
  if (isMark(colon, ':') && colon?.glued === true && isNumber(after) && after.glued && /^\d\d$/.test(after.text)) {
    const third = tokens[at + 4];
    if (isMark(tokens[at + 3], ':') && isNumber(third) && third.glued)
      return { seconds: range.min * 3600 + after.value * 60 + third.value, end: at + 5 };
    const hours = is(tokens[at + 3], new Set(['h', 'hr', 'hrs', 'std', 'uur']));
    const minutes = is(tokens[at + 3], new Set(['min', 'mins', 'minutes', 'm']));
    return hours
      ? { seconds: range.min * 3600 + after.value * 60, end: at + 4 }
      : { seconds: range.min * 60 + after.value, end: minutes ? at + 4 : at + 3 };
  }
  const unit = unitAt(tokens, range.end);
  const factor = unit === null ? undefined : timeUnits.get(unit.token.text);
  if (unit === null || factor === undefined) return null;
  if (unit.token.text === 'h' && isMark(tokens[unit.end], '/')) return null;
  if (unit.token.kind === 'mark' && !unit.token.glued) return null;
  if (unit.token.text === 's' && unit.token.glued && isWith(tokens, at - 1)) return null;
  const rest = factor >= 60 ? restOfTime(tokens, unit.end, factor) : null;
  return rest === null
    ? { seconds: range.min * factor, end: unit.end }
    : { seconds: range.min * factor + rest.seconds, end: rest.end };
}

/** `w/ 9s`: a pair of nines, not nine seconds. */
function isWith(tokens: readonly Token[], at: number): boolean {
  return is(tokens[at], withWords) || (isMark(tokens[at], '/') && tokens[at - 1]?.text === 'w');
}

/** The seconds after the minutes: 1 min 30, 1'30. */
function restOfTime(tokens: readonly Token[], at: number, factor: number): Time | null {
  const number = tokens[at];
  if (!isNumber(number) || number.value >= 60 || !/^\d{1,2}$/.test(number.text)) return null;
  const unit = unitAt(tokens, at + 1);
  const known = unit === null ? undefined : timeUnits.get(unit.token.text);
  if (unit !== null && known !== undefined && known < factor) return { seconds: number.value * known, end: unit.end };
  return number.glued && number.text.length === 2 ? { seconds: number.value * (factor / 60), end: at + 1 } : null;
}

const timeRule: Rule = (tokens, at) => {
  const first = timeAt(tokens, at);
  if (first === null) return null;
  let end = first.end;
  const seconds = [first.seconds];
  // `90 s to 5 min`, `30s-60s`: the lower. `30s/30s`: both.
  if ((isDash(tokens[end]) || is(tokens[end], toWords)) && timeAt(tokens, end + 1) !== null)
    end = timeAt(tokens, end + 1)?.end ?? end;
  while (isMark(tokens[end], '/') && timeAt(tokens, end + 1) !== null) {
    const next = timeAt(tokens, end + 1);
    seconds.push(next?.seconds ?? 0);
    end = next?.end ?? end;
  }
  const pair = seconds.length === 1 && end === at + 2 && tokens[at + 1]?.text === 's' && tokens[at + 1]?.glued === true;
  return { meaning: { k: 'time', seconds, pair }, length: end - at };
};

/** 400 m, 1.5-mile, 5k, 100 foot/30m (the first). */
const distanceRule: Rule = (tokens, at) => {
  const range = rangeAt(tokens, at);
  if (range === null) return null;
  const unit = unitAt(tokens, range.end);
  const factor = unit === null ? undefined : distanceUnits.get(unit.token.text);
  if (unit === null || factor === undefined) return null;
  if (unit.token.text === 'k' && !unit.token.glued) return null;
  if (unit.token.kind === 'mark') return null;
  let end = unit.end;
  const alternative = isMark(tokens[end], '/') && isNumber(tokens[end + 1]) ? unitAt(tokens, end + 2) : null;
  if (alternative !== null && distanceUnits.has(alternative.token.text)) end = alternative.end;
  return { meaning: { k: 'distance', metres: Math.round(range.min * factor * 100) / 100 }, length: end - at };
};

/** 24 inch/20 inch, 60/50 cm, 24"/20": of a box. */
const heightRule: Rule = (tokens, at) => {
  let next = at;
  let end = at;
  while (isNumber(tokens[next])) {
    const unit = unitAt(tokens, next + 1);
    const known =
      unit !== null &&
      heightUnits.has(unit.token.text) &&
      !(unit.token.text === 'in' && !unit.token.glued && unit.end === next + 2 && isNumber(tokens[unit.end]));
    let after = next + 1;
    if (known) {
      end = unit.end;
      after = unit.end;
      while (isMark(tokens[after], '"', "'", '″', '”')) {
        after += 1;
        end = after;
      }
    }
    if (!isMark(tokens[after], '/')) break;
    next = after + 1;
  }
  return end > at ? { meaning: { k: 'aside', what: 'height' }, length: end - at } : null;
};

const calorieRule: Rule = (tokens, at) => {
  const range = rangeAt(tokens, at);
  const unit = range === null ? null : unitAt(tokens, range.end);
  return range !== null && unit !== null && calorieUnits.has(unit.token.text)
    ? { meaning: { k: 'calories', count: range.min }, length: unit.end - at }
    : null;
};

/** 3 sets, three sets, 5 rounds, Seven rounds, 2-3 sets (the lower), 12 reps, 8 a 12 reps. */
const countedRule: Rule = (tokens, at) => {
  const spelled = tokens[at]?.kind === 'word' ? numberWords.get(tokens[at]?.text ?? '') : undefined;
  const range = spelled === undefined ? rangeAt(tokens, at) : { min: spelled, max: spelled, end: at + 1 };
  if (range === null) return null;
  const plus = isMark(tokens[range.end], '+');
  const unit = unitAt(tokens, plus ? range.end + 1 : range.end);
  if (unit === null) return null;
  const { text } = unit.token;
  if (spelled === undefined && text === 'tour') return null;
  if (setWords.has(text)) {
    // 3 warm-up sets, 2 work sets keep their kind by the word before.
    return { meaning: { k: 'sets', count: range.min }, length: unit.end - at };
  }
  if (roundWords.has(text)) return { meaning: { k: 'rounds', count: range.min }, length: unit.end - at };
  if (repWords.has(text) && (text !== 'r' || unit.token.glued) && spelled === undefined)
    return { meaning: { k: 'reps', min: range.min, max: range.max, values: [], plus }, length: unit.end - at };
  return null;
};

/** `3 working sets`, `2 warm-up sets`: the count reaches over the kind. */
const kindOfSetsRule: Rule = (tokens, at) => {
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
  return word > at + 1 && is(tokens[word], setWords)
    ? { meaning: { k: 'sets', count: number.value }, length: word + 1 - at }
    : null;
};

const setsNames = new Set(['sets', 'set', 'satze', 'series']);
const repsNames = new Set(['reps', 'rep', 'wdh', 'wiederholungen', 'repeticiones', 'herhalingen', 'repetitions']);
const loadNames = new Set(['weight', 'load', 'gewicht', 'peso', 'carga', 'poids', 'charge', 'kg', 'lbs', 'lb']);

/** `Sets: 3, Reps: 8-12, Weight: 60`; ISO 8601's PT30M. */
const labelledRule: Rule = (tokens, at) => {
  const name = tokens[at];
  const iso = name?.kind === 'word' ? /^pt(\d+)([hms])$/.exec(name.text) : null;
  if (iso !== null) {
    const factor = iso[2] === 'h' ? 3600 : iso[2] === 'm' ? 60 : 1;
    return { meaning: { k: 'time', seconds: [Number(iso[1]) * factor], pair: false }, length: 1 };
  }
  if (name?.kind !== 'word' || !isMark(tokens[at + 1], ':', '=')) return null;
  const range = rangeAt(tokens, at + 2);
  if (range === null) return null;
  const length = range.end - at;
  if (setsNames.has(name.text) && !isMark(tokens[range.end], 'x') && unitAt(tokens, range.end)?.token.text !== 'kg')
    return { meaning: { k: 'sets', count: range.min }, length };
  if (repsNames.has(name.text) && listAt(tokens, at + 2) === null)
    return { meaning: { k: 'reps', min: range.min, max: range.max, values: [], plus: false }, length };
  if (!loadNames.has(name.text)) return null;
  const said = unitAt(tokens, range.end);
  const known = said === null ? undefined : loadUnits.get(said.token.text);
  const unit = known?.unit ?? (name.text.startsWith('lb') ? 'lb' : 'kg');
  return {
    meaning: { k: 'load', values: [range.min * (known?.times ?? 1)], unit, added: false, plus: false },
    length: known === undefined ? length : (said?.end ?? range.end) - at,
  };
};

const sideRule: Rule = (tokens, at) => {
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
  if (is(tokens[next], sideNouns) && (slash || per > 0)) {
    next += 1;
    if (isMark(tokens[next], '.') && tokens[next]?.glued === true) next += 1;
    if (bracket && isMark(tokens[next], ')')) next += 1;
    return { meaning: { k: 'side' }, length: next - at };
  }
  if (bracket) return null;
  return bothSides(tokens, at) ?? loneSide(tokens, at, slash, per, next);
};

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
  if (['e', 'p', 'b'].includes(text) && isMark(tokens[at + 1], '/') && tokens[at + 2]?.text === 's')
    return { meaning: { k: 'side' }, length: 3 };
  if (slash || !is(tokens[at], sideWords)) return null;
  const before = tokens[at - 1];
  const number =
    isNumber(before) || is(before, repWords) || is(before, new Map([...timeUnits].filter(([, factor]) => factor < 3600)));
  const weight = is(before, loadUnits);
  if (weight) return { meaning: { k: 'per-hand' }, length: 1 };
  return number && per <= 1 ? { meaning: { k: 'side' }, length: Math.max(1, next - at) } : null;
}

const kindRule: Rule = (tokens, at) => {
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
  if (is(token, workWords) && (is(tokens[at + 1], setWords) || isMark(tokens[at + 1], ':') || isNumber(tokens[at + 1]))) {
    const length = is(tokens[at + 1], setWords) ? 2 : 1;
    return { meaning: { k: 'work' }, length };
  }
  return null;
};

/** A list (`15/15/18`, `10-8-6`, `8,8,6`), a range or a single number. */
const countRule: Rule = (tokens, at) => {
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

function listAt(tokens: readonly Token[], at: number): { readonly values: number[]; readonly end: number } | null {
  const sign = tokens[at + 1];
  const dash = isDash(sign);
  if (!dash && !isMark(sign, '/', ',', '+')) return null;
  const values = [tokens[at]?.value ?? 0];
  let end = at + 1;
  const same = (token: Token | undefined): boolean => (dash ? isDash(token) : isMark(token, sign?.text ?? ''));
  while (same(tokens[end]) && isNumber(tokens[end + 1]) && !takenByUnit(tokens, end + 1)) {
    if (sign?.text === '+' && tokens[end]?.glued !== true) break;
    values.push(tokens[end + 1]?.value ?? 0);
    end += 2;
  }
  if (values.length < 2) return null;
  const descending = (values[0] ?? 0) >= (values[1] ?? 0);
  if (dash && values.length === 2 && !descending) return null;
  if (values.some((value) => !Number.isInteger(value) || value > 200)) return null;
  return { values, end };
}

/** The last number of what looks like a list belongs to what follows: `5x5, 3x3`, `8, 60 kg`. */
function takenByUnit(tokens: readonly Token[], at: number): boolean {
  const unit = unitAt(tokens, at + 1);
  if (isMark(tokens[at + 1], 'x', '%', ':')) return true;
  if (unit === null) return false;
  const { text } = unit.token;
  return (
    loadUnits.has(text) ||
    timeUnits.has(text) ||
    (distanceUnits.has(text) && text !== 'k') ||
    setWords.has(text) ||
    roundWords.has(text)
  );
}

const signRule: Rule = (tokens, at) => {
  const token = tokens[at];
  if (isMark(token, 'x')) return { meaning: { k: 'x' }, length: 1 };
  if (isMark(token, '@')) return { meaning: { k: 'at' }, length: 1 };
  if (token?.text === 'w' && isMark(tokens[at + 1], '/') && tokens[at + 1]?.glued === true)
    return isNumber(tokens[at + 2]) ? { meaning: { k: 'with' }, length: 2 } : null;
  if (is(token, withWords) && isNumber(tokens[at + 1]))
    return { meaning: { k: token?.text === 'at' ? 'at' : 'with' }, length: 1 };
  if (is(token, orWords) && isNumber(tokens[at + 1])) return { meaning: { k: 'or' }, length: 1 };
  const spelled = is(tokens[at - 1], setWords) && tokens[at + 1]?.kind === 'word' && numberWords.has(tokens[at + 1]?.text ?? '');
  return is(token, ofWords) && (isNumber(tokens[at + 1]) || spelled) ? { meaning: { k: 'of' }, length: 1 } : null;
};

const rules: readonly Rule[] = [
  tempoRule,
  labelledRule,
  effortRule,
  restRule,
  paceRule,
  repMaxRule,
  bodyweightRule,
  addedRule,
  percentRule,
  loadRule,
  calorieRule,
  countedRule,
  kindOfSetsRule,
  timeRule,
  distanceRule,
  heightRule,
  countRule,
  sideRule,
  kindRule,
  signRule,
];
