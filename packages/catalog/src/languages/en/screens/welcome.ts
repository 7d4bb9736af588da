// English: the words of the welcome screens.
export const welcome = {} as const;
