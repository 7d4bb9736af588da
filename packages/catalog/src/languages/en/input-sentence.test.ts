// Every kind of error is one line that says where, what was found and what was expected.
import type { InputError, LocalDate } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import { inputSentence } from './input-sentence.ts';

const base: InputError = {
  code: 'out-of-range',
  path: 'pain.now',
  found: '11',
  expected: { kind: 'number-between', from: 0, to: 10, whole: false },
};

describe('a sentence for input that cannot be used', () => {
  it('says the path, what was found and what was expected', () => {
    expect(inputSentence(base)).toBe('pain.now: found 11; expected a number from 0 to 10.');
  });

  it('names the file and the line', () => {
    expect(inputSentence({ ...base, file: 'log.jsonl', line: 3 })).toBe(
      'log.jsonl, line 3, pain.now: found 11; expected a number from 0 to 10.',
    );
  });

  it('says that a field is missing', () => {
    expect(
      inputSentence({ code: 'missing', file: 'profile.json', path: 'stage', found: null, expected: { kind: 'object' } }),
    ).toBe('profile.json, stage: it is missing; expected an object with named fields, {…}.');
  });

  it('says that a file is empty', () => {
    expect(inputSentence({ code: 'missing', file: 'profile.json', path: '', found: null, expected: { kind: 'json' } })).toBe(
      'profile.json: found nothing; expected JSON.',
    );
  });

  it('says the dates between which a date may lie', () => {
    const between = { kind: 'date-between', from: '2026-11-01' as LocalDate, to: '2027-08-29' as LocalDate } as const;
    expect(inputSentence({ ...base, path: 'stage.dueDate', found: '"2029-01-01"', expected: between })).toBe(
      'stage.dueDate: found "2029-01-01"; expected a date from 2026-11-01 to 2027-08-29.',
    );
  });

  it('does not say that empty text would do where it would not', () => {
    const upTo = { kind: 'text-up-to', characters: 200 } as const;
    const say = (expected: InputError['expected']) => inputSentence({ ...base, path: 'test', found: '""', expected });
    expect(say(upTo)).toBe('test: found ""; expected text of at most 200 characters.');
    expect(say({ ...upTo, least: 1 })).toBe('test: found ""; expected text of 1 to 200 characters.');
  });

  it('says that a name stands twice where it may stand once', () => {
    expect(inputSentence({ ...base, code: 'wrong', path: 'pain.now', found: '"now"', expected: { kind: 'once' } })).toBe(
      'pain.now: found "now" twice; expected it once.',
    );
  });

  it('names ids that look like an unknown one', () => {
    const expected = { kind: 'known-flag', nearest: ['RF-A01', 'RF-A02'] } as const;
    expect(inputSentence({ ...base, code: 'unknown-name', path: 'flags[0]', found: '"RF-A99"', expected })).toBe(
      'flags[0]: found "RF-A99"; expected the id of a red flag, such as RF-A01, RF-A02.',
    );
  });

  it('says that a log may come from a newer version', () => {
    const error: InputError = {
      code: 'newer',
      file: 'log.jsonl',
      line: 2,
      path: 'v',
      found: '7',
      expected: { kind: 'version-up-to', version: 1 },
    };
    expect(inputSentence(error)).toBe(
      'log.jsonl, line 2, v: found 7; expected version 1. It may come from a newer version of Sinew.',
    );
  });
});
