// Days of hers in a closed loop: each morning a plan, what it asks is done, and what is written down makes the next plan.
import { catalog } from '@sinew/catalog';
import {
  learn,
  planDay,
  type Beliefs,
  type CheckIn,
  type ExposureName,
  type History,
  type Person,
  type PlanItem,
} from '@sinew/engine';
import { chance, type Chance } from './chance.ts';
import {
  asRead,
  askedByHabit,
  costOf,
  dateOf,
  instantAt,
  isWeekend,
  morningPain,
  nightAfter,
  session,
  type Standing,
} from './day.ts';
import { emptyLog, historyOf, writeAsked, type Log } from './live.ts';
import { truthOf } from './truth.ts';
import type { Woman } from './woman.ts';

/** What the plan believes: nothing (`fixed`), what her log says (`learned`), or the truth (`oracle`). */
export type Policy = 'fixed' | 'learned' | 'oracle';

export interface Followed {
  /** Points that each day's session took off, less what the plan's loads add to the next mornings. */
  readonly gains: readonly number[];
  /** Mornings two points or more above the middle of the week before. */
  readonly redMornings: number;
}

const nothing = learn(historyOf(emptyLog()), catalog);

export function follow(woman: Woman, days: number, policy: Policy, seed: string): Followed {
  const log = emptyLog();
  const gains: number[] = [];
  const mornings: number[] = [];
  let standing: Standing = { level: woman.level, owed: 0 };
  for (let day = 0; day < days; day += 1) {
    // The same chance on the same day, whatever the plans before it were.
    const dice = chance(`${seed} ${day}`);
    const pain = morningPain(woman, standing, isWeekend(dateOf(day)), dice);
    const habits = askedByHabit(woman, pain, dice).amounts;
    const night = chance(`${seed} ${day} night`);
    const checkIn = checkInOn(day, pain, woman, dice);
    const history = historyOf(log);
    const beliefs = policy === 'learned' ? learn(history, catalog) : policy === 'oracle' ? truthOf(woman) : nothing;
    const { items } = planDay({ person: personWith(history, beliefs), checkIn, now: instantAt(dateOf(day), 8), catalog });
    const loads = loadsOf(items);
    const { taken } = doSession(items, { woman, day, pain, now: checkIn.pain.now }, log, dice);
    const amounts = new Map([...habits, ...loads]);
    log.checkIns.push(checkIn);
    writeAsked(dateOf(day), { amounts: new Map([...amounts].filter(([name]) => !inSets.includes(name))), cost: 0 }, log);
    gains.push(taken - costOf(woman, loads) * (1 + woman.echo));
    mornings.push(asRead(pain));
    standing = nightAfter(woman, standing, { amounts, cost: costOf(woman, amounts) }, night);
  }
  return { gains, redMornings: mornings.filter((score, day) => isRed(score, mornings.slice(Math.max(0, day - 7), day))).length };
}

function checkInOn(day: number, pain: number, woman: Woman, dice: Chance): CheckIn {
  const now = Math.max(0, pain + woman.swing * Math.abs(dice.normal(0, 0.8)));
  return {
    at: instantAt(dateOf(day), 7.5),
    pain: { now: asRead(now), worst24h: asRead(now + 0.5), morning: asRead(pain) },
    sites: [{ region: 'si', side: 'left' }],
    provokedBy: ['bed-turn'],
    settles: 'within-hour',
    flags: [],
    minutes: 25,
    place: 'home',
  };
}

function personWith(history: History, beliefs: Beliefs): Person {
  const profile = {
    stage: { kind: 'postpartum', birthDate: dateOf(-200), birth: 'vaginal', feeding: 'breast', baby: true },
    clearance: 'cleared',
    conditions: ['six-week-check-done'],
    hypermobile: false,
  } as const;
  return { profile, history, beliefs };
}

const inSets: readonly ExposureName[] = ['hinge', 'squat', 'split-stance', 'single-leg', 'impact'];

/** What the plan asks of her that the next morning may answer. */
function loadsOf(items: readonly PlanItem[]): ReadonlyMap<ExposureName, number> {
  const loads = new Map<ExposureName, number>();
  const add = (name: ExposureName, amount: number): void => void loads.set(name, (loads.get(name) ?? 0) + amount);
  for (const { traits, dose } of items) {
    if (dose.bouts !== null && traits.resembles.includes('walking')) add('walking', dose.bouts.count * dose.bouts.minutesEach);
    for (const name of inSets) if (traits.resembles.some((one) => one === name)) add(name, dose.sets ?? 1);
  }
  return loads;
}

interface Before {
  readonly woman: Woman;
  readonly day: number;
  readonly pain: number;
  readonly now: number;
}

function doSession(items: readonly PlanItem[], { woman, day, pain, now }: Before, log: Log, dice: Chance): { taken: number } {
  const moves = items
    .filter(({ dose, kind }) => dose.bouts === null && kind !== 'rest' && kind !== 'everyday')
    .map(({ move, variant, dose }) => ({ id: move, variant, sets: dose.sets ?? 1 }));
  const { done, taken } = session(woman, moves, { date: dateOf(day), hour: 9 }, { rest: Math.max(0, pain), now }, dice);
  log.moves.push(...done);
  return { taken };
}

function isRed(score: number, before: readonly number[]): boolean {
  const middle = [...before].sort((a, b) => a - b)[Math.floor(before.length / 2)];
  return middle !== undefined && score - middle >= 2;
}
