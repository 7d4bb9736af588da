// English: conditions.
export const conditions = {} as const;
