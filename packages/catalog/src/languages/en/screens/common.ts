// English: words that many screens share.
export const common = {
  name: 'Sinew',
  documentTitle: (page: string): string => `${page} – Sinew`,
  back: 'Back',
  next: 'Next',
  skip: 'Skip this',
  save: 'Save',
  saved: 'Saved',
  cancel: 'Cancel',
  close: 'Close',
  change: 'Change',
  yes: 'Yes',
  no: 'No',
  notSure: 'Not sure',
  asTable: 'Show as a table',
  tableOf: (title: string): string => `${title}: table`,
  why: 'Why?',
  stepOf: (what: string, step: number, steps: number): string => `${what}, step ${step} of ${steps}`,
  painEnds: { low: 'no pain', high: 'worst pain I can imagine' },
  skipToContent: 'Skip to the page',
  quickExit: 'Quick exit',
  quickExitHint: 'Leaves this page at once. Pressing Escape twice does the same.',
  nav: { label: 'Main', today: 'Today', history: 'History', call: 'When to call', more: 'More' },
  left: { title: 'This page was left', open: 'Open it again' },
  /** By what became of what she answered. */
  storage: {
    full: {
      title: 'This device is out of space',
      text: 'What you answered is on this page, but could not be kept. Save a copy, make some space, and try again.',
    },
    blocked: {
      title: 'Another page is in the way',
      text: 'Another page of this app, perhaps an older or a newer one, keeps us from writing. Close it and try again. What you answered is still on this page.',
    },
    'memory-only': {
      title: 'This browser will not let us keep anything',
      text: 'It may be a private window, or a setting. You can go on, but what you answer is gone when you close the page. Save a copy before you do.',
    },
    save: 'Save a copy',
    retry: 'Try again',
  },
  update: {
    text: 'A newer version is ready.',
    now: 'Use it now',
    later: 'Later',
  },
  install: {
    title: 'Keep it at hand',
    text: 'Put Sinew on your home screen. It opens without the internet, and the browser is less likely to clear what you wrote.',
    yes: 'Install',
    no: 'Not now',
    ios: 'In Safari: tap Share, then Add to Home Screen.',
  },
  fault: {
    title: 'Something went wrong on our side',
    text: 'It is a fault in the app, not in what you did. What you told us is still on this device. You can save a copy, and open the page again.',
    save: 'Save a copy of my data',
    reload: 'Open it again',
    urgent: 'If you need help now, do not wait for the app.',
  },
  notHere: {
    title: 'This page is not on your device yet',
    text: 'It needs the internet once. Then it works without.',
    again: 'Try again',
  },
  /** `last`: the latest day that has an entry. */
  clock: (last: string): string =>
    `Some of your entries are dated later than today, up to ${last}. They count when their day comes. Is the date of this device right?`,
  missing: {
    title: 'There is no such page',
    text: 'The link may be old.',
    home: 'Go to Today',
  },
};
