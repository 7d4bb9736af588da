// Exercises added to the draft: with what the head above says of them, and what they belong together with.
import { nothingInherited } from '../sets/groups.ts';
import { close, endWarmup, newKey, type State } from './draft-state.ts';
import type { DraftDay } from './finish-draft.ts';
import type { Item } from './item.ts';
import type { Line } from './lines.ts';
import { listAbove } from './list-above.ts';

export function add(state: State, line: Line, items: readonly Item[], bare: string): void {
  // "3 rounds" right under a list, an empty line, and something else.
  if (state.fresh && state.under && state.sinceItem > 0 && listAbove(state.days.at(-1)?.items ?? [], state) !== null)
    close(state);
  if (line.bullet === 'none' && !state.fresh && (state.head?.inherited.rounds ?? 1) > 1 && items.every(isLong)) close(state);
  const day = state.days.at(-1) ?? newDay(state);
  const before = day.items.at(-1);
  if (line.label !== null) endWarmup(state);
  const alone = items.length === 1 && before?.line !== line.number;
  if (before?.line === line.number) before.alone = false;
  const inherited = { ...(state.head?.inherited ?? nothingInherited) };
  const joinedKey = items.some(({ joined }) => joined) ? newKey(state) : null;
  items.forEach((item, index) => {
    const beside = item.joined || items[index + 1]?.joined === true ? joinedKey : null;
    const own = (line.wrapped ?? []).findLast((more) => more.from <= line.from + item.from) ?? line;
    day.items.push({
      line: own.number,
      item: { ...item, atoms: [...item.atoms], notes: [...item.notes] },
      inherited: {
        ...inherited,
        kind: state.warmup ? 'warmup' : inherited.kind,
      },
      called: line.label?.toLowerCase() ?? line.ordinal?.toString() ?? null,
      station: stationIn(line.bare),
      section: state.sections,
      group: labelKey(line.label) ?? state.headKey ?? beside,
      from: line.from + item.from,
      to: line.from + (line.wrapped !== undefined && index === items.length - 1 ? line.text.trimEnd().length : item.to),
      alone,
      lineFrom: own.from,
      lineTo: line.from + line.text.length,
      fewer: leftOut(bare),
    });
  });
  state.sinceItem = 0;
  state.noted = false;
  state.words += 1;
  state.fresh = false;
}

/** Nobody walks for ten minutes in each of three rounds. */
function isLong({ atoms }: Item): boolean {
  return atoms.some((atom) => atom.k === 'time' && (atom.seconds[0] ?? 0) >= 600) && !atoms.some(({ k }) => k === 'x');
}

function newDay(state: State): DraftDay {
  const day: DraftDay = { name: '', items: [] };
  state.days.push(day);
  return day;
}

/** "min 2: 8 squats", "odd … even …": of how many minutes in turn this is one; 1: of every minute. */
export function stationIn(bare: string): number {
  if (/\b(?:odd|even|ungerade|gerade)\b/i.test(bare)) return 2;
  return Number(/^\s*(?:min(?:ute)?s?|m)\.?\s*(\d)(?:\s*[:.)–-]|\s+(?=\d|rest|pause))/i.exec(bare)?.[1] ?? 1);
}

/** "last set skipped" */
function leftOut(bare: string): number {
  return /\b(?:skip(?:ped)?|missed|dropped|left out)\s+(?:the\s+)?last\s+set|last set\s+(?:skipped|missed|dropped|not done|left out)|letzte[rn]? satz\s+(?:weggelassen|ausgelassen)/i.test(
    bare,
  )
    ? 1
    : 0;
}

function labelKey(label: string | null): string | null {
  if (label === null) return null;
  return /^[A-H]\d/.test(label) || /^\d[A-D]$/.test(label)
    ? label.replace(/\d+[A-Z]?$/, '') || label.charAt(0)
    : `alone ${label}`;
}
