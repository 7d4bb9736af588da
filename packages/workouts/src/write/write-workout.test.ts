// Given back: byte for byte where nothing changed, otherwise what changed and nothing else; what a format cannot say is listed.
import { english, englishWorkouts, tellReason } from '@sinew/catalog';
import type { LocalDate } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import { formats, type Format, type ReadWorkout } from '../model.ts';
import { messyWorkouts } from '../read/messy.fixture.ts';
import { readWorkout } from '../read/read-workout.ts';
import { samples } from '../read/samples.fixture.ts';
import { shortSets } from '../read/score.fixture.ts';
import { answered, bridge, halved, unloaded } from './adapted.fixture.ts';
import { formatToWrite, writeWorkout, writtenFormats, type WrittenFormat } from './write-workout.ts';

const words = { words: { ...english, ...englishWorkouts }, today: '2026-11-22' as LocalDate };
const because = tellReason({ rule: 'LA5', sources: [] }, english).because;

function read(text: string, format?: Format): ReadWorkout {
  const result = readWorkout(text, format === undefined ? {} : { format });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const told = ({ days }: ReadWorkout): readonly string[] =>
  days.flatMap(({ exercises }) => exercises.map(({ name, sets }) => `${name} | ${shortSets(sets)}`));

/** Sets that differ are entries of their own in wger: the same name, several times. */
const namesIn = (workout: ReadWorkout): ReadonlySet<string> =>
  new Set(workout.days.flatMap(({ exercises }) => exercises.map(({ name }) => name)));

const written = (
  workout: ReadWorkout,
  format: WrittenFormat,
  answers: Parameters<typeof answered>[1] = {},
): ReturnType<typeof writeWorkout> => writeWorkout(workout, answered(workout, answers), format, words);

describe('nothing changed', () => {
  it.each(formats.filter((format) => formatToWrite({ format }) === format))('%s comes back byte for byte', (format) => {
    expect(written(read(samples[format]), formatToWrite({ format }))).toEqual({ text: samples[format], omissions: [] });
  });

  it.each(messyWorkouts)('$name comes back byte for byte', ({ text }) => {
    const odd = `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n\r\n`;
    for (const each of [text, odd]) expect(written(read(each), 'text')).toEqual({ text: each, omissions: [] });
  });
});

describe('text', () => {
  const workout = read(samples.text);

  it('changes the line it is about and says why under it', () => {
    const { text, omissions } = written(workout, 'text', { 5: { kind: 'replace', by: bridge, sets: halved } });
    expect(text).toBe(
      samples.text.replace(
        '2. RDL 3x8-10 @ 40kg (felt SI on left)',
        `2. Glute bridge 3x8-10 @ 20 kg (instead of RDL)\n  ↳ Glute bridge: ${because}`,
      ),
    );
    expect(omissions).toEqual([]);
  });

  it('keeps the numbers as they were written where they stay', () => {
    expect(written(workout, 'text', { 5: { kind: 'replace', by: bridge } }).text).toContain(
      '2. Glute bridge 3x8-10 @ 40kg (felt SI on left) (instead of RDL)\n',
    );
    expect(written(workout, 'text', { 4: { kind: 'band' } }).text).toContain(
      '1. Goblet squat 3x10 @ 16 kg, mini band above the knees\n  ↳ Goblet squat: ',
    );
  });

  it('strikes out what is left out, and reads it so', () => {
    const { text } = written(workout, 'text', { 6: { kind: 'remove' } });
    expect(text).toContain('A1) ~~Split squat 3x8/side~~ (left out)\n  ↳ Split squat: ');
    expect(told(read(text)).some((row) => row.startsWith('Split squat'))).toBe(false);
  });

  it('changes one of several in a line, and a cell of a table', () => {
    const line = read('Mon squat 3x5 60kg, RDL 3x8 40kg, plank 3x30s\n');
    const [, rdl] = answered(line)[0]?.exercises ?? [];
    const days = answered(line).map((day) => ({
      ...day,
      exercises: day.exercises.map((each) =>
        each.name === rdl?.name ? (answered(line, { 1: { kind: 'replace', by: bridge } })[0]?.exercises[1] ?? each) : each,
      ),
    }));
    expect(writeWorkout(line, days, 'text', words).text).toContain(
      'Mon squat 3x5 60kg, Glute bridge 3x8 40kg (instead of RDL), plank 3x30s\n',
    );
    const table = read('| Exercise | Sets | Reps |\n|---|---|---|\n| RDL | 3 | 8 |\n| Row | 3 | 8 |\n');
    const { text, omissions } = written(table, 'text', { 3: { kind: 'replace', by: bridge, sets: unloaded } });
    expect(text).toBe('| Exercise | Sets | Reps |\n|---|---|---|\n| Glute bridge (instead of RDL) | 3 | 8 |\n| Row | 3 | 8 |\n');
    expect(omissions.map(({ why }) => why)).toEqual(['reasons']);
  });

  // An exercise of wger without its name is a number, which no text can keep apart from the numbers of its sets.
  it.each(formats.filter((format) => format !== 'text' && format !== 'wger-json'))(
    'from %s is written anew and reads the same',
    (format) => {
      const source = read(samples[format]);
      const again = read(written(source, 'text').text, 'text');
      expect(again.days.map(({ exercises }) => exercises.map(({ sets }) => sets.length))).toEqual(
        source.days.map(({ exercises }) => exercises.map(({ sets }) => sets.length)),
      );
      expect(told(again).map((row) => row.replace(/r[\d.]+/g, ''))).toEqual(
        told(source).map((row) => row.replace(/r[\d.]+/g, '')),
      );
    },
  );

  it.each(messyWorkouts)('$name, written anew, reads the same', ({ text }) => {
    const source = read(text);
    const { source: _, ...anew } = source;
    const again = read(written(anew, 'text').text, 'text');
    expect(again.days.flatMap(({ exercises }) => exercises.map(({ sets }) => shortSets(sets)))).toEqual(
      source.days.flatMap(({ exercises }) => exercises.map(({ sets }) => shortSets(sets))),
    );
  });
});

describe('Hevy and Strong', () => {
  it('change the rows of the exercise and no other', () => {
    const workout = read(samples['hevy-csv']);
    const { text, omissions } = written(workout, 'hevy-csv', { 2: { kind: 'replace', by: bridge, sets: halved } });
    const [before, after] = [samples['hevy-csv'].split('\n'), text.split('\n')];
    expect(after).toHaveLength(before.length);
    expect([after[0], after[3], after[4]]).toEqual([before[0], before[3], before[4]]);
    expect(told(read(text))[0]).toBe('Glute bridge | w:10@20kgr6 8@30kgr8.5');
    expect(read(text).days[0]?.exercises[0]?.painNote).toContain('felt SI, on left');
    expect(text).toContain(because);
    expect(omissions).toEqual([]);
  });

  it('drop rows of fewer sets, add rows for more, leave out what is left out', () => {
    const workout = read(samples['strong-csv']);
    const fewer = written(workout, 'strong-csv', { 2: { kind: 'replace', by: bridge, sets: (sets) => sets.slice(1) } });
    expect(told(read(fewer.text))[0]).toBe('Glute bridge | 5@60kgr8');
    const more = written(workout, 'strong-csv', { 5: { kind: 'replace', by: bridge, sets: (sets) => [...sets, ...sets] } });
    expect(told(read(more.text))[1]).toBe('Glute bridge | 2×10@8kg');
    const none = written(workout, 'strong-csv', { 5: { kind: 'remove' } });
    expect(told(read(none.text))).toEqual(['Squat (Barbell) | w:5@40kg 5@60kgr8']);
    expect(none.omissions.map(({ why }) => why)).toEqual(['reasons']);
  });

  it('say of a band that it is in the notes', () => {
    const { text, omissions } = written(read(samples['hevy-csv']), 'hevy-csv', { 4: { kind: 'band' } });
    expect(text).toContain('mini band above the knees');
    expect(omissions.map(({ line, why }) => [line, why])).toEqual([[4, 'band']]);
  });

  it('are written from text, with days from today, and list what they cannot say', () => {
    const workout = read('Day 1\nRDL 3x8-10 @ 40 kg\nSplit squat 3x8/side\nSquat 5x5 @ 75%\n');
    const { text, omissions } = written(workout, 'strong-csv');
    expect(text.split('\n')[0]).toBe(
      'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE',
    );
    expect(told(read(text))).toEqual(['RDL | 3×8@40kg', 'Split squat | 3×8', 'Squat | 5×5']);
    expect(text).toContain('2026-11-22');
    expect(new Set(omissions.map(({ why }) => why))).toEqual(new Set(['date', 'rep-range', 'side', 'percent-load', 'unit']));
    expect(told(read(written(workout, 'hevy-csv').text))).toEqual(['RDL | 3×8@40kg', 'Split squat | 3×8', 'Squat | 5×5']);
  });

  it('never give a formula back', () => {
    const evil = samples['hevy-csv'].replaceAll('Leg Curl (Machine)', '=HYPERLINK(1)').replaceAll('"Legs"', '"+Legs"');
    const { text } = written(read(evil), 'hevy-csv');
    expect(text).not.toMatch(/(?:^|,|")[=+@]/m);
    const fromText = written(read('=cmd()|squat 3x5\n@SUM(A1) squat 3x5\n'), 'strong-csv').text;
    expect(fromText).not.toMatch(/(?:^|,|")[=+@]/m);
  });
});

describe('Liftoscript', () => {
  const workout = read(samples.liftoscript);

  it('changes name and numbers, leaves the script as it is, and comments why', () => {
    const { text, omissions } = written(workout, 'liftoscript', { 8: { kind: 'replace', by: bridge } });
    expect(text).toBe(
      samples.liftoscript.replace('Plank / 3x1 60s|30s', `// instead of Plank\n// ${because}\nGlute bridge / 3x1 60s|30s`),
    );
    expect(omissions).toEqual([]);
    const halvedText = written(workout, 'liftoscript', { 7: { kind: 'replace', by: bridge, sets: halved } }).text;
    expect(halvedText).toContain('Glute bridge / ...Squat / 3x8 20kg @8\n');
    expect(halvedText).toContain('{~\n  if (completedReps >= reps) { weights += state.step }\n~}');
  });

  it('keeps what others take from, unused', () => {
    const { text, omissions } = written(workout, 'liftoscript', { 4: { kind: 'replace', by: bridge, sets: halved } });
    expect(text).toContain('~} / used: none\nGlute bridge / 3x8 30kg @8\nRomanian Deadlift / ...Squat / 40kg');
    expect(told(read(text))).toEqual(['Glute bridge | 3×8@30kgr8', 'Romanian Deadlift | 3×8@40kgr8', 'Plank | 3×60s']);
    expect(omissions.map(({ why }) => why)).toEqual(['script-weight']);
  });

  it('leaves out by not using', () => {
    expect(told(read(written(workout, 'liftoscript', { 8: { kind: 'remove' } }).text))).toEqual([
      'Squat | 3×8@60kgr8',
      'Romanian Deadlift | 3×8@40kgr8',
    ]);
  });

  it('is written from text', () => {
    const { text } = written(read('Day 1\nRDL 3x8-10 @ 40 kg\nA1) Plank 3x30s\nA2) Squat 2x5, 1x5+ @ 60kg\n'), 'liftoscript');
    expect(told(read(text))).toEqual(['RDL | 3×8-10@40kg', 'Plank | 3×30s', 'Squat | 2×5@60kg a:5@60kg']);
  });
});

describe('wger', () => {
  it('changes the entry and names another exercise in the comment', () => {
    const workout = read(samples['wger-json']);
    const line = workout.days[0]?.exercises[1]?.line ?? 0;
    const { text, omissions } = written(workout, 'wger-json', { [line]: { kind: 'replace', by: bridge } });
    const [first, second] = JSON.parse(text).days[0].slots;
    expect(first).toEqual(JSON.parse(samples['wger-json']).days[0].slots[0]);
    expect(second.entries[0].comment).toContain('slow; Glute bridge 2x30 s @ bodyweight (instead of wger 73)');
    expect(omissions.map(({ why }) => why)).toEqual(['exercise-number']);
  });

  it('is written from text', () => {
    const { text, omissions } = written(read('Day 1\nRDL 3x8-10 @ 40 kg\nPlank 3x30s\n'), 'wger-json');
    expect(told(read(text))).toEqual(['RDL | 3×8-10@40kg', 'Plank | 3×30s']);
    expect(omissions.map(({ why }) => why)).toEqual(['exercise-number', 'exercise-number']);
  });
});

describe('from any to any', () => {
  const pairs = formats.flatMap((from) => writtenFormats.map((to) => [from, to] as const));
  it.each(pairs)('%s to %s', (from, to) => {
    const { text } = written(read(samples[from]), to);
    expect(text.length).toBeGreaterThan(10);
    if (to === 'json') expect(JSON.parse(text).days.length).toBeGreaterThan(0);
    else expect(namesIn(read(text)).size).toBe(namesIn(read(samples[from])).size);
  });
});
