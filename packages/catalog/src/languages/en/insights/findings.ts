// English: what her own log says of moves, of what shows the next morning, and how sure that is. Never a cause, always "probably".
import type { ExposureName } from '@sinew/engine';
import type { LocalDate } from '@sinew/kernel';
import { uncapital } from '../first-letter.ts';
import { plural } from '../plural.ts';
import { units } from '../units.ts';

export type Sureness = 'very' | 'quite' | 'fairly';

const sure = { very: 'very sure', quite: 'quite sure', fairly: 'fairly sure' } satisfies Record<Sureness, string>;

const names = {
  walking: 'Walking',
  standing: 'Standing',
  sitting: 'Sitting',
  carrying: 'Carrying the baby',
  hinge: 'Bending forward (hip hinge)',
  squat: 'Squats',
  'split-stance': 'Split stance and lunges',
  'single-leg': 'Standing on one leg',
  impact: 'Running and jumping',
  sleep: 'Sleep',
} satisfies Record<ExposureName, string>;

const times = (count: number, days: number): string => `${plural(count, 'time', 'times')} on ${plural(days, 'day', 'days')}`;
const tries = (count: number): string => (count === 1 ? '1 more try, another day,' : `${count} more tries, on different days,`);

/** "1 point", "1½ to 2 points", "up to 2 points", "half a point". Halves only: finer would pretend. */
function points(low: number, high = low): string {
  if (low === 0) return `up to ${points(high)}`;
  if (low === high) return low === 0.5 ? 'half a point' : `${halves(low)} ${low === 1 ? 'point' : 'points'}`;
  return `${low === 0.5 ? 'half a point' : halves(low)} to ${points(high)}`;
}

function halves(amount: number): string {
  return String(amount).replace('.5', '½');
}

export const findings = {
  names,
  sure,
  points,
  times,
  days: (count: number): string => `What your diary says so far, from ${plural(count, 'day', 'days')}.`,
  nothing: 'Nothing to say yet. Tap your pain before and after a move, and each morning, and it shows here.',
  moves: {
    title: 'Right after a move',
    helps: (low: number, high: number, sureness: Sureness, count: number, days: number): string =>
      `helps you: probably ${points(low, high)} on average, ${sure[sureness]} (${times(count, days)})`,
    worse: (low: number, high: number, sureness: Sureness, count: number, days: number): string =>
      `makes it worse: probably ${points(low, high)} on average, ${sure[sureness]} (${times(count, days)})`,
    'does-little': (count: number, days: number): string => `does little for you, either way (${times(count, days)})`,
    tooEarly: 'too early to say',
    tooEarlyUntil: (more: number): string => `too early to say: ${tries(more)} would probably tell`,
    mayTryAgain: 'made it worse months ago, and bodies change: it may be tried once more',
    saidBefore: (say: string): string => `${say}; you said it helped before, which counts a little`,
  },
  exposures: {
    title: 'The next morning',
    /** Her own typical dose, or her busier days against her quieter ones: minutes, hours or sets. */
    dose: doseInWords,
    raises: (dose: string, size: number): string => `${dose} probably costs you about ${points(size)} the next morning`,
    lowers: (dose: string, size: number): string => `${dose} probably takes about ${points(size)} off the next morning`,
    'no-difference': 'no difference that matters',
    /** Pain itself may bring it about. */
    together: (exposure: ExposureName, how: 'raises' | 'lowers'): string =>
      `${amounts[exposure]?.[how] ?? (how === 'raises' ? 'more of it' : 'less of it')} and sore mornings come together; which brings which is not known`,
    tooEarly: 'too early to say',
    tooEarlyUntil: (mornings: number): string =>
      `too early to say: ${plural(mornings, 'more morning', 'more mornings')} at least`,
    pair: (one: string, other: string, size: number): string =>
      `${one} and ${uncapital(other)} together probably cost you about ${points(size)} the next morning; which of the two, it is too early to say`,
  },
  mornings: {
    title: 'Your mornings',
    level: (level: string, give: string): string =>
      `Underneath, your mornings are at about ${level} of 10, give or take ${give}.`,
    /** @param date null: today */
    forecast: (date: LocalDate | null, mean: string, low: number, high: number): string =>
      `${date === null ? 'Today it is' : `On ${units.shortDate(date)} it will`} probably ${date === null ? '' : 'be '}about ${mean}, somewhere between ${low} and ${high}.`,
  },
  caution: 'This is what came together in your diary. It is not proof of a cause, and it can change.',
} as const;

const amounts: Partial<Record<ExposureName, Record<'raises' | 'lowers', string>>> = {
  sleep: { raises: 'long nights', lowers: 'short nights' },
};

/** @param quieter what her quieter days have; 0: none */
function doseInWords(exposure: ExposureName, amount: number, quieter = 0): string {
  return quieter > 0 ? `${dayWith(exposure, amount)} rather than ${quieter}` : dayWith(exposure, amount);
}

function dayWith(exposure: ExposureName, amount: number): string {
  switch (exposure) {
    case 'walking':
      return `a day with ${plural(amount, 'minute', 'minutes')} of walking`;
    case 'standing':
    case 'sitting':
      return `a day with ${plural(amount, 'hour', 'hours')} of ${exposure}`;
    case 'carrying':
      return `a day with ${plural(amount, 'hour', 'hours')} of carrying the baby`;
    case 'sleep':
      return `a night with ${plural(amount, 'hour', 'hours')} of sleep`;
    default:
      return `a day with ${plural(amount, 'set', 'sets')} of ${setsOf[exposure]}`;
  }
}

const setsOf = {
  hinge: 'bending forward',
  squat: 'squats',
  'split-stance': 'split stance',
  'single-leg': 'one-leg work',
  impact: 'running or jumping',
} as const;
