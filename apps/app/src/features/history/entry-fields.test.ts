// Empty is "not given", half a pair is an error, minutes are whole.
import { describe, expect, it } from 'vitest';
import { painOf, readPain, readPains, readWholeMinutes } from './entry-fields.ts';

describe('entry-fields', () => {
  it('reads what it wrote', () => {
    for (const score of [null, 0, 4, 10]) expect(readPain(painOf(score))).toBe(score);
  });

  it('wants both pains or neither', () => {
    expect(readPains('', '')).toBeNull();
    expect(readPains('0', '')).toBeUndefined();
    expect(readPains('', '3')).toBeUndefined();
    expect(readPains('5', '0')).toEqual({ before: 5, after: 0 });
  });

  it.each([
    ['12', 12],
    [' 1 ', 1],
    ['600', 600],
    ['601', null],
    ['0', null],
    ['', null],
    ['-5', null],
    ['7.5', null],
    ['ten', null],
  ])('minutes %j: %j', (box, minutes) => {
    expect(readWholeMinutes(box)).toBe(minutes);
  });
});
