// Where the drawing of a slope goes: more of it to the right, more pain the next morning upwards, and the fan of doubt.
import type { ExposureBelief } from '@sinew/engine';
import { scaleLinear } from 'd3-scale';

export interface SlopeLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly points: readonly { readonly points: number; readonly at: number }[];
  readonly amounts: readonly { readonly amount: number; readonly at: number }[];
  /** Paths of an svg. */
  readonly fan: string;
  readonly line: string;
  /** Her own typical day, or her busier days where the quieter ones have some too: there the line begins. */
  readonly usual: { readonly x: number; readonly y: number };
}

/** @param em the page's text size in CSS pixels */
export function slopeOf({ nextMorning, dose, per, from = 0 }: ExposureBelief, width: number, em: number): SlopeLayout {
  const most = dose * 2;
  const times = most / Number.parseFloat(per);
  const [low, high] = nextMorning.interval90;
  const reach = Math.min(4, Math.max(1, Math.ceil(Math.max(Math.abs(low), Math.abs(high)) * times)));
  const height = Math.round(9 * em);
  const plot = { left: 2.4 * em, right: width - 1.6 * em, top: 0.8 * em, bottom: height - 1.9 * em };
  const xOf = scaleLinear([0, most], [plot.left, plot.right]);
  const yOf = scaleLinear([-reach, reach], [plot.bottom, plot.top]).clamp(true);
  const end = (cost: number): string => `${plot.right} ${yOf(cost * times)}`;
  const begin = `M${plot.left} ${yOf(0)}`;
  return {
    width,
    height,
    plot,
    points: [-reach, 0, reach].map((points) => ({ points, at: yOf(points) })),
    amounts: [0, dose, most].map((amount) => ({ amount: from + amount, at: xOf(amount) })),
    fan: `${begin}L${end(high)}L${end(low)}Z`,
    line: `${begin}L${end(nextMorning.mean)}`,
    usual: { x: xOf(dose), y: yOf((nextMorning.mean * times) / 2) },
  };
}
