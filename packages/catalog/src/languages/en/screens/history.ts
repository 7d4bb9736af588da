// English: the words of the history screens.
export const history = {} as const;
