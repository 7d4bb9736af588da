// Laws of every line of a plan and of what stands in for it: gates of stage, of pain and of place, and doses within their range.
import type { Plan, PlanItem, Traits } from '@sinew/engine';
import { today } from './people.ts';
import { everyForm, formOf, isExercise, moveOf, type Laws, type Planned } from './law.ts';

/** Every line, stand-ins included, that is of this sort and does not keep the law. */
function breaking(
  { plan }: Pick<Planned, 'plan'>,
  keeps: (item: PlanItem) => boolean,
  which = (_: PlanItem) => true,
): PlanItem[] {
  return everyForm(plan).filter((item) => which(item) && !keeps(item));
}
const provokedPain = ({ input: { checkIn } }: Planned) =>
  checkIn === null ? 10 : Math.max(checkIn.pain.now, checkIn.pain.worst24h ?? 0);
const onOneLeg = ({ stance }: Traits) => stance === 'single' || stance === 'split';
const patternIs = ({ presentation }: Plan, ...patterns: readonly string[]) => patterns.includes(presentation.pattern);
const loadsTheLegs = ['standing', 'walking', 'stairs', 'single-leg'];
const none: readonly PlanItem[] = [];

/** An unclear pattern leaves the front out only where she named places and what sets it off, and nothing of it is at the front. */
function frontMayBeSore({ input: { checkIn }, plan }: Planned): boolean {
  const { pattern } = plan.presentation;
  const places = checkIn?.sites?.map(({ region }) => region) ?? [];
  const named = [...places, ...(checkIn?.provokedBy ?? [])];
  const isNoPain = checkIn?.pain.now === 0 && (checkIn.pain.worst24h ?? 0) === 0;
  const isKnown = checkIn?.sites !== undefined && checkIn.provokedBy !== undefined && (places.length > 0 || isNoPain);
  if (pattern !== 'mixed') return pattern === 'symphysis';
  return !isKnown || named.some((one) => ['pubic', 'groin', 'legs-apart'].includes(one));
}

