// English: the words of the common screens.
export const common = {} as const;
