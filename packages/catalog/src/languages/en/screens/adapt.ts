// English: the way to the page for a workout from elsewhere. What stands on the page is in ../workouts/adapt-page.ts.
export const adapt = {
  title: 'Adapt a workout',
  more: 'Bring a workout from elsewhere. You see what to change today, and why.',
  open: 'Adapt a workout',
} as const;
