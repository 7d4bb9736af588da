// Where the drawing of one doubtful number goes: a hump as wide as the doubt, the middle, and where it lies nine times out of ten.
import type { Estimate } from '@sinew/engine';

/** Points of pain, right is less: from three more to four less. */
export const axis = { from: -3, to: 4, ticks: [-2, 0, 2, 4] } as const;

/** Of the drawing's own box; it is stretched to the width there is. */
export const box = { width: 140, height: 34, ground: 27 } as const;

/** As sure as this (standard deviation) and a hump is as tall as there is room; less sure ones are lower. */
const tallest = 0.15;
const steps = 32;

export interface Hump {
  /** An svg path. */
  readonly area: string;
  readonly middle: number;
  readonly low: number;
  readonly high: number;
}

export function humpOf({ mean, sd, interval90: [low, high] }: Estimate): Hump {
  const top = (box.ground - 3) * Math.sqrt(Math.min(1, tallest / sd));
  const reach = 3.2 * sd;
  const from = onAxis(mean - reach);
  const to = onAxis(mean + reach);
  const points = Array.from({ length: steps + 1 }, (_, step) => {
    const value = from + ((to - from) * step) / steps;
    const height = top * Math.exp(-0.5 * ((value - mean) / sd) ** 2);
    return `${tenths(xOf(value))} ${tenths(box.ground - height)}`;
  });
  return {
    area: `M${tenths(xOf(from))} ${box.ground}L${points.join('L')}L${tenths(xOf(to))} ${box.ground}Z`,
    middle: xOf(mean),
    low: xOf(low),
    high: xOf(high),
  };
}

/** What lies beyond an end of the axis stands at its end. */
export function xOf(value: number): number {
  return ((onAxis(value) - axis.from) / (axis.to - axis.from)) * box.width;
}

function onAxis(value: number): number {
  return Math.max(axis.from, Math.min(axis.to, value));
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The same number for so many times the amount, and with the sign turned: from what it costs to what it takes off. */
export function takenOff({ mean, sd, interval90: [low, high] }: Estimate, amount: number): Estimate {
  return { mean: -mean * amount, sd: sd * amount, interval90: [-high * amount, -low * amount] };
}
