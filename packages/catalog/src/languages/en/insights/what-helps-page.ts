// English: the words of the page on what helps her, with its pictures. The findings themselves are said in findings.ts.
import type { ExposureName } from '@sinew/engine';
import type { LocalDate } from '@sinew/kernel';
import { plural } from '../plural.ts';
import { units } from '../units.ts';

export const whatHelpsPage = {
  title: 'What helps you',
  openAll: 'All that your diary says',
  early: 'Nothing is clear yet. That is usual: it takes a few tries of each move.',
  empty: {
    title: 'This page fills up by itself',
    text: 'Nothing is guessed. It speaks when your own diary does:',
    when: [
      'From your first morning: the level of your mornings.',
      'From the third time you do a move and tap your pain before and after: whether it helps you.',
      'After two or three weeks of mornings: what shows the next day, such as walks or short nights.',
    ],
    checkIn: 'Check in',
  },
  picture: {
    legend: 'How to read the pictures',
    hump: 'The hump shows where the effect most likely lies. A narrow hump is sure, a wide one is not.',
    bar: 'The dot is the middle. The dark bar is where it lies, nine times out of ten.',
    more: 'more pain',
    less: 'less pain',
  },
  moves: {
    text: 'From your taps just before and just after. Pain also comes and goes by itself, and that is taken off.',
    none: 'Tap your pain before and after a move. From the third day on, it says here whether it helps you.',
    littleHeading: (count: number): string => `Does little, either way (${count})`,
    earlyHeading: (count: number): string => `Too early to say (${count})`,
    dropped: 'So it waits, and is not in your plan for three months. If you say always, it comes back at once.',
    changesMind: {
      helps: (count: number): string =>
        `What would probably change this: about ${plural(count, 'time', 'times')} in a row with no relief.`,
      worse: (count: number): string =>
        `What would probably change this: about ${plural(count, 'time', 'times')} in a row that do no harm.`,
    },
    more: 'Each new try makes this surer, or changes it.',
    times: (count: number): string => plural(count, 'time', 'times'),
  },
  exposures: {
    text: 'What a usual day’s amount changes on the morning after, by your own diary. The rest of the day is taken off.',
    none: 'After two or three weeks of mornings, it says here what shows the next day: walks, sets, short nights.',
    per: (exposure: ExposureName, amount: number, change: string): string => `${everyAmount(exposure, amount)}: ${change}.`,
    answered: (mornings: number): string =>
      `${plural(mornings, 'morning', 'mornings')} answered this so far. New ones make it surer, or change it.`,
  },
  slope: {
    label: (name: string): string => `${name}: the more there is, how much pain the next morning`,
    caption: (exposure: ExposureName): string =>
      `Right: ${rightwards[exposure]}. Up: more pain the next morning. The dot is what is said above, the band where it lies nine times out of ten.`,
    points: (points: number): string => (points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0'),
    amount: (amount: number): string => String(Math.round(amount * 10) / 10),
  },
  /** A change of pain in points; positive is less pain. */
  change,
  likely: (middle: number, low: number, high: number): string =>
    `Most likely ${change(middle)}. Nine times out of ten it lies ${between(low, high)}.`,
  between,
  mornings: {
    text: 'The line is the level underneath your mornings. Nine times out of ten it lies within the band. The marks are your mornings.',
    none: 'Say how your pain was in the morning when you check in, and the level of your mornings shows here.',
    range: 'How far back',
    ranges: { month: '4 weeks', quarter: '3 months', all: 'Everything' },
    stage: (date: LocalDate): string => `A change of stage, ${units.date(date)}`,
    stageText:
      'For two weeks after a change of stage, no morning is put down to what you did the day before. What you read of the next morning then waits until enough new mornings have answered.',
    level: 'Level',
    morning: 'Your morning',
    band: 'Level, 9 in 10',
  },
  table: {
    move: 'Move',
    what: 'What',
    says: 'What it says',
    times: 'Times',
    mornings: 'Mornings',
    middle: 'Most likely',
    between: '9 in 10',
    day: 'Day',
  },
  wishes: {
    title: 'Your own word',
    text: 'What you said never or always to. It wins over everything here but safety.',
    /** Behind what a line says. */
    said: (say: string, always: boolean): string => `${say}. You said ${always ? 'always' : 'never'}.`,
  },
} as const;

const rightwards = {
  walking: 'more minutes of walking that day',
  standing: 'more hours of standing that day',
  sitting: 'more hours of sitting that day',
  carrying: 'more hours of carrying that day',
  hinge: 'more sets that day',
  squat: 'more sets that day',
  'split-stance': 'more sets that day',
  'single-leg': 'more sets that day',
  impact: 'more sets that day',
  sleep: 'more hours of sleep that night',
} satisfies Record<ExposureName, string>;

/** "half a point" would be one more way to say it; beside a picture the figure is clearer. */
function change(points: number): string {
  const size = figure(points);
  if (size === '0') return 'no change';
  return `${size} ${size === '1' ? 'point' : 'points'} ${points > 0 ? 'less' : 'more'} pain`;
}

function between(low: number, high: number): string {
  const [from, to] = [figure(low), figure(high)];
  if (from === '0' && to === '0') return 'at no change';
  if (low >= 0 || from === '0') return `between ${from} and ${to} points less pain`;
  if (high <= 0 || to === '0') return `between ${to} and ${from} points more pain`;
  return `between ${from} more and ${to} less`;
}

/** One place, and none where it is whole. */
function figure(points: number): string {
  return Math.abs(points).toFixed(1).replace('.0', '');
}

function everyAmount(exposure: ExposureName, amount: number): string {
  switch (exposure) {
    case 'walking':
      return `Every ${plural(amount, 'minute', 'minutes')}`;
    case 'sleep':
      return `Every hour more of sleep`;
    case 'standing':
    case 'sitting':
    case 'carrying':
      return `Every hour`;
    default:
      return `Every set`;
  }
}
