// What holds on the first day back after a birth, whatever was built up before it.
import { catalog } from '@sinew/catalog';
import { learn, planDay, stageAt, type History, type Plan } from '@sinew/engine';
import { addDays, localDateOf, type Instant, type LocalDate } from '@sinew/kernel';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { day, history, today, type Day } from './people.ts';

const earlier = (at: Instant, days: number): Instant => `${addDays(localDateOf(at), -days)}${at.slice(10)}` as Instant;

/** All her days lie before the birth, and a month of green ones with them. */
function beforeBirth(past: History, days: number): History {
  const back = <Entry extends { readonly at: Instant }>(list: readonly Entry[]): Entry[] =>
    list.map((entry) => ({ ...entry, at: earlier(entry.at, days) }));
  return {
    ...past,
    since: past.since === null ? null : addDays(past.since, -days),
    checkIns: back(past.checkIns),
    moves: back(past.moves).map((done) => ({ ...done, pain: { before: 1, after: 1 }, stopped: null })),
    walks: back(past.walks),
    births: [addDays(today, -days)],
  };
}

const firstDayBack: fc.Arbitrary<Day> = fc
  .record({ input: day, past: history, days: fc.integer({ min: 0, max: 300 }), caesarean: fc.boolean() })
  .map(({ input, past, days, caesarean }) => {
    const before = beforeBirth(past, days);
    const stage = {
      kind: 'postpartum',
      birthDate: addDays(today, -days),
      birth: caesarean ? 'caesarean' : 'vaginal',
    } as const;
    const profile = { ...input.person.profile, stage };
    return { ...input, fullHold: false, person: { profile, history: before, beliefs: learn(before, catalog, today) } };
  });

function aboveStart({ items }: Plan, now: LocalDate, { person }: Day): string[] {
  const firstDays = (stageAt(person.profile.stage, now).daysSinceBirth ?? 0) <= catalog.parameters.firstDaysVaginal.value;
  return items.flatMap(({ move, variant, dose }) => {
    const range = catalog.moves.find(({ id }) => id === move)?.forms.find(({ id }) => id === variant)?.dose;
    if (range === undefined) return [`${move} ${variant} is not in the catalogue`];
    const above = (what: string, found: number | null | undefined, start: number): string[] =>
      (found ?? 0) > start ? [`${move} ${variant}: ${what} ${found} above ${start}`] : [];
    if (range.kind === 'hold') return above('seconds', dose.holdSeconds, range.holdSeconds.from);
    if (range.kind === 'reps')
      return [...above('reps', dose.reps, range.reps.from), ...above('sets', dose.sets, range.sets.from)];
    if (range.kind === 'minutes') return above('minutes', dose.minutes, range.minutes.from);
    const fine = Math.max(range.minutesEach.from, catalog.parameters.walkFineMinutes.value);
    return above('minutes of a bout', dose.bouts?.minutesEach, firstDays ? range.minutesEach.from : fine);
  });
}

it('the first session after a birth has no dose above its start', () => {
  let planned = 0;
  fc.assert(
    fc.property(firstDayBack, (input) => {
      const plan = planDay({ ...input, catalog });
      planned += plan.items.length > 0 ? 1 : 0;
      expect(aboveStart(plan, today, input)).toEqual([]);
      expect(plan.disposition.because.map(({ rule }) => rule)).not.toEqual(expect.arrayContaining(['PR9']));
    }),
    { numRuns: 500 },
  );
  expect(planned).toBeGreaterThan(150);
}, 120_000);
