// The pages in docs/reference say what the catalogue says. `npm run reference` writes them anew.
import { expect, it } from 'vitest';
import { conditionInWords } from './condition-in-words.ts';
import { movesPage } from './moves-page.ts';
import { numbersPage } from './numbers-page.ts';
import { rulesPage } from './rules-page.ts';

const pages = { moves: movesPage, rules: rulesPage, numbers: numbersPage };

it.each(Object.entries(pages))('docs/reference/%s.md is up to date', async (name, page) => {
  await expect(`${page()}\n`).toMatchFileSnapshot(`../../docs/reference/${name}.md`);
});

it('says nested conditions unmistakably', () => {
  const early = { any: [{ the: 'stage', isOneOf: ['T1', 'T2'] }, { not: { the: 'pregnant', is: true } }] } as const;
  expect(conditionInWords({ all: [early, { the: 'painNow', atLeast: 4 }] })).toBe(
    '(stage = T1/T2 or not pregnant) and painNow ≥ 4',
  );
});
