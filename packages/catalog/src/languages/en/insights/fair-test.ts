// English: a fair test of her own, from the question to its answer with its doubt. What is drawn by lot may be said to help; never more surely than it is.
import type { Arm, Interruption, QuestionKind, TestRefusal } from '@sinew/engine';
import { capital, uncapital } from '../first-letter.ts';
import { findings, type Sureness } from './findings.ts';
import { plural } from '../plural.ts';

const { points, sure } = findings;

/** As it goes on after "mornings after days" or "sessions". */
const arms = {
  belt: { with: 'with the belt', without: 'without the belt' },
  'time-of-day': { morning: 'with a session in the morning', evening: 'with a session in the evening' },
  breathing: { 'method-1': 'with method 1', 'method-2': 'with method 2' },
  move: { with: 'with it', without: 'without it' },
} as const satisfies Record<QuestionKind, Partial<Record<Arm, string>>>;

const today = {
  belt: {
    with: 'Wear the belt today for what usually hurts: snug, two to three hours at most in all, never in bed.',
    without: 'Leave the belt off today.',
  },
  'time-of-day': { morning: 'Do your session in the morning today.', evening: 'Do your session in the evening today.' },
  breathing: {
    'method-1': 'Today, breathe in on the way down, and out all the way up.',
    'method-2': 'Today, breathe out on the way down and on the way up. Breathe in at the top.',
  },
  move: { with: 'It is your day with this move.', without: 'It is your day without this move.' },
} as const satisfies Record<QuestionKind, Partial<Record<Arm, string>>>;

const mornings = (count: number): string => plural(count, 'morning', 'mornings');
const days = (count: number): string => plural(count, 'day', 'days');
/** A day's sessions answer once. */
const counted = (kind: QuestionKind, count: number): string => (kind === 'breathing' ? days(count) : mornings(count));

export const fairTest = {
  title: 'A fair test',
  intro:
    'Good days and bad days come by themselves. So a lot decides which days are which, and your diary gives the answer. It stops as soon as the answer is clear.',
  questions: {
    belt: () => 'Does a belt help me, or not?',
    'time-of-day': () => 'Is a session better in the morning or in the evening?',
    breathing: () => 'Which way of breathing suits me: method 1 or method 2?',
    move: (move: string) => `Do I do better with this move or without it: ${move}?`,
  },
  how: {
    belt: 'Some days with the belt, some without. What counts is your pain the next morning.',
    'time-of-day': 'Some days in the morning, some in the evening. What counts is your pain the next morning.',
    breathing: 'Some days method 1, some days method 2. What counts is your pain after the session, against before.',
    move: 'Some days with it, some without. What counts is your pain the next morning.',
  } satisfies Record<QuestionKind, string>,
  length: (weeks: number): string =>
    `It takes ${plural(weeks, 'week', 'weeks')} at most, and often less. You can end it at any time.`,
  begin: 'Begin tomorrow',
  ask: 'Ask a question of your own',
  end: 'End the test',
  /** What is drawn for today. */
  today,
  kept: { question: 'Did it go like that?', yes: 'Yes', no: 'No, otherwise' },
  paused: 'The test waits today.',
  refused: {
    'one-at-a-time': 'One test at a time, or neither would be fair.',
    'not-today': 'Not today: what it asks is not open to you today, or it is not known whether it is.',
    'her-word': 'You said never to this.',
    'stage-changes': 'Not now: around a birth or a new stage pain moves by itself, and no test could tell.',
  } satisfies Record<TestRefusal, string>,
  arm: (kind: QuestionKind, arm: Arm): string => {
    const names: Partial<Record<Arm, string>> = arms[kind];
    return names[arm] ?? arm;
  },
  instruction: (kind: QuestionKind, arm: Arm): string => {
    const lines: Partial<Record<Arm, string>> = today[kind];
    return lines[arm] ?? '';
  },
  status: {
    running: (kind: QuestionKind, count: number, most: number): string =>
      `Running: ${counted(kind, count)} so far, ${most} at most.`,
    clear: 'Ended: the answer is clear.',
    hopeless: 'Ended: more days would hardly tell.',
    done: 'Ended: it ran its whole length.',
    interrupted: 'Ended early.',
  },
  /** In between nothing is told: it would change how you feel. */
  notYet: 'What it says so far stays hidden until the end, so that it cannot sway you.',
  better: (kind: QuestionKind, arm: string, low: number, high: number, sureness: Sureness): string =>
    `${kind === 'breathing' ? 'Sessions' : 'Mornings after days'} ${arm} were better in your test: probably by ${points(low, high)}, ${sure[sureness]}.`,
  'no-difference': (worthwhile: number): string =>
    `No difference that matters: probably less than ${points(worthwhile)} either way. Do what you like better.`,
  unclear: 'Your test could not tell. If there is a difference, it is too small for so few days to show.',
  interrupted: {
    birth: 'Your stage changed. Around then pain moves by itself, so no answer is given.',
    stage: 'Your stage changed. Around then pain moves by itself, so no answer is given.',
    'her-word': 'You ended it before it could tell.',
    another: 'You began another before it could tell.',
  } satisfies Record<Interruption, string>,
  /** `likely`: "Most likely …", of the first of the two. */
  compared: (arm: string, other: string, likely: string): string => `${capital(arm)}, against ${other}: ${uncapital(likely)}`,
  by: (kind: QuestionKind, first: string, one: number, second: string, other: number): string =>
    `${counted(kind, one)} ${first}, ${counted(kind, other)} ${second}.`,
  keptDays: (kept: number, days: number): string => `You kept to the draw on ${kept} of ${plural(days, 'day', 'days')}.`,
  asDrawn: 'Every day counts as it was drawn, kept or not. What you change because of how you feel must not decide.',
  table: {
    caption: 'What answered, and what it says',
    arm: 'Which days',
    answers: (kind: QuestionKind): string => (kind === 'breathing' ? 'Days' : 'Mornings'),
    better: (worthwhile: number): string => `Better by ${points(worthwhile)} or more`,
  },
  percent: (share: number): string => `${Math.round(share * 100)} %`,
} as const;
