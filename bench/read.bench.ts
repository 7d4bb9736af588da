// How fast a workout is read: fifty exercises of free text, and a long export beside the bare CSV parser.
import { readWorkout, readWorkoutStream } from '@sinew/workouts';
// @ts-expect-error The yardstick has no types of its own.
import papaparse from 'papaparse';
import { bench, describe } from 'vitest';

const names = [
  'Squat (Barbell)',
  'Romanian Deadlift (Barbell)',
  'Leg Curl (Machine)',
  'Bench Press (Dumbbell)',
  'Seated Row (Cable)',
];
const header =
  '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"';

function exportOf(rows: number): string {
  const lines = Array.from({ length: rows }, (_, row) => {
    const day = Math.floor(row / 20);
    const date = `${(day % 28) + 1} ${['Jan', 'Feb', 'Mar', 'Apr'][Math.floor(day / 28) % 4]} 2025`;
    const name = names[Math.floor(row / 4) % names.length] ?? '';
    return `"Lower ${day}","${date}, 07:05","${date}, 08:01","","${name}",,"",${row % 4},"${row % 4 === 0 ? 'warmup' : 'normal'}",${40 + (row % 17) * 2.5},${5 + (row % 8)},,,${row % 3 === 0 ? 8.5 : ''}`;
  });
  return `${header}\n${lines.join('\n')}\n`;
}

const written = [
  'squat 3x10 @ 60kg',
  'RDL 4 x 8-10, 40 kg',
  'split squat 3x8/leg',
  'plank 3 x 40 s',
  'seated row 3x12 25kg (felt SI on left)',
];
const text = Array.from(
  { length: 10 },
  (_, day) => `Day ${day + 1}\n${written.map((line, index) => `${index + 1}. ${line}`).join('\n')}\n`,
).join('\n');
const log = exportOf(50_000);
const bytes = new Uint8Array(Buffer.from(log));
const pieces = Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, index) =>
  bytes.subarray(index * 65_536, (index + 1) * 65_536),
);

const times = new Map<string, number[]>();

function timed(name: string, act: () => unknown): () => Promise<void> {
  return async () => {
    const start = performance.now();
    await act();
    times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
  };
}

const median = (name: string): number => {
  const sorted = (times.get(name) ?? []).toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** Hooks of a suite are not run among benchmarks; the end of one is the place to say what it came to. */
function say(name: string, sentence: () => string): { readonly teardown: (task: unknown, mode?: string) => void } {
  return {
    teardown: (_, mode) => {
      if (mode === 'run') process.stdout.write(`${name}: ${sentence()}\n`);
    },
  };
}

const ofTheYardstick = (way: string): string =>
  `median ${median(way).toFixed(0)} ms, papaparse ${median('papaparse').toFixed(0)} ms: ${(median('papaparse') / median(way)).toFixed(2)} of its speed (0.33 wanted)`;

describe('fifty exercises of free text', () => {
  bench(
    'readWorkout',
    timed('text', () => readWorkout(text)),
    say('text', () => `median ${median('text').toFixed(2)} ms of 30 ms allowed`),
  );
});

describe(`an export of ${log.split('\n').length - 2} rows, ${(log.length / 1e6).toFixed(1)} MB`, () => {
  bench(
    'papaparse, bare (yardstick)',
    timed('papaparse', () => papaparse.parse(log)),
  );
  bench(
    'readWorkout',
    timed('whole', () => readWorkout(log)),
    say('whole', () => ofTheYardstick('whole')),
  );
  bench(
    'readWorkoutStream, in pieces of 64 kB',
    timed('pieces', () => readWorkoutStream(pieces)),
    say('in pieces', () => ofTheYardstick('pieces')),
  );
  bench(
    'readWorkoutStream, 200,000 rows',
    async () => {
      remaining = await kept(exportOf(200_000));
    },
    {
      iterations: 1,
      warmupIterations: 0,
      time: 0,
      warmupTime: 0,
      ...say('200,000 rows', () => `${remaining.toFixed(1)} MB stay in memory`),
    },
  );
});

let remaining = Number.NaN;

/** What stays of a log that was read in pieces, in MB. */
async function kept(whole: string): Promise<number> {
  const { gc } = globalThis as { gc?: () => void };
  const all = new Uint8Array(Buffer.from(whole));
  function* inPieces(): Generator<Uint8Array> {
    for (let from = 0; from < all.length; from += 65_536) yield all.subarray(from, from + 65_536);
  }
  gc?.();
  const before = process.memoryUsage().heapUsed;
  const read = await readWorkoutStream(inPieces());
  gc?.();
  const after = process.memoryUsage().heapUsed;
  return read === null ? Number.NaN : Math.max(0, (after - before) / 1e6);
}
