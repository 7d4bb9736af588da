// One exercise of hers, looked at for today: kept where nothing speaks against it, else changed as little as her pain and stage ask for.
import type { BreathMethod, Catalog, Gate, History, Light, Profile, Provocation, Reason } from '@sinew/engine';
import type { AdaptedExercise, Exercise, Recognised, Rewritten, WrittenExercise } from '../model.ts';
import { asForm, isLoaded } from './as-form.ts';
import { rungFor } from './ladder.ts';
import { positional, resembles } from './resembles.ts';
import { carriedOver, lighter, unloaded } from './sets.ts';
import { ownLoadRules, standInsFor } from './stand-in.ts';

export interface RewriteInput {
  readonly gate: Gate;
  readonly profile: Profile;
  readonly history: History;
  readonly catalog: Catalog;
  /** What provokes today, her check-in's and her notes', with its light. */
  readonly provoked: ReadonlyMap<Provocation, Light>;
  readonly exerciseNamed: (id: string) => Exercise | null;
}

export function rewrite(written: WrittenExercise, recognised: Recognised, input: RewriteInput): AdaptedExercise {
  const { exercise, confidence } = recognised;
  const base = { ...written, exercise, confidence, breath: breathFor(exercise) };
  if (exercise === null)
    return { ...base, verdict: 'ask', to: null, options: guesses(recognised, input), reasons: [reason('not-recognised', input)] };
  const gated = reasonsFor(exercise, input);
  const light = lightOf(exercise, input);
  const closed = gated.filter(({ rule }) => rule !== 'allowance');
  if (closed.length > 0) return { ...base, ...closedBy(closed, exercise, written, input) };
  if (light === 'red' || light === 'amber') return { ...base, ...provokedBy(light, exercise, written, input) };
  if (gated.length > 0) return { ...base, ...lightDay(gated, exercise, written) };
  if (input.profile.experience === 'new' && isLoaded(exercise) && hasLoad(written)) {
    return {
      ...base,
      verdict: 'modify',
      to: changed(exercise, { sets: lighter(written.sets), load: 'reduced' }),
      options: [],
      reasons: [reason('LA10', input)],
    };
  }
  return { ...base, verdict: 'keep', to: null, options: [], reasons: [] };
}

type Answer = Pick<AdaptedExercise, 'verdict' | 'to' | 'options' | 'reasons'>;

/** Gates other than her own provocations, which have lights of their own. */
function reasonsFor(exercise: Exercise, { gate }: RewriteInput): readonly Reason[] {
  const { move, form } = asForm(exercise);
  return gate.against(move, form).filter(({ rule }) => !ownLoadRules.includes(rule) && !provocationRules.includes(rule));
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
  const onlySupport = reasons.every(({ rule }) => rule === 'GA-4') && exercise.pattern !== 'split-stance';
  if (onlySupport && lightOf(exercise, input) === 'green') {
    return { verdict: 'modify', to: changed(exercise, { sets: written.sets, stance: 'supported' }), options: [], reasons };
  }
  return replaced(reasons, exercise, written, input);
}

