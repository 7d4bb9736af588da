// English: moves.
export const moves = {} as const;
