// Names of real lists and names as people write them are described as the codebook describes them.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { corpusLabels } from './corpus-labels.fixture.ts';
import { judged, type Labelled } from './judged.fixture.ts';
import { noisyNames } from './noisy-names.fixture.ts';
import { recognise } from './recognise.ts';

const corpus = fileURLToPath(new URL('../../../../../shared/corpus/', import.meta.url));
const there = existsSync(corpus);

describe('short, misspelt and foreign names', () => {
  const labels = linesOf(noisyNames).map((line) => {
    const [name = '', patterns = '', stances = '', likely] = line.split(' | ');
    return { name, patterns: patterns.split(','), stances: stances.split(','), likely: likely !== undefined };
  });
  const result = judged(labels);

  it('at least 150 of them, pattern and stance right in 92 of 100', () => {
    expect(result.names).toBeGreaterThanOrEqual(150);
    expect(result.wrong.length / result.names, result.wrong.join('\n')).toBeLessThanOrEqual(0.08);
  });

  it('a likely provoker is never called unlikely', () => {
    expect(result.undercalled).toEqual([]);
  });

  it('nine in ten are right of those that it is sure of', () => {
    expect(result.rightWhenSure).toBeGreaterThanOrEqual(0.9);
  });
});

describe.skipIf(!there)('names of public lists (skipped: the corpus is not beside this checkout)', () => {
  const names = there ? listNames() : [];
  const byHash = new Map(names.map((name) => [hashOf(name), name]));
  const labels = linesOf(corpusLabels).flatMap((line): readonly Labelled[] => {
    const [hash = '', patterns = '', stances = '', likely] = line.split(' ');
    const name = byHash.get(hash);
    return name === undefined
      ? []
      : [{ name, patterns: patterns.split('|'), stances: stances.split('|'), likely: likely !== undefined }];
  });
  const result = judged(labels);

  it('at least 250 labelled, pattern and stance right in 93 of 100 each', () => {
    expect(result.names).toBeGreaterThanOrEqual(250);
    expect(result.pattern, result.wrong.join('\n')).toBeGreaterThanOrEqual(0.93);
    expect(result.stance, result.wrong.join('\n')).toBeGreaterThanOrEqual(0.93);
  });

  it('likely provokers called unlikely: at most 1 in 200', () => {
    expect(result.undercalled.length / result.names).toBeLessThanOrEqual(0.005);
  });

  it('nine in ten are right of those that it is sure of', () => {
    expect(result.rightWhenSure).toBeGreaterThanOrEqual(0.9);
  });

  it('hardly a name of the lists is unknown', () => {
    const unknown = names.filter((name) => recognise(name).exercise === null);
    expect(unknown.length / names.length, unknown.join('\n')).toBeLessThanOrEqual(0.02);
  });

  it('what an app exported is known', () => {
    const titles = appTitles();
    const unknown = titles.filter((title) => recognise(title).exercise === null);
    expect(unknown.filter((title) => title !== 'Warm Up')).toEqual([]);
    expect(titles.length).toBeGreaterThan(50);
  });
});

function linesOf(table: string): readonly string[] {
  return table.split('\n').filter((line) => line !== '');
}

function hashOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 10);
}

function listNames(): readonly string[] {
  const names = ['free-exercise-db.exercises.json', 'exercemus.exercises.json'].flatMap((file) => {
    const read: unknown = JSON.parse(readFileSync(`${corpus}exercises/${file}`, 'utf8'));
    const list = Array.isArray(read) ? read : (read as { exercises: unknown[] }).exercises;
    return list.map((entry) => (entry as { name: string }).name);
  });
  return [...new Set(names)];
}

function appTitles(): readonly string[] {
  const rows = readFileSync(`${corpus}workouts/strong-statistics/hevy-export.csv`, 'utf8').matchAll(
    /^"[^"]*","[^"]*","[^"]*","[^"]*","([^"]+)"/gm,
  );
  return [...new Set([...rows].map(([, title]) => title ?? ''))].filter((title) => title !== 'exercise_title');
}
