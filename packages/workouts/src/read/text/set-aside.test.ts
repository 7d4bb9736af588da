// What a line names and yet was not done by her: not now, another day, someone else's, a remark; told, never lost.
import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

const done = ['Squats 3x10 20 kg', 'Rows 3x12', 'Plank 3x30s'];

function lastOf(line: string): { readonly names: readonly string[]; readonly told: boolean } {
  const read = readText([...done, line].join('\n'));
  const names = read.days.flatMap(({ exercises }) => exercises).map(({ name }) => name);
  return { names: names.slice(done.length), told: [...read.skipped, ...read.unread].some((note) => note.line === 4) };
}

describe('a line that names an exercise', () => {
  it.each([
    'No burpees or jumps today',
    'Sin burpees ni saltos hoy.',
    'Voorlopig niet: uitvalspassen en hardlopen',
    'Noch nicht: Seilspringen',
    'lunges... no, not yet',
    'ok. next time we try hip thrusts 3x12',
    'Ab KW 42 kommen Ausfallschritte dazu.',
    'Fleur deed deadlift 70 kg, respect',
    'Saturday = deadlifts',
    'THURS: max pull-ups retest, bring tape',
    'Review in 2/52, consider adding step ups then.',
    'baby napping so 35 min tops',
  ])('%s: is none of hers', (line) => {
    expect(lastOf(line)).toEqual({ names: [], told: true });
  });

  it.each([
    ['Step ups', 'Step ups'],
    ['Lunges, heavy', 'Lunges'],
    ['Mama did it! lunges 3x8', 'lunges'],
    ['Finally did lunges 3x10', 'lunges'],
    ['Lunges 3x10, not yet deep', 'Lunges'],
  ])('%s: is hers', (line, name) => {
    expect(lastOf(line).names).toEqual([name]);
  });
});

it('in a chat, what another says of herself is hers no more', () => {
  const read = readText(
    '[12/9/24, 22:15] Laura: sentadilla 3x12\n[12/9/24, 22:18] Marta: yo hoy 40 min de paseo\n[12/9/24, 22:19] Laura: plancha 3x20 s',
  );
  const names = read.days.flatMap(({ exercises }) => exercises).map(({ name }) => name);
  expect(names).toEqual(['sentadilla', 'plancha']);
  expect(read.skipped.map(({ line, why }) => [line, why])).toEqual([[2, 'not-done']]);
});

describe('how often', () => {
  it.each([
    ['Calf stretch 30 secs each side, twice', 2, true],
    ['two 20 second planks', 2, false],
    ['low lunge 1 min a side', 1, true],
  ])('%s', (line, count, perSide) => {
    const sets = readText(line).days[0]?.exercises[0]?.sets ?? [];
    expect([sets.length, sets.every((set) => set.perSide === perSide)]).toEqual([count, true]);
  });
});
