// English: the words of the screens for a birth, and for a pregnancy that has ended.
export const stageChange = {
  title: 'Something has changed',
  text: 'Tell us when you are ready. You can leave out anything but the date.',
  birth: 'My baby is here',
  ended: 'My pregnancy has ended',
  moved: 'My due date was changed',
  arrived: {
    title: 'Welcome, little one',
    text: 'And well done, you. Your body has done something big. The plan starts again from rest.',
    date: 'When was the birth?',
    kind: 'How was it?',
    feeding: 'How do you feed?',
    baby: 'Is your baby with you now?',
    babies: { yes: 'Yes', no: 'No', skip: 'I’d rather not say' },
    save: 'Save',
  },
  over: {
    title: 'We are sorry',
    text: 'You do not have to explain anything. Sinew will only ask about your body.',
    date: 'When was it?',
    operation: 'Was there an operation?',
    operations: {
      none: 'No',
      caesarean: 'Yes, a caesarean or another operation on the belly',
      other: 'Another one, or I’d rather not say',
    },
    save: 'Save',
    support:
      'You do not have to carry this alone. Your midwife, your doctor or someone close to you is there to talk to, now or later.',
    supportLink: 'People to call',
  },
  after: {
    title: 'Your body now',
    text: 'What you have been told about your body now. After that comes a list of warning signs for this time, and the plan fits again.',
    go: 'On to the list of signs',
    later: 'Later',
  },
  errors: {
    missing: 'Choose the date first.',
    future: 'That day has not come yet.',
    tooLongAgo: 'That is more than two years ago. Sinew covers the first two years.',
    beforePregnancy: 'That is before this pregnancy began. Look at the date again.',
  },
} as const;
