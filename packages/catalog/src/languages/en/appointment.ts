// English: how soon an appointment is meant to be.
import type { RedFlag } from '@sinew/engine';

const soon = {
  'few-days': 'within a few days',
  'three-days': 'within two or three days',
} satisfies Record<NonNullable<RedFlag['within']>, string>;

/** Follows "book a time" or "worth an appointment"; where no source says how soon, a week or two. */
export function appointment(within: RedFlag['within']): string {
  return within === undefined ? 'in the next week or two' : soon[within];
}
