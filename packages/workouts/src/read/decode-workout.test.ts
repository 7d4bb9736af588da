// Bytes become text whatever the encoding; what is no text, or too much of it, is said to be so.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDecoder, decodeWorkout, type Encoding } from './decode-workout.ts';

const text = 'Kniebeuge 3×10 – 22,5 kg 💪\nnächste Übung: “Brücke” ½';
const utf16 = (bigEndian: boolean, mark: boolean): Uint8Array => {
  const little = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return new Uint8Array(bigEndian ? little.swap16() : little);
};

describe('encodings', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', new Uint8Array(Buffer.from(text))],
    ['UTF-8 with its mark', new Uint8Array(Buffer.from(`\uFEFF${text}`))],
    ['UTF-16, little end first, with its mark', utf16(false, true)],
    ['UTF-16, big end first, with its mark', utf16(true, true)],
    ['UTF-16, little end first', utf16(false, false)],
    ['UTF-16, big end first', utf16(true, false)],
  ])('%s', (_, bytes) => {
    const decoded = decodeWorkout(bytes);
    expect(decoded.ok && decoded.value.replace(/^\uFEFF/, '')).toBe(text);
  });

  it('Windows-1252, where it is not UTF-8', () => {
    const decoded = decodeWorkout(Uint8Array.from([0x46, 0xfc, 0xdf, 0x65, 0x20, 0x80, 0x20, 0x96]));
    expect(decoded).toEqual({ ok: true, value: 'Füße € –' });
  });

  it('in pieces is as whole', () => {
    const encodings: readonly [Encoding, (whole: string) => Uint8Array][] = [
      ['utf-8', (whole) => new Uint8Array(Buffer.from(whole))],
      ['utf-16le', (whole) => new Uint8Array(Buffer.from(whole, 'utf16le'))],
    ];
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.nat({ max: 80 }),
        fc.constantFrom(...encodings),
        (whole, cut, [encoding, encode]) => {
          const bytes = encode(whole);
          const decoder = createDecoder(encoding);
          return decoder.push(bytes.subarray(0, cut)) + decoder.push(bytes.subarray(cut)) + decoder.end() === whole;
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => typeof decodeWorkout(bytes).ok === 'boolean'),
      { numRuns: 1000 },
    );
  });
});

describe('what is refused', () => {
  it.each([
    ['zip', [0x50, 0x4b, 0x03, 0x04, 0, 0]],
    ['gzip', [0x1f, 0x8b, 8, 0]],
    ['png', [0x89, 0x50, 0x4e, 0x47, 13, 10]],
    ['jpeg', [0xff, 0xd8, 0xff, 0xe0]],
    ['pdf', [...Buffer.from('%PDF-1.4')]],
    ['sqlite', [...Buffer.from('SQLite format 3\0')]],
    ['binary', Array.from({ length: 200 }, (_, index) => index % 7)],
  ])('%s', (kind, bytes) => {
    expect(decodeWorkout(Uint8Array.from(bytes))).toMatchObject({
      ok: false,
      error: { code: 'unreadable', found: `"${kind}"`, expected: { kind: 'workout' } },
    });
  });

  it('more than 20 MB', () => {
    expect(decodeWorkout(new Uint8Array(20_000_001))).toMatchObject({
      ok: false,
      error: { found: '"21 MB"', expected: { kind: 'megabytes-up-to', megabytes: 20 } },
    });
  });
});