export const itemLaws: Laws = {
  'planned from the catalogue': (day) => breaking(day, (item) => formOf(item) !== undefined),
  'allowed at her stage': (day) => breaking(day, (item) => formOf(item)?.stages.includes(day.stage.code) ?? false),
  'only rest and breathing': (day) =>
    day.plan.disposition.allows === 'rest-and-breathe' ? breaking(day, (item) => formOf(item)?.effort === 'rest') : none,
  'light means light': (day) =>
    day.plan.disposition.allows === 'light'
      ? breaking(day, (item) => formOf(item)?.effort !== 'moderate' && item.dose.rpe[1] <= 3)
      : none,
  'GA-1: not flat from 20 weeks': (day) =>
    (day.stage.gestationDays ?? 0) >= 140 ? breaking(day, ({ traits }) => traits.position !== 'supine') : none,
  'GA-5: not prone': (day) =>
    ['T2', 'T3'].includes(day.stage.code) ? breaking(day, ({ traits }) => traits.position !== 'prone') : none,
  'GA-4: a hand is held': (day) =>
    day.stage.code === 'T3'
      ? breaking(
          day,
          ({ traits }) => traits.support,
          (item) => isExercise(item) && (onOneLeg(item.traits) || item.traits.legUp || item.traits.sideStep),
        )
      : none,
  'GA-7: the first days, longer after a caesarean or an unknown birth': (day) => {
    const { stage } = day.input.person.profile;
    const known = stage.kind === 'postpartum' && (stage.birth === 'vaginal' || stage.birth === 'instrumental');
    const { daysSinceBirth } = day.stage;
    const first = daysSinceBirth !== null && daysSinceBirth <= (known ? 14 : 21);
    return first ? breaking(day, (item) => formOf(item)?.firstDays ?? false) : none;
  },
  'GA-11: no jolts': (day) =>
    !day.stage.pregnant && (day.stage.daysSinceBirth ?? 0) < 84 ? breaking(day, ({ traits }) => traits.impact === 'none') : none,
  'SX2: no end range unless known not to be hypermobile': (day) =>
    day.input.person.profile.hypermobile === false ? none : breaking(day, ({ traits }) => !traits.endRange),
  'SG8: no end range': (day) => (patternIs(day.plan, 'nerve') ? breaking(day, ({ traits }) => !traits.endRange) : none),
  'LA6: legs not taken apart': (day) =>
    frontMayBeSore(day) ? breaking(day, ({ traits }) => !traits.abduction && traits.band === null, isExercise) : none,
  'nothing that resembles what hurts while red': (day) => {
    const provoked = day.input.checkIn?.provokedBy;
    const resembles = ({ traits }: PlanItem): boolean => traits.resembles.some((one) => provoked?.includes(one) ?? true);
    if (day.plan.presentation.light !== 'red') return none;
    return breaking(
      day,
      (item) => !resembles(item),
      (item) => isExercise(item) && formOf(item)?.effort !== 'rest',
    );
  },
  'SX1: no end range while red': (day) =>
    day.plan.presentation.light === 'red' ? breaking(day, ({ traits }) => !traits.endRange) : none,
  'WA1: no walk above 5': (day) =>
    (day.input.checkIn?.pain.now ?? 0) > 5
      ? breaking(
          day,
          ({ move }) => move !== 'walk',
          (item) => formOf(item)?.firstDays === false,
        )
      : none,
  '§3e: not on one leg': (day) => {
    const provoked = day.input.checkIn?.provokedBy;
    const loaded = provoked === undefined || provoked.some((one) => loadsTheLegs.includes(one));
    return loaded && provokedPain(day) >= 6 ? breaking(day, ({ traits }) => !onOneLeg(traits), isExercise) : none;
  },
  'only what she has': (day) => {
    const has = day.input.person.profile.equipment;
    return has === undefined ? none : breaking(day, ({ traits }) => traits.equipment.every((one) => has.includes(one)));
  },
  'office: on her feet or on a chair': (day) =>
    day.input.checkIn?.place === 'office' && day.plan.disposition.level !== 'not-screened'
      ? breaking(day, ({ traits }) => ['standing', 'supported-standing', 'seated', 'any'].includes(traits.position), isExercise)
      : none,
  'outdoors: no sitting without a seat of hers': (day) => {
    const has = day.input.person.profile.equipment ?? [];
    const isSat = (item: PlanItem) =>
      isExercise(item) &&
      item.traits.position === 'seated' &&
      formOf(item)?.effort !== 'rest' &&
      item.traits.equipment.length === 0;
    return day.input.checkIn?.place === 'outdoors' && !has.includes('chair') && !has.includes('high-box')
      ? breaking(day, () => false, isSat)
      : none;
  },
  'never what she vetoed': (day) => {
    const { vetoes } = day.input.person.history;
    return breaking(day, (item) => vetoes.findLast(({ move }) => move === item.move)?.always !== false);
  },
  'PR1: nothing that hurt today': ({ input, plan }) => {
    const hurt = input.person.history.moves.filter(({ at, stopped }) => at.startsWith(today) && stopped === 'pain');
    const stopped = new Set(hurt.map(({ move }) => move));
    return breaking({ plan }, ({ move }) => !stopped.has(move));
  },
  'what stands in asks something else: other muscles, another position, another load or another way': ({ plan }) =>
    plan.items.filter((item) => item.standIn !== null && item.kind !== 'breathing' && asked(item) === asked(item.standIn)),
  'D1: hold within range': (day) => withinRange(day, 'hold', ({ dose }, to) => within(dose.holdSeconds, 1, to.holdSeconds.to)),
  'reps and sets within range': (day) =>
    withinRange(day, 'reps', ({ dose }, to) => within(dose.reps, 1, to.reps.to) && (dose.sets ?? 0) <= to.sets.to),
  'bouts within range': (day) =>
    withinRange(day, 'bouts', ({ dose }, to) => within(dose.bouts?.minutesEach ?? null, 2, to.minutesEach.to)),
  'D1: 30 seconds in these patterns': (day) =>
    patternIs(day.plan, 'symphysis', 'nerve')
      ? breaking(
          day,
          ({ dose }) => (dose.holdSeconds ?? 0) <= 30,
          ({ traits }) => !traits.pressure,
        )
      : none,
};

function asked(item: PlanItem): string {
  const { position, stance, load, band, endRange, resembles } = item.traits;
  return JSON.stringify([moveOf(item)?.targets, formOf(item)?.dose.kind, ...[position, stance, load, band, endRange], resembles]);
}

type Range = NonNullable<ReturnType<typeof formOf>>['dose'];

function withinRange<Of extends Range['kind']>(
  day: Planned,
  kind: Of,
  keeps: (item: PlanItem, range: Extract<Range, { kind: Of }>) => boolean,
): PlanItem[] {
  const rangeOf = (item: PlanItem): Range | undefined => formOf(item)?.dose;
  return breaking(
    day,
    (item) => keeps(item, rangeOf(item) as Extract<Range, { kind: Of }>),
    (item) => rangeOf(item)?.kind === kind,
  );
}

function within(amount: number | null, from: number, to: number): boolean {
  return amount !== null && amount >= from && amount <= to;
}
