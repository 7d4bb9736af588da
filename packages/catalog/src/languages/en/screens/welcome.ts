// English: the words of the welcome screens.

export const welcome = {
  start: {
    title: 'Let’s make this easier',
    lead: 'For pain in the back or front of the pelvis, in pregnancy and after. A few questions, under three minutes, then your first plan.',
    // F3
    privacy: 'Everything you tell us stays on this device. There is no account, and nothing is sent.',
    unsigned:
      'The content comes from guidelines, studies and a coach’s practice. No clinician has signed it off yet. It does not replace your midwife, doctor or physiotherapist.',
    question: 'Where are you now?',
    pregnant: 'I am pregnant',
    postpartum: 'I have given birth',
    postpartumHint: 'Or a pregnancy has ended, in the last two years.',
    begin: 'Begin',
  },
  dates: {
    pregnantTitle: 'When is your due date?',
    pregnantHint: 'Roughly is fine. It sets what fits this stage.',
    dueDate: 'Due date',
    postpartumTitle: 'When was it?',
    postpartumHint: 'The date of the birth, or the day the pregnancy ended. It sets how gently we begin.',
    birthDate: 'Date',
    birth: 'How was the birth?',
    feeding: 'How are you feeding?',
    feedingHint: 'Only if it applies. You can leave this out.',
    baby: 'Is your baby with you?',
    babyHint: 'If not, we will not speak of a baby.',
    babyYes: 'Yes',
    babyNo: 'No',
    babyPrivate: 'Rather not say',
    errors: {
      missing: 'We need this one date to begin.',
      unreadable: 'That date cannot be read. Day, month and year, please.',
      dueTooFar: (latest: string): string => `A due date can be up to 40 weeks ahead, so ${latest} at the latest.`,
      dueTooOld: (earliest: string): string =>
        `That date is more than three weeks ago (before ${earliest}). If you have given birth since, go back and choose that.`,
      birthInFuture: 'That date is still to come. If you have not given birth yet, go back and choose that you are pregnant.',
      birthTooOld: (earliest: string): string => `This is made for the first two years after birth, so from ${earliest}.`,
    },
    /** Said back to her as a check. */
    pregnantNow: (weeks: string): string => `That makes you ${weeks} pregnant today.`,
    postpartumNow: (when: string): string => `That is ${when} ago.`,
    postpartumToday: 'That is today.',
  },
  told: {
    title: 'What have you been told?',
    lead: 'By a doctor, midwife or physiotherapist. If you skip this, we stay on the light side.',
    clearance: 'About exercise',
    clearances: {
      cleared: 'I was told I may exercise',
      'not-asked': 'Nobody has said anything',
      restricted: 'I was told to take it easy, or to avoid some things',
    },
    conditions: 'Do you have, or were you told of, any of these?',
    conditionsHint: 'Tick all that apply. If you are not sure, tick it and ask: we stay on the safe side until then.',
    sixWeekCheck: 'Have you had your six-week check, and was all well?',
    none: 'None of these',
  },
  you: {
    title: 'You and training',
    experience: 'How used are you to strength training?',
    hypermobile: 'Do your joints bend further than most people’s?',
    hypermobileHint: 'For example thumbs that touch the arm, or knees that bend backwards.',
    babyLow: 'Have you been told that the baby lies low?',
    babyLowHint: 'Some women feel this as pressure or pain down the back of the leg. It changes nothing in your plan by itself.',
  },
  things: {
    title: 'What do you have at hand?',
    lead: 'Nothing is needed. What you have gives you more choice.',
    assumed:
      'A bed, a pillow, a floor, a wall, a worktop and a sturdy chair are taken for granted. If you skip this, we use only those.',
    legend: 'Tick what you can use',
    none: 'None of these, not even a chair or a wall',
  },
  call: {
    title: 'Whom would you call?',
    lead: 'So that the right number is one tap away, also without the internet.',
    country: 'Your country',
    countryUnknown: 'Not in the list',
    countryHint: 'For the emergency number.',
    emergency: (numbers: string): string => `Emergency number: ${numbers}`,
    unit: 'Your maternity unit, midwife or doctor',
    unitHint: 'A number that answers at any hour, if there is one. You can add it later.',
    unitError: 'That does not look like a telephone number. Digits, spaces, + and brackets are fine.',
  },
  before: {
    title: 'Have you had this pain before?',
    lead: 'It is common, and you are not making it up.',
    question: 'In this or an earlier pregnancy, or after a birth',
    helped: 'What made it better then?',
    helpedHint: 'In your own words. It stays here, for you and for whoever you show it to.',
  },
  done: 'To my first check-in',
  ready: {
    title: 'Thank you',
    text: 'Now a first check-in: how it is today, and a list of signs that would need a call. Then your plan.',
  },
};
