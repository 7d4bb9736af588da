// The pages of teaching, without their words: whom each is for, and what it rests on.
import type { LessonId } from '@sinew/figure';
import type { Cited } from './sources.ts';

interface Teaching {
  /** Shown only to someone who is pregnant, or who has her baby with her; null = to everyone. */
  readonly onlyFor: 'pregnant' | 'with-baby' | null;
  /** Rows of the practitioner's protocol. */
  readonly protocol: readonly string[];
  readonly sources: readonly string[];
  /** What is drawn for it. */
  readonly pictures: readonly LessonId[];
}

export const teaching = {
  'where-it-is': {
    onlyFor: null,
    protocol: ['P2'],
    sources: ['fortin-1997', 'practitioner-protocol'],
    pictures: ['where-it-is'],
  },
  'what-it-does': { onlyFor: null, protocol: ['P3'], sources: ['kibsgard-2014', 'euro-pgp-2008'], pictures: [] },
  'why-now': {
    onlyFor: null,
    protocol: ['P4'],
    sources: [
      'aldabe-2012',
      'vollestad-2012',
      'kristiansson-1996',
      'schauberger-1996',
      'marnach-2003',
      'bjelland-2015',
      'mogren-2009',
    ],
    pictures: [],
  },
  'muscles-help-out': {
    onlyFor: null,
    protocol: ['P5'],
    sources: ['beales-2020', 'practitioner-protocol', 'expert'],
    pictures: [],
  },
  'baby-low': { onlyFor: 'pregnant', protocol: ['P6'], sources: ['practitioner-protocol', 'expert'], pictures: [] },
  'where-it-is-felt': {
    onlyFor: null,
    protocol: ['P7'],
    sources: ['euro-pgp-2008', 'finucane-2020'],
    pictures: ['where-it-is-felt'],
  },
  'two-answers': {
    onlyFor: null,
    protocol: ['P1', 'P8'],
    sources: ['davenport-lbp-2019', 'shiri-2018', 'stuge-2004', 'stuge-2006', 'gutke-2010', 'ingram-2024'],
    pictures: [],
  },
  'neighbours-too': { onlyFor: null, protocol: ['S3'], sources: ['practitioner-protocol', 'vanwingerden-2004'], pictures: [] },
  'not-for-everyone': {
    onlyFor: null,
    protocol: ['P9'],
    sources: ['can-preg-2019', 'beales-2020', 'practitioner-protocol'],
    pictures: [],
  },
  'comfortable-stance': {
    onlyFor: null,
    protocol: ['T1', 'T1a'],
    sources: ['apta-pgp-ante-2017', 'franklin-1998', 'bullock-1987', 'moore-1990', 'practitioner-protocol'],
    pictures: ['ribs-over-hips'],
  },
  carrying: {
    onlyFor: 'with-baby',
    protocol: ['T1b'],
    sources: ['williams-2019', 'mannen-2020', 'havens-2020', 'carrier-2025', 'practitioner-protocol'],
    pictures: ['carrying'],
  },
  breathing: {
    onlyFor: null,
    protocol: ['T2', 'T2a', 'T2b', 'T2c'],
    sources: ['osullivan-2002', 'practitioner-protocol', 'hirt-2025', 'meah-re-2021'],
    pictures: ['breath-method-1', 'breath-method-2'],
  },
  walking: {
    onlyFor: null,
    protocol: ['T3', 'T3a', 'T3b', 'T3c'],
    sources: ['haakstad-2013', 'wu-2008', 'christensen-2019', 'can-preg-2019', 'practitioner-protocol'],
    pictures: [],
  },
  glutes: {
    onlyFor: null,
    protocol: ['T4', 'T4a'],
    sources: ['vanwingerden-2004', 'barker-2014', 'added-2018', 'practitioner-protocol'],
    pictures: ['finish-with-the-buttocks'],
  },
  bands: {
    onlyFor: null,
    protocol: ['T5', 'T5a', 'T5b', 'T5c'],
    sources: ['martins-2022', 'fagevik-2014', 'practitioner-protocol'],
    pictures: ['bands'],
  },
  'up-from-the-floor': { onlyFor: null, protocol: [], sources: ['cuh-pgp', 'expert'], pictures: ['up-from-the-floor'] },
} as const satisfies Readonly<Record<string, Cited<Teaching>>>;

export type TeachingId = keyof typeof teaching;
