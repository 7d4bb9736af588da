// English: the words of the check-in screens.
export const checkIn = {} as const;
