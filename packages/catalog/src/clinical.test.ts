// The safety content against the clinical tables it comes from, where these are at hand: no row is forgotten, no urgency softened.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalog } from './catalog.ts';
import { elsewhere, lessThanTheirRow, practice } from './rules/elsewhere.ts';
import { sources } from './sources.ts';
import { teaching } from './teaching.ts';

const clinicalPath = resolve(import.meta.dirname, '../../../../shared/CLINICAL.md');
const settledPath = resolve(import.meta.dirname, '../../../../shared/contracts/SETTLED.md');
const protocolPath = resolve(import.meta.dirname, '../../../../shared/PROTOCOL.md');
const atHand = existsSync(clinicalPath) && existsSync(settledPath);
const clinical = atHand ? readFileSync(clinicalPath, 'utf8') : '';
const settled = atHand ? readFileSync(settledPath, 'utf8') : '';

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
const section = (from: string, to: string): string => clinical.slice(clinical.indexOf(from), clinical.indexOf(to));

/** The first code that a cell of urgencies names. */
function firstCode(cell: string): string | undefined {
  return /(T!|\bE\b|\bT\b|\bB\b)/.exec(cell)?.[0];
}

/** Where the table says more than one thing, and the settled answer. */
const settledUrgencies: Readonly<Record<string, string>> = {
  'RF-P10': 'T',
  'RF-Q02': 'T',
  'RF-A11': 'T',
  'RF-A17': 'T',
  'RF-Q12': 'B',
  'RF-Q16': 'B',
};

describe.skipIf(!atHand)('the clinical tables (skipped where they are not beside this project)', () => {
  const rows = section('## 2. RED FLAGS', '## 3. CONTRAINDICATIONS')
    .split('\n')
    .filter((line) => line.startsWith('| RF-'))
    .map(cellsOf);

  it('has every red flag, and no other', () => {
    expect(rows).toHaveLength(50);
    expect(catalog.flags.map(({ id }) => id).sort()).toEqual(rows.map(([id]) => id).sort());
  });

  it.each(rows.map((row) => [row[0] ?? '', row[3] ?? ''] as const))('%s keeps its urgency', (id, cell) => {
    expect(catalog.flags.find((flag) => flag.id === id)?.urgency).toBe(settledUrgencies[id] ?? firstCode(cell));
  });

  it.each(rows.map((row) => [row[0] ?? '', row[3] ?? ''] as const))('%s is seen as soon as its row says', (id, cell) => {
    const within = /B within 2-3 days/.test(cell) ? 'three-days' : /B within days/.test(cell) ? 'few-days' : undefined;
    expect(catalog.flags.find((flag) => flag.id === id)?.within).toBe(within);
  });

  it('knows the worse code of every row that has one', () => {
    const twice = rows
      .filter(([id = '', , , cell = '']) => /[;/][^;]*\bE\b/.test(cell) && (settledUrgencies[id] ?? firstCode(cell)) !== 'E')
      .map(([id]) => id);
    const worse = catalog.flags.filter((flag) => flag.worse === 'E').map(({ id }) => id);
    expect(worse.sort()).toEqual(twice.sort());
  });

  it('has every condition that is settled, and no other', () => {
    const from = settled.indexOf('`conditions` (absolute)');
    const [absolute = '', relative = '', capabilities = ''] = settled
      .slice(from, settled.indexOf('An unknown slug', from))
      .split('\n(')
      .map((line) => line.replace(/\([^)]*\)/g, '').replace(/^[^:]*:/, ''));
    const slugs = (list: string): string[] =>
      list
        .replace(/\.\s*$/, '')
        .split(/[,\s]+/)
        .filter((slug) => /^[a-z0-9-]{4,}$/.test(slug))
        .sort();
    const ids = (degree: string): string[] =>
      catalog.contraindications
        .filter((one) => one.degree === degree)
        .map(({ id }) => id)
        .sort();
    expect(slugs(absolute)).toHaveLength(17);
    expect(ids('absolute')).toEqual(slugs(absolute));
    expect(ids('relative')).toEqual(slugs(relative));
    expect(catalog.circumstances.map(({ id }) => id).sort()).toEqual(slugs(capabilities));
  });

  it('lists every source by its id', () => {
    const cited = section('## 1. SOURCES', '## 2. RED FLAGS')
      .split('\n')
      .filter((line) => /^\| [a-z]/.test(line) && !line.startsWith('| id'))
      .map((line) => cellsOf(line)[0] ?? '');
    const ids = cited
      .flatMap((cell) => cell.split(/[,/]\s+|\s+\/\s+/))
      .map((id) => id.trim())
      .filter((id) => /^[a-z][a-z0-9-]+$/.test(id));
    const have = new Set<string>(sources.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(100);
    expect(ids.filter((id) => !have.has(id))).toEqual([]);
  });

  it('has every row of the rule table as a rule, or says where else it is done', () => {
    const ids = section('### 7.1', '### 7.2')
      .split('\n')
      .filter((line) => /^\| [A-Z]+-?\d+ \|/.test(line))
      .map((line) => cellsOf(line)[0] ?? '');
    const rules = new Set<string>(catalog.rules.map(({ id }) => id));
    expect(ids).toHaveLength(90);
    expect(ids.filter((id) => !rules.has(id)).sort()).toEqual(elsewhere.map(({ id }) => id).sort());
  });
});

describe.skipIf(!existsSync(protocolPath))('the practitioner’s protocol (skipped where it is not beside this project)', () => {
  it('is named, row by row, by a move, a rule, a page of teaching, or what is done elsewhere', () => {
    const rows = readFileSync(protocolPath, 'utf8').matchAll(/^\| ([PSTF]\d[a-z]?) \|/gm);
    const ids = [...rows].map(([, id]) => id);
    const named = new Set<string>([
      ...catalog.moves.flatMap(({ protocol }) => protocol),
      ...catalog.rules.flatMap(({ protocol }) => protocol),
      ...Object.values(teaching).flatMap(({ protocol }) => protocol),
      ...practice.map(({ id }) => id),
    ]);
    expect(ids).toHaveLength(36);
    expect(ids.filter((id) => id === undefined || !named.has(id))).toEqual([]);
  });
});

describe('what is done elsewhere, or only in part', () => {
  const root = resolve(import.meta.dirname, '../../..');

  it.each([...elsewhere, ...practice, ...lessThanTheirRow].map((row) => [row.id, row] as const))(
    '%s is in a file that is there',
    (_, { file }) => {
      expect(existsSync(resolve(root, file))).toBe(true);
    },
  );

  it('in part: a rule all the same', () => {
    const rules = new Set<string>(catalog.rules.map(({ id }) => id));
    expect(lessThanTheirRow.filter(({ id }) => !rules.has(id))).toEqual([]);
  });
});
