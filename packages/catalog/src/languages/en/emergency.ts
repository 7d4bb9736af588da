// English: what each level means, what to do, and the sentence to say on the phone.
import type { Allowance, Level } from '@sinew/engine';
import { appointment } from './appointment.ts';
import { screened } from './screens/screened.ts';

export interface LevelWords {
  readonly title: string;
  readonly what: string;
  readonly warm: string;
}

/** Who calls: weeks and dates as they are said. `ended`: a pregnancy that ended, and nothing is said of a baby. */
export type Caller =
  | { readonly kind: 'pregnant'; readonly weeks: number | null }
  | { readonly kind: 'postpartum'; readonly date: string; readonly withinYear: boolean }
  | { readonly kind: 'ended'; readonly date: string; readonly withinYear: boolean };

const levels: Readonly<Record<Level, LevelWords>> = {
  emergency: {
    title: 'Call the emergency number now',
    what: 'This needs checking straight away. Call now, and do not drive yourself.',
    warm: 'It may turn out to be nothing. You are right to call.',
  },
  'call-now': {
    title: 'Phone your maternity unit now',
    what: 'This needs checking today, at any hour. If nobody answers, go to an emergency department.',
    warm: 'It may well turn out to be nothing. They would rather hear from you too often.',
  },
  'same-day': {
    title: 'Call today',
    what: 'Speak to your midwife, doctor or maternity unit today. Until then: rest and breathing.',
    warm: 'One call, and then you know.',
  },
  'not-screened': {
    title: 'Rest and breathing for now',
    what: 'Answer the list of signs, and the plan opens up.',
    warm: 'It takes less than a minute.',
  },
  review: {
    title: 'Worth an appointment',
    what: `Book a time with your midwife, doctor or physiotherapist ${appointment(undefined)}. Today stays light.`,
    warm: 'You can keep moving in the meantime.',
  },
  clear: {
    title: 'Nothing here that needs a call',
    what: 'None of the signs you were asked about is there today.',
    warm: 'If something changes, look at "When to call".',
  },
};

/** In place of a level's words where only this sign asks for them; `!` behind the id is its worse form. */
const ofSign = {
  'RF-Q18': { title: levels.emergency.title, what: screened.mood.what, warm: screened.mood.warm },
  'RF-Q19': {
    title: 'Worth talking to someone',
    what: `Book a time with your midwife or doctor ${appointment('few-days')}. Today stays light, and gentle movement is fine.`,
    warm: 'Pain and low mood often come together, and both can get better.',
  },
  'RF-A17': {
    title: screened.private.title,
    what: 'If you are in danger, call the emergency number. A midwife, a doctor or a helpline can help in confidence: you can ask to speak alone.',
    warm: 'It is not your fault. Until you are safe: rest and breathing.',
  },
  'RF-A17!': {
    title: levels.emergency.title,
    what: 'You deserve to be safe. Call now, from a place where you can talk.',
    warm: 'It is not your fault, and you are not alone with this.',
  },
} satisfies Readonly<Record<string, LevelWords>>;

const allows: Readonly<Record<Allowance, string>> = {
  nothing: 'No exercise until someone has checked this.',
  'rest-and-breathe': 'Rest and breathing only.',
  light: 'Light work: easy moves, easy talking.',
  full: 'Everything that fits today.',
};

function script(caller: Caller, signs: readonly string[]): string {
  const have = signs.length === 0 ? 'I need someone to check me' : `I have this: ${signs.join('; ')}`;
  switch (caller.kind) {
    case 'pregnant':
      return caller.weeks === null ? `I am pregnant, and ${have}.` : `I am ${weeksSaid(caller.weeks)} pregnant, and ${have}.`;
    case 'postpartum':
      return `I gave birth on ${caller.date}, and ${have}.${recently(caller.withinYear)}`;
    case 'ended':
      return `My pregnancy ended on ${caller.date}, and ${have}.${recently(caller.withinYear)}`;
  }
}

function weeksSaid(weeks: number): string {
  return weeks === 1 ? '1 week' : `${weeks} weeks`;
}

function recently(withinYear: boolean): string {
  return withinYear ? ' I was pregnant within the last year.' : '';
}

export const emergency = {
  levels,
  ofSign,
  /** What to do where a review should come sooner than usual. */
  sooner: {
    'few-days': `Book a time with your midwife, doctor or physiotherapist ${appointment('few-days')}. Today stays light.`,
    'three-days': `Book a time with your midwife, doctor or physiotherapist ${appointment('three-days')}. Today stays light.`,
  },
  allows,
  script,
  recent: 'I am or was pregnant within the last year.',
  /** The country is not known, or not in the list. */
  unknownCountry: 'Your emergency number is 112, 911 or 999, whichever works where you are.',
  unchecked: 'From general knowledge, not yet checked with the service itself.',
  kinds: {
    emergency: 'Emergency',
    ambulance: 'Ambulance',
    medical: 'Medical advice, not an emergency',
    crisis: 'When everything is too much',
    safety: 'When you are not safe at home',
  },
};
