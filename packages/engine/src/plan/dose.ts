// How much of a form today: the starting dose, her steps, then every cap; and how long that takes.
import { assertNever } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { DoseRange, Span } from '../model/move.ts';
import type { Dose } from '../model/plan.ts';
import type { Reason } from '../model/rule.ts';
import type { Side } from '../model/vocabulary.ts';
import type { Caps } from './caps.ts';
import { secondsOf } from './duration.ts';
import type { Progress } from './progress.ts';
import { repsAfter } from './ramp.ts';
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
  readonly caps: Caps;
  readonly progress: Progress;
  readonly situation: Situation;
  /** She chose the full hold on a green day (D1). */
  readonly fullHold: boolean;
  readonly catalog: Catalog;
}

export function doseFor(input: DoseInput): Dosed {
  const { candidate } = input;
  const { form } = candidate;
  const caps = { ...input.caps, factor: Math.min(input.caps.factor, input.progress.factor) };
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
  return { dose, seconds: secondsOf(dose, form.setUpSeconds), reasons: reasonsFor(input, dose, caps) };
}

type HoldRange = Extract<DoseRange, { kind: 'hold' }>;

function amountsFor(range: DoseRange, input: DoseInput, caps: Caps): Partial<Dose> {
  switch (range.kind) {
    case 'hold':
      return holdsFor(range, input, caps);
    case 'reps':
      return repsFor(range, input, caps);
    case 'minutes':
      return { sets: 1, minutes: easedMinutes(range.minutes, caps, input.catalog) };
    case 'bouts':
      return { bouts: walkDose(range, input) };
    default:
      return assertNever(range);
  }
}

/** Two shorter holds; past a minute, one long one (D1: two minutes a side, all told), which stays one when it is made shorter. */
function holdsFor(range: HoldRange, input: DoseInput, caps: Caps): Partial<Dose> {
  const { progress, catalog } = input;
  const { longHoldSeconds, easedHoldMin } = catalog.parameters;
  const held = isFull(input) ? Math.min(range.holdSeconds.to, caps.holdSeconds) : holdAfter(progress.steps, range, caps);
  const isLong = Math.max(held, holdAfter(progress.peak, range, caps)) > longHoldSeconds.value;
  const eased = caps.factor < 1 ? Math.max(easedHoldMin.value, Math.round((held * caps.factor) / 5) * 5) : held;
  return { sets: isLong ? 1 : setsFor(range.sets, caps), holdSeconds: Math.min(held, eased) };
}

function holdAfter(steps: number, { holdSeconds, stepSeconds }: HoldRange, caps: Caps): number {
  return Math.min(holdSeconds.from + stepSeconds * steps, holdSeconds.to, caps.holdSeconds);
}

/** Her own choice, on a green day on which nothing holds this one back (D1). */
function isFull({ candidate, progress, fullHold, situation }: DoseInput): boolean {
  const heldBack = progress.rules.some((rule) => rule !== 'PR4');
  return candidate.form.dose.kind === 'hold' && fullHold && situation.presentation.light === 'green' && !heldBack;
}

function repsFor(range: Extract<DoseRange, { kind: 'reps' }>, { progress, catalog }: DoseInput, caps: Caps): Partial<Dose> {
  const { sets, reps } = repsAfter(progress.steps, range, caps, catalog);
  const eased = Math.max(1, Math.floor(reps * caps.factor));
  return { sets, reps: eased, holdSeconds: range.holdSeconds, secondsPerRep: range.secondsPerRep };
}

function setsFor({ from }: Span, caps: Caps): number {
  return Math.max(1, Math.min(from, caps.sets));
}

/** In half minutes. */
function easedMinutes({ from }: Span, { factor }: Caps, { parameters }: Catalog): number {
  return Math.max(Math.min(parameters.easedMinutesMin.value, from), Math.round(from * factor * 2) / 2);
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

function reasonsFor(input: DoseInput, dose: Dose, caps: Caps): Reason[] {
  const { candidate, situation, catalog } = input;
  const isHold = candidate.form.dose.kind === 'hold';
  const rules = toldOf(input, dose, caps).map((rule) => (rule === 'PR4' && isHold ? 'D1' : rule));
  if (isFull(input)) rules.push('full-hold');
  if (dose.perSide && knowsSoreSide(situation)) rules.push('start-side');
  const numbers = dose.holdSeconds === null ? {} : { numbers: { seconds: dose.holdSeconds } };
  return rules.map((rule) => reasonFor(rule, catalog, smaller.includes(rule) ? { ...numbers, about: 'less' } : numbers));
}

/** No growth is told of what is smaller today, and nothing smaller of what was too little to be cut. */
function toldOf(input: DoseInput, dose: Dose, caps: Caps): string[] {
  const { candidate, progress } = input;
  if (caps.factor === 1) return [...progress.rules];
  const whole = amountsFor(candidate.form.dose, input, { ...caps, factor: 1 });
  const isLess = (['reps', 'holdSeconds', 'minutes'] as const).some((amount) => (whole[amount] ?? null) !== dose[amount]);
  return progress.rules.filter((rule) => (rule === 'PR4' ? !isLess : isLess || !cuts.includes(rule)));
}

/** Said of the move itself, and otherwise of what is withheld or of the day. */
const smaller: readonly string[] = ['PR1', 'PR7'];

/** They take a share of the amount. */
const cuts: readonly string[] = ['PR1', 'PR2', 'MD3', 'PR7'];
