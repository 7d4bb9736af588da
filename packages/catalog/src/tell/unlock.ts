// What would open a withheld move again: her own next step where there is one, else what has to change or to pass.
import type { Allowance, Disposition, Form, FormCondition, Reason, StageCode, Withheld } from '@sinew/engine';
import type { Words } from '../languages/en/index.ts';
import type { RuleWords } from '../languages/rule-words.ts';
import { moves } from '../moves/index.ts';

/** From the least to the most. */
const allowances: readonly Allowance[] = ['nothing', 'rest-and-breathe', 'light', 'full'];
/** In the order in which they come. */
const stages: readonly StageCode[] = ['T1', 'T2', 'T3', 'P0', 'P6', 'P12'];

/** The strongest reason says it. */
export function unlockOf({ move, reasons }: Withheld, disposition: Disposition, words: Words): string {
  const [strongest] = reasons;
  return (strongest === undefined ? undefined : unlockBy(strongest, move, disposition, words)) ?? words.tell.nothingOpensIt;
}

function unlockBy(reason: Reason, move: string, disposition: Disposition, words: Words): string | undefined {
  const forms: readonly Form[] = moves.find(({ id }) => id === move)?.forms ?? [];
  switch (reason.rule) {
    case 'allowance':
      return limits(reason, disposition, words) ?? byRule(reason, words);
    case 'stage-gate':
      return nextStage(forms, reason, words);
    case 'avoid-when':
      return whenGone(forms.find(({ id }) => id === reason.about)?.avoidWhen, words) ?? byRule(reason, words);
    default:
      return byRule(reason, words);
  }
}

function byRule(reason: Reason, { rules }: Words): string | undefined {
  const found: RuleWords | undefined = (rules as Readonly<Record<string, RuleWords>>)[reason.rule];
  return found?.unlockedBy?.(reason);
}

/** What limits the day passes on its own: every finding that allows less than the move needs. */
function limits({ about }: Reason, { because }: Disposition, words: Words): string | undefined {
  const needed = allowances.indexOf(about as Allowance);
  const limiting = because.filter(({ allows }) => allows !== undefined && allowances.indexOf(allows) < needed);
  const steps = [...new Set(limiting.flatMap((reason) => byRule(reason, words) ?? []))];
  return steps.length === 0 ? undefined : words.tell.allOf(steps);
}

function nextStage(forms: readonly Form[], { about }: Reason, { tell }: Words): string {
  const later = stages.slice(stages.indexOf(about as StageCode) + 1);
  const next = later.find((code) => forms.some((form) => form.stages.includes(code)));
  return next === undefined ? tell.noLaterStage : tell.fromStage[next];
}

/** Every part that may be so has to be known not to be. */
function whenGone(condition: FormCondition | undefined, words: Words): string | undefined {
  if (condition === undefined) return undefined;
  const parts = 'any' in condition ? condition.any : [condition];
  const known = [...new Set(parts.flatMap((part) => gone(part, words)))];
  return known.length === 0 ? undefined : words.tell.whenKnown(known);
}

/** Of what has to hold together, one part that changes is enough; where she is and what hurts do not change by themselves. */
function gone(part: FormCondition, words: Words): string[] {
  const { tell } = words;
  if ('all' in part) {
    const changing = [...new Set(part.all.flatMap((one) => gone(one, words)))];
    return changing.length === 0 ? [] : [tell.oneOf(changing)];
  }
  if (!('the' in part) || part.the === 'pattern' || part.the === 'pregnant') return [];
  if ('atLeast' in part) return part.the === 'painProvoked' ? [tell.painBelow(part.atLeast)] : [];
  const codes =
    'includes' in part ? [part.includes] : 'includesAnyOf' in part ? part.includesAnyOf : 'is' in part ? [part.is] : [];
  return codes.flatMap((code) => (part.the === 'provokedBy' ? tell.calm(String(code)) : (tell.without(String(code)) ?? [])));
}
