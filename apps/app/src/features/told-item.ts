// A planned move with its words. A session that was kept may hold a move that a newer catalogue has dropped: its id stands in.
import { type ItemDocument, tellItem, type Words } from '@sinew/catalog';
import type { PlanItem } from '@sinew/engine';

export function toldItem(item: PlanItem, words: Words): ItemDocument {
  const told = { ...item, extraCues: toldCues(item, words), reasons: toldReasons(item, words), standIn: null };
  if (item.brought === undefined && Object.hasOwn(words.moves, item.move)) return tellItem(told, words);
  return { ...bare(item, words), ...(item.brought !== undefined && { cues: cuesOf(item, words) }) };
}

/** What it is called: an exercise that she brought brings its name. */
export function itemName({ brought, move }: Pick<PlanItem, 'brought' | 'move'>, words: Words): string {
  return brought?.name ?? moveName(move, words);
}

export function moveName(move: string, words: Words): string {
  const all: Readonly<Record<string, { readonly name: string }>> = words.moves;
  return Object.hasOwn(all, move) ? (all[move]?.name ?? move) : move;
}

function toldReasons({ reasons }: PlanItem, words: Words): PlanItem['reasons'] {
  return reasons.filter(({ rule }) => Object.hasOwn(words.rules, rule));
}

function toldCues({ extraCues }: PlanItem, words: Words): PlanItem['extraCues'] {
  return extraCues.filter((cue) => Object.hasOwn(words.cues, cue));
}

function cuesOf(item: PlanItem, words: Words): readonly string[] {
  const all: Readonly<Record<string, string>> = words.cues;
  return [...toldCues(item, words).flatMap((cue) => all[cue] ?? []), words.screens.player.brought.stopIf];
}

function bare({ standIn: _, extraCues: __, brought, ...item }: PlanItem, words: Words): ItemDocument {
  return {
    ...item,
    name: brought?.name ?? item.move,
    variantName: '',
    setUp: brought === undefined ? '' : words.screens.player.brought.setUp,
    steps: [],
    cues: [],
    faults: [],
    stopIf: [],
    feel: '',
    reasons: [],
    standIn: null,
  };
}
