// What holds for every woman on every day: laws over traits, tried on thousands who do not exist.
import { catalog } from '@sinew/catalog';
import { allowances, planDay as planWith, stageAt, type Plan, type PlanItem } from '@sinew/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, today, type Day } from './people.ts';

const planDay = (input: Day): Plan => planWith({ ...input, catalog });
const runs = Number(process.env.SINEW_FUZZ_RUNS ?? 10_000);
/** Milliseconds: a night is long, and a busy machine slow. */
const patience = Math.max(120_000, runs * 30);
const heard = { numRuns: Math.max(500, Math.floor(runs / 10)) };

const everyForm = (plan: Plan): readonly PlanItem[] =>
  plan.items.flatMap((item) => (item.standIn === null ? [item] : [item, item.standIn]));
const moveOf = (item: PlanItem) => catalog.moves.find(({ id }) => id === item.move);
const formOf = (item: PlanItem) => moveOf(item)?.forms.find(({ id }) => id === item.variant);
const isExercise = ({ kind }: PlanItem) => kind !== 'walk' && kind !== 'everyday' && kind !== 'rest';
const timed = (plan: Plan) => plan.items.filter(isExercise);
const provokedPain = ({ checkIn }: Day) => (checkIn === null ? 10 : Math.max(checkIn.pain.now, checkIn.pain.worst24h ?? 0));
const allowed = (plan: Plan) => allowances.indexOf(plan.disposition.allows);

/** An unclear pattern leaves the front out only where she named places and what sets it off, and nothing of it is at the front. */
function frontMayBeSore({ checkIn }: Day, { presentation: { pattern } }: Plan): boolean {
  const places = checkIn?.sites?.map(({ region }) => region) ?? [];
  const named = [...places, ...(checkIn?.provokedBy ?? [])];
  const isNoPain = checkIn?.pain.now === 0 && (checkIn.pain.worst24h ?? 0) === 0;
  const isKnown = checkIn?.sites !== undefined && checkIn.provokedBy !== undefined && (places.length > 0 || isNoPain);
  if (pattern !== 'mixed') return pattern === 'symphysis';
  return !isKnown || named.some((one) => ['pubic', 'groin', 'legs-apart'].includes(one));
}

/** Her own never may close what is always open. */
const neverBreathes = ({ person }: Day) =>
  person.history.vetoes.some(
    ({ move, always }) => always === false && catalog.moves.find(({ id }) => id === move)?.role === 'breathing',
  );

function breaches(input: Day, plan: Plan): string[] {
  const { profile } = input.person;
  const stage = stageAt(profile.stage, today);
  const found: string[] = [];
  const must = (holds: boolean, law: string, item?: PlanItem): void => {
    if (!holds) found.push(`${law}${item === undefined ? '' : `: ${item.move} ${item.variant}`}`);
  };
  const { light } = plan.presentation;
  const provoked = input.checkIn?.provokedBy;
  const minutes = input.minutes ?? input.checkIn?.minutes ?? 20;

  if (plan.disposition.allows === 'nothing') must(plan.items.length === 0, 'nothing is planned where nothing is allowed');
  else if (minutes >= 3 && !neverBreathes(input)) must(plan.items.length > 0, 'where something is allowed, something is offered');
  must(plan.minutes <= minutes + 1e-9, 'the plan fits the minutes');
  must(
    plan.items.filter(({ move }, index) => plan.items.findIndex((one) => one.move === move) !== index).length === 0,
    'no move twice',
  );
  if (minutes < 12) must(timed(plan).length <= 3, 'SD7: three items at most');
  must(timed(plan).length <= { high: 4, moderate: 6, low: 8 }[plan.presentation.irritability], 'SD1–SD3: not too many items');
  must(
    plan.items.every(({ reasons }) => reasons.length > 0),
    'every line says why',
  );
  must(
    plan.withheld.every(({ reasons }) => reasons.length > 0),
    'every refusal says why',
  );

  for (const item of everyForm(plan)) {
    const { traits, dose } = item;
    const form = formOf(item);
    must(form !== undefined, 'planned from the catalogue', item);
    must(form?.stages.includes(stage.code) ?? false, 'allowed at her stage', item);
    if (plan.disposition.allows === 'rest-and-breathe') must(form?.effort === 'rest', 'only rest and breathing', item);
    if (plan.disposition.allows === 'light') must(form?.effort !== 'moderate' && dose.rpe[1] <= 3, 'light means light', item);
    if (stage.gestationDays !== null && stage.gestationDays >= 140)
      must(traits.position !== 'supine', 'GA-1: not flat from 20 weeks', item);
    if (stage.code === 'T2' || stage.code === 'T3') must(traits.position !== 'prone', 'GA-5: not prone', item);
    if (
      stage.code === 'T3' &&
      isExercise(item) &&
      (traits.stance === 'single' || traits.stance === 'split' || traits.legUp || traits.sideStep)
    ) {
      must(traits.support, 'GA-4: a hand is held', item);
    }
    if (stage.daysSinceBirth !== null && stage.daysSinceBirth < 14) must(form?.firstDays ?? false, 'GA-7: the first days', item);
    if (!stage.pregnant && (stage.daysSinceBirth ?? 0) < 84) must(traits.impact === 'none', 'GA-11: no jolts', item);
    if (profile.hypermobile !== false) must(!traits.endRange, 'SX2: no end range unless known not to be hypermobile', item);
    if (plan.presentation.pattern === 'nerve') must(!traits.endRange, 'SG8: no end range', item);
    if (frontMayBeSore(input, plan) && isExercise(item))
      must(!traits.abduction && traits.band === null, 'LA6: legs not taken apart', item);
    if (light === 'red') must(!traits.endRange, 'SX1: no end range while red', item);
    if ((input.checkIn?.pain.now ?? 0) > 5 && form?.firstDays === false) must(item.move !== 'walk', 'WA1: no walk above 5', item);
    if (light === 'red' && isExercise(item) && form?.effort !== 'rest') {
      must(
        provoked !== undefined ? !traits.resembles.some((one) => provoked.includes(one)) : traits.resembles.length === 0,
        'nothing that resembles what hurts while red',
        item,
      );
    }
    if (
      provokedPain(input) >= 6 &&
      isExercise(item) &&
      (provoked === undefined || provoked.some((one) => ['standing', 'walking', 'stairs', 'single-leg'].includes(one)))
    ) {
      must(traits.stance !== 'single' && traits.stance !== 'split', '§3e: not on one leg', item);
    }
    const has = profile.equipment;
    if (has !== undefined)
      must(
        traits.equipment.every((one) => has.includes(one)),
        'only what she has',
        item,
      );
    if (input.checkIn?.place === 'office' && plan.disposition.level !== 'not-screened' && isExercise(item)) {
      must(
        ['standing', 'supported-standing', 'seated', 'any'].includes(traits.position),
        'office: on her feet or on a chair',
        item,
      );
    }
    must(
      input.person.history.vetoes.filter(({ move }) => move === item.move).at(-1)?.always !== false,
      'never what she vetoed',
      item,
    );
    const range = form?.dose;
    if (range?.kind === 'hold')
      must((dose.holdSeconds ?? 0) <= range.holdSeconds.to && (dose.holdSeconds ?? 0) > 0, 'D1: hold within range', item);
    if (range?.kind === 'reps')
      must(
        (dose.reps ?? 0) <= range.reps.to && (dose.reps ?? 0) > 0 && (dose.sets ?? 0) <= range.sets.to,
        'reps and sets within range',
        item,
      );
    if (range?.kind === 'bouts')
      must(
        (dose.bouts?.minutesEach ?? 0) <= range.minutesEach.to && (dose.bouts?.minutesEach ?? 0) >= 2,
        'bouts within range',
        item,
      );
    if (['symphysis', 'nerve'].includes(plan.presentation.pattern) && !traits.pressure)
      must((dose.holdSeconds ?? 0) <= 30, 'D1: 30 seconds in these patterns', item);
  }
  return found;
}

