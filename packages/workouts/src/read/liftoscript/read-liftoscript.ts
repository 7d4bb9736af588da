// Liftoscript, and the history in the same shape: weeks, days, exercises; sets that one exercise takes from another.
import type { LineNote, ReadWorkout, WorkoutSet, WrittenDay, WrittenExercise } from '../shapes.ts';
import type { LineWhy } from '../line-why.ts';
import { saysPain } from '../words/pain.ts';
import { lettersFor } from '../text/letters.ts';
import { scriptLinesOf, type ScriptLine } from './lines.ts';
import { isModifiers, isSets, modifiersOf, setsIn, warmupsIn, type Modifiers } from './sets.ts';

interface Entry {
  readonly line: Extract<ScriptLine, { readonly kind: 'exercise' }>;
  readonly name: string;
  readonly week: number;
  readonly day: number;
  /** `...Squat[2:1]` */
  readonly reuse: { readonly name: string; readonly week: number | null; readonly day: number | null } | null;
  readonly schemes: readonly string[];
  readonly modifiers: Modifiers;
  readonly warmup: string;
  readonly superset: string | null;
  readonly template: boolean;
  readonly painNote: string | null;
}

/** Scripts and reuse are written by nobody else; plain lines are `Name / 3x8 / …`, most of them. */
export function looksLikeLiftoscript(text: string): boolean {
  const lines = text
    .slice(0, 100_000)
    .split(/\r?\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:#|\/\/)/.test(line));
  if (
    lines.some((line) => /\/\s*(?:progress|update|used)\s*:\s*(?:lp|dp|sum|custom|none)\b|\{~|^\s*[^/]+\/\s*\.\.\.\S/.test(line))
  )
    return true;
  if (/\/\s*exercises\s*:\s*\{/.test(text.slice(0, 100_000))) return true;
  const shaped = lines.filter(
    (line) =>
      /^[^/\d][^/]*?\s*\/\s*\d+(?:-\d+)?x\d/.test(line) &&
      !/\d\s*x\s*\d/.test(line.split('/', 1)[0] ?? '') &&
      line
        .split('/')
        .slice(1)
        .every((section) => isSection(section.trim())),
  );
  return lines.length > 0 && shaped.length >= Math.max(1, lines.length * 0.6);
}

function isSection(text: string): boolean {
  return (
    isSets(text) ||
    isModifiers(text) ||
    text.startsWith('...') ||
    /^(?:progress|update|used|warmup|superset|id|target)\s*:/.test(text)
  );
}

export function readLiftoscript(text: string): ReadWorkout {
  const lines = scriptLinesOf(text);
  const skipped: LineNote[] = [];
  const unread: LineNote[] = [];
  const entries: Entry[] = [];
  const dayNames = new Map<string, string>();
  let [week, day, weekName, comment] = [1, 0, '', ''];
  const note = (list: LineNote[], line: { readonly number: number; readonly text: string }, why: LineWhy): void => {
    const words = line.text.trim();
    if (words !== '') list.push({ line: line.number, text: words.slice(0, 400), why });
  };
  for (const line of lines) {
    switch (line.kind) {
      case 'week':
        if (dayNames.size > 0 || weekName !== '') week += 1;
        weekName = line.text.replace(/^#\s*/, '');
        day = 0;
        note(skipped, line, 'heading');
        break;
      case 'day':
        day += 1;
        dayNames.set(`${week}:${day}`, [weekName, line.text.replace(/^#+\s*/, '')].filter(Boolean).join(', '));
        note(skipped, line, 'heading');
        break;
      case 'comment':
        comment = `${comment} ${line.text.replace(/^\/+\s*/, '')}`.trim();
        note(skipped, line, 'comment');
        break;
      case 'blank':
        break;
      case 'layout':
        note(skipped, line, 'layout');
        break;
      default: {
        for (const more of line.more) note(skipped, more, 'script');
        const history = historyDay(line.text);
        if (history !== null) {
          day += 1;
          dayNames.set(`${week}:${day}`, history);
          note(skipped, line, 'heading');
          break;
        }
        const entry = entryOf(line, week, day, comment);
        comment = '';
        if (entry === null) note(unread, line, 'not-understood');
        else {
          entries.push(entry);
        }
      }
    }
  }
  const days = daysOf(entries, dayNames);
  const templates = templateNames(entries);
  for (const { line, name } of entries) if (templates.has(name)) note(skipped, line, 'template');
  skipped.sort((one, other) => one.line - other.line);
  if (days.length === 0 && unread.length === 0)
    unread.push({ line: 1, text: text.trim().slice(0, 100), why: text.trim() === '' ? 'empty' : 'no-exercise' });
  return {
    format: 'liftoscript',
    lines: Math.max(1, (lines.at(-1)?.number ?? 1) - (/[\r\n]$/.test(text) ? 1 : 0)),
    days,
    skipped,
    unread,
    source: text,
  };
}

/** `2026-02-28 10:30:00 +00:00 / program: "…" / dayName: "…" / exercises: {` */
function historyDay(text: string): string | null {
  if (!/\/\s*exercises\s*:\s*\{\s*$/.test(text)) return null;
  const date = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? '';
  const name = /dayName\s*:\s*"([^"]*)"/.exec(text)?.[1] ?? '';
  return [name, date].filter(Boolean).join(', ');
}

function entryOf(line: Entry['line'], week: number, day: number, comment: string): Entry | null {
  const [head, ...sections] = line.sections;
  const name = nameIn(head?.text ?? '');
  if (name === '' || sections.length === 0) return null;
  const texts = sections.map(({ text }) => text);
  const valued = (key: string): string | null =>
    texts.map((text) => new RegExp(`^${key}\\s*:\\s*(.*)$`, 's').exec(text)?.[1]?.trim()).find((value) => value !== undefined) ??
    null;
  const reused = texts
    .map((text) => /^\.\.\.\s*([^[\]]+?)\s*(?:\[(?:(\d+|_)\s*:)?\s*(\d+)\])?$/.exec(text))
    .find((found) => found !== null);
  return {
    line,
    name,
    week,
    day,
    reuse:
      reused === null || reused === undefined
        ? null
        : { name: reused[1] ?? '', week: numberOrNull(reused[2]), day: numberOrNull(reused[3]) },
    schemes: texts.filter(isSets),
    modifiers: modifiersOf(texts.filter(isModifiers).join(' ')),
    warmup: valued('warmup') ?? '',
    superset: valued('superset'),
    template: valued('used') === 'none',
    painNote: saysPain(comment) ? comment : null,
  };
}

function numberOrNull(text: string | undefined): number | null {
  const value = Number(text);
  return text === undefined || Number.isNaN(value) ? null : value;
}

/** Without label, weeks and the variations that are not the current one. */
export function nameIn(head: string): string {
  const bare = head.replace(/\[[^\]]*\]/g, ' ').replace(/^\s*[\w -]{1,24}:\s+/, '');
  const variations = bare.split('|').map((each) => each.trim());
  const current = variations.find((each) => each.startsWith('!')) ?? variations[0] ?? '';
  return current.replace(/^!\s*/, '').replace(/\s+/g, ' ').trim();
}

/** A template of week 1 may have other sets in week 2: there it doesn't say again that it is one. */
function templateNames(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(entries.filter(({ template }) => template).map(({ name }) => name));
}

function daysOf(entries: readonly Entry[], names: ReadonlyMap<string, string>): readonly WrittenDay[] {
  const days = new Map<string, Entry[]>();
  const templates = templateNames(entries);
  for (const entry of entries) {
    if (templates.has(entry.name)) continue;
    const key = `${entry.week}:${entry.day}`;
    days.set(key, [...(days.get(key) ?? []), entry]);
  }
  return [...days].map(([key, list]) => {
    const letters = lettersFor(list.map(({ superset }) => superset));
    return { name: names.get(key) ?? '', exercises: list.map((entry, index) => written(entry, entries, letters[index] ?? null)) };
  });
}

function written(entry: Entry, entries: readonly Entry[], group: string | null): WrittenExercise {
  return {
    line: entry.line.number,
    text: (entry.line.text.split(/\r?\n/, 1)[0] ?? '').trim(),
    name: entry.name,
    sets: setsOf(entry, entries, 0),
    painNote: entry.painNote,
    group,
    span: { from: entry.line.from, to: entry.line.to },
  };
}

/** Reuse of reuse ends somewhere, also where it goes in a circle. */
const deepestReuse = 8;

function setsOf(entry: Entry, entries: readonly Entry[], depth: number): readonly WorkoutSet[] {
  const source = entry.reuse === null || depth >= deepestReuse ? undefined : reusedBy(entry, entries);
  const scheme = entry.schemes.find((text) => text.startsWith('!')) ?? entry.schemes[0];
  const taken = source === undefined ? [] : setsOf(source, entries, depth + 1);
  const own =
    scheme === undefined
      ? taken.filter(({ kind }) => kind !== 'warmup').map((set) => overridden(set, entry.modifiers))
      : setsIn(scheme, entry.modifiers);
  const warmups =
    entry.warmup === ''
      ? scheme === undefined
        ? taken.filter(({ kind }) => kind === 'warmup')
        : []
      : entry.warmup === 'none'
        ? []
        : warmupsIn(entry.warmup, own[0]);
  return [...warmups, ...own];
}

function overridden(set: WorkoutSet, { load, rpe, seconds }: Modifiers): WorkoutSet {
  return { ...set, load: load ?? set.load, rpe: rpe ?? set.rpe, seconds: seconds ?? set.seconds };
}

function reusedBy({ reuse, week, day }: Entry, entries: readonly Entry[]): Entry | undefined {
  if (reuse === null) return undefined;
  const wanted = reuse.name.toLowerCase();
  const named = entries.filter(
    (each) =>
      each.name.toLowerCase() === wanted ||
      each.name.split(',', 1)[0]?.toLowerCase() === wanted ||
      headName(each).toLowerCase() === wanted,
  );
  const inWeek = named.filter((each) => each.week === (reuse.week ?? week));
  const inDay = reuse.day === null ? inWeek : inWeek.filter((each) => each.day === reuse.day);
  return (
    inDay.find((each) => each.day === day && reuse.day === null) ??
    inDay[0] ??
    named.findLast((each) => each.week <= week) ??
    named[0]
  );
}

/** With its label: `t1: Squat` may be called so. */
function headName({ line }: Entry): string {
  return (line.sections[0]?.text ?? '').replace(/\[[^\]]*\]/g, '').trim();
}
