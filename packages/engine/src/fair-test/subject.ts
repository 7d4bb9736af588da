// What a question is about.
import type { Catalog } from '../model/catalog.ts';
import type { Question } from '../model/fair-test.ts';

/** The move that a question is about. */
export function moveOf(question: Question, { fairTests }: Catalog): string | null {
  if (question.kind === 'move') return question.move;
  return fairTests.find(({ kind }) => kind === question.kind)?.move ?? null;
}
