// How much of a form today: the starting dose, her steps, then every cap; and how long that takes.
import { assertNever } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { DoseRange, Span } from '../model/move.ts';
import type { WalkDone } from '../model/person.ts';
import type { Dose } from '../model/plan.ts';
import type { Reason } from '../model/rule.ts';
import type { Irritability, Side } from '../model/vocabulary.ts';
import type { Progress } from './progress.ts';
import { reasonFor } from '../rules/reason.ts';
import type { Candidate } from '../shortlist/shortlist.ts';
import type { Situation } from '../observe/situation.ts';
import { walkDose } from './walk.ts';

export interface Dosed {
  readonly dose: Dose;
  /** Set-up, both sides and rests, rounded up to a quarter of a minute; 0 for what stands beside the minutes. */
  readonly seconds: number;
  readonly reasons: readonly Reason[];
}

export interface DoseInput {
  readonly candidate: Candidate;
  readonly progress: Progress;
  readonly situation: Situation;
  readonly walks: readonly WalkDone[];
  /** She chose the full hold on a green day (D1). */
  readonly fullHold: boolean;
  readonly catalog: Catalog;
}

/** Durations are counted in quarters of a minute. */
export const quantumSeconds = 15;

/** From here on one hold a side is enough. */
const longHoldSeconds = 60;

interface Caps {
  readonly sets: number;
  readonly rpe: number;
  readonly holdSeconds: number;
  readonly factor: number;
}

export function doseFor(input: DoseInput): Dosed {
  const { candidate } = input;
  const { form } = candidate;
  const caps = capsOf(input);
  const amounts = amountsFor(form.dose, input, caps);
  const dose: Dose = {
    sets: null,
    reps: null,
    holdSeconds: null,
    minutes: null,
    bouts: null,
    load: null,
    secondsPerRep: null,
    ...amounts,
    perSide: form.dose.perSide,
    startSide: form.dose.perSide ? startSideOf(input.situation) : null,
    band: form.traits.band,
    rpe: [Math.min(form.dose.rpe[0], caps.rpe), Math.min(form.dose.rpe[1], caps.rpe)],
    restSeconds: form.dose.restSeconds,
  };
  return { dose, seconds: secondsOf(dose, form.setUpSeconds), reasons: reasonsFor(input, dose) };
}

/** Set-up once, then every set and side; resting between them, not after the last. */
export function secondsOf(dose: Dose, setUpSeconds: number): number {
  if (dose.bouts !== null) return 0;
  const sides = dose.perSide ? 2 : 1;
  const rounds = (dose.sets ?? 1) * sides;
  const total = setUpSeconds + rounds * workSeconds(dose) + (rounds - 1) * dose.restSeconds;
  return Math.ceil(total / quantumSeconds) * quantumSeconds;
}

/** One set on one side. */
export function workSeconds({ holdSeconds, reps, secondsPerRep, minutes }: Dose): number {
  if (minutes !== null) return minutes * 60;
  if (reps !== null) return reps * (secondsPerRep ?? 4);
  return holdSeconds ?? 0;
}

function amountsFor(range: DoseRange, input: DoseInput, caps: Caps): Partial<Dose> {
  switch (range.kind) {
    case 'hold':
      return holdsFor(range, input, caps);
    case 'reps':
      return repsFor(range, input, caps);
    case 'minutes':
      return { sets: 1, minutes: scaled(range.minutes.from, range.minutes, caps.factor) };
    case 'bouts':
      return { bouts: walkDose(range, input.candidate.move, input) };
    default:
      return assertNever(range);
  }
}

/** Two shorter holds; past a minute, one long one (D1: two minutes a side, all told). */
function holdsFor(range: Extract<DoseRange, { kind: 'hold' }>, input: DoseInput, caps: Caps): Partial<Dose> {
  const holdSeconds = holdFor(range, input, caps);
  return { sets: holdSeconds > longHoldSeconds ? 1 : setsFor(range.sets, caps), holdSeconds };
}

function holdFor(range: Extract<DoseRange, { kind: 'hold' }>, { progress, fullHold, situation }: DoseInput, caps: Caps): number {
  const full = fullHold && situation.presentation.light === 'green';
  const wanted = full ? range.holdSeconds.to : range.holdSeconds.from + range.stepSeconds * progress.steps;
  const held = Math.min(wanted, range.holdSeconds.to, Math.max(caps.holdSeconds, 0));
  const eased = caps.factor < 1 ? Math.max(10, Math.round((held * caps.factor) / 5) * 5) : held;
  return Math.min(held, eased);
}

