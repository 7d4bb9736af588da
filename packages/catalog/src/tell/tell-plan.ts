// Adds her language's words to the engine's codes.
import type { Disposition, Plan, PlanItem, Reason, Withheld } from '@sinew/engine';
import type { Words } from '../languages/en/index.ts';
import type { MoveWords } from '../languages/move-words.ts';
import type { RuleWords } from '../languages/rule-words.ts';
import { withinOf } from './tell-level.ts';
import { unlockOf } from './unlock.ts';
import { wordsOfForm } from './words-of-form.ts';
import type { DispositionDocument, ItemDocument, PlanDocument, ReasonDocument, WithheldDocument } from './documents.ts';

export function tellPlan(plan: Plan, words: Words): PlanDocument {
  const { presentation } = plan;
  return {
    date: plan.date,
    disposition: tellDisposition(plan.disposition, words),
    presentation: { ...presentation, because: presentation.because.map((reason) => tellReason(reason, words)) },
    day: plan.day === null ? null : tellReason(plan.day, words),
    minutes: plan.minutes,
    items: plan.items.map((item) => tellItem(item, words)),
    withheld: plan.withheld.map((withheld) => tellWithheld(withheld, plan.disposition, words)),
    seed: plan.seed,
    engine: plan.engine,
    catalogue: plan.catalogue,
    reviewedBy: 'none',
  };
}

export function tellDisposition({ level, because, allows }: Disposition, words: Words): DispositionDocument {
  return {
    level,
    because: because.map((reason) => tellReason(reason, words)).map((told) => ({ ...told, say: told.because })),
    allows,
  };
}

export function tellItem(item: PlanItem, words: Words): ItemDocument {
  const told = wordsOfForm(moveWords(item.move, words), item.variant);
  return {
    move: item.move,
    protocol: item.protocol,
    catalogue: item.catalogue,
    variant: item.variant,
    variantName: told.formName,
    name: told.name,
    kind: item.kind,
    traits: item.traits,
    dose: item.dose,
    seconds: item.seconds,
    breath: item.breath,
    setUp: told.setUp,
    steps: told.steps ?? [],
    cues: [...told.cues, ...item.extraCues.map((cue) => cueWords(cue, words))],
    faults: told.faults,
    stopIf: told.stopIf,
    feel: told.feel,
    easier: item.easier,
    harder: item.harder,
    reasons: item.reasons.map((reason) => tellReason(reason, words)),
    standIn: item.standIn === null ? null : tellItem(item.standIn, words),
  };
}

export function tellReason(reason: Reason, words: Words): ReasonDocument {
  const { name, because } = ruleWords(reason.rule, words);
  return {
    rule: reason.rule,
    name,
    because: because({ ...reason, within: withinOf(reason.flag) }),
    ...(reason.flag !== undefined && { flag: reason.flag }),
    sources: reason.sources,
  };
}

function tellWithheld(withheld: Withheld, disposition: Disposition, words: Words): WithheldDocument {
  const { move, reasons } = withheld;
  return {
    move,
    name: moveWords(move, words).name,
    reasons: reasons.map((reason) => tellReason(reason, words)),
    unlockedBy: unlockOf(withheld, disposition, words),
  };
}

/** A move without words is a bug of the catalogue: it could not have compiled. */
function moveWords(id: string, { moves }: Words): MoveWords {
  const found: MoveWords | undefined = (moves as Readonly<Record<string, MoveWords>>)[id];
  if (found === undefined) throw new Error(`No words for the move ${id}`);
  return found;
}

function ruleWords(id: string, { rules }: Words): RuleWords {
  const found: RuleWords | undefined = (rules as Readonly<Record<string, RuleWords>>)[id];
  if (found === undefined) throw new Error(`No words for the rule ${id}`);
  return found;
}

function cueWords(id: string, { cues }: Words): string {
  const found: string | undefined = (cues as Readonly<Record<string, string>>)[id];
  if (found === undefined) throw new Error(`No words for the cue ${id}`);
  return found;
}
