// English: the acts on the page "What helped me". What stands on the page itself is in ../insights/what-helped.ts.
export const handOn = {
  open: 'What helped me: one page to keep or hand on',
  private: 'No dates, no names. Nothing leaves this device unless you send it.',
  share: 'Share',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'It could not be copied. Save it as a file, or mark the text and copy it.',
  save: 'Save as text',
  saved: (file: string): string => `Saved as ${file}.`,
  print: 'Print',
  file: 'what-helped-me.txt',
} as const;
