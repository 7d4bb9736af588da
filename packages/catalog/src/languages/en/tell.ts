// English: tell.
export const tell = {} as const;
