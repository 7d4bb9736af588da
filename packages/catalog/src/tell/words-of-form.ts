// The words of one form: its own where it has them, else the move's.
import type { FormWords, MoveWords } from '../languages/move-words.ts';

export function wordsOfForm(move: MoveWords, form: string): Omit<MoveWords, 'forms'> & { readonly formName: string } {
  const { name: formName, ...own }: FormWords = move.forms[form] ?? { name: '' };
  return { ...move, ...own, formName };
}
