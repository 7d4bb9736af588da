// The sets of an exercise that she brought, in words: each one while it is done, all of them before it begins.
import type { Words } from '@sinew/catalog';
import type { BroughtSet, PlanItem } from '@sinew/engine';

type BroughtWords = Words['screens']['player']['brought'];

/** "8–10 times, 40 kg" */
export function setInWords({ kind, reps, seconds, distance, load }: BroughtSet, words: BroughtWords): string {
  const open = kind === 'amrap' || kind === 'failure';
  return [
    kind === 'warmup' ? words.warmUp : '',
    reps === null ? '' : words.reps(reps.min, reps.max),
    seconds === null ? '' : words.seconds(seconds),
    distance === null ? '' : words.metres(distance),
    open ? words.open : '',
    load === null ? '' : loadInWords(load, words),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** One line for sets that are alike: "3 sets: 8–10 times, 40 kg". */
export function setsInLines({ brought, dose }: PlanItem, words: BroughtWords): readonly string[] {
  const lines: { readonly text: string; count: number }[] = [];
  for (const set of brought?.sets ?? []) {
    const text = setInWords(set, words);
    const last = lines.at(-1);
    if (last?.text === text) last.count += 1;
    else lines.push({ text, count: 1 });
  }
  const side = dose.perSide ? `, ${words.eachSide}` : '';
  return lines.filter(({ text }) => text !== '').map(({ text, count }) => words.sets(count, text) + side);
}

/** The set that is being done; null: a move of the catalogue, or a workout that does not say. */
export function setOf({ brought }: PlanItem, set: number): BroughtSet | null {
  return brought?.sets[set - 1] ?? null;
}

/** Names of the others of its superset, in their order. */
export function groupedWith(item: PlanItem, items: readonly PlanItem[]): readonly string[] {
  const group = item.brought?.group ?? null;
  if (group === null) return [];
  return items.flatMap(({ brought, variant }) =>
    brought?.group === group && variant !== item.variant && brought.name !== item.brought?.name ? [brought.name] : [],
  );
}

function loadInWords({ value, unit }: NonNullable<BroughtSet['load']>, words: BroughtWords): string {
  if (unit === 'bodyweight') return words.bodyweight;
  return unit === '%1rm' ? words.share(value) : words.load(value, unit);
}
