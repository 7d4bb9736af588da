// The disposition as text for a person.
import { englishCommandLine, tellLevel, type DispositionDocument, type Words } from '@sinew/catalog';

export function screenText(disposition: DispositionDocument, words: Words): string {
  const { because, allows } = disposition;
  const { title, what, warm } = tellLevel(disposition, words);
  const reasons = because.map(({ say, rule, sources }) => `  - ${say} [${rule}: ${sources.join(', ')}]`);
  return [title, what, words.emergency.allows[allows], ...reasons, warm, englishCommandLine.unsigned, ''].join('\n');
}
