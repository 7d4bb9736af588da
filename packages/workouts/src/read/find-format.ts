// Which app or hand wrote it, by what stands in it.
import type { Format } from '../model.ts';
import { headerOf } from './csv/columns.ts';
import { logFormats } from './csv/formats.ts';
import type { LogFormat } from './csv/log-row.ts';
import { createRowReader } from './csv/rows.ts';
import { looksLikeJefit } from './jefit.ts';
import { parseJson, type Json } from './json.ts';
import { isLiftlogPlan } from './liftlog-plan.ts';
import { looksLikeLiftoscript } from './liftoscript/read-liftoscript.ts';
import { wgerRoutines } from './wger.ts';

export type Found =
  | { readonly kind: 'log'; readonly format: LogFormat; readonly delimiter: string; readonly wrapped: boolean }
  | { readonly kind: 'json'; readonly format: 'wger-json' | 'liftlog-plan'; readonly root: Json }
  | { readonly kind: 'jefit' | 'liftoscript' | 'text' };

export function findFormat(text: string): Found {
  const start = /^\uFEFF?\s*/.exec(text)?.[0].length ?? 0;
  const first = text.charAt(start);
  if (first === '{' || first === '[') {
    const root = parseJson(text.slice(start));
    if (root !== undefined && wgerRoutines(root).length > 0) return { kind: 'json', format: 'wger-json', root };
    if (isLiftlogPlan(root ?? null)) return { kind: 'json', format: 'liftlog-plan', root: root ?? null };
  }
  if (looksLikeJefit(text)) return { kind: 'jefit' };
  const log = logIn(text);
  if (log !== null) return log;
  return looksLikeLiftoscript(text) ? { kind: 'liftoscript' } : { kind: 'text' };
}

/** The log whose header stands in the first line that is not empty. */
export function logIn(text: string): Extract<Found, { readonly kind: 'log' }> | null {
  for (const delimiter of [',', ';', '\t']) {
    const row = firstRow(text.slice(0, 20_000), delimiter);
    const whole = row.length === 1 && (row[0] ?? '').includes(delimiter);
    const header = headerOf(whole ? firstRow(row[0] ?? '', delimiter) : row);
    if (header.names.length < 4) continue;
    const format = logFormats.find(({ matches }) => matches(header));
    if (format !== undefined) return { kind: 'log', format, delimiter, wrapped: whole };
  }
  return null;
}

export function firstRow(text: string, delimiter: string): readonly string[] {
  let found: readonly string[] | null = null;
  const reader = createRowReader(delimiter, (cells) => {
    if (found === null && cells.some((cell) => cell.trim() !== '')) found = cells;
  });
  reader.push(text);
  reader.end();
  return found ?? [];
}

/** What a format that was named on purpose is read as. */
export function foundAs(format: Format, text: string): Found | null {
  switch (format) {
    case 'text':
      return { kind: 'text' };
    case 'liftoscript':
      return { kind: 'liftoscript' };
    case 'jefit':
      return { kind: 'jefit' };
    case 'wger-json':
    case 'liftlog-plan': {
      const root = parseJson(text.replace(/^\uFEFF/, ''));
      return root === undefined ? null : { kind: 'json', format, root };
    }
    default: {
      const log = logIn(text);
      return log?.format.format === format ? log : null;
    }
  }
}
