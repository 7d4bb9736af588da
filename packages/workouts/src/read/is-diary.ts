// A copy of her own diary, brought here by mistake: it holds doses and scores, and is no workout.
import { isInstant } from '@sinew/kernel';
import { parseJson, textIn } from './json.ts';

/** What was found, in an input error. */
export const diaryFound = 'diary';

/** Longer lines are no event. */
const longestEvent = 100_000;

/** Its first line is an event: what happened to her, when, under an id. */
export function isDiary(text: string): boolean {
  const start = /^\uFEFF?\s*/.exec(text)?.[0].length ?? 0;
  if (text.charAt(start) !== '{') return false;
  const [line = ''] = text.slice(start, start + longestEvent).split('\n', 1);
  const event = parseJson(line);
  return textIn(event, 'id') !== '' && textIn(event, 'type') !== '' && isInstant(textIn(event, 'at'));
}
