// The places of the body map: one key for a region and a side, and back again.
import type { PainSite, Region, Side } from '@sinew/engine';

export interface Place {
  readonly region: Region;
  readonly side: Side;
}

export type SiteKey = `${Region}:${Side}`;

/** As she sees them on the map, top to bottom, her left first. */
export const mapSites: readonly SiteKey[] = [
  'low-back:left',
  'low-back:centre',
  'low-back:right',
  'si:left',
  'si:right',
  'buttock:left',
  'buttock:right',
  'tailbone:centre',
  'posterior-thigh:left',
  'posterior-thigh:right',
  'below-knee:left',
  'below-knee:right',
  'hip:left',
  'hip:right',
  'groin:left',
  'groin:right',
  'pubic:centre',
];

export function keyOf({ region, side }: Place): SiteKey {
  return `${region}:${side}`;
}

export function placeOf(key: SiteKey): Place {
  const [region, side] = key.split(':') as [Region, Side];
  return { region, side };
}

export function sitesOf(keys: readonly SiteKey[]): readonly PainSite[] {
  return keys.map(placeOf);
}
