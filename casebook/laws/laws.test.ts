// What holds for every woman on every day: laws over traits, tried on thousands who do not exist.
import { catalog } from '@sinew/catalog';
import { allowances, planDay as planWith, stageAt, type MoveDone, type Plan, type Reason } from '@sinew/engine';
import { addDays, type Instant } from '@sinew/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemLaws } from './item-laws.ts';
import { breachesOf, everyForm, formOf, timed } from './law.ts';
import { day, today, type Day } from './people.ts';
import { planLaws } from './plan-laws.ts';

const planDay = (input: Day): Plan => planWith({ ...input, catalog });
const runs = Number(process.env.SINEW_FUZZ_RUNS ?? 10_000);
/** Milliseconds: a night is long, and a busy machine slow. */
const patience = Math.max(120_000, runs * 30);
const heard = { numRuns: Math.max(500, Math.floor(runs / 10)) };

const allowed = (plan: Plan) => allowances.indexOf(plan.disposition.allows);

/** Open, and left for another day or another week all the same: what waits says nothing of what is allowed. */
const waits: readonly string[] = ['SD1', 'PR2', 'strength-day'];
const isWaiting = ({ rule, about }: Reason) => waits.includes(rule) || about === 'new-load';

/** What nothing speaks against today. */
function openIn(plan: Plan): Set<string> {
  if (plan.disposition.allows === 'nothing') return new Set();
  const closed = new Set(plan.withheld.filter(({ reasons }) => !reasons.every(isWaiting)).map(({ move }) => move));
  return new Set(catalog.moves.map(({ id }) => id).filter((id) => !closed.has(id)));
}

/** Neither in the four steps nor in a single move. */
function allowsNoMore(more: Plan, less: Plan): boolean {
  const open = openIn(less);
  return allowed(more) <= allowed(less) && [...openIn(more)].every((move) => open.has(move));
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
          expect(breachesOf({ ...planLaws, ...itemLaws }, input, plan)).toEqual([]);
        }),
        { numRuns: runs },
      );
      expect(planned).toBeGreaterThan(runs / 4);
    },
    patience,
  );

  it(
    'nor six to twelve weeks after a birth, when weights come back',
    () => {
      let loaded = 0;
      const weeks = fc.integer({ min: 42, max: 83 });
      fc.assert(
        fc.property(day, weeks, (input, days) => {
          const stage = { kind: 'postpartum', birthDate: addDays(today, -days), birth: 'vaginal' } as const;
          const profile = { ...input.person.profile, stage, clearance: 'cleared', conditions: [] } as const;
          const back = { ...input, person: { ...input.person, profile } };
          const plan = planDay(back);
          loaded += plan.items.some(({ traits }) => traits.load === 'loaded') ? 1 : 0;
          expect(breachesOf({ ...planLaws, ...itemLaws }, back, plan)).toEqual([]);
        }),
        heard,
      );
      expect(loaded).toBeGreaterThan(heard.numRuns / 50);
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
          return allowsNoMore(planDay(more), planDay(input));
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
          return allowsNoMore(planDay({ ...input, person: { ...input.person, profile } }), planDay(input));
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
    'what she has to stop for pain on two days is not planned on the third (PR1, PR5)',
    () => {
      let tried = 0;
      fc.assert(
        fc.property(day, fc.nat(), (input, pick) => {
          const exercises = timed(planDay(input)).filter((item) => formOf(item)?.effort !== 'rest');
          const item = exercises[pick % exercises.length];
          if (item === undefined || (stageAt(input.person.profile.stage, today).daysSinceBirth ?? 9) < 3) return true;
          tried += 1;
          const { person } = input;
          const stops = [2, 1].map(
            (days): MoveDone => ({
              ...{ session: 's', move: item.move, variant: item.variant, side: 'both', dose: {}, effort: null },
              at: `${addDays(today, -days)}T20:00:00+01:00` as Instant,
              pain: null,
              stopped: 'pain',
            }),
          );
          const history = { ...person.history, moves: [...person.history.moves, ...stops] };
          const { items } = planDay({ ...input, person: { ...person, history } });
          return everyForm({ items }).every(({ move }) => move !== item.move);
        }),
        heard,
      );
      expect(tried).toBeGreaterThan(heard.numRuns / 10);
    },
    patience,
  );

  it(
    'what she has to stop for pain today is not planned again today, scores or none (PR1)',
    () => {
      let tried = 0;
      const pain = fc.constantFrom(null, { before: 2, after: 2 }, { before: 4, after: 8 });
      fc.assert(
        fc.property(day, fc.nat(), pain, (input, pick, scores) => {
          const { items: before } = planDay(input);
          const item = everyForm({ items: before })[pick % Math.max(1, before.length)];
          if (item === undefined) return true;
          tried += 1;
          const stop: MoveDone = {
            ...{ session: 's', move: item.move, variant: item.variant, side: 'both', dose: {}, effort: null },
            at: `${today}T08:30:00+01:00` as Instant,
            pain: scores,
            stopped: 'pain',
          };
          const { person } = input;
          const history = { ...person.history, moves: [...person.history.moves, stop] };
          const { items, withheld } = planDay({ ...input, person: { ...person, history } });
          const why = withheld.find(({ move }) => move === item.move)?.reasons ?? [];
          return everyForm({ items }).every(({ move }) => move !== item.move) && why.some(({ rule }) => rule === 'PR1');
        }),
        heard,
      );
      expect(tried).toBeGreaterThan(heard.numRuns / 10);
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
