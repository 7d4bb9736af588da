// One exercise of hers, looked at for today: kept where nothing speaks against it, else changed as little as her pain and stage ask for.
import { evaluate, type BreathMethod, type Light, type Reason } from '@sinew/engine';
import type { AdaptedExercise, Exercise, Recognised, WrittenExercise } from '../model.ts';
import { asForm, isLoaded } from './as-form.ts';
import { avoided, changed, reason, type Answer, type RewriteInput } from './answer.ts';
import { frontMayBeSore } from './front.ts';
import { rungFor, squeezes } from './ladder.ts';
import { othersFor, replaced } from './replace.ts';
import { positional, resembles } from './resembles.ts';
import { lighter, unloaded } from './sets.ts';
import { ownLoadRules } from './stand-in.ts';

export function rewrite(written: WrittenExercise, recognised: Recognised, input: RewriteInput): AdaptedExercise {
  const { exercise, confidence } = recognised;
  const answer = exercise === null ? asked(recognised, input) : answerFor(exercise, written, input);
  return { ...written, exercise, confidence, breath: breathFor(answer.to?.exercise ?? exercise), ...answer };
}

function asked(recognised: Recognised, input: RewriteInput): Answer {
  return { verdict: 'ask', to: null, options: guesses(recognised, input), reasons: [reason('not-recognised', input)] };
}

function answerFor(exercise: Exercise, written: WrittenExercise, input: RewriteInput): Answer {
  const gated = reasonsFor(exercise, input);
  const light = lightOf(exercise, input);
  const closed = gated.filter(({ rule }) => rule !== 'allowance');
  if (closed.length > 0) return closedBy(closed, exercise, written, input);
  if (light === 'red' || light === 'amber') return provokedBy(light, exercise, written, input);
  if (gated.length > 0) return lightDay(gated, exercise, written, input);
  if (input.profile.experience === 'new' && isLoaded(exercise) && hasLoad(written)) {
    const to = changed(exercise, { sets: lighter(written.sets, input.catalog), load: 'reduced' });
    return { verdict: 'modify', to, options: [], reasons: [reason('LA10', input)] };
  }
  return { verdict: 'keep', to: null, options: [], reasons: [] };
}

/** Gates other than her own provocations, which have lights of their own. */
function reasonsFor(exercise: Exercise, { against }: RewriteInput): readonly Reason[] {
  const { move, form } = asForm(exercise);
  return against(move, form).filter(({ rule }) => !ownLoadRules.includes(rule) && !provocationRules.includes(rule));
}

const provocationRules: readonly string[] = ['provoked', 'LA1', 'LA5', 'TK-3', 'TK-4', 'off-the-chair'];

/** The worst light of what it resembles; standing or sitting as such counts only while red. */
function lightOf(exercise: Exercise, { provoked }: RewriteInput): Light {
  const lights = resembles(exercise).flatMap((tag) => {
    const light = provoked.get(tag);
    return light === undefined || (positional.includes(tag) && light !== 'red') ? [] : [light];
  });
  return (['red', 'amber'] as const).find((light) => lights.includes(light)) ?? 'green';
}

/** Closed by stage, pattern or a condition: the nearest that is open, or support alone where that is all it takes. */
function closedBy(reasons: readonly Reason[], exercise: Exercise, written: WrittenExercise, input: RewriteInput): Answer {
  const hurts = lightOf(exercise, input) !== 'green';
  const isSupportEnough = reasons.every(({ rule }) => rule === 'GA-4') && !hurts;
  const all = hurts ? [...reasons, reason(redRule(exercise), input)] : reasons;
  if (!isSupportEnough) return replaced(all, exercise, written, input);
  const options = othersFor(exercise, input);
  const { sets } = written;
  if (!isOnTheMove(exercise))
    return { verdict: 'modify', to: changed(exercise, { sets, stance: 'supported' }), options, reasons };
  const onTheSpot = input.exerciseNamed('split-squat');
  if (exercise.pattern !== 'split-stance' || onTheSpot === null) return replaced(reasons, exercise, written, input);
  return { verdict: 'replace', to: changed(onTheSpot, { sets, stance: 'supported' }), options, reasons };
}

/** Nothing to hold on to goes along. */
function isOnTheMove({ id, pattern }: Exercise): boolean {
  return pattern === 'carry' || /walking|travel|lateral-walk|band-walk/.test(id);
}

function provokedBy(light: 'amber' | 'red', exercise: Exercise, written: WrittenExercise, input: RewriteInput): Answer {
  if (exercise.pattern === 'cardio-walk-run' && exercise.impact !== 'high' && !avoided(input).has('impact'))
    return splitWalk(exercise, written, input);
  if (light === 'red') return replaced([reason(redRule(exercise), input)], exercise, written, input);
  if (isLift(exercise)) return onLadder(exercise, written, input);
  if (exercise.pattern === 'carry') {
    return {
      verdict: 'modify',
      to: changed(exercise, { sets: lighter(written.sets, input.catalog), load: hasLoad(written) ? 'reduced' : 'same' }),
      options: othersFor(exercise, input),
      reasons: [reason('LA12', input)],
    };
  }
  return replaced([reason(redRule(exercise), input)], exercise, written, input);
}

