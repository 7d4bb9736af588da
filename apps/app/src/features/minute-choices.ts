// How long she has: the minutes that the check-in and Today offer.
export const minuteChoices = [3, 8, 12, 20, 30, 45] as const;