describe('on any day', () => {
  it(
    `no plan breaks a gate (${runs} days)`,
    () => {
      let planned = 0;
      fc.assert(
        fc.property(day, (input) => {
          const plan = planDay(input);
          planned += plan.items.length > 0 ? 1 : 0;
          expect(breaches(input, plan)).toEqual([]);
        }),
        { numRuns: runs },
      );
      expect(planned).toBeGreaterThan(runs / 4);
    },
    patience,
  );

  it(
    'the same inputs give the same plan, to the letter',
    () => {
      fc.assert(
        fc.property(day, (input) => JSON.stringify(planDay(input)) === JSON.stringify(planDay(structuredClone(input)))),
        heard,
      );
    },
    patience,
  );

  it(
    'one flag more never allows more',
    () => {
      const flag = fc.constantFrom(...catalog.flags.map(({ id }) => id));
      fc.assert(
        fc.property(day, flag, (input, id) => {
          if (input.checkIn?.flags === undefined) return true;
          const more = { ...input, checkIn: { ...input.checkIn, flags: [...input.checkIn.flags, id] } };
          return allowed(planDay(more)) <= allowed(planDay(input));
        }),
        heard,
      );
    },
    patience,
  );

  it(
    'a condition more never allows more',
    () => {
      const condition = fc.constantFrom(...catalog.contraindications.map(({ id }) => id));
      fc.assert(
        fc.property(day, condition, (input, id) => {
          const { conditions } = input.person.profile;
          if (conditions === undefined) return true;
          const profile = { ...input.person.profile, conditions: [...conditions, id] };
          return allowed(planDay({ ...input, person: { ...input.person, profile } })) <= allowed(planDay(input));
        }),
        heard,
      );
    },
    patience,
  );

  it(
    'an unknown never allows more than the kindest answer',
    () => {
      const kindest = { conditions: [], clearance: 'not-asked', hypermobile: false } as const;
      fc.assert(
        fc.property(day, fc.constantFrom('conditions', 'clearance', 'hypermobile' as const), (input, field) => {
          const { [field]: _, ...without } = input.person.profile;
          const planFor = (profile: typeof input.person.profile) => planDay({ ...input, person: { ...input.person, profile } });
          const unknown = planFor(without);
          const known = planFor({ ...without, [field]: kindest[field] });
          const withheldThen = new Set(known.withheld.map(({ move }) => move));
          return allowed(unknown) <= allowed(known) && unknown.items.every(({ move }) => !withheldThen.has(move));
        }),
        heard,
      );
    },
    patience,
  );

  it(
    'without a screen there is only rest and breathing',
    () => {
      fc.assert(
        fc.property(day, (input) => {
          if (input.checkIn === null) return true;
          const { flags: _, ...unasked } = input.checkIn;
          return allowed(planDay({ ...input, checkIn: unasked })) <= allowances.indexOf('rest-and-breathe');
        }),
        heard,
      );
    },
    patience,
  );
});
