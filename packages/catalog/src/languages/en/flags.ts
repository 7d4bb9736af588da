// English: flags.
export const flags = {} as const;
