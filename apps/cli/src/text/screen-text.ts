// The disposition as text for a person.
import { englishCommandLine, tellLevel, type DispositionDocument, type Words } from '@sinew/catalog';

export function screenText(disposition: DispositionDocument, words: Words): string {
  const { because, allows } = disposition;
  const { title, what, warm } = levelOf(disposition, words);
  const reasons = because.map(({ say, rule, sources }) => `  - ${say} [${rule}: ${sources.join(', ')}]`);
  return [title, what, words.emergency.allows[allows], ...reasons, warm, englishCommandLine.unsigned, ''].join('\n');
}

/** Reasons that close nothing, and are worth a look by someone else all the same. */
const otherEyes: readonly string[] = ['severe-pain', 'SG8', 'WD4', 'GA-13', 'PR8', 'PR9'];

function levelOf(disposition: DispositionDocument, words: Words): ReturnType<typeof tellLevel> {
  const told = tellLevel(disposition, words);
  const isOwed = disposition.level === 'clear' && disposition.because.some(({ rule }) => otherEyes.includes(rule));
  return isOwed ? { ...told, ...englishCommandLine.otherEyes } : told;
}
