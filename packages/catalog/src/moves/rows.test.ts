// The moves against the clinical table they come from, where it is at hand: no row forgotten, no stage opened early.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Form, Move, StageCode } from '@sinew/engine';
import { describe, expect, it } from 'vitest';
import { moves } from './index.ts';

const clinicalPath = resolve(import.meta.dirname, '../../../../../shared/CLINICAL.md');
const atHand = existsSync(clinicalPath);
const clinical = atHand ? readFileSync(clinicalPath, 'utf8') : '';

const all: readonly Move[] = moves;
const forms = all.flatMap((move) =>
  move.forms.map((form): { name: string; row: string | null; form: Form } => ({
    name: `${move.id}/${form.id}`,
    row: form.catalogue ?? move.catalogue,
    form,
  })),
);

interface Row {
  readonly id: string;
  readonly stages: string;
}

/** A row of §6, with the one cell of it that speaks of a caesarean or of weeks. */
function rowsOf(text: string): Row[] {
  const from = text.indexOf('## 6. EXERCISE CATALOGUE');
  return text
    .slice(from, text.indexOf('Catalogue count', from))
    .split('\n')
    .flatMap((line) => {
      const [id = '', ...cells] = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      return /^(RL|MO|BR|CO|GL|ST|WA|EV)\d+$/.test(id) ? [{ id, stages: cells.find((cell) => /cs\d|CS/.test(cell)) ?? '' }] : [];
    });
}

const codes: readonly StageCode[] = ['T1', 'T2', 'T3', 'P0', 'P6', 'P12'];

/** The letter of every stage: "Y/Y/M hold support · M/Y/Y · cs2"; null where the cell is said in words. */
function lettersOf({ stages }: Row): Partial<Record<StageCode, string>> | null {
  const [pregnant = '', after = ''] = stages.split('·').map((part) => part.trim());
  const letters = [...pregnant.split('/'), ...after.split('/')].map((part) => /^\s*([YNM])/.exec(part)?.[1]);
  if (letters.length !== 6 || letters.includes(undefined)) return null;
  return Object.fromEntries(codes.map((code, index) => [code, letters[index] ?? '']));
}

/** "cs2" is two weeks, "cs1" the first days. */
function caesareanDays({ stages }: Row): number {
  const weeks = Number(/cs(\d+)/.exec(stages)?.[1] ?? 1);
  return weeks <= 1 ? 0 : weeks * 7;
}

describe.skipIf(!atHand)('the clinical catalogue (skipped where it is not beside this project)', () => {
  const rows = rowsOf(clinical);
  const spoken = rows.filter((row) => lettersOf(row) !== null);
  const of = (id: string) => forms.filter(({ row }) => row === id);

  it('has every row, and no other', () => {
    expect(rows).toHaveLength(72);
    const have = new Set(forms.flatMap(({ row }) => (row === null ? [] : [row])));
    expect([...have].sort()).toEqual(rows.map(({ id }) => id).sort());
  });

  it.each(spoken.map((row) => [row.id, row] as const))('%s is closed where the table closes it', (id, row) => {
    const letters = lettersOf(row) ?? {};
    const early = of(id).flatMap(({ name, form }) =>
      form.stages.filter((code) => letters[code] === 'N').map((code) => `${name} ${code}`),
    );
    expect(early).toEqual([]);
  });

  it.each(spoken.map((row) => [row.id, row] as const))('%s is open where the table opens it', (id, row) => {
    const letters = lettersOf(row) ?? {};
    const open = new Set(of(id).flatMap(({ form }) => form.stages));
    expect(codes.filter((code) => letters[code] === 'Y' && !open.has(code))).toEqual([]);
  });

  it.each(spoken.filter((row) => lettersOf(row)?.P6 === 'M').map(({ id }) => id))('%s waits for the six-week check', (id) => {
    const hasty = of(id).filter(({ form }) => form.stages.includes('P6') && !form.needsSixWeekCheck);
    expect(hasty.map(({ name }) => name)).toEqual([]);
  });

  // without its weight, a lift is the easier row's, which may begin sooner
  it.each(rows.map((row) => [row.id, row] as const))('%s waits after a caesarean as long as the table says', (id, row) => {
    const after = of(id).filter(({ form }) => form.stages.some((code) => code.startsWith('P')) && (form.rung ?? 0) < 2);
    const hasty = after.filter(({ form }) => form.caesareanFromDay < caesareanDays(row));
    expect(hasty.map(({ name, form }) => `${name} ${form.caesareanFromDay}`)).toEqual([]);
  });
});