/** One variable at a time, a tenth to a fifth each step: first reps, then sets (PR4). */
function repsFor(range: Extract<DoseRange, { kind: 'reps' }>, { progress, catalog }: DoseInput, caps: Caps): Partial<Dose> {
  const most = Math.min(range.sets.to, caps.sets);
  let reps = range.reps.from;
  let sets = setsFor(range.sets, caps);
  for (let step = 0; step < progress.steps; step += 1) {
    if (reps < range.reps.to)
      reps = Math.min(range.reps.to, reps + Math.max(1, Math.round(reps * catalog.parameters.progressStep.value)));
    else if (sets < most) sets += 1;
  }
  const eased = caps.factor < 1 ? Math.max(1, Math.floor(reps * caps.factor)) : reps;
  return { sets, reps: eased, holdSeconds: range.holdSeconds, secondsPerRep: range.secondsPerRep };
}

function setsFor({ from }: Span, caps: Caps): number {
  return Math.max(1, Math.min(from, caps.sets));
}

function scaled(value: number, { from }: Span, factor: number): number {
  return factor < 1 ? Math.max(Math.min(1, from), Math.round(value * factor * 2) / 2) : value;
}

function capsOf({ candidate, situation, progress, catalog }: DoseInput): Caps {
  const { parameters } = catalog;
  const { irritability } = situation.presentation;
  let caps: Caps = { ...irritabilityCaps(irritability, catalog), holdSeconds: Number.POSITIVE_INFINITY, factor: progress.factor };
  if (candidate.form.effort === 'light' || candidate.form.effort === 'rest')
    caps = { ...caps, rpe: Math.min(caps.rpe, parameters.rpeLight.value) };
  for (const { effect } of candidate.effects) {
    if (effect.effect === 'cap') caps = { ...caps, [effect.what]: Math.min(caps[effect.what], effect.at) };
    if (effect.effect === 'scale') caps = { ...caps, factor: Math.min(caps.factor, numberNamed(effect.by, catalog)) };
  }
  return caps;
}

function irritabilityCaps(irritability: Irritability, { parameters }: Catalog): Pick<Caps, 'sets' | 'rpe'> {
  switch (irritability) {
    case 'high':
      return { sets: parameters.setsHigh.value, rpe: parameters.rpeModerate.value };
    case 'moderate':
      return { sets: parameters.setsModerate.value, rpe: parameters.rpeModerate.value };
    case 'low':
      return { sets: parameters.setsLow.value, rpe: parameters.rpeLow.value };
    default:
      return assertNever(irritability);
  }
}

function numberNamed(name: string, { parameters }: Catalog): number {
  const parameter = Object.entries(parameters).find(([id]) => id === name)?.[1];
  if (parameter === undefined) throw new Error(`No parameter named ${name}`);
  return parameter.value;
}

/** The less sore side first: the body meets the move where it is easy. */
function startSideOf(situation: Situation): 'left' | 'right' {
  return soreness(situation, 'left') > soreness(situation, 'right') ? 'right' : 'left';
}

function knowsSoreSide(situation: Situation): boolean {
  return soreness(situation, 'left') !== soreness(situation, 'right');
}

function soreness({ facts }: Situation, side: Side): number {
  const sites = (facts.checkIn?.sites ?? []).filter((site) => site.side === side);
  return sites.reduce((sum, { intensity }) => sum + (intensity ?? 1), 0);
}

function reasonsFor({ candidate, progress, fullHold, situation, catalog }: DoseInput, dose: Dose): Reason[] {
  const isHold = candidate.form.dose.kind === 'hold';
  const rules = progress.rules.map((rule) => (rule === 'PR4' && isHold ? 'D1' : rule));
  if (isHold && fullHold && situation.presentation.light === 'green') rules.push('full-hold');
  const numbers = dose.holdSeconds === null ? {} : { numbers: { seconds: dose.holdSeconds } };
  if (dose.perSide && knowsSoreSide(situation)) rules.push('start-side');
  return rules.map((rule) => reasonFor(rule, catalog, numbers));
}
