// The disposition as text for a person.
import type { DispositionDocument, Words } from '@sinew/catalog';

export function screenText({ level, because, allows }: DispositionDocument, words: Words): string {
  const { title, what, warm } = words.emergency.levels[level];
  const reasons = because.map(({ say, rule, sources }) => `  - ${say} [${rule}: ${sources.join(', ')}]`);
  return [title, what, words.emergency.allows[allows], ...reasons, warm, words.commandLine.unsigned, ''].join('\n');
}
