// English: the words of More, of the settings, and of the page about Sinew.
export const settings = {
  title: 'More',
  you: {
    title: 'About you',
    pregnant: (weeks: string, due: string): string => `Pregnant, ${weeks}. Due ${due}.`,
    postpartum: (date: string): string => `Gave birth on ${date}.`,
    ended: (date: string): string => `Pregnancy ended on ${date}.`,
    stageChange: 'Something has changed',
    parts: {
      stage: 'Where you are',
      told: 'What you have been told',
      you: 'You and training',
      things: 'What you have at hand',
      call: 'Whom you would call',
      before: 'What helped before',
    },
  },
  asked: {
    title: 'The check-in',
    legend: 'What it asks besides, for your diary',
    hint: 'None of it is ever needed. It lets your diary say what shows the next morning.',
    questions: { sleep: 'How long you slept', yesterday: 'How long you walked, stood and sat yesterday' },
    yesterdayWithBaby: 'How long you walked, stood, sat and carried the baby yesterday',
  },
  look: {
    title: 'Look',
    legend: 'Light or dark',
    options: { system: 'As the device', light: 'Light', dark: 'Dark' },
  },
  data: {
    title: 'Your data',
    text: 'Everything stays on this device. Nothing is sent, there is no account, and nobody counts what you do here.',
    open: 'Save a copy, bring one back, or erase',
    persisted: 'The browser has promised to keep it.',
    notPersisted: 'The browser may clear it if space runs short. Save a copy now and then, or install the app.',
  },
  learn: {
    title: 'Good to know',
    lead: 'What a coach explains, and what research says for and against it. A minute each.',
    open: 'Read about this pain',
    evidence: 'What research says',
  },
  about: {
    title: 'About Sinew',
    open: 'About Sinew and its sources',
    unsigned:
      'No clinician has signed the content off yet. Every move, rule and warning sign says so in the code. It is meant to help you between visits, never instead of one.',
    what: 'Sinew screens for signs that need a person, then plans today from what you said, and learns from what helped you. It does not diagnose.',
    works:
      'Nothing here works for everyone, and some of it can make a given woman worse. You decide; stop what does not do you good.',
    version: (engine: string, content: string): string => `Engine ${engine}, content ${content}`,
    sources: 'Sources',
    sourcesLead: 'What each rule and move rests on, and how far we have checked it.',
    status: {
      VS: 'Checked at its abstract or official page',
      VS2: 'Checked only at a page that sums it up',
      FM: 'Not checked yet: general knowledge',
      own: 'Practice, or our own decision',
    },
    statusWith: (status: string, count: number): string => `${status} (${count})`,
    by: (authors: string, year: string): string => `${authors}, ${year}`,
  },
};
