// One day of hers, lived: the morning, what the day asked, the pain at any hour, and what she writes down.
import type { CheckIn, ExposureName, MoveDone, WalkDone } from '@sinew/engine';
import { addDays, type Instant, type LocalDate } from '@sinew/kernel';
import type { Chance } from './chance.ts';
import type { Habit, Woman } from './woman.ts';

/** Where she stands before the day begins. */
export interface Standing {
  readonly level: number;
  /** Points that the days before add to this morning. */
  readonly owed: number;
  /** What moves the morning, where the evening before felt it already; absent: it is drawn in the morning. */
  readonly felt?: number;
}

export interface Asked {
  readonly amounts: ReadonlyMap<ExposureName, number>;
  /** Points that they add to the next morning. */
  readonly cost: number;
}

/** Pain this morning, before it is read. */
export function morningPain(woman: Woman, { level, owed, felt }: Standing, weekend: boolean, dice: Chance): number {
  const noise = felt ?? (woman.heavyTails ? dice.heavy(woman.noise) : dice.normal(0, woman.noise));
  return level + (weekend ? woman.weekend : 0) + owed + noise;
}

export function asRead(pain: number): number {
  return Math.max(0, Math.min(10, Math.round(pain)));
}

/** The night: the level drifts, or flares; the day's cost is added, and a part of it stays for another day. */
export function nightAfter(woman: Woman, before: Standing, today: Asked, dice: Chance): Standing {
  const flares = woman.flareEvery !== null && dice.happens(1 / woman.flareEvery);
  const step = dice.normal(0, woman.drift) + (flares ? dice.between(1, 2.5) : 0) + calming(woman, before.level);
  return { level: Math.max(0.3, before.level + step), owed: today.cost + woman.echo * before.owed };
}

/** After a flare her level goes back by itself. */
function calming({ flareEvery, level }: Woman, now: number): number {
  return flareEvery === null ? 0 : -0.12 * (now - level);
}

/** What a day asks when she follows no plan: her habits, busier on busy days, less when it hurts. */
export function askedByHabit(woman: Woman, morning: number, dice: Chance): Asked {
  const busy = dice.normal(0, 1);
  const sore = Math.max(0.3, 1 - woman.spares * (morning - woman.level));
  const amounts = new Map<ExposureName, number>();
  for (const habit of woman.habits) amounts.set(habit.exposure, amountOf(habit, woman.busy, busy, sore, dice));
  return { amounts, cost: costOf(woman, amounts) };
}

function amountOf({ exposure, typical, spread, often }: Habit, share: number, busy: number, sore: number, dice: Chance): number {
  const own = share * busy + Math.sqrt(1 - share ** 2) * dice.normal(0, 1);
  if (exposure === 'sleep') return Math.max(2, Math.round(2 * (typical - spread * own)) / 2);
  // A busy day makes it likelier that there is any.
  if (often < 1 && dice.share() > often + 0.3 * share * busy) return 0;
  const amount = typical * sore * Math.exp(spread * own);
  const step = exposure === 'walking' || often < 1 ? 1 : 0.5;
  return Math.max(step, Math.round(amount / step) * step);
}

/** Sets of strength work are whole; everything counts from her usual day. */
export function costOf(woman: Woman, amounts: ReadonlyMap<ExposureName, number>): number {
  return woman.habits.reduce((sum, habit) => sum + costOfOne(woman, habit, amounts.get(habit.exposure) ?? 0), 0);
}

/** Sleep: two hours less than usual are its dose. */
function costOfOne({ threshold }: Woman, { exposure, typical, cost }: Habit, amount: number): number {
  if (exposure === 'sleep') return (cost * (amount - typical)) / 2;
  if (threshold && exposure === 'walking') return cost * Math.max(0, (amount - 20) / Math.max(10, typical - 10));
  return (cost * amount) / typical;
}

export function instantAt(date: LocalDate, hour: number): Instant {
  const minutes = Math.round(hour * 60);
  const two = (count: number): string => String(count).padStart(2, '0');
  return `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00+00:00` as Instant;
}

export interface Written {
  readonly checkIns: CheckIn[];
  readonly moves: MoveDone[];
  readonly walks: WalkDone[];
}

/** Pain through a session of moves, as it is and as she reads it: the moves as done, pain after them, and the points that they took off. */
export function session(
  woman: Woman,
  moves: readonly { readonly id: string; readonly variant: string; readonly sets: number }[],
  at: { date: LocalDate; hour: number },
  day: { rest: number; now: number },
  dice: Chance,
): { done: MoveDone[]; after: number; taken: number } {
  const settled = day.rest + woman.rise * Math.max(0, Math.min(1, (at.hour - 8) / 11));
  let pain = day.now;
  let taken = 0;
  const read = (): number => asRead(pain + dice.normal(0, woman.readingNoise));
  const done = moves.map(({ id, variant, sets }, index): MoveDone => {
    const before = read();
    const eased = dice.normal(woman.relief.get(id) ?? 0, woman.reliefVaries);
    const without = Math.max(0, pain - woman.settles * (pain - settled));
    pain = Math.max(0, without - eased);
    taken += without - pain;
    const pains = dice.happens(0.08) ? null : { before, after: read() };
    const moment = instantAt(at.date, at.hour + index * 0.06);
    return {
      at: moment,
      session: `${at.date} ${at.hour.toFixed(2)}`,
      move: id,
      variant,
      side: 'both',
      dose: { sets },
      pain: pains,
      effort: null,
      stopped: null,
    };
  });
  return { done, after: pain, taken };
}

export function isWeekend(date: LocalDate): boolean {
  const weekday = new Date(date).getUTCDay();
  return weekday === 0 || weekday === 6;
}

export function dateOf(day: number): LocalDate {
  return addDays('2026-01-05' as LocalDate, day);
}
