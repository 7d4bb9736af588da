// The signs she said yes to: which of them nobody has looked at yet, how urgent they are, and what they lock.
import { millisOf, type Instant } from '@sinew/kernel';
import type { Catalog, RedFlag, Urgency } from '../model/catalog.ts';
import type { CheckIn, History, Lock } from '../model/person.ts';
import type { Level } from '../model/vocabulary.ts';

const levelByUrgency: Readonly<Record<Urgency, Level>> = { E: 'emergency', 'T!': 'call-now', T: 'same-day', B: 'review' };

/** Flags of earlier check-ins that nobody has looked at yet, as far as they lock the plan. */
export function lockOf(history: History, checkIn: CheckIn | null, catalog: Catalog): Lock | null {
  const urgent = openFlags(history, checkIn).filter(({ id }) => isUrgent(levelOf(id, catalog)));
  const newest = urgent.at(-1);
  if (newest === undefined) return null;
  const level = urgent.some(({ id }) => levelOf(id, catalog) === 'emergency') ? 'emergency' : 'call-now';
  return { level, flags: [...new Set(urgent.map(({ id }) => id))], at: newest.at };
}

function isUrgent(level: Level): boolean {
  return level === 'emergency' || level === 'call-now';
}

/** `RF-P01!` is the worse form of `RF-P01`. */
export function flagNamed(id: string, catalog: Catalog): RedFlag | undefined {
  return catalog.flags.find((flag) => flag.id === baseOf(id));
}

export function levelOf(id: string, catalog: Catalog): Level {
  const flag = flagNamed(id, catalog);
  // An id that this catalogue does not know is taken as the most urgent.
  if (flag === undefined) return 'emergency';
  return levelByUrgency[id.endsWith('!') ? (flag.worse ?? flag.urgency) : flag.urgency];
}

/** Every flag that was said yes to and that no later assessment names. */
function openFlags(history: History, checkIn: CheckIn | null): { id: string; at: Instant }[] {
  const known = history.checkIns.some(({ at }) => at === checkIn?.at);
  const all = checkIn === null || known ? history.checkIns : [...history.checkIns, checkIn];
  const flagged = all.filter(({ flags }) => flags !== undefined && flags.length > 0);
  return flagged.flatMap(({ at, flags = [] }) => flags.filter((id) => !isAssessed(id, at, history)).map((id) => ({ id, at })));
}

export function isAssessed(id: string, at: Instant, { assessed }: History): boolean {
  return assessed.some(
    (one) => millisOf(one.at) > millisOf(at) && (one.flags.length === 0 || one.flags.some((flag) => baseOf(flag) === baseOf(id))),
  );
}

/** The flag itself, without the mark of its worse form. */
function baseOf(id: string): string {
  return id.endsWith('!') ? id.slice(0, -1) : id;
}
