// Edits between words, and the nearest known one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsBetween, spellerOf } from './spelling.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 });

describe('edits', () => {
  it.each([
    ['squat', 'squat', 0],
    ['sqaut', 'squat', 1],
    ['squt', 'squat', 1],
    ['squaat', 'squat', 1],
    ['deadlfit', 'deadlift', 1],
    ['bulgarain', 'bulgarian', 1],
    ['pres', 'lunge', null],
  ])('%s, %s: %s', (from, to, edits) => {
    expect(editsBetween(from, to, 2)).toBe(edits);
  });

  it('are the same both ways, and none only for the same word', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const edits = editsBetween(one, other, 3);
        expect(editsBetween(other, one, 3)).toBe(edits);
        expect(edits === 0).toBe(one === other);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the nearest word', () => {
  const speller = spellerOf(
    new Map([
      ['squat', 9],
      ['squash', 1],
      ['lunge', 5],
      ['deadlift', 5],
      ['row', 9],
    ]),
  );

  it('is found within one edit when short, two when long', () => {
    expect(speller.nearest('squaat')).toEqual({ word: 'squat', edits: 1 });
    expect(speller.nearest('deadlfitt')).toEqual({ word: 'deadlift', edits: 2 });
    expect(speller.nearest('lange')).toEqual({ word: 'lunge', edits: 1 });
  });

  it('begins with the same letter, or with the second where the first was left out', () => {
    expect(speller.nearest('quat')).toEqual({ word: 'squat', edits: 1 });
    expect(speller.nearest('plunge')).toBeNull();
    expect(speller.nearest('headlift')).toBeNull();
  });

  it('is nothing for what is too short or too far', () => {
    expect(speller.nearest('rw')).toBeNull();
    expect(speller.nearest('zzzzz')).toBeNull();
  });
});
