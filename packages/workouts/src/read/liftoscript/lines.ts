// Liftoscript cut into its lines: headings, comments, exercises with their sections; scripts are kept out of the way.
import { linesOf, type RawLine } from '../text/lines.ts';

export interface Section {
  readonly text: string;
  /** In the whole text. */
  readonly from: number;
  readonly to: number;
}

export type ScriptLine =
  | {
      readonly kind: 'blank' | 'week' | 'day' | 'comment' | 'layout';
      readonly number: number;
      readonly text: string;
      readonly from: number;
    }
  | {
      readonly kind: 'exercise';
      readonly number: number;
      /** All of it, scripts too. */
      readonly text: string;
      readonly from: number;
      readonly to: number;
      readonly sections: readonly Section[];
      /** Its further lines. */
      readonly more: readonly RawLine[];
    };

export function scriptLinesOf(text: string): readonly ScriptLine[] {
  const raw = linesOf(text);
  const lines: ScriptLine[] = [];
  for (let at = 0; at < raw.length; ) {
    const line = raw[at];
    if (line === undefined) break;
    const trimmed = line.text.trim();
    const kind = kindOf(trimmed);
    if (kind !== null) {
      lines.push({ kind, number: line.number, text: trimmed, from: line.from });
      at += 1;
      continue;
    }
    const count = lengthOf(raw, at);
    const last = raw[at + count - 1] ?? line;
    const to = last.from + last.text.length;
    lines.push({
      kind: 'exercise',
      number: line.number,
      text: text.slice(line.from, to),
      from: line.from,
      to,
      sections: sectionsOf(text.slice(line.from, to), line.from),
      more: raw.slice(at + 1, at + count),
    });
    at += count;
  }
  return lines;
}

function kindOf(text: string): 'blank' | 'week' | 'day' | 'comment' | 'layout' | null {
  if (text === '') return 'blank';
  if (text.startsWith('//')) return 'comment';
  if (/^#{2,}\s*\S/.test(text)) return 'day';
  if (/^#\s*\S/.test(text)) return 'week';
  return /^[{}\-=*#]+$/.test(text) ? 'layout' : null;
}

/** A script that never ends is no longer than this. */
const longestScript = 400;

/** How many lines belong to the exercise: those of its scripts, and those after a backslash. */
function lengthOf(raw: readonly RawLine[], at: number): number {
  let count = 0;
  let open = 0;
  do {
    const text = raw[at + count]?.text ?? '';
    open += (text.match(/\{~/g) ?? []).length - (text.match(/~\}/g) ?? []).length;
    count += 1;
    if (open <= 0 && !/\\\s*$/.test(text)) break;
  } while (at + count < raw.length && count < longestScript);
  return open > 0 && count >= longestScript ? 1 : count;
}

/** Cut at slashes outside scripts, braces and brackets. */
function sectionsOf(text: string, base: number): readonly Section[] {
  const masked = text.replace(/\{~[\s\S]*?(?:~\}|$)/g, (script) => '\u0000'.repeat(script.length));
  const sections: Section[] = [];
  let depth = 0;
  let from = 0;
  const close = (to: number): void => {
    sections.push({
      text: text
        .slice(from, to)
        .replace(/\\\s*$/gm, '')
        .trim(),
      from: base + from,
      to: base + to,
    });
  };
  for (let at = 0; at < masked.length; at += 1) {
    const character = masked.charAt(at);
    if (character === '(' || character === '[' || character === '{') depth += 1;
    else if ((character === ')' || character === ']' || character === '}') && depth > 0) depth -= 1;
    else if (character === '/' && depth === 0) {
      close(at);
      from = at + 1;
    }
  }
  close(masked.length);
  return sections;
}
