// One line of the plan: the move, its dose, why it is there, and what stands in for it.
import type { Needs } from '../model/needs.ts';
import type { PlanItem } from '../model/plan.ts';
import type { BreathMethod } from '../model/vocabulary.ts';
import { timedRoles } from './needs.ts';
import type { PlanInput } from './plan-input.ts';
import type { Priced } from './price.ts';
import type { Candidate } from '../shortlist/shortlist.ts';
import { whyThis } from './why.ts';

export function itemOf(priced: Priced, needs: Needs, all: readonly Priced[], input: PlanInput): PlanItem {
  const standIn = standInFor(priced, all);
  return { ...bareItem(priced, needs, all, input), standIn: standIn === null ? null : bareItem(standIn, needs, all, input) };
}

function bareItem(priced: Priced, needs: Needs, all: readonly Priced[], input: PlanInput): PlanItem {
  const { candidate, dosed } = priced;
  const { move, form, effects } = candidate;
  const allowed = (id: string | null): string | null => (all.some((one) => one.id === id) ? id : null);
  return {
    move: move.id,
    protocol: move.protocol,
    catalogue: form.catalogue ?? move.catalogue,
    variant: form.id,
    kind: move.kind,
    traits: form.traits,
    dose: dosed.dose,
    breath: breathFor(candidate, input),
    extraCues: [...new Set(effects.flatMap(({ effect }) => (effect.effect === 'cue' ? [effect.cue] : [])))],
    easier: allowed(move.easier),
    harder: allowed(move.harder),
    reasons: whyThis(priced, needs, input),
    seconds: dosed.seconds,
    standIn: null,
  };
}

/** What a fair test draws stands where nothing but a preference would decide. */
function breathFor({ move, effects }: Candidate, { drawn }: PlanInput): BreathMethod {
  const ruled = effects.findLast(({ effect }) => effect.effect === 'breath');
  const method = ruled?.effect.effect === 'breath' ? ruled.effect.method : move.breath;
  const isOpen = method.startsWith('method') && (ruled === undefined || ruled.rule.precedence === 'preference');
  return isOpen && (drawn?.arm === 'method-1' || drawn?.arm === 'method-2') ? drawn.arm : method;
}

/** The same muscles, in the same position, with the same load and range: done instead, it would feel the same. */
function asksTheSame(one: Candidate, other: Candidate): boolean {
  return JSON.stringify(askedBy(one)) === JSON.stringify(askedBy(other));
}

function askedBy({ move, form }: Candidate): readonly unknown[] {
  const { position, stance, load, band, endRange, resembles } = form.traits;
  return [move.targets, form.dose.kind, position, stance, load, band, endRange, resembles];
}

/** Down the ladder to the first gentler move that is allowed; where it ends, the calmest breath. */
function standInFor({ id, candidate }: Priced, all: readonly Priced[]): Priced | null {
  const seen = new Set([id]);
  for (let next = candidate.move.easier; next !== null && !seen.has(next); ) {
    seen.add(next);
    const step = all.find((one) => one.id === next);
    if (step === undefined) break;
    if (timedRoles.includes(step.role) && !asksTheSame(step.candidate, candidate)) return step;
    next = step.candidate.move.easier;
  }
  return all.find((one) => one.role === 'breathing' && one.candidate.form.effort === 'rest' && one.id !== id) ?? null;
}
