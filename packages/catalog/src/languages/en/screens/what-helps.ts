// English: the ways to what her diary says. What stands on those pages is in ../insights/.
export const whatHelps = {
  open: 'What helps you',
  openFromWhy: 'See what your diary says',
  aboutTest: 'About this test',
} as const;
