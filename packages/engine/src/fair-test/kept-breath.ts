// The way of breathing that she keeps (T2c, BP2): hers where she said so, else what her own test found; never one that made her faint.
import type { LocalDate } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { Past } from '../model/past.ts';
import type { History } from '../model/person.ts';
import type { BreathMethod } from '../model/vocabulary.ts';
import { readTest } from './read-test.ts';

type Method = Extract<BreathMethod, `method-${string}`>;

/** By day, with today. */
interface Known {
  readonly soFar: Past;
  readonly today: LocalDate;
}

/** Null: nothing is known. */
export function keptBreath(history: History, { soFar, today }: Known, catalog: Catalog): Method | null {
  const drills = drillsOf(catalog);
  const faint = [...drills].find(([move, method]) => method === 'method-2' && stoppedLast(move, soFar));
  if (faint !== undefined) return 'method-1';
  return wordOf(history, drills) ?? foundBy(history, today, catalog);
}

/** Each way has a drill of its own. */
function drillsOf({ moves }: Catalog): ReadonlyMap<string, Method> {
  return new Map(
    moves.flatMap(({ id, role, breath }) => (role === 'breathing' && isMethod(breath) ? [[id, breath] as const] : [])),
  );
}

function isMethod(breath: string): breath is Method {
  return breath === 'method-1' || breath === 'method-2';
}

function stoppedLast(move: string, { byMove }: Past): boolean {
  return byMove.get(move)?.at(-1)?.entries.at(-1)?.stopped === 'symptom';
}

/** "Always" to a drill keeps its way, "never" the other one; the newest that she has not taken back. */
function wordOf({ vetoes }: History, drills: ReadonlyMap<string, Method>): Method | null {
  const last = vetoes.findLast(
    ({ move, always }, index) =>
      always !== null && drills.has(move) && !vetoes.slice(index + 1).some((later) => later.move === move),
  );
  const method = last === undefined ? undefined : drills.get(last.move);
  if (last === undefined || method === undefined) return null;
  return last.always === true ? method : otherThan(method);
}

function otherThan(method: Method): Method {
  return method === 'method-1' ? 'method-2' : 'method-1';
}

/** By the newest test that could tell. */
function foundBy(history: History, today: LocalDate, catalog: Catalog): Method | null {
  const tests = (history.tests ?? []).filter(({ question }) => question.kind === 'breathing');
  for (const test of tests.toReversed()) {
    const { verdict, arms } = readTest(test, { history, catalog, today });
    const better = verdict === 'first' ? arms[0] : verdict === 'second' ? arms[1] : null;
    if (better !== null && isMethod(better)) return better;
  }
  return null;
}
