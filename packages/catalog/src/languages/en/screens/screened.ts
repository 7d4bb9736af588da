// English: the words of "someone should look at this first", and of "When to call".
import type { RedFlag } from '@sinew/engine';
import { appointment } from '../appointment.ts';

export const screened = {
  said: 'You ticked',
  withWorse: (ask: string, worse: string): string => `${ask}: ${worse}`,
  callEmergency: 'Call',
  callUnit: 'Call my maternity unit',
  noUnit: 'Your maternity unit’s number is on your notes or its website. You can keep it here:',
  addUnit: 'Add the number',
  script: 'What to say',
  alone: 'If you can, ask someone to stay with you. Do not drive yourself.',
  /** In place of what is said for a sign of the body. */
  mood: {
    what: 'You deserve help right now, and it is there day and night. Call, or let someone call for you.',
    warm: 'Thoughts like these come to many women, and they can be treated. You are right to call.',
    alone: 'If you can, stay close to someone until help is with you.',
  },
  waiting: 'Your plan waits until someone has checked this. It stays here, also without the internet.',
  assessed: {
    open: 'Someone has checked it',
    title: 'What did they say?',
    text: 'Only you can tell us. We take your word for it.',
    may: 'I may exercise',
    mayNot: 'Rest for now, no exercise',
    unsure: 'They did not say',
  },
  mistap: {
    open: 'I ticked that by mistake',
    title: 'Was none of it there?',
    text: 'If it is there, or was there, please call. If it was a slip of the finger, we take that check-in back, and you can do it again.',
    yes: 'It was a slip, take it back',
    no: 'It is there',
  },
  notScreenedAction: 'Answer it',
  /** What she told us holds the day back; nothing is urgent. */
  held: {
    titles: { 'rest-and-breathe': 'Rest and breathing today', light: 'A light day', full: 'Worth a talk with someone' },
    change: 'Look at what you told us',
  },
  private: {
    title: 'You are not alone with this',
    text: 'What you just ticked is written down nowhere. If you are in danger, call the emergency number. A midwife or doctor can help you in confidence: you can ask to speak alone.',
    leave: 'Leave this page now',
    seen: 'Go on',
  },
  call: {
    title: 'When to call',
    lead: 'One sign is enough. If you are not sure, call.',
    numbers: 'Your numbers',
    emergency: 'Emergency',
    unit: 'Maternity unit',
    addUnit: 'Add your maternity unit’s number',
    changeNumbers: 'Change the numbers',
    byUrgency: {
      E: 'Call the emergency number now',
      'T!': 'Phone your maternity unit now, at any hour',
      T: 'Phone today',
      B: 'Book an appointment',
    },
    /** A sign that should be seen sooner than others that ask for an appointment. */
    sooner: (sign: string, within: RedFlag['within']): string => `${sign} (${appointment(within)})`,
    allStages: 'We do not know yet where you are, so here are all of them.',
    say: 'What to say',
    sayText: 'Say how many weeks, or since when, and what you notice. For example:',
    example: 'what I notice',
    others: 'Other numbers',
  },
};
