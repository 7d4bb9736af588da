// Every number that a rule draws a line with is a row of the parameter table, with its range, source and reason (D9).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** That a last day is included (`+ 1`) is no line of its own. */
const bare = /\b(?:atLeast|below|at|points): *(?:-?\d|.*\d *\*|.*\* *\d)/g;
const bareIn = (text: string): string[] => text.match(bare) ?? [];
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));

describe('no rule draws a line with a number of its own', () => {
  it.each(files)('%s', (name) => {
    expect(bareIn(readFileSync(join(import.meta.dirname, name), 'utf8'))).toEqual([]);
  });

  it.each([
    [`{ the: 'painProvoked', atLeast: 4 }`, 1],
    [`{ effect: 'favour', points: -0.5, where }`, 1],
    [`{ effect: 'cap', at: 2 * parameters.comfortHoldSeconds.value }`, 1],
    [`{ the: 'gestationDays', below: parameters.flatUntilDay.value + 1 }`, 0],
  ])('and this is noticed, or not: %s', (text, found) => expect(bareIn(text)).toHaveLength(found));
});