/** The practitioner's four lifts, on both legs. */
function isLift({ pattern, stance, impact }: Exercise): boolean {
  return (
    (pattern === 'squat' || pattern === 'hinge' || pattern === 'bridge-thrust') && stance === 'bilateral' && impact === 'none'
  );
}

function onLadder(exercise: Exercise, written: WrittenExercise, input: RewriteInput): Answer {
  const front = frontMayBeSore(input.gate, avoided(input));
  const rung = rungFor(exercise, input.gate, input.catalog);
  const reasons = [reason(front ? 'LA6' : 'LA5', input)];
  if (rung === 4) return replaced(reasons, exercise, written, input);
  if (front || rung === 3) return replaced(reasons, exercise, written, { ...input, first: squeezes });
  const to =
    rung === 1
      ? changed(exercise, { sets: written.sets, band: 'above-knees' })
      : changed(exercise, { sets: unloaded(written.sets), band: 'above-knees', load: 'none' });
  const answer: Answer = { verdict: 'modify', to, options: othersFor(exercise, input), reasons };
  return exercise.pattern === 'bridge-thrust' || breathMayNotBeHeld(input) ? answer : { ...answer, breath: 'method-2' };
}

/** BP3 is stronger than BP2: there, talking through the effort is what counts. */
function breathMayNotBeHeld({ gate, catalog }: RewriteInput): boolean {
  const rule = catalog.rules.find(({ id }) => id === 'BP3');
  return rule !== undefined && evaluate(rule.when, (name) => gate.facts.values[name]) !== false;
}

/** Walking is split, not stopped (D7). */
function splitWalk(exercise: Exercise, written: WrittenExercise, input: RewriteInput): Answer {
  const { gate, catalog } = input;
  const { walkUnknownMinutes, walkBoutsMin, walkBoutsMax, walkSplitBouts } = catalog.parameters;
  const minutesEach = gate.walkingBout ?? walkUnknownMinutes.value;
  const asked = written.sets.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0) / 60;
  if (asked > 0 && asked <= minutesEach) return { verdict: 'keep', to: null, options: [], reasons: [] };
  const count = Math.min(
    walkBoutsMax.value,
    Math.max(walkBoutsMin.value, asked > 0 ? Math.ceil(asked / minutesEach) : walkSplitBouts.value),
  );
  const to = changed(exercise, { sets: written.sets, bouts: { count, minutesEach } });
  return { verdict: 'modify', to, options: othersFor(exercise, input), reasons: [reason('WD1', input)] };
}

/** Only light work today: no weight on the legs, less of it elsewhere. */
function lightDay(reasons: readonly Reason[], exercise: Exercise, written: WrittenExercise, input: RewriteInput): Answer {
  if (!hasLoad(written))
    return {
      verdict: 'modify',
      to: changed(exercise, { sets: written.sets.map((set) => ({ ...set, rpe: 3 })) }),
      options: [],
      reasons,
    };
  const onLegs = exercise.stance !== 'none' && exercise.position === 'standing';
  const sets = (onLegs ? unloaded(written.sets) : lighter(written.sets, input.catalog)).map((set) => ({ ...set, rpe: 3 }));
  return { verdict: 'modify', to: changed(exercise, { sets, load: onLegs ? 'none' : 'reduced' }), options: [], reasons };
}

function guesses({ alternatives }: Recognised, input: RewriteInput): AdaptedExercise['options'] {
  const found = alternatives.flatMap((name) => input.exerciseNamed(idOf(name)) ?? []);
  return found.slice(0, 3).map((exercise) => ({ exercise, reason: reason('not-recognised', input) }));
}

/** `Child's Pose` → `childs-pose`. */
function idOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The rule that a provoked exercise falls under. */
function redRule({ pattern, stance, impact }: Exercise): string {
  if (impact === 'high' || pattern === 'jump-impact') return 'LA14';
  if (stance === 'single' || stance === 'split' || pattern === 'step') return 'LA3';
  if (pattern === 'squat') return 'LA2';
  if (pattern === 'hinge' || pattern === 'olympic') return 'LA1';
  return pattern === 'bridge-thrust' ? 'LA4' : 'provoked';
}

function hasLoad({ sets }: WrittenExercise): boolean {
  return sets.some(({ load }) => load !== null && load.unit !== 'bodyweight');
}

/** BP1: out on the effort of a lift; elsewhere the breath is free. */
export function breathFor(exercise: Exercise | null): BreathMethod {
  if (exercise === null || exercise.pattern === 'stretch') return 'free';
  if (exercise.pattern === 'breathing') return 'slow';
  return exercise.pattern.startsWith('cardio') || exercise.pattern === 'carry' ? 'free' : 'method-1';
}
