// A day of an adapted workout as a session, to be coached through like a plan: what stays and what was changed, in her order.
import { openGate, type Brought, type Dose, type Gate, type PlanItem, type Provocation } from '@sinew/engine';
import type { AdaptedExercise, Exercise, WorkoutSet } from '../model.ts';
import { rewritingFor, type AdaptedDay, type AdaptInput } from '../rewrite/adapt.ts';
import { avoided, type RewriteInput } from '../rewrite/answer.ts';
import { asForm } from '../rewrite/as-form.ts';
import { inPlaceOf } from '../rewrite/replace.ts';
import { positional, resembles } from '../rewrite/resembles.ts';
import { breathFor } from '../rewrite/rewrite.ts';
import { standInsFor } from '../rewrite/stand-in.ts';
import { secondsOfSets } from './seconds-of-sets.ts';

/** What rests today, or is not known, is left out; nothing at all behind a gate that is shut. @param days all of them: a note about pain counts for each */
export function asSession(days: readonly AdaptedDay[], day: number, input: Omit<AdaptInput, 'recognise'>): readonly PlanItem[] {
  const gate = openGate(input);
  const { level, allows } = gate.disposition;
  if (allows === 'nothing' || level === 'not-screened') return [];
  const all = days.flatMap(({ exercises }) => exercises);
  const rewriting = rewritingFor(all, gate, input);
  const items = (days[day]?.exercises ?? []).flatMap((adapted) => itemOf(adapted, rewriting) ?? []);
  return withCuesOnce(items);
}

function itemOf(adapted: AdaptedExercise, input: RewriteInput): PlanItem | null {
  const { verdict, to, line } = adapted;
  const exercise = to?.exercise ?? adapted.exercise;
  if (exercise === null || verdict === 'remove' || verdict === 'ask') return null;
  const item = {
    adapted,
    exercise,
    variant: `line-${line}`,
    breath: adapted.verdict === 'keep' ? breathFor(exercise) : adapted.breath,
  };
  return {
    ...asItem({ ...item, sets: setsNow(adapted), band: to?.band ?? null }, input),
    standIn: gentler(exercise, adapted, input),
  };
}

/** If it makes it worse: the nearest that passes and does not resemble it either. */
function gentler(exercise: Exercise, adapted: AdaptedExercise, input: RewriteInput): PlanItem | null {
  const same = resembles(exercise).filter((tag) => !positional.includes(tag));
  const avoid: ReadonlySet<Provocation> = new Set([...avoided(input), ...same]);
  const [best] = standInsFor(exercise, { against: input.against, exerciseNamed: input.exerciseNamed, avoid });
  if (best === undefined) return null;
  const written = { ...adapted, sets: setsNow(adapted) };
  const { sets } = inPlaceOf(exercise, best, written, input.catalog);
  // It takes turns with nobody.
  return asItem(
    {
      adapted: { ...adapted, group: null },
      exercise: best,
      variant: `line-${adapted.line}-instead`,
      breath: breathFor(best),
      sets,
      band: null,
    },
    input,
  );
}

/** Of a walk that is split, one bout: the others have their time later in the day. */
function setsNow({ to, sets }: AdaptedExercise): readonly WorkoutSet[] {
  if (to === null) return sets;
  const [first] = to.sets;
  if (to.bouts === null) return to.sets;
  const seconds = to.bouts.minutesEach * 60;
  return [{ ...nothingSaid, rpe: first?.rpe ?? null, seconds }];
}

const nothingSaid: WorkoutSet = {
  kind: 'work',
  reps: null,
  seconds: null,
  distance: null,
  load: null,
  rpe: null,
  perSide: false,
};

interface Item {
  readonly adapted: AdaptedExercise;
  readonly exercise: Exercise;
  readonly variant: string;
  readonly breath: PlanItem['breath'];
  readonly sets: readonly WorkoutSet[];
  readonly band: Dose['band'];
}

function asItem({ adapted, exercise, variant, breath, sets, band }: Item, input: RewriteInput): PlanItem {
  const { move, form } = asForm(exercise);
  const dose = doseOf(sets, band, move.kind, input);
  return {
    move: exercise.id,
    protocol: band === null ? [] : ['T5', 'T5a'],
    catalogue: null,
    variant,
    kind: move.kind,
    traits: { ...form.traits, band },
    dose,
    breath,
    extraCues: band === null ? [] : ['test-five-reps'],
    easier: null,
    harder: null,
    reasons: adapted.reasons,
    seconds: secondsOfSets(sets, dose, input.catalog),
    standIn: null,
    brought: broughtOf(exercise, sets, adapted),
  };
}

function broughtOf({ name, pattern, stance }: Exercise, sets: readonly WorkoutSet[], { group, to }: AdaptedExercise): Brought {
  return {
    name,
    pattern,
    stance,
    sets: sets.map(({ kind, reps, seconds, distance, load }) => ({ kind, reps, seconds, distance, load })),
    group,
    bouts: to?.bouts?.count ?? null,
  };
}

function doseOf(sets: readonly WorkoutSet[], band: Dose['band'], kind: PlanItem['kind'], { gate, catalog }: RewriteInput): Dose {
  const { workoutEffort, workoutRestSeconds } = catalog.parameters;
  const [first] = sets;
  const load = first?.load ?? null;
  const perSide = sets.some((set) => set.perSide);
  const effort = first?.rpe ?? workoutEffort.value;
  return {
    sets: Math.max(1, sets.length),
    reps: first?.reps?.min ?? null,
    holdSeconds: null,
    minutes: null,
    perSide,
    startSide: perSide ? startSideIn(gate) : null,
    load: load !== null && (load.unit === 'kg' || load.unit === 'lb') ? { value: load.value, unit: load.unit } : null,
    bouts: null,
    band,
    rpe: [Math.max(0, effort - 1), effort],
    restSeconds: kind === 'strength' ? workoutRestSeconds.value : 0,
    secondsPerRep: null,
  };
}

/** The less sore side first. */
function startSideIn({ facts }: Gate): 'left' | 'right' {
  const soreness = (side: string): number =>
    (facts.checkIn?.sites ?? []).filter((site) => site.side === side).reduce((sum, { intensity }) => sum + (intensity ?? 1), 0);
  return soreness('left') > soreness('right') ? 'right' : 'left';
}

/** How much to leave in the tank, the top of the lift, how to stand: on the first that they are about, and not on every one. */
function withCuesOnce(items: readonly PlanItem[]): readonly PlanItem[] {
  const first = [
    { cue: 'reps-in-reserve', at: items.findIndex(isStrength) },
    { cue: 'stand-tall', at: items.findIndex(isLift) },
    {
      cue: 'find-your-comfortable-stack',
      at: items.findIndex((item) => isStrength(item) && item.traits.position === 'standing'),
    },
  ];
  return items.map((item, at) => ({
    ...item,
    extraCues: [...item.extraCues, ...first.filter((one) => one.at === at).map(({ cue }) => cue)],
  }));
}

function isStrength({ kind, breath }: PlanItem): boolean {
  return kind === 'strength' && breath !== 'free';
}

function isLift({ brought }: PlanItem): boolean {
  return ['squat', 'hinge', 'bridge-thrust'].includes(brought?.pattern ?? '');
}
