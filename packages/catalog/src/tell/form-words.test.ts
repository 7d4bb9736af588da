// What is said of a form fits the form: nothing that it does not use is spoken of as if it stood there.
import type { Form } from '@sinew/engine';
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

/** What a form has to have where its name or its set-up speaks of a thing; any of them will do. */
const needed: Readonly<Record<string, readonly string[]>> = {
  pillow: ['pillow'],
  cushion: ['pillow', 'cushion', 'seat'],
  band: ['mini-band', 'long-band'],
  kettlebell: ['kettlebell'],
  dumbbell: ['dumbbells'],
  table: ['table'],
  ball: ['therapy-balls', 'gym-ball', 'pillow'],
  worktop: ['worktop'],
  chair: ['chair', 'seat'],
  seat: ['seat', 'chair', 'machine', 'bike'],
  sofa: ['seat', 'pillow', 'worktop', 'chair'],
  bench: ['seat'],
  block: ['seat', 'step'],
  box: ['high-box', 'seat', 'table'],
  bed: ['bed', 'pillow'],
  machine: ['machine'],
};

/** Not "without a band", "the ball of the foot" and the like, nor a thing that is only one of several that would do. */
const onlyInPassing =
  /\b(no|without a) \w+|ball of the foot|dressing-gown belt|, a table or a pile of pillows| or along a table/gi;

describe('the words of a form', () => {
  it('name nothing that the form does not ask for', () => {
    const exercises = moves.filter(({ kind }) => ['relief', 'mobility', 'breathing', 'strength'].includes(kind));
    const missing = exercises.flatMap(({ id, forms }) => {
      const words: MoveWords = english.moves[id];
      return forms.flatMap((form: Form) => {
        const { formName, setUp } = wordsOfForm(words, form.id);
        const text = `${formName}. ${setUp}`.replace(onlyInPassing, '');
        const has: readonly string[] = [
          ...form.traits.equipment,
          ...form.traits.furnishing,
          ...(form.traits.position === 'seated' ? ['seat'] : []),
        ];
        const named = Object.keys(needed).filter((thing) => new RegExp(`\\b${thing}s?\\b`, 'i').test(text));
        return named
          .filter((thing) => !needed[thing]?.some((one) => has.includes(one)))
          .map((thing) => `${id}/${form.id}: ${thing}`);
      });
    });
    expect(missing).toEqual([]);
  });

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
