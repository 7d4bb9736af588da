// Large files in pieces: the same as whole, watched, stopped, and refused past their limits.
import { describe, expect, it } from 'vitest';
import { readWorkout } from './read-workout.ts';
import { readWorkoutStream } from './read-workout-stream.ts';
import { samples } from './samples.fixture.ts';

function pieces(text: string, length: number): readonly Uint8Array[] {
  const bytes = new Uint8Array(Buffer.from(text));
  return Array.from({ length: Math.ceil(bytes.length / length) }, (_, index) =>
    bytes.subarray(index * length, (index + 1) * length),
  );
}

const [head = '', ...sets] = samples['hevy-csv'].trimEnd().split('\n');
/** @param rows of them, four a workout */
const largeLog = (rows: number): string => {
  const lines = Array.from({ length: rows }, (_, index) =>
    (sets[index % sets.length] ?? '').replace('"Legs"', `"Legs ${Math.floor(index / sets.length)}"`),
  );
  return `${head}\n${lines.join('\n')}\n`;
};

describe('in pieces', () => {
  it.each(Object.entries(samples))('%s is as whole', async (_, text) => {
    const whole = readWorkout(text);
    for (const length of [7, 1000]) {
      const read = await readWorkoutStream(pieces(text, length));
      expect(read).toEqual(whole);
    }
  });

  it('a large log is as whole, but for its source; its progress is told', async () => {
    const text = largeLog(4_000);
    const done: number[] = [];
    const read = await readWorkoutStream(pieces(text, 10_000), { onProgress: ({ rows }) => done.push(rows) });
    const whole = readWorkout(text);
    expect(whole.ok && read?.ok === true && { ...read.value, source: text }).toEqual(whole.ok && whole.value);
    expect(read?.ok === true && read.value.source).toBeUndefined();
    expect(done.length).toBeGreaterThan(10);
    expect(done.at(-1)).toBeGreaterThan(3_900);
    expect(done).toEqual(done.toSorted((one, other) => one - other));
  });

  it('stops when it is told to', async () => {
    let asked = 0;
    const read = await readWorkoutStream(pieces(largeLog(4_000), 10_000), { isCancelled: () => (asked += 1) > 5 });
    expect(read).toBeNull();
    expect(asked).toBe(6);
  });

  it('free text is looked at line by line: between them it breathes, tells how far it is, and can be stopped', async () => {
    const text = Array.from({ length: 600 }, (_, row) => `Squat no ${row} 3x5`).join('\n');
    const watched = async (stopAt: number) => {
      const done: number[] = [];
      let asked = 0;
      const read = await readWorkoutStream([new Uint8Array(Buffer.from(text))], {
        breathe: () => ((asked += 1) % 20 === 0 ? Promise.resolve() : null),
        onProgress: ({ bytes }) => done.push(bytes),
        isCancelled: () => done.length > stopAt,
      });
      return { read, done, asked };
    };
    const whole = await watched(Infinity);
    expect(whole.read).toEqual(readWorkout(text));
    expect(whole.asked).toBeGreaterThanOrEqual(600);
    expect(whole.done).toEqual(whole.done.toSorted((one, other) => one - other));
    expect(new Set(whole.done).size).toBeGreaterThan(20);
    expect(await watched(10)).toMatchObject({ read: null, asked: 220 });
  });

  it('refuses more than 20 MB and more than 500,000 rows with one reason', async () => {
    const chunk = new Uint8Array(Buffer.from('Squat 3x5\n'.repeat(100_000)));
    expect(await readWorkoutStream(Array.from({ length: 21 }, () => chunk))).toMatchObject({
      ok: false,
      error: { expected: { kind: 'megabytes-up-to', megabytes: 20 } },
    });
    const rows = new Uint8Array(Buffer.from(`${head}\n${'"a","b","c","","d",,"",0,"normal",1,1,,,\n'.repeat(100)}`));
    const more = new Uint8Array(Buffer.from('a,b,c,,d,,,0,normal,1,1\n'.repeat(100_000)));
    expect(await readWorkoutStream([rows, more, more, more, more, more, more])).toMatchObject({
      ok: false,
      error: { expected: { kind: 'rows-up-to', rows: 500_000 } },
    });
  });

  it('refuses what is no text at its first piece', async () => {
    expect(await readWorkoutStream([Uint8Array.from([0x50, 0x4b, 0x03, 0x04])])).toMatchObject({
      ok: false,
      error: { code: 'unreadable' },
    });
  });
});
