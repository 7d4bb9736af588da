// The lexicon: large enough, every pattern in it, every spelling said once, the common names spelled as agreed.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exercisePatterns } from '../model.ts';
import { clean } from '../recognise/clean.ts';
import { exerciseNamed, exercises, recognise } from '../recognise/recognise.ts';
import { idOf } from './entry.ts';
import { lexicon } from './lexicon.ts';

const agreed = fileURLToPath(new URL('../../../../../shared/contracts/canonical-names.txt', import.meta.url));

describe('exercises', () => {
  it('are at least 450, of every pattern', () => {
    expect(exercises.length).toBeGreaterThanOrEqual(450);
    expect(new Set(exercises.map(({ pattern }) => pattern))).toEqual(new Set(exercisePatterns));
  });

  it('have one id each, made of the name', () => {
    expect(new Set(exercises.map(({ id }) => id)).size).toBe(exercises.length);
    for (const { id, name } of exercises) expect(id).toBe(idOf(name));
    for (const exercise of exercises) expect(exerciseNamed(exercise.id)).toEqual(exercise);
  });

  it('name their muscles', () => {
    expect(exercises.filter(({ muscles }) => muscles.length === 0 || muscles.includes(''))).toEqual([]);
  });
});

describe('other names', () => {
  const spellings = lexicon.flatMap((entry) => entry.phrases.map((phrase) => ({ entry, phrase })));

  it('belong to one exercise each', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { entry, phrase } of spellings) {
      const owner = owners.get(clean(phrase));
      if (owner !== undefined) shared.push(`${phrase}: ${owner}, ${entry.name}`);
      owners.set(clean(phrase), entry.name);
    }
    expect(shared).toEqual([]);
  });

  it('lead to their exercise', () => {
    const astray = spellings.filter(({ entry, phrase }) => recognise(phrase).exercise?.id !== entry.id);
    expect(astray.map(({ entry, phrase }) => `${phrase}: ${entry.name}`)).toEqual([]);
  });
});

describe.skipIf(!existsSync(agreed))('agreed names (skipped: the list is not beside this checkout)', () => {
  it('are spelled as agreed', () => {
    const names = new Set(exercises.map(({ name }) => name));
    const missing = readFileSync(agreed, 'utf8')
      .split('\n')
      .filter((name) => name !== '' && !names.has(name));
    expect(missing).toEqual([]);
  });
});
