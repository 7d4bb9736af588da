// English: the words of the player screens.
export const player = {} as const;
