// A woman whose evening already feels the coming morning: the sorer, the less she does and sleeps, or the likelier she writes it down.
import type { Chance } from './chance.ts';
import { costOf, type Asked } from './day.ts';
import type { Woman } from './woman.ts';

/** What each point of the evening's pain above her usual does. */
export interface Evening {
  /** Share of a morning's pain that is there the next morning too. */
  readonly carried: number;
  /** Off what she does that day, as a share. */
  readonly spares: number;
  /** More hours of sitting. */
  readonly sits: number;
  /** Fewer hours of sleep, by the pain of the night. */
  readonly wakes: number;
  /** She writes a walk down only on a sore evening. */
  readonly writesWhenSore: boolean;
}

export interface Felt {
  readonly evening: number;
  /** Closer to the coming morning. */
  readonly night: number;
  /** What moves the coming morning, before it is read. */
  readonly morning: number;
}

/** Pain above what is usual for her, between this morning's and the next. */
export function feltFrom(today: number, { carried }: Evening, { noise }: Woman, dice: Chance): Felt {
  const morning = carried * today + dice.normal(0, noise * Math.sqrt(1 - carried ** 2));
  const evening = 0.5 * today + 0.5 * morning + dice.normal(0, 0.3);
  return { evening, night: 0.4 * evening + 0.6 * morning, morning };
}

export function askedWhenSore(woman: Woman, evening: Evening, felt: Felt, { amounts }: Asked): Asked {
  const less = Math.max(0.3, 1 - evening.spares * felt.evening);
  const changed = new Map(
    [...amounts].map(([name, amount]) => {
      if (name === 'sleep') return [name, Math.max(2, inHalves(amount - evening.wakes * felt.night))];
      if (name === 'sitting') return [name, Math.max(0, inHalves(amount + evening.sits * felt.evening))];
      return [name, name === 'standing' || name === 'carrying' ? inHalves(amount * less) : Math.round(amount * less)];
    }),
  );
  return { amounts: changed, cost: costOf(woman, changed) };
}

/** What she writes down of it. */
export function writtenOf({ noise }: Woman, { writesWhenSore }: Evening, felt: Felt, asked: Asked): Asked {
  if (!writesWhenSore || felt.evening > 0.3 * noise) return asked;
  return { ...asked, amounts: new Map([...asked.amounts].filter(([name]) => name !== 'walking')) };
}

function inHalves(hours: number): number {
  return Math.round(2 * hours) / 2;
}
