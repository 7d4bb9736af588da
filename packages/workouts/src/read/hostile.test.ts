// Files that were damaged or made to harm: no exception, no endless wait, no line lost without a word, text that comes back as it was.
import { messyWorkouts } from './messy.fixture.ts';
import { catalog, english, englishWorkouts } from '@sinew/catalog';
import { type LocalDate, seededRandom, type Random } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import type { ReadWorkout } from '../model.ts';
import { exerciseNamed, recognise } from '../recognise/recognise.ts';
import { adapt, type AdaptedDay } from '../rewrite/adapt.ts';
import { sore } from '../rewrite/her.fixture.ts';
import { writeWorkout, writtenFormats } from '../write/write-workout.ts';
import { lostLines } from './accounted.fixture.ts';
import { decodeWorkout } from './decode-workout.ts';
import { readWorkout } from './read-workout.ts';
import { samples } from './samples.fixture.ts';

const words = { ...english, ...englishWorkouts };
const runs = Number(process.env.SINEW_DAMAGED_FILES ?? 5_000);
const seeds = [...Object.values(samples), ...Object.values(samples), ...messyWorkouts.map(({ text }) => text)].map(
  (text) => new Uint8Array(Buffer.from(text)),
);
/** Far more than any of these takes, also on a busy machine. */
const longest = 10_000;

const patience = Math.max(120_000, runs * 30);

/** Bytes: enough for all that goes wrong, and five thousand of them in a minute. */
const longestFile = 2_500;

function mutated(random: Random): Uint8Array<ArrayBuffer> {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  let bytes = Uint8Array.from(pick(seeds) ?? []);
  const changes = 1 + Math.floor(random() * 6);
  for (let change = 0; change < changes; change += 1) {
    const at = Math.floor(random() * bytes.length);
    const other = pick(seeds) ?? bytes;
    const from = Math.floor(random() * other.length);
    switch (Math.floor(random() * 6)) {
      case 0:
        bytes = bytes.map((byte, index) => (index === at ? byte ^ (1 << Math.floor(random() * 8)) : byte));
        break;
      case 1:
        bytes = bytes.slice(0, at);
        break;
      case 2:
        bytes = joined(bytes.slice(0, at), other.slice(from));
        break;
      case 3:
        bytes = joined(bytes.slice(0, at), bytes.slice(Math.min(bytes.length, at + Math.floor(random() * 40))));
        break;
      case 4:
        bytes = joined(
          joined(
            bytes.slice(0, at),
            new Uint8Array(
              Buffer.from(
                pick([
                  '"',
                  '\0',
                  '\r',
                  '\n',
                  '|',
                  ',',
                  '~~',
                  '(',
                  '{~',
                  '\u202E',
                  '=1+1',
                  '\t',
                  'x',
                  '@',
                  '-',
                  '1e999',
                  '💪',
                ] as const) ?? '"',
              ),
            ),
          ),
          bytes.slice(at),
        );
        break;
      default:
        bytes = joined(bytes, other);
    }
  }
  return bytes.slice(0, longestFile);
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat([one, other]));
}

/** As if every answer were "keep". */
function kept({ days }: ReadWorkout): readonly AdaptedDay[] {
  return days.map(({ name, exercises }) => ({
    name,
    exercises: exercises.map((each) => ({
      ...each,
      exercise: null,
      confidence: 0,
      verdict: 'keep' as const,
      to: null,
      options: [],
      reasons: [],
      breath: 'free' as const,
    })),
  }));
}

/** Every so many of them are adapted too, for someone whom much hurts. */
const adaptedEvery = 10;

describe('mutated files', () => {
  it(
    `${runs} of them`,
    () => {
      const random = seededRandom('hostile');
      let slowest = 0;
      for (let run = 0; run < runs; run += 1) {
        const decoded = decodeWorkout(mutated(random));
        if (!decoded.ok) continue;
        const begun = performance.now();
        const read = readWorkout(decoded.value);
        slowest = Math.max(slowest, performance.now() - begun);
        if (!read.ok) continue;
        expect(lostLines(decoded.value, read.value), `run ${run}: ${JSON.stringify(decoded.value)}`).toEqual([]);
        if (read.value.format === 'text' && read.value.source !== undefined && !/Workout DateTime/.test(decoded.value))
          expect(writeWorkout(read.value, kept(read.value), 'text', { words }).text, `run ${run}`).toBe(decoded.value);
        if (run % adaptedEvery === 0) expectGivenBack(read.value, `run ${run}: ${JSON.stringify(decoded.value)}`);
      }
      expect(slowest).toBeLessThan(longest);
    },
    patience,
  );
});

/** Adapted, and written in every format, without a fault: each exercise is answered. */
function expectGivenBack(read: ReadWorkout, what: string): void {
  const { days } = adapt(read, { ...sore, catalog, recognise, exerciseNamed });
  expect(days.flatMap(({ exercises }) => exercises).length, what).toBe(read.days.flatMap(({ exercises }) => exercises).length);
  for (const format of writtenFormats) writeWorkout(read, days, format, { words, today: '2026-11-22' as LocalDate });
}

describe('files made to harm', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  it.each<[string, string]>([
    ['a line of a million columns', `a,${'x,'.repeat(1_000_000)}\n1,2`],
    ['an export with a million columns', `${samples['hevy-csv']}${'x,'.repeat(1_000_000)}\n`],
    ['lone quotes', `${samples['strong-csv']}${'"a,"b\n'.repeat(20_000)}`],
    ['NUL bytes', samples.text.replace(/ /g, ' \0')],
    ['very deep JSON', deep],
    ['brackets that never close', `Squat 3x5 ${'('.repeat(3_000)}`],
    ['a very long line of digits', `Squat ${'9'.repeat(3_000)}x${'9'.repeat(500)}`],
    ['a very long line of signs', `Squat ${'-/+x,@'.repeat(600)}`],
    ['a very long word', `Squat ${'a-'.repeat(1_900)}`],
    ['strikes that never end', `${'~~a '.repeat(900)}`],
    ['spaces', `Squat${' '.repeat(3_900)}3x5`],
    ['scripts that never end', `Squat / 3x5 / progress: custom() {~\n${'if (x) {\n'.repeat(5_000)}`],
    ['a circle of reuse', 'Squat / ...Bench Press / progress: none\nBench Press / ...Squat'],
    ['twenty thousand lines', 'Squat 3x5 @ 60 kg\n'.repeat(20_000)],
  ])('%s', (_, text) => {
    const begun = performance.now();
    const read = readWorkout(text);
    expect(performance.now() - begun).toBeLessThan(60_000);
    if (read.ok) expect(JSON.stringify(read.value).length).toBeGreaterThan(0);
  });
});
