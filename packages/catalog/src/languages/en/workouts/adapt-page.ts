// English: the words of the page that makes someone else's workout kinder for today.
import { plural } from '../plural.ts';

export const adaptPage = {
  lead: 'Bring a workout from a class, a coach or another app. You see what stays, what changes today, and why. It stays on this device.',
  notScreened: {
    title: 'First, today’s check-in',
    text: 'What is kind to your pelvis depends on today. It takes about a minute; then come back here.',
    action: 'Check in',
  },
  notToday: 'So we leave workouts alone for now.',
  paste: 'Your workout',
  pasteHint: 'One exercise a line, such as: Squat 3x8 60 kg. You can write what hurt, too.',
  look: 'Look at it',
  file: 'Or pick or drop a file: text, or an export from Hevy, Strong, FitNotes, wger and others',
  reading: 'Reading it…',
  cancel: 'Stop reading',
  empty: 'Paste a workout first, or pick a file.',
  unreadable: 'This file could not be opened. Pick it again, or paste what is in it.',
  noWorkout: (file = 'this'): string =>
    `We can’t read a workout in ${file}. Text, CSV and JSON work, up to 20 MB or 50,000 lines.`,
  diary: 'This is a copy of your Sinew diary, not a workout.',
  noExercise: 'We found no exercise in it.',
  result: 'For today',
  counts: (all: number, changed: number): string =>
    changed === 0
      ? `${plural(all, 'exercise', 'exercises')}, nothing to change.`
      : `${plural(all, 'exercise', 'exercises')}, ${changed} with a change.`,
  kept: (percent: number): string => `${percent} % of the working sets keep their kind of movement.`,
  verdicts: {
    keep: 'Stays',
    modify: 'A little different',
    replace: 'Swapped',
    remove: 'Rests today',
    ask: 'We do not know this one',
    mine: 'Stays as you wrote it',
  },
  before: 'Yours',
  after: 'Today',
  nothing: 'Nothing in its place',
  wrote: (what: string): string => `You wrote: ${what}`,
  lessWeight: 'less weight',
  what: {
    ask: (name: string): string => `What is “${name}”?`,
    hint: 'Write the name of the exercise it comes nearest to. We remember it, for this workout and the next ones.',
    guess: (name: string): string => `It is: ${name}`,
    told: (name: string): string => `You told us: it is ${name}. Not right?`,
    remember: 'Remember it',
    unknown: 'We do not know that one either. Try a more common name, such as “squat” or “row”.',
    perhaps: (names: string): string => `We are not sure. Did you mean one of these: ${names}?`,
  },
  doIt: {
    begin: 'Do it now',
    about: (count: number, minutes: number): string =>
      `${plural(count, 'exercise', 'exercises')}, about ${plural(minutes, 'minute', 'minutes')}. You are led through it, and what you did counts for your plan.`,
    leftOut: (count: number): string =>
      count === 1
        ? 'One is left out: it rests today, or we do not know it.'
        : `${count} are left out: they rest today, or we do not know them.`,
  },
  options: 'What else would do',
  choose: 'Choose differently',
  chooseFor: (name: string): string => `What to do for ${name}`,
  proposed: (name: string): string => `As proposed: ${name}`,
  option: (name: string, because: string): string => `${name}: ${because}`,
  keepMine: 'Just as you wrote it. You know it best; stop if it hurts.',
  mineSaid: 'It stays as you wrote it. Go gently with it, and stop if it hurts.',
  keepMineOf: (name: string): string => `Keep mine: ${name}`,
  mineNote: 'You decide. What you choose counts for this page, for doing it now and for what you save, and is not remembered.',
  advice: 'For all of it',
  readPast: (count: number): string => `Read past, with the reason: ${plural(count, 'line', 'lines')}`,
  notUnderstood: (count: number): string => `Not understood, left alone: ${plural(count, 'line', 'lines')}`,
  line: (line: number, text: string, why: string): string => `Line ${line}: ${text} (${why})`,
  showMore: 'Show more',
  take: {
    title: 'Take it with you',
    copy: 'Copy as text',
    copied: 'Copied.',
    notCopied: 'The browser did not let us copy. Save it as text instead.',
    text: 'Save as text',
    own: (format: string): string => `Save for ${format}`,
    saved: (name: string): string => `Saved as ${name}.`,
    omissions: (count: number): string => `What it could not hold: ${count}`,
    file: (date: string): string => `workout-${date}`,
    others: 'For other apps',
    formats: {
      'hevy-csv': 'spreadsheets, as Hevy writes them',
      'strong-csv': 'Strong or Hevy',
      json: 'other programs (JSON)',
      liftoscript: 'Liftosaur',
      'wger-json': 'wger',
    },
  },
};
