// Sorts her answers into a pattern, an irritability and a light. A sorting aid, not a diagnosis; nobody has validated it.
import type { Catalog, PatternSpec } from './model/catalog.ts';
import type { Presentation } from './model/plan.ts';
import type { Reason } from './model/rule.ts';
import type { PatternName, Region } from './model/vocabulary.ts';
import { irritabilityOf, isConservative } from './observe/care.ts';
import type { Facts } from './observe/facts.ts';
import { lightOf } from './observe/light.ts';
import { reasonFor } from './rules/reason.ts';

export function assess(facts: Facts, catalog: Catalog): Presentation {
  const { pattern, points } = patternOf(facts, catalog);
  const irritability = irritabilityOf(facts.painProvoked, facts.settles, catalog);
  const conservative = isConservative(
    { stage: facts.stage.code, daysKnown: facts.daysKnown, siteCount: facts.siteCount, irritability },
    catalog,
  );
  const light = lightOf(facts.painProvoked, conservative, catalog);
  const sorted = { pattern, irritability, light, conservative };
  return { ...sorted, because: reasonsFor(sorted, points, facts.painProvoked, catalog) };
}

function patternOf(facts: Facts, catalog: Catalog): { pattern: PatternName; points: number } {
  const regions = facts.regions ?? [];
  if (regions.includes('below-knee')) return { pattern: 'nerve', points: catalog.parameters.patternLocation.value };
  const scored = catalog.patterns
    .map((spec) => ({ pattern: spec.pattern, points: pointsFor(spec, facts, regions, catalog) }))
    .sort((a, b) => b.points - a.points);
  const [best, second] = scored;
  const { patternTotalMin, patternLeadMin } = catalog.parameters;
  const clear =
    best !== undefined && best.points >= patternTotalMin.value && best.points - (second?.points ?? 0) >= patternLeadMin.value;
  return clear ? best : { pattern: 'mixed', points: best?.points ?? 0 };
}

function pointsFor(spec: PatternSpec, facts: Facts, regions: readonly Region[], { parameters }: Catalog): number {
  const located = regions.some((region) => pointsTo(region, spec, regions));
  const aggravators = spec.pattern === 'pelvic-floor' && !regions.includes('tailbone') ? [] : spec.aggravators;
  const provoked = aggravators.filter((one) => facts.provokedBy?.includes(one)).length;
  return (located ? parameters.patternLocation.value : 0) + Math.min(provoked, parameters.patternAggravatorMax.value);
}

/** A buttock counts for the posterior pattern only beside an SI dimple; a groin goes with the pubic joint where that is named, else with the hip. */
function pointsTo(region: Region, { pattern, locations }: PatternSpec, regions: readonly Region[]): boolean {
  if (region === 'buttock' && pattern === 'posterior') return regions.includes('si');
  if (region === 'groin') return pattern === (regions.includes('pubic') ? 'symphysis' : 'hip');
  return locations.includes(region);
}

/**
 * What her pain may be: an unclear one is the back of the pelvis too, and the front unless all that she named lies elsewhere. Where nothing
 * hurts and nothing sets it off, it is neither.
 */
export function mayBe(pattern: PatternName, facts: Facts): readonly PatternName[] {
  if (pattern !== 'mixed' || hurtsNowhere(facts)) return [pattern];
  return mayBeTheFront(facts) ? ['mixed', 'posterior', 'symphysis'] : ['mixed', 'posterior'];
}

/** She was asked all of it. */
function hurtsNowhere({ regions, provokedBy, painProvoked }: Facts): boolean {
  return painProvoked === 0 && regions?.length === 0 && provokedBy?.length === 0;
}

/** Pain without a place may be anywhere. */
function mayBeTheFront({ regions, provokedBy, painProvoked }: Facts): boolean {
  if (regions === undefined || provokedBy === undefined) return true;
  if (regions.length === 0 && painProvoked !== 0) return true;
  return regions.includes('pubic') || regions.includes('groin') || provokedBy.includes('legs-apart');
}

type Sorted = Omit<Presentation, 'because'>;

function reasonsFor(sorted: Sorted, points: number, pain: number | undefined, catalog: Catalog): Reason[] {
  const { pattern, irritability, light } = sorted;
  const numbers = pain === undefined ? {} : { numbers: { pain } };
  return [
    reasonFor('pattern', catalog, { about: pattern, numbers: { points } }),
    reasonFor('irritability', catalog, { about: irritability, ...numbers }),
    reasonFor('light', catalog, { about: light, ...numbers }),
    ...(irritability === 'high' ? [reasonFor('PR10', catalog)] : []),
  ];
}
