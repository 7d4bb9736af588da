// English: the pages around a fair test. Its questions, its days and its answers are said in fair-test.ts.
import type { LocalDate } from '@sinew/kernel';
import { units } from '../units.ts';

export const fairTestPages = {
  choose: 'What would you like to know?',
  aboutAMove: 'Do I do better with one move, or without it?',
  running: 'Running now',
  before: 'What came of it',
  answered: 'Your fair test has come to its end.',
  see: 'See what it says',
  eachDay: 'Each day, Today shows one of these two lines. You do that, and tap if it went like that.',
  yesterday: (arm: string): string => `Yesterday’s draw: ${arm}.`,
  beginsOn: (date: LocalDate): string => `It begins tomorrow, ${units.shortDate(date)}.`,
  safety: 'Your plan and your safety come first. On days of rest the test waits.',
  which: 'Which move?',
  choice: 'Choose',
  noMoves: 'Do a few moves first. Then you can ask about one of them.',
  notNow: 'Not now',
  other: 'Another question',
  takeBack: 'Take it back, it has not begun',
  goOn: 'Go on with it after all',
  less: (arm: string): string => `less pain ${arm}`,
  days: {
    title: 'Day by day',
    day: 'Day',
    drawn: 'What was drawn',
    word: 'Did it go like that?',
    none: '–',
  },
} as const;
