// The house: floors, doors, circles, purity, shelves and words, each check fed a breach first to prove that it can fail.
import { describe, expect, it } from 'vitest';
import { circles, contents, doors, floors, strangers } from './scripts/house/imports.ts';
import { purity } from './scripts/house/purity.ts';
import { fileNames, firstLines, words } from './scripts/house/shelves.ts';
import { readSources, type Breach, type Source } from './scripts/house/source.ts';

const house = readSources(import.meta.dirname, ['packages', 'apps', 'casebook', 'bench', 'e2e', 'scripts']);
const checks = { strangers, floors, doors, contents, circles, purity, firstLines, fileNames, words };

/** `check: path: text: what it must say`; a `null` must pass. */
const trials: readonly (readonly [keyof typeof checks, string, string, string | null])[] = [
  ['strangers', 'packages/more/src/a.ts', '', 'in no room'],
  ['floors', 'packages/kernel/src/a.ts', `import { screenDay } from '@sinew/engine';`, 'may not import @sinew/engine'],
  ['floors', 'packages/engine/src/a.ts', `import type { Catalog } from '@sinew/catalog';`, 'may not import @sinew/catalog'],
  ['floors', 'packages/engine/src/a.ts', `let c: import('@sinew/diary').LogEvent;`, 'may not import @sinew/diary'],
  ['floors', 'packages/engine/src/a.ts', `import { z } from 'zod/mini';`, 'third party zod'],
  ['floors', 'packages/engine/src/a.ts', `import { ok } from '@sinew/kernel';`, null],
  ['floors', 'packages/catalog/src/a.ts', `import { planDay } from '@sinew/engine';`, 'values of @sinew/engine'],
  [
    'floors',
    'packages/catalog/src/a.ts',
    `import type { Move } from '@sinew/engine';\nimport { type Rule } from '@sinew/engine';`,
    null,
  ],
  ['floors', 'packages/catalog/src/a.test.ts', `import { planDay } from '@sinew/engine';\nimport { it } from 'vitest';`, null],
  ['floors', 'packages/diary/src/a.ts', `import { readFileSync } from 'node:fs';`, 'may not import node:fs'],
  ['floors', 'packages/diary/src/a.ts', `export { App } from '@sinew/app';`, 'may not import @sinew/app'],
  ['floors', 'packages/diary/src/a.ts', `import { readEvent } from '@sinew/diary';`, 'imports itself'],
  ['floors', 'apps/cli/src/a.ts', `const s = await import('sirv');`, 'third party sirv'],
  ['doors', 'packages/engine/src/a.ts', `import { ok } from '../../kernel/src/result.ts';`, 'leaves packages/engine'],
  ['doors', 'apps/app/src/x/y/a.tsx', `import { b } from '../../b.ts';`, 'climbs two floors'],
  ['doors', 'packages/engine/src/model/a.ts', `import { b } from '../index.ts';`, `the room's own door`],
  ['doors', 'packages/engine/src/a.ts', `import { b } from './b';`, 'needs its ending'],
  ['doors', 'packages/engine/src/model/a.ts', `import { b } from '../b.ts';`, null],
  ['contents', 'packages/engine/src/index.ts', `export * from './b.ts';`, 'export *'],
  ['purity', 'packages/engine/src/a.ts', `const t = Date.now();`, 'Date.now'],
  ['purity', 'packages/catalog/src/a.ts', `const t = new Date();`, 'Date without an argument'],
  ['purity', 'packages/kernel/src/a.ts', `const t = Date();`, 'Date without an argument'],
  ['purity', 'packages/engine/src/a.ts', `const r = Math.random();`, 'Math.random'],
  ['purity', 'packages/engine/src/a.ts', `fetch('/x');`, 'fetch()'],
  ['purity', 'packages/engine/src/a.ts', `globalThis.setTimeout(f);`, 'globalThis'],
  ['purity', 'packages/engine/src/a.ts', `console.log(1);`, 'console'],
  ['purity', 'packages/kernel/src/a.ts', `const t = new Date(0); const w = { window: 1 }.window;`, null],
  ['purity', 'apps/app/src/a.ts', `const t = Date.now();`, null],
  ['firstLines', 'packages/engine/src/a.ts', `export const a = 1;`, 'what the file is for'],
  ['firstLines', 'apps/cli/bin/a.mjs', `#!/usr/bin/env node\n// The command.`, null],
  ['fileNames', 'packages/engine/src/planDay.ts', '', 'kebab-case'],
  ['fileNames', 'packages/engine/src/utils.ts', '', 'says nothing'],
  ['fileNames', 'packages/engine/src/plan-day.test.ts', '', null],
  ['words', 'apps/app/src/a.tsx', `const a = <p>Hello</p>;`, 'Hello'],
  ['words', 'apps/app/src/a.tsx', `const a = <img alt="A cat" />;`, 'A cat'],
  ['words', 'apps/app/src/a.tsx', `const a = <p className="big">{words.hello} · 3</p>;`, null],
];

describe('the checks can fail', () => {
  it.each(trials)('%s: %s %s', (check, path, text, what) => {
    const found = checks[check]([{ path, text }]).map((breach) => breach.what);
    expect(found).toEqual(what === null ? [] : [expect.stringContaining(what)]);
  });

  it('circles, and only those that are there at run time', () => {
    const circle = (kind: string): Source[] => [
      { path: 'packages/engine/src/a.ts', text: `import { b } from './b.ts';` },
      { path: 'packages/engine/src/b.ts', text: `import ${kind}{ a } from './a.ts';` },
    ];
    expect(circles(circle(''))).toHaveLength(1);
    expect(circles(circle('type '))).toEqual([]);
  });

  it('reads the whole house', () => {
    expect(house.filter(({ path }) => path.startsWith('packages/engine/src/')).length).toBeGreaterThan(5);
  });
});

describe('the house holds', () => {
  it.each(Object.entries(checks))('%s', (_, check) => {
    expect(check(house).map(inWords)).toEqual([]);
  });
});

function inWords({ path, line, what }: Breach): string {
  return `${path}:${line} ${what}`;
}
