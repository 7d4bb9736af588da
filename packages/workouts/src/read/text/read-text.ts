// Free text, as people write it: line by line into days and exercises; what is no exercise is told apart with its reason.
import type { LineWhy } from '../line-why.ts';
import { namesAnExercise } from '../words/exercises.ts';
import { createDraft } from './draft.ts';
import type { TextRead } from './finish-draft.ts';
import type { IsExercise } from './item.ts';
import { undoneParts } from './is-not-done.ts';
import { isBlank } from './words-in.ts';
import { createChat } from './chat.ts';
import { type Line, dressed, hasTicks, linesOf } from './lines.ts';
import { listUnder } from './list-head.ts';
import { createLook } from './look.ts';
import { readDay } from './read-day.ts';
import type { Reader } from './reader.ts';
import { noteSwim } from './swim-line.ts';
import { readTable } from './tables.ts';
import { joined, wrapsAfter } from './wraps.ts';

/** Longer lines are no workout; their beginning is shown. */
const longestLine = 4000;

export interface TextOptions {
  readonly isExercise?: IsExercise | undefined;
  readonly unit?: 'kg' | 'lb' | undefined;
}

export function readText(text: string, options: TextOptions = {}): TextRead {
  const reading = readingText(text, options);
  for (let step = reading.next(); ; step = reading.next()) if (step.done === true) return step.value;
}

/** Between lines it gives how far it is, 0–1, so that who waits can see it, or stop. */
export function* readingText(text: string, { isExercise, unit }: TextOptions = {}): Generator<number, TextRead> {
  const look = createLook((name) => namesAnExercise(name) || isExercise?.(name) === true);
  const raw = linesOf(text);
  const draft = createDraft(text, unit);
  const reader: Reader = {
    look,
    draft,
    block: 'none',
    sawExercise: false,
    under: 'none',
    swim: null,
    chat: createChat(raw),
    inSentence: false,
    ticks: hasTicks(text),
  };
  for (let at = 0; at < raw.length; ) {
    yield at / raw.length;
    const table = readTable(raw, at, draft, look);
    if (table > 0) {
      reader.sawExercise = true;
      at += table;
      continue;
    }
    const count = 1 + wrapsAfter(raw, at, look);
    const line = joined(text, raw.slice(at, at + count));
    const next = raw[at + count]?.text ?? '';
    reader.under = listUnder(raw[at + count], look);
    at += count;
    if (line === undefined) continue;
    const dress = dressedOrCut(line);
    const before = draft.hasWord();
    readLine(reader, dress, /^\s*(?:={3,}|-{3,})\s*$/.test(next) && line.text.trim() !== '');
    // Whatever happened: no line is lost without a word.
    if (draft.hasWord() === before && !isBlank(line.text)) draft.leave(dress, 'not-understood');
  }
  return draft.finish(raw);
}

function dressedOrCut(line: Parameters<typeof dressed>[0]): Line {
  return line.text.length > longestLine
    ? { ...dressed({ ...line, text: line.text.slice(0, 200) }), text: line.text, bare: '' }
    : dressed(line);
}

function readLine(reader: Reader, line: Line, underlined: boolean): void {
  const { draft } = reader;
  const skip = (why: LineWhy): void => draft.skip(line, why);
  if (line.text.length > longestLine) return draft.leave(line, 'too-long');
  if (line.text.trim() === '') {
    reader.inSentence = false;
    return draft.blank();
  }
  if (isBlank(line.text)) {
    if (/^\s*(?:[-=_*~#]\s*){3,}$/.test(line.text)) draft.closeHead();
    return skip('layout');
  }
  if (inBlock(reader, line)) return skip('definition');
  if (reader.chat.isQuestion(line.text)) return skip('note');
  if (reader.chat.isAnswer(line.text, reader.sawExercise)) return skip('not-done');
  if (line.struck === 'whole') return skip('struck-out');
  if (line.bullet === 'unticked' && reader.ticks) return skip('not-done');
  const done = withoutUndone(reader, line);
  if (isBlank(done.bare) && !isBlank(line.bare)) return skip('not-done');
  if (line.struck === 'part') skip('struck-out');
  if (isBlank(line.bare)) return skip('note');
  noteSwim(reader, done);
  readDay(reader, underlined ? { ...done, heading: line.heading === 0 ? 2 : line.heading } : done);
}

/** As long as before; what was not done is spaces, and has its note. */
function withoutUndone({ draft }: Reader, line: Line): Line {
  let { bare } = line;
  const parts = undoneParts(bare);
  for (const { from, to } of parts) bare = bare.slice(0, from) + ' '.repeat(to - from) + bare.slice(to);
  if (!isBlank(bare)) for (const { from, to } of parts) draft.skip({ ...line, text: line.bare.slice(from, to) }, 'not-done');
  return { ...line, bare };
}

/** `@movement squat … @end`: what a movement is, not that it was done. */
function inBlock(reader: Reader, line: Line): boolean {
  const text = line.text.trim();
  if (/^@movement\b/.test(text)) reader.block = 'definition';
  const inside = reader.block === 'definition';
  if (/^@end\b/.test(text)) reader.block = 'none';
  return inside || /^@(?:end|session|template|include|plugin)\b/.test(text);
}
