// English: one page that she may hand on: what helped, what cost, what made no difference. In her voice, with no date and no name.
import { uncapital } from '../first-letter.ts';
import { findings, type Sureness } from './findings.ts';
import { plural } from '../plural.ts';

const { points, sure, times } = findings;

export const whatHelped = {
  title: 'What helped me',
  intro: (days: number): string =>
    `I kept a diary of my pelvic and back pain on ${plural(days, 'day', 'days')}. This is what it says. Points are on a scale from 0 to 10.`,
  nothing: 'I kept a diary of my pelvic and back pain. It is too early to say what helped.',
  helps: {
    title: 'What eased it, right after',
    line: (name: string, low: number, high: number, sureness: Sureness, count: number, days: number): string =>
      `${name}: probably ${points(low, high)} less on average, ${sure[sureness]} (${times(count, days)})`,
  },
  worse: {
    title: 'What made it worse, right after',
    line: (name: string, low: number, high: number, sureness: Sureness, count: number, days: number): string =>
      `${name}: probably ${points(low, high)} more on average, ${sure[sureness]} (${times(count, days)})`,
  },
  costs: {
    title: 'What showed the next morning',
    raises: (dose: string, size: number): string => `After ${dose}: probably about ${points(size)} more`,
    lowers: (dose: string, size: number): string => `After ${dose}: probably about ${points(size)} less`,
    pair: (one: string, other: string, size: number): string =>
      `${one} and ${uncapital(other)} together: probably about ${points(size)} more; which of the two is not clear`,
  },
  tests: {
    title: 'What I tested, on days drawn by lot',
    better: (question: string, arm: string, low: number, high: number, sureness: Sureness): string =>
      `${question} Better ${arm}, probably by ${points(low, high)}, ${sure[sureness]}.`,
    same: (question: string): string => `${question} No difference that matters.`,
  },
  nothingSeen: { title: 'What made no difference that matters' },
  note: 'This is one body’s diary. Another body may answer in another way: some of it may do nothing, or make it worse. Ask a midwife, doctor or physiotherapist before you begin.',
} as const;
