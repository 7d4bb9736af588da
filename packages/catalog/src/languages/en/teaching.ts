// English: teaching.
export const teaching = {} as const;
