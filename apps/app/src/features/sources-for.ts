// The studies behind what is said. Apart from the other content, so that they are fetched only by pages that name them.
import { sources } from '@sinew/catalog';
import type { Source, Stage } from '@sinew/engine';
import { mayNameBaby } from './content.ts';

/** The titles of studies that she may be shown. */
export function sourcesFor(stage: Stage | undefined): readonly Source[] {
  const all = sources as readonly Source[];
  return mayNameBaby(stage)
    ? all
    : all.filter(({ title }) => !/\b(bab(y|ies)|breastfe\w+|f(o)?etal|carrier|carrying)\b/i.test(title));
}