function provokedBy(light: 'amber' | 'red', exercise: Exercise, written: WrittenExercise, input: RewriteInput): Answer {
  if (exercise.pattern === 'cardio-walk-run' && exercise.impact !== 'high' && !avoided(input).has('impact'))
    return splitWalk(exercise, written, input);
  if (light === 'red') return replaced([reason(redRule(exercise), input)], exercise, written, input);
  if (isLift(exercise)) return onLadder(exercise, written, input);
  if (exercise.pattern === 'carry') {
    return {
      verdict: 'modify',
      to: changed(exercise, { sets: lighter(written.sets), load: 'reduced' }),
      options: [],
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
  const { presentation } = input.gate;
  const front = presentation.pattern === 'symphysis' || presentation.pattern === 'mixed';
  const rung = rungFor(exercise, input.history, input.gate, input.catalog);
  const reasons = [reason(front ? 'LA6' : 'LA5', input)];
  if (front || rung >= 3) return replaced(reasons, exercise, written, input);
  if (rung === 1)
    return { verdict: 'modify', to: changed(exercise, { sets: written.sets, band: 'above-knees' }), options: [], reasons };
  return {
    verdict: 'modify',
    to: changed(exercise, { sets: unloaded(written.sets), band: 'above-knees', load: 'none' }),
    options: [],
    reasons,
  };
}

/** Walking is split, not stopped (D7). */
function splitWalk(exercise: Exercise, written: WrittenExercise, { gate, catalog }: RewriteInput): Answer {
  const { walkUnknownMinutes, walkBoutsMin, walkBoutsMax, walkSplitBouts } = catalog.parameters;
  const minutesEach = gate.walkingBout ?? walkUnknownMinutes.value;
  const asked = written.sets.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0) / 60;
  if (asked > 0 && asked <= minutesEach) return { verdict: 'keep', to: null, options: [], reasons: [] };
  const count = Math.min(
    walkBoutsMax.value,
    Math.max(walkBoutsMin.value, asked > 0 ? Math.ceil(asked / minutesEach) : walkSplitBouts.value),
  );
  const to = changed(exercise, { sets: written.sets, bouts: { count, minutesEach } });
  return { verdict: 'modify', to, options: [], reasons: [reason('WD1', { catalog })] };
}

/** Only light work today: no weight on the legs, less of it elsewhere. */
function lightDay(reasons: readonly Reason[], exercise: Exercise, written: WrittenExercise): Answer {
  if (!hasLoad(written))
    return {
      verdict: 'modify',
      to: changed(exercise, { sets: written.sets.map((set) => ({ ...set, rpe: 3 })) }),
      options: [],
      reasons,
    };
  const onLegs = exercise.stance !== 'none' && exercise.position === 'standing';
  const sets = (onLegs ? unloaded(written.sets) : lighter(written.sets)).map((set) => ({ ...set, rpe: 3 }));
  return { verdict: 'modify', to: changed(exercise, { sets, load: onLegs ? 'none' : 'reduced' }), options: [], reasons };
}

function replaced(reasons: readonly Reason[], exercise: Exercise, written: WrittenExercise, input: RewriteInput): Answer {
  const [best, ...others] = standInsFor(exercise, {
    gate: input.gate,
    avoid: avoided(input),
    exerciseNamed: input.exerciseNamed,
  });
  if (best === undefined)
    return { verdict: 'remove', to: null, options: resting(input), reasons: [...reasons, reason('nothing-fits', input)] };
  const sets = carriedOver(written.sets, exercise, best);
  const twoLegged = exercise.stance !== 'bilateral' && best.stance === 'bilateral';
  const to: Rewritten = {
    ...changed(best, { sets, load: isLoaded(best) ? 'reduced' : 'none' }),
    stance: twoLegged ? 'two-legged' : 'same',
  };
  return {
    verdict: 'replace',
    to,
    options: others.map((one) => ({ exercise: one, reason: reason('stand-in', input) })),
    reasons,
  };
}

/** What no substitute may repeat. */
function avoided({ provoked }: RewriteInput): ReadonlySet<Provocation> {
  return new Set(
    [...provoked]
      .filter(([tag, light]) => light === 'red' || (light === 'amber' && !positional.includes(tag)))
      .map(([tag]) => tag),
  );
}

function resting({ exerciseNamed, catalog }: RewriteInput): AdaptedExercise['options'] {
  const breathing = exerciseNamed('diaphragmatic-breathing');
  return breathing === null ? [] : [{ exercise: breathing, reason: reason('SG10', { catalog }) }];
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

function changed(exercise: Exercise, change: Partial<Rewritten>): Rewritten {
  return { exercise, sets: [], band: null, load: 'same', range: 'same', stance: 'same', bouts: null, ...change };
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
function breathFor(exercise: Exercise | null): BreathMethod {
  if (exercise === null || exercise.pattern === 'stretch') return 'free';
  if (exercise.pattern === 'breathing') return 'slow';
  return exercise.pattern.startsWith('cardio') || exercise.pattern === 'carry' ? 'free' : 'method-1';
}

function reason(rule: string, { catalog }: Pick<RewriteInput, 'catalog'>): Reason {
  return { rule, sources: catalog.rules.find(({ id }) => id === rule)?.sources ?? ['product'] };
}
