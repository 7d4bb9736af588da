// Effort and speed: tempo, RPE, RIR, shares of a maximum, pace.
import { type Token, tempoSign } from './tokens.ts';
import { holdWords, loadUnits, ofWords, rirWords, rpeWords, tempoWords } from '../words/measures.ts';
import type { Meaning, Rule } from './atom.ts';
import { is, isMark, isNumber, rangeAt } from './tokens-at.ts';

export const tempoRule: Rule = (tokens, at) => {
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
  // `3 x 10/arm, 3010`: no such number of reps, nor a length without its unit.
  if (isMark(tokens[at - 1], ',') && isBareTempo(tokens[at]) && endsHere(tokens, at + 1) && isScheme(tokens, at))
    return { meaning: { k: 'aside', what: 'tempo' }, length: 1 };
  return fourDigits(tokens[at]) && is(tokens[at + 1], tempoWords) ? { meaning: { k: 'aside', what: 'tempo' }, length: 2 } : null;
};

/** Seconds of each part of a rep are few; round thousands are a distance. */
function isBareTempo(token: Token | undefined): boolean {
  return isNumber(token) && /^[1-6][0-6](?!00)[0-6]{2}$/.test(token.text);
}

function endsHere(tokens: readonly Token[], at: number): boolean {
  return tokens[at] === undefined || isMark(tokens[at], ',');
}

function isScheme(tokens: readonly Token[], before: number): boolean {
  return tokens.some((token, at) => at < before && isMark(token, 'x') && isNumber(tokens[at - 1]) && isNumber(tokens[at + 1]));
}

/** `RPE 7,7,7.5,8`: set by set; the highest is the one. */
function effortsAt(tokens: readonly Token[], at: number): ReturnType<typeof rangeAt> {
  let found = rangeAt(tokens, at);
  while (found !== null && isMark(tokens[found.end], ',', '/') && tokens[found.end]?.glued === true) {
    const next = tokens[found.end + 1];
    if (!isNumber(next) || !next.glued || next.value > 10) break;
    found = { min: Math.min(found.min, next.value), max: Math.max(found.max, next.value), end: found.end + 2 };
  }
  return found;
}

/** RPE 8, @RPE 8, RIR 2, 2 RIR, RPE 7-8 (the higher). */
export const effortRule: Rule = (tokens, at) => {
  const word = isMark(tokens[at], '@') ? at + 1 : at;
  const rir = is(tokens[word], rirWords);
  if (rir || is(tokens[word], rpeWords)) {
    let number = word + 1;
    while (isMark(tokens[number], ':', '@', '=', '~', '≤', '<') || is(tokens[number], ofWords)) number += 1;
    const found = effortsAt(tokens, number);
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

/** 5RM, 10 RM, 1RM: what it is a share of, never reps. */
export const repMaxRule: Rule = (tokens, at) => {
  const at0 = isMark(tokens[at], '@') ? at + 1 : at;
  return isNumber(tokens[at0]) && ['rm', 'rpm', 'trm'].includes(tokens[at0 + 1]?.text ?? '')
    ? { meaning: { k: 'aside', what: 'other' }, length: at0 + 2 - at }
    : null;
};

/** 5:30/km, 5 km/h, 10 mph, @ 6:00 pace. */
/** What a machine is set to. */
const machineWords = new Set([
  'difficulty',
  'level',
  'lvl',
  'resistance',
  'gear',
  'stufe',
  'widerstand',
  'nivel',
  'resistencia',
  'niveau',
  'weerstand',
  'watt',
  'speed',
]);

export const paceRule: Rule = (tokens, at) => {
  const setting = is(tokens[at], machineWords) ? rangeAt(tokens, isMark(tokens[at + 1], ':') ? at + 2 : at + 1) : null;
  if (setting !== null && !isMark(tokens[setting.end], 'x'))
    return { meaning: { k: 'aside', what: 'pace' }, length: setting.end - at };
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

const beats = new Set(['tellen', 'tel', 'counts', 'beats', 'breaths', 'tempos']);

/** "2 tellen vasthouden", "hold 5 counts": how long a repetition is held. */
export const beatsRule: Rule = (tokens, at) => {
  const word = tokens[at + 1];
  const isHeld = tokens.slice(Math.max(0, at - 3), at + 5).some(({ text }) => holdWords.has(text) || text === 'vasthouden');
  return isNumber(tokens[at]) && word !== undefined && beats.has(word.text) && isHeld
    ? { meaning: { k: 'aside', what: 'hold' }, length: 2 }
    : null;
};
