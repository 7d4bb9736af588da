// English: the words of the today screens.
import { plural } from '../plural.ts';

const side = { left: 'left', right: 'right' } as const;
const seconds = (count: number) => plural(count, 'second', 'seconds');
const minutes = (count: number) => plural(count, 'minute', 'minutes');

export const today = {
  title: 'Today',
  invite: {
    title: 'How are you today?',
    text: 'Check in first, then the plan fits how you are. It takes about a minute.',
    checkIn: 'Check in',
  },
  checkInAgain: 'Check in again',
  reliefNow: 'Relief now',
  open: {
    title: 'You were in the middle of a session',
    text: 'Everything you did is kept. Carry on where you were, or close it.',
    earlier: 'You started it a while ago. Carry on where you were, or close it.',
    over: 'It was made for how you were then. Close it and go by today’s plan: everything you did is kept.',
    carryOn: 'Carry on',
    close: 'Close it',
  },
  stopped: {
    title: 'No more exercise today',
    text: 'You stopped for a warning sign. Rest on your side and let someone check it. Tomorrow begins with the list of signs.',
    call: 'When to call',
  },
  about: (count: number) => `About ${minutes(count)}`,
  minutesLegend: 'Minutes you have',
  begin: 'Begin',
  doneToday: 'Done for today. Rest counts too.',
  onceMore: 'Done. Once more in some hours, if it felt good.',
  beginAgain: 'Go through it again',
  empty: 'Nothing fits this place and time. Try another place or more minutes, or take Relief now.',
  planHeading: 'Your plan',
  dose: {
    seconds,
    minutes,
    /** "2 × 30 seconds", "30 seconds" */
    times: (sets: number, what: string) => (sets > 1 ? `${sets} × ${what}` : what),
    reps: (sets: number, reps: number) => (sets > 1 ? `${sets} sets of ${reps}` : plural(reps, 'time', 'times')),
    holding: (count: number) => `holding ${seconds(count)} each time`,
    /** Minutes go by halves. */
    bouts: (count: number, each: number) => {
      const span = minutes(each).replace('.5', '½');
      return count > 1 ? `${count} × ${span}, with rests between` : span;
    },
    /** Of a task that is done when it comes up. */
    eachTime: 'each time you do it',
    eachSide: 'each side',
    start: (which: 'left' | 'right') => `start with the ${side[which]}`,
    rest: (count: number) => `${seconds(count)} rest between`,
    band: { 'above-knees': 'band above the knees', 'below-knees': 'band below the knees' },
    load: (value: number, unit: 'kg' | 'lb') => `${value} ${unit}`,
    /** RPE 0–10 in words. */
    effort: { rest: 'hardly any', light: 'easy', moderate: 'moderate, you can still talk' },
    effortLine: (words: string, from: number, to: number) =>
      `Effort: ${words} (${from === to ? from : `${from} to ${to}`} out of 10)`,
  },
  item: {
    dose: 'How much',
    setUp: 'Set up',
    cues: 'How to do it',
    breath: 'Breath',
    breathMethods: {
      'method-1': 'In on the way down. Start to breathe out as you come up, and keep going until you are up.',
      'method-2': 'Out on the way down and out on the way up. In at the top.',
      slow: 'In for about 4 seconds, out for about 6. Never force it.',
      free: 'Breathe in and out all the time. Never hold your breath.',
    },
    stopIf: 'Stop if',
    why: 'Why this?',
    source: (title: string, year: string) => (year === '' ? title : `${title} (${year})`),
    protocol: (ids: string) => `Practice notes: ${ids}`,
    change: 'Not for you, or always?',
    changeOf: (name: string) => `Your wish for ${name}`,
    never: 'Never offer me this',
    always: 'Always offer me this',
    takeBack: 'Take that back',
    neverSaid: 'You said never. It will not come back unless you take that back.',
    alwaysSaid: 'You said always. You get it whenever it is safe for you that day.',
    detailsOf: (name: string) => `Step by step: ${name}`,
  },
  besideHeading: 'Through the day',
  besideText: 'Beside the plan, when it suits you.',
  walkDone: 'Write down a walk',
  withheld: {
    heading: (count: number) => `Not today (${count})`,
    text: 'These wait for now. Here is why, and what would bring each one back.',
    unlock: 'What would bring it back:',
  },
  fullHold: {
    label: 'Use the full holds today',
    text: 'Your pain is low today, so you may hold for the full time at once. If you leave this off, holds grow a little each time your body agrees.',
  },
  /** One line at the top when yesterday changed today. */
  changed: {
    PR1: 'Something hurt while you did it last time, so today it is gentler.',
    PR2: 'You were sorer the morning after, so today asks for less of what stirred it up.',
    PR3: 'You were a little sorer this morning, so today stays as it was and adds nothing.',
    PR4: 'It went well and the morning after was fine, so one thing goes up a little.',
    PR5: 'The same kind of move stirred things up twice, so something else stands in for a week.',
    PR6: 'Two calm weeks: one kind of move that used to hurt comes back as a small try.',
    PR7: 'Your pain jumped up. For two days: relief, breathing and the shortest walk. This passes.',
    MD3: 'Welcome back. You start again a little lower, and that is all there is to it.',
  },
  changedLabel: 'What yesterday changed',
  dueDatePassed: {
    title: 'Your due date has passed',
    text: 'Has anything changed? Until you say so, the plan stays as it was for the last weeks.',
    yes: 'Yes, something has changed',
    notYet: 'Not yet',
  },
  aged: {
    title: 'Where are you now?',
    text: 'The date you gave is a long time ago. Until you tell us where you are now, you get rest and breathing.',
    tell: 'Tell us',
  },
  relief: {
    title: 'Relief now',
    before: 'Gentle rest and breathing, good before any questions. Nothing here asks your body to work.',
    after: 'A short set for right now.',
    more: 'Check in for more',
    moreText: 'After the short check-in you get more than rest and breathing.',
    place: 'Where are you?',
    begin: 'Begin',
    heading: 'One after the other',
  },
} as const;
