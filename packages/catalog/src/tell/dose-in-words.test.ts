// The dose line for every kind of dose.
import { english } from '../languages/en/index.ts';
import type { Dose } from '@sinew/engine';
import { describe, expect, it } from 'vitest';
import { amountInWords, doseInWords, doseNotes, effortInWords, spanInWords } from './dose-in-words.ts';

const words = english.screens.today.dose;
const nothing: Dose = {
  sets: null,
  reps: null,
  holdSeconds: null,
  minutes: null,
  perSide: false,
  startSide: null,
  load: null,
  bouts: null,
  band: null,
  rpe: [3, 4],
  restSeconds: 0,
  secondsPerRep: null,
};

describe('doseInWords', () => {
  it.each([
    [{ sets: 2, holdSeconds: 30, perSide: true, startSide: 'right' as const }, '2 × 30 seconds, each side, start with the right'],
    [{ sets: 1, holdSeconds: 120, perSide: true, startSide: 'left' as const }, '2 minutes, each side, start with the left'],
    [{ sets: 1, holdSeconds: 90 }, '90 seconds'],
    [{ sets: 2, reps: 8 }, '2 sets of 8'],
    [{ sets: 1, reps: 1 }, '1 time'],
    [{ sets: 1, reps: 10, holdSeconds: 5 }, '10 times, holding 5 seconds each time'],
    [{ minutes: 5 }, '5 minutes'],
    [{ minutes: 1 }, '1 minute'],
    [{ bouts: { count: 3, minutesEach: 6 } }, '3 × 6 minutes, with rests between'],
    [{ bouts: { count: 1, minutesEach: 10 } }, '10 minutes'],
    [{ bouts: { count: 2, minutesEach: 10.5 } }, '2 × 10½ minutes, with rests between'],
    [{}, ''],
  ])('%j is "%s"', (dose, line) => {
    expect(doseInWords({ ...nothing, ...dose }, words)).toBe(line);
  });

  it('names no side to start with where both sides work together', () => {
    expect(doseInWords({ ...nothing, reps: 8, startSide: 'left' }, words)).toBe('8 times');
  });
});

describe('amountInWords', () => {
  it('does not count what is done when it comes up', () => {
    const once: Dose = { ...nothing, sets: 1, reps: 1 };
    expect(amountInWords({ kind: 'everyday', dose: once }, words)).toBe('each time you do it');
    expect(amountInWords({ kind: 'strength', dose: once }, words)).toBe('1 time');
    expect(amountInWords({ kind: 'everyday', dose: { ...nothing, minutes: 10 } }, words)).toBe('10 minutes');
  });
});

describe('doseNotes', () => {
  it('names band, load and rest', () => {
    const dose: Dose = { ...nothing, sets: 2, reps: 8, band: 'above-knees', load: { value: 12, unit: 'kg' }, restSeconds: 45 };
    expect(doseNotes(dose, words)).toEqual(['band above the knees', '12 kg', '45 seconds rest between']);
  });

  it('names no rest where there is only one set', () => {
    expect(doseNotes({ ...nothing, sets: 1, reps: 8, restSeconds: 45 }, words)).toEqual([]);
  });
});

describe('effort and spans', () => {
  it('says effort in words and numbers', () => {
    expect(effortInWords({ ...nothing, rpe: [3, 4] }, words)).toBe('Effort: easy (3 to 4 out of 10)');
    expect(effortInWords({ ...nothing, rpe: [5, 5] }, words)).toBe('Effort: moderate, you can still talk (5 out of 10)');
  });

  it('says whole minutes from two up', () => {
    expect([60, 90, 120, 180].map((span) => spanInWords(span, words))).toEqual([
      '60 seconds',
      '90 seconds',
      '2 minutes',
      '3 minutes',
    ]);
  });
});
