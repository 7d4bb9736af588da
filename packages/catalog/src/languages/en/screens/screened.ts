// English: the words of the screened screens.
export const screened = {} as const;
