// What would open a withheld move again: her own next step where there is one, else what has to change or to pass.
import type { Allowance, Cause, Disposition, Form, Reason, StageCode, Withheld } from '@sinew/engine';
import type { Words } from '../languages/en/index.ts';
import type { RuleWords } from '../languages/rule-words.ts';
import { moves } from '../moves/index.ts';

/** From the least to the most. */
const allowances: readonly Allowance[] = ['nothing', 'rest-and-breathe', 'light', 'full'];
/** In the order in which they come. */
const stages: readonly StageCode[] = ['T1', 'T2', 'T3', 'P0', 'P6', 'P12'];

/** All that has to come first, each said once. */
export function unlockOf({ move, reasons }: Withheld, disposition: Disposition, words: Words): string {
  const { noLaterStage, nothingOpensIt, allOf } = words.tell;
  const steps = [...new Set(reasons.flatMap((reason) => stepsOf(reason, move, disposition, words)))];
  if (steps.includes(noLaterStage)) return noLaterStage;
  return steps.length === 0 ? nothingOpensIt : allOf(steps);
}

function stepsOf(reason: Reason, move: string, disposition: Disposition, words: Words): readonly string[] {
  const forms: readonly Form[] = moves.find(({ id }) => id === move)?.forms ?? [];
  switch (reason.rule) {
    case 'allowance': {
      const steps = limits(reason, disposition, words);
      return steps.length > 0 ? steps : byRule(reason, words);
    }
    case 'stage-gate':
      return [nextStage(forms, reason, words)];
    case 'avoid-when':
      return whenGone(reason, words) ?? byRule(reason, words);
    default:
      return byRule(reason, words);
  }
}

function byRule(reason: Reason, { rules }: Words): readonly string[] {
  const found: RuleWords | undefined = (rules as Readonly<Record<string, RuleWords>>)[reason.rule];
  return found?.unlockedBy === undefined ? [] : [found.unlockedBy(reason)];
}

/** What limits the day passes on its own: every finding that allows less than the move needs. */
function limits({ about }: Reason, { because }: Disposition, words: Words): readonly string[] {
  const needed = allowances.indexOf(about as Allowance);
  const limiting = because.filter(({ allows }) => allows !== undefined && allowances.indexOf(allows) < needed);
  return limiting.flatMap((reason) => byRule(reason, words));
}

function nextStage(forms: readonly Form[], { about }: Reason, { tell }: Words): string {
  const later = stages.slice(stages.indexOf(about as StageCode) + 1);
  const next = later.find((code) => forms.some((form) => form.stages.includes(code)));
  return next === undefined ? tell.noLaterStage : tell.fromStage[next];
}

/** Every part has to go; a part goes with any one of its causes, but for where it hurts and what her stage is. */
function whenGone({ causes = [] }: Reason, words: Words): readonly string[] | undefined {
  const { tell } = words;
  const known = causes.flatMap((part) => {
    const changes = [...new Set(part.flatMap((cause) => gone(cause, words)))];
    return changes.length === 0 ? [] : [tell.oneOf(changes)];
  });
  if (known.length === 0) return undefined;
  const told = causes.flat().every(({ the }) => the !== 'conditions' && the !== 'experience');
  return [(told ? tell.when : tell.whenKnown)([...new Set(known)])];
}

function gone({ the, value }: Cause, { tell }: Words): string[] {
  switch (the) {
    case 'provokedBy':
      return [tell.calm(String(value))];
    case 'painProvoked':
      return [tell.painBelow(Number(value))];
    case 'flags':
      return [tell.signsSeen];
    case 'pattern':
    case 'pregnant':
      return [];
    default:
      return [tell.without(String(value))].filter((text) => text !== undefined);
  }
}
