// The moves that belong to where she is: by stage, and without a baby where none is with her.
import { catalog, type MoveWords, type Words } from '@sinew/catalog';
import type { Form, Move, Stage, StageNow } from '@sinew/engine';
import { mayNameBaby } from '../content.ts';

const ofBabies = /\b(bab(y|ies)|pram|cot|napp(y|ies)|toddler|child|feed(s|ing)?|carrier)\b/i;

export function herMoves(stage: Stage, now: StageNow, words: Words): readonly Move[] {
  return catalog.moves.filter((move) => herForms(move, now).length > 0 && (mayNameBaby(stage) || !isOfBabies(move.id, words)));
}

export function herForms({ forms }: Move, { code }: StageNow): readonly Form[] {
  return forms.filter(({ stages }) => stages.includes(code));
}

export function wordsOf(move: string, words: Words): MoveWords | undefined {
  const all: Readonly<Record<string, MoveWords>> = words.moves;
  return Object.hasOwn(all, move) ? all[move] : undefined;
}

function isOfBabies(move: string, words: Words): boolean {
  const told = wordsOf(move, words);
  return (
    told !== undefined && ofBabies.test([told.name, told.setUp, ...(told.steps ?? []), ...told.cues, ...told.faults].join(' '))
  );
}
