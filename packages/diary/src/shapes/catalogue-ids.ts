// The ids that a catalogue knows, and the problem with one that it does not know.
import type { Catalog } from '@sinew/engine';
import { problemAt, type Path, type Problem } from './problem.ts';

export interface CatalogueIds {
  /** Red flags, also with `!` behind where they have a worse code. */
  readonly flags: ReadonlySet<string>;
  /** Red flags that are never written to the log. */
  readonly unstoredFlags: ReadonlySet<string>;
  /** Contraindications and circumstances. */
  readonly conditions: ReadonlySet<string>;
}

export function catalogueIds(catalog: Pick<Catalog, 'flags' | 'contraindications' | 'circumstances'>): CatalogueIds {
  const idsOf = (flags: Catalog['flags']) => flags.flatMap(({ id, worse }) => (worse === undefined ? [id] : [id, `${id}!`]));
  return {
    flags: new Set(idsOf(catalog.flags)),
    unstoredFlags: new Set(idsOf(catalog.flags.filter((flag) => !flag.stored))),
    conditions: new Set([...catalog.contraindications, ...catalog.circumstances].map(({ id }) => id)),
  };
}

/** The first flag that nobody knows. */
export function unknownFlag(flags: readonly string[] | null | undefined, ids: CatalogueIds, path: Path): Problem | null {
  return unknownId(flags, ids.flags, 'known-flag', path);
}

export function unknownCondition(
  conditions: readonly string[] | null | undefined,
  ids: Pick<CatalogueIds, 'conditions'>,
  path: Path,
): Problem | null {
  return unknownId(conditions, ids.conditions, 'known-condition', path);
}

function unknownId(
  found: readonly string[] | null | undefined,
  known: ReadonlySet<string>,
  kind: 'known-flag' | 'known-condition',
  path: Path,
): Problem | null {
  const index = found?.findIndex((id) => !known.has(id)) ?? -1;
  const id = found?.[index];
  if (id === undefined) return null;
  return problemAt([...path, index], id, { kind, nearest: nearestTo(id, known) }, 'unknown-name');
}

/** The three ids that share most pairs of letters with what was found. */
function nearestTo(found: string, known: ReadonlySet<string>): string[] {
  const pairs = pairsOf(found.slice(0, 60));
  const likeness = (id: string) => {
    const others = pairsOf(id);
    return [...pairs].filter((pair) => others.has(pair)).length / Math.max(1, pairs.size + others.size);
  };
  const byLikeness = [...known].map((id) => ({ id, likeness: likeness(id) }));
  byLikeness.sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1));
  return byLikeness.slice(0, 3).map(({ id }) => id);
}

function pairsOf(word: string): Set<string> {
  const lower = `^${word.toLowerCase()}$`;
  return new Set(Array.from({ length: lower.length - 1 }, (_, index) => lower.slice(index, index + 2)));
}
