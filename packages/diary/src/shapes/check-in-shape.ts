// The shape of a check-in.
import { places, provocations, regions, settleTimes, sides, type CheckIn, type PainSite } from '@sinew/engine';
import * as z from 'zod/mini';
import { keysOf, knownFields, once } from './known-fields.ts';
import { between, maybe, moment, name, oneOf, zeroToTen } from './leaves.ts';

/** Every field of the engine's check-in: one that is forgotten here does not compile. */
const checkInFields = {
  pain: z.looseObject({ now: zeroToTen, worst24h: maybe(zeroToTen), morning: maybe(zeroToTen) }),
  sites: maybe(z.array(z.looseObject({ region: oneOf(regions), side: oneOf(sides), intensity: maybe(zeroToTen) }))),
  provokedBy: maybe(z.array(oneOf(provocations))),
  settles: maybe(oneOf(settleTimes)),
  asked: maybe(oneOf(['full', 'daily'])),
  flags: maybe(z.array(name)),
  sleepHours: maybe(between(0, 24)),
  minutes: maybe(between(1, 240)),
  place: maybe(oneOf(places)),
} satisfies Readonly<Record<keyof Omit<CheckIn, 'at'>, z.ZodMiniType>>;

/** Without its time: an event has that already. */
export const checkInFieldsShape: z.ZodMiniType<Omit<CheckIn, 'at'>> = z.looseObject(checkInFields);

export const checkInShape: z.ZodMiniType<CheckIn> = z.looseObject({ at: moment, ...checkInFields });

/** The fields that the engine knows, each listed thing once. */
export function checkInOf(written: CheckIn): CheckIn {
  const checkIn = knownFields<CheckIn>(written, ['at', ...keysOf(checkInFields)]);
  const { sites, provokedBy, flags } = written;
  return {
    ...checkIn,
    pain: knownFields<CheckIn['pain']>(written.pain, ['now', 'worst24h', 'morning']),
    ...(sites && { sites: eachSiteOnce(sites) }),
    ...(provokedBy && { provokedBy: once(provokedBy) }),
    ...(flags && { flags: once(flags) }),
  };
}

/** A place named twice keeps its higher intensity. */
function eachSiteOnce(sites: readonly PainSite[]): PainSite[] {
  const byPlace = new Map<string, PainSite>();
  for (const written of sites) {
    const site = knownFields<PainSite>(written, ['region', 'side', 'intensity']);
    const place = `${site.region} ${site.side}`;
    const earlier = byPlace.get(place);
    if (earlier === undefined || (site.intensity ?? -1) > (earlier.intensity ?? -1)) byPlace.set(place, site);
  }
  return [...byPlace.values()];
}
