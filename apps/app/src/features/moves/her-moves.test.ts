// Which moves she finds: those of her stage, and nothing of babies where none is with her.
import { catalog, english } from '@sinew/catalog';
import { stageAt, type Stage } from '@sinew/engine';
import type { LocalDate } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import { herMoves } from './her-moves.ts';

const today = '2026-11-22' as LocalDate;
const born = { kind: 'postpartum', birthDate: '2026-09-01' as LocalDate, birth: 'vaginal', feeding: 'none' } as const;

function idsFor(stage: Stage): readonly string[] {
  return herMoves(stage, stageAt(stage, today), english).map(({ id }) => id);
}

describe('her moves', () => {
  it('in late pregnancy: no lifting of a baby', () => {
    const ids = idsFor({ kind: 'pregnant', dueDate: '2026-12-24' as LocalDate });
    expect(ids).toContain('elevated-pigeon');
    expect(ids).not.toContain('lift-baby');
  });

  it('with her baby', () => {
    expect(idsFor({ ...born, baby: true })).toContain('lift-baby');
  });

  it('after a loss, or where it is not known, no word of babies', () => {
    for (const baby of [false, null]) {
      const ids = idsFor({ ...born, baby });
      expect(ids.length).toBeGreaterThan(catalog.moves.length / 2);
      for (const id of ids) {
        const { name, setUp, cues }: { name: string; setUp: string; cues: readonly string[] } =
          english.moves[id as keyof typeof english.moves];
        expect([name, setUp, ...cues].join(' ')).not.toMatch(/\bbab(y|ies)\b/i);
      }
    }
  });
});
