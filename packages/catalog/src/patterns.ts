// The kinds of pain that answers are sorted into: a sorting aid, not a diagnosis, and not validated.
import type { PatternSpec } from '@sinew/engine';
import type { Cited } from './sources.ts';

/** Buttock and groin belong to more than one kind; the sorting decides by what else she names. */
export const patterns = [
  {
    pattern: 'posterior',
    locations: ['si'],
    aggravators: ['bed-turn', 'walking', 'stairs', 'single-leg', 'sit-to-stand', 'standing'],
    sources: ['euro-pgp-2008', 'fortin-1997', 'fagevik-2014'],
  },
  {
    pattern: 'symphysis',
    locations: ['pubic'],
    aggravators: ['legs-apart', 'bed-turn', 'stairs', 'single-leg'],
    sources: ['euro-pgp-2008', 'fagevik-2014'],
  },
  { pattern: 'piriformis', locations: ['buttock'], aggravators: ['sitting', 'hinge'], sources: ['ces-preg', 'expert'] },
  {
    pattern: 'lumbar',
    locations: ['low-back'],
    aggravators: ['hinge', 'standing', 'sitting', 'carrying'],
    sources: ['cochrane-2015', 'expert'],
  },
  { pattern: 'hip', locations: ['hip'], aggravators: ['single-leg', 'sitting', 'stairs'], sources: ['toh', 'expert'] },
  // sitting counts only together with the tailbone
  { pattern: 'pelvic-floor', locations: ['tailbone'], aggravators: ['sitting'], sources: ['apta-pgp-pp-2022', 'expert'] },
  // over all others, as soon as pain goes below the knee
  { pattern: 'nerve', locations: ['below-knee'], aggravators: [], sources: ['finucane-2020', 'ces-preg'] },
] as const satisfies readonly Cited<PatternSpec>[];
