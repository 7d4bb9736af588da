// A chat that was pasted: who writes, what is asked in it, and what another says of themselves.
import { dayNames, dayWords, partWords, weekdays } from '../words/days.ts';
import { namesAnExercise } from '../words/exercises.ts';
import { fold, wordSet } from '../words/fold.ts';
import { warmupWords } from '../words/measures.ts';
import { ofThemselves, selfNames } from '../words/set-aside.ts';
import { chatHead, emoji, type RawLine } from './lines.ts';

export interface Chat {
  /** "Ana: and the leg press 3x10?": asked in a chat, not done. */
  isQuestion(text: string): boolean;
  /** "Marta: yo hoy 40 min de paseo": another of the chat, of what she did herself. Who wrote the first exercise is the one who did it. */
  isAnswer(text: string, sawExercise: boolean): boolean;
}

interface Head {
  readonly author: string | null;
  readonly length: number;
}

export function createChat(lines: readonly RawLine[]): Chat {
  const names = namesIn(lines);
  const self = [...names].find((name) => selfNames.has(fold(name))) ?? null;
  const headOf = (text: string): Head | null => {
    const dated = chatHead.exec(text)?.[0];
    if (dated !== undefined) return { author: authorIn(dated), length: dated.length };
    const plain = plainHead.exec(text);
    return plain !== null && names.has(plain[1] ?? '') ? { author: plain[1] ?? null, length: plain[0].length } : null;
  };
  let her = self;
  return {
    isQuestion: (text) => headOf(text) !== null && /\?\s*$/.test(text.replace(emoji, ' ')),
    isAnswer: (text, sawExercise) => {
      const head = headOf(text);
      if (head === null || head.author === null) return false;
      if (!sawExercise && self === null) her = head.author;
      return her !== null && her !== head.author && ofThemselves.test(fold(text.slice(head.length)));
    },
  };
}

function authorIn(head: string): string | null {
  return (
    /([^:\]]{1,30}):\s$/
      .exec(head)?.[1]
      ?.replace(/^.*\s-\s/, '')
      .trim() ?? null
  );
}

/** `Sanne: `, `Ik: `, without a date. */
const plainHead = /^\s*(\p{Lu}\p{L}{0,14}(?: \p{Lu}\p{L}{0,14})?):\s+(?=\S)/u;

/** The names that write in a chat without dates: two at least, and one of them says "me", or both write again and again. */
function namesIn(lines: readonly RawLine[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const name = plainHead.exec(text)?.[1];
    if (name !== undefined && mayBeName(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts.keys()];
  const isTalk = names.some((name) => selfNames.has(fold(name))) || [...counts.values()].filter((count) => count > 1).length > 1;
  return new Set(names.length > 1 && isTalk ? names : []);
}

function mayBeName(name: string): boolean {
  const words = fold(name).split(' ');
  return !namesAnExercise(name) && !words.some((word) => noNames.some((some) => some.has(word)));
}

const noNames: readonly ReadonlySet<string>[] = [
  wordSet('set sets reps rest note notes notiz pausa pause tempo focus load weight warm cool a b c d e f'),
  dayNames,
  dayWords,
  partWords,
  weekdays,
  warmupWords,
];
