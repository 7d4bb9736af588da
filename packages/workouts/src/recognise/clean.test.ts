// A name down to plain words: once is enough, and nothing of the name itself is lost.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clean, stem } from './clean.ts';

it('doing it twice changes nothing', () => {
  const pieces = fc
    .array(
      fc.constantFrom(
        '1. ',
        'A1) ',
        '3x10',
        ' @ 60 kg',
        'Squat',
        ' ',
        '- ',
        '22,5 kg',
        'x',
        '10/10',
        'RPE 8',
        '🔥',
        'ß',
        'É',
        '½',
        'ﬁ',
        "'s",
        '3',
        's',
        'm',
      ),
    )
    .map((list) => list.join(''));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme', maxLength: 400 }), pieces), (text) => {
      expect(clean(clean(text))).toBe(clean(text));
    }),
    { numRuns: 2000 },
  );
});

it('stemming twice changes no more than stemming once for words that are looked up', () => {
  for (const word of ['press', 'lunges', 'crunches', 'flies', 'biceps', 'abs', 'pull ups', 'pelvis'])
    expect(stem(stem(word))).toBe(stem(word));
});

it.each([
  ['1. Barbell Squat — 5 × 5, rest 3:00', 'barbell squat rest 3 00'],
  ['RDL 3x10 @ 40kg', 'rdl'],
  ['- [ ] Hip thrust (shoulders on bench) 3x12 @ 40 kg', 'hip thrust shoulders on bench'],
  ['A1) Squat 60kg 5/5/5', 'squat'],
  ['Kniebeugen 3 Sätze à 10 Wdh', 'kniebeugen 3 satze a'],
  ['Farmer’s Walk', 'farmers walk'],
  ['Développé couché 22,5 kg', 'developpe couche'],
  ['90/90 stretch', '90 90 stretch'],
  ['1-arm row', '1 arm row'],
  ['🍑 Hip Thrusts 🔥', 'hip thrusts'],
  ['500 m row', 'rower'],
  ['clean & jerk', 'clean and jerk'],
])('%s → %s', (written, plain) => {
  expect(clean(written)).toBe(plain);
});
