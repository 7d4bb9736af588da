// English: one clear sentence for a store that can't write.

export const errors = {
  /** Her log can't be written. It is kept for as long as the page is open, and she is offered a copy. */
  store: {
    'store-full': 'This device is full, so new entries can’t be saved. Save a copy of your diary now, then free some space.',
    'store-blocked': 'Another tab is holding your diary. Close the other tabs of Sinew, then try again.',
    'store-unavailable':
      'This browser won’t let Sinew save anything. A private window can cause this. Your entries stay until you close this page. Save a copy to keep them.',
  },
} as const;
