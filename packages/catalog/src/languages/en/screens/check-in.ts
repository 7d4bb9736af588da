// English: the words of the check-in.
import { plural } from '../plural.ts';

export const checkIn = {
  title: 'Check in',
  steps: {
    pain: 'How is the pain?',
    where: 'Where is it?',
    provoked: 'What sets it off?',
    day: 'Your night and your day',
    signs: 'Signs that would need a call',
    mood: 'And you?',
  },
  pain: {
    now: 'Pain right now',
    worst: 'Worst in the last 24 hours',
    morning: 'This morning, getting up',
    settles: 'When it flares, how fast does it settle?',
  },
  /** For the next mornings to answer; never needed. */
  beside: {
    optional: 'If you like.',
    unsure: 'I do not know',
    sleep: {
      legend: 'How many hours did you sleep?',
      chip: (hours: number, how: 'most' | 'about' | 'least'): string =>
        how === 'most' ? `${hours} or less` : how === 'least' ? `${hours} or more` : String(hours),
    },
    yesterday: {
      summary: (withBaby: boolean): string => `Yesterday: walking, standing, sitting${withBaby ? ', carrying' : ''}, if you like`,
      why: 'About how much in all. In time your diary can then say what shows the next morning.',
      hours: {
        walking: 'Minutes of walking, all walks together',
        standing: 'Hours on your feet, standing',
        sitting: 'Hours of sitting',
        carrying: 'Hours of carrying the baby',
      },
      chip: (from: number, to: number | null): string =>
        to === null ? `Over ${from}` : to === 0 ? 'None' : from === 0 ? `Under ${to}` : `${from} to ${to}`,
    },
    stop: { sleep: 'Do not ask about sleep again', yesterday: 'Do not ask about yesterday again' },
    stopped: 'You will not be asked this again. Under More you can have it back.',
  },
  /** What is carried over from the last check-in, and can be changed. */
  same: {
    heading: 'Same as last time?',
    where: 'Where',
    provoked: 'Set off by',
    settles: 'Settles',
    day: 'Today',
    none: 'nothing said',
    nothing: 'nothing in particular',
    change: 'Change this',
  },
  where: {
    legend: 'Where does it hurt?',
    hint: 'Tap every place. Left means your own left.',
    back: 'From behind',
    front: 'From the front',
    yourLeft: 'your left',
    yourRight: 'your right',
    list: 'Choose from a list instead',
    chosen: (places: string): string => `Chosen: ${places}`,
    nothingChosen: 'Nothing chosen yet',
  },
  locator: {
    title: 'How to find the dimples',
    steps: [
      'Sit or stand. Put your hands on your hips, thumbs to the back.',
      'Slide your thumbs down and in, towards the spine, to the top of each buttock.',
      'Feel for a small dip on each side of the flat bone at the base of the spine. Those are the two dimples.',
      'The joint between that bone and the pelvis lies just below and inside each one. Many women point right there with one finger.',
    ],
    picture: 'A back seen from behind: a small dimple on each side, just above the buttocks and a hand’s width apart.',
  },
  provoked: {
    legend: 'What made it worse lately?',
    none: 'Nothing in particular',
  },
  day: {
    minutes: 'How many minutes do you have?',
    minutesChip: (count: number): string => plural(count, 'minute', 'minutes'),
    place: 'Where will you be?',
  },
  signs: {
    heading: 'Is any of this there today?',
    hint: 'One is enough. If you are not sure, tick it.',
    none: 'None of these today',
    fullHint: 'Please read each list. One is enough, and if you are not sure, tick it. Each list needs an answer.',
    why: {
      first: 'Once in full, so that nothing is missed. After that it is a short list.',
      'stage-changed': 'You are at a new stage, so once more in full.',
      'sign-open': 'You named a sign lately, so once more in full.',
      'pain-jump': 'Your pain went up a lot, so once more in full.',
    },
    whichOf: (item: string): string => `${item}: which of these?`,
    whichHint: 'Tick what is there. If you cannot tell, leave it: we then take the most urgent.',
    groupNone: 'None of these',
    answered: (done: number, all: number): string => `${done} of ${all} lists answered`,
    worse: {
      yes: 'Yes',
      no: 'No',
      'not-sure': 'Not sure',
    },
    skip: 'Not now',
    skipText: 'If you leave this out, today’s plan is rest and breathing only.',
  },
  mood: {
    heading: 'And you yourself?',
    lead: 'Pain wears anyone down. Once a week we ask how you are. You can leave it out.',
    over: 'Over the last two weeks, how often was this so?',
    interest: 'Little interest or pleasure in doing things',
    low: 'Feeling low, sad or hopeless',
    answers: ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'],
    skip: 'Leave it out',
  },
  submit: 'See today’s plan',
  missing: {
    title: 'Still open',
    now: 'Your pain right now',
    signs: 'The list of signs: tick what is there, or that there is nothing',
  },
};
