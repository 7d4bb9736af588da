// A planned move with its words. A session that was kept may hold a move that a newer catalogue has dropped: its id stands in.
import { type ItemDocument, tellItem, type Words } from '@sinew/catalog';
import type { PlanItem } from '@sinew/engine';

export function toldItem(item: PlanItem, words: Words): ItemDocument {
  if (!Object.hasOwn(words.moves, item.move)) return bare(item);
  const extraCues = item.extraCues.filter((cue) => Object.hasOwn(words.cues, cue));
  return tellItem(
    { ...item, extraCues, reasons: item.reasons.filter((reason) => isTold(reason.rule, words)), standIn: null },
    words,
  );
}

export function moveName(move: string, words: Words): string {
  const all: Readonly<Record<string, { readonly name: string }>> = words.moves;
  return Object.hasOwn(all, move) ? (all[move]?.name ?? move) : move;
}

function isTold(rule: string, words: Words): boolean {
  return Object.hasOwn(words.rules, rule);
}

function bare({ standIn: _, extraCues: __, ...item }: PlanItem): ItemDocument {
  return {
    ...item,
    name: item.move,
    variantName: '',
    setUp: '',
    steps: [],
    cues: [],
    faults: [],
    stopIf: [],
    feel: '',
    reasons: [],
    standIn: null,
  };
}
