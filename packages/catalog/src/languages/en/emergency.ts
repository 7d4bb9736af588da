// English: emergency.
export const emergency = {} as const;
