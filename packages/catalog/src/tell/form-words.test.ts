// What is said of a form fits the form: nothing that it does not use is spoken of as if it stood there.
import { describe, expect, it } from 'vitest';
import { english } from '../languages/en/index.ts';
import type { MoveWords } from '../languages/move-words.ts';
import { moves } from '../moves/index.ts';
import { wordsOfForm } from './words-of-form.ts';

/** "the table", "your pillow" and the like: a thing that is taken to be there; a suggestion says "a". */
const things = [
  'table',
  'ball',
  'balls',
  'band',
  'pillow',
  'cushion',
  'chair',
  'wall',
  'towel',
  'worktop',
  'rail',
  'box',
  'sofa',
  'block',
  'bed',
  'belt',
] as const;

const everyForm = moves.flatMap(({ id, forms }) => {
  const words: MoveWords = english.moves[id];
  return forms.map((form) => {
    const { name, formName, setUp, steps = [], cues, faults, feel } = wordsOfForm(words, form.id);
    const there = [name, formName, setUp, ...steps].join(' ');
    const said = [...cues, ...faults, feel];
    return { form: `${id}/${form.id}`, there, said };
  });
});

describe('the words of a form', () => {
  it('speak of no thing that its set-up does not have', () => {
    const named = (thing: string, text: string) => new RegExp(`\\b${thing.replace(/s$/, '')}s?\\b`, 'i').test(text);
    const taken = (thing: string, text: string) => new RegExp(`\\bthe ${thing}\\b`, 'i').test(text);
    const strange = everyForm.flatMap(({ form, there, said }) =>
      said.filter((text) => things.some((thing) => taken(thing, text) && !named(thing, there))).map((text) => `${form}: ${text}`),
    );
    expect(strange).toEqual([]);
  });

  it('of a seat or a bed do not tell her to stand, nor of a stand to sit', () => {
    const onlySitting = everyForm.filter(
      ({ there }) => /^.*\bSit (tall|back|on|sideways|high)/.test(there) && !/\b(stand|rise)\b/i.test(there),
    );
    const strange = onlySitting.flatMap(({ form, said }) =>
      said.filter((text) => /\b(knees soft|stand tall|raised leg)\b/i.test(text)).map((text) => `${form}: ${text}`),
    );
    expect(onlySitting.length).toBeGreaterThan(30);
    expect(strange).toEqual([]);
  });
});
