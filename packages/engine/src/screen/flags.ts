// The signs she said yes to: which of them still hold, how urgent they are, and what they lock.
import { millisOf, type Instant } from '@sinew/kernel';
import type { Catalog, RedFlag, Urgency } from '../model/catalog.ts';
import type { Assessed, CheckIn, History, Lock } from '../model/person.ts';
import type { Level } from '../model/vocabulary.ts';

const levelByUrgency: Readonly<Record<Urgency, Level>> = { E: 'emergency', 'T!': 'call-now', T: 'same-day', B: 'review' };

/** A sign that she said yes to, and when. */
export interface HeldSign {
  readonly id: string;
  readonly at: Instant;
}

/** Flags of earlier check-ins that nobody has looked at yet, as far as they lock the plan. */
export function lockOf(history: History, checkIn: CheckIn | null, catalog: Catalog): Lock | null {
  const urgent = heldSigns(history, checkIn, catalog).filter(({ id }) => isUrgent(levelOf(id, catalog)));
  const newest = urgent.at(-1);
  if (newest === undefined) return null;
  const level = urgent.some(({ id }) => levelOf(id, catalog) === 'emergency') ? 'emergency' : 'call-now';
  return { level, flags: idsOf(urgent), at: newest.at };
}

export function isUrgent(level: Level): boolean {
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

/** Every sign that still holds, oldest first: urgent ones until they are assessed, the others also until she is asked again and does not name them. */
export function heldSigns(history: History, checkIn: CheckIn | null, catalog: Catalog): HeldSign[] {
  let open: HeldSign[] = [];
  for (const said of withCheckIn(history, checkIn)) {
    if (open.length > 0) open = open.filter((sign) => outlives(sign, said, catalog));
    const { at, flags = [] } = said;
    for (const id of flags) if (!isAssessed(id, at, history)) open.push({ id, at });
  }
  return open;
}

/** Each once. */
export function idsOf(signs: readonly HeldSign[]): readonly string[] {
  return [...new Set(signs.map(({ id }) => id))];
}

/** Where she is asked six items a day, nothing would ever ask it again. */
export function isLeftOutDaily({ id }: HeldSign, catalog: Catalog): boolean {
  return !isUrgent(levelOf(id, catalog)) && flagNamed(id, catalog)?.daily === null;
}

/** In its place among the others; one that is there already changes nothing by being there twice. */
function withCheckIn({ checkIns }: History, checkIn: CheckIn | null): readonly CheckIn[] {
  if (checkIn === null || checkIns.includes(checkIn)) return checkIns;
  const place = checkIns.findLastIndex(({ at }) => millisOf(at) <= millisOf(checkIn.at)) + 1;
  return [...checkIns.slice(0, place), checkIn, ...checkIns.slice(place)];
}

/** Named again, the newer one holds in its place; within one second nothing is asked again. */
function outlives({ id, at }: HeldSign, { at: later, asked, flags }: CheckIn, catalog: Catalog): boolean {
  if (flags === undefined || isUrgent(levelOf(id, catalog)) || millisOf(later) <= millisOf(at)) return true;
  const wasAsked = asked !== 'daily' || flagNamed(id, catalog)?.daily !== null;
  return !wasAsked && !flags.some((flag) => baseOf(flag) === baseOf(id));
}

export function isAssessed(id: string, at: Instant, { assessed }: History): boolean {
  return assessed.some((one) => millisOf(one.at) > millisOf(at) && covers(one, id));
}

/** A no about some signs holds until each of them has had a later yes; a no about everything, until a yes about everything. */
export function isToldToRest({ assessed }: History): boolean {
  return assessed.some(({ mayExercise, flags }, index) => {
    if (mayExercise) return false;
    const yes = assessed.slice(index + 1).filter((later) => later.mayExercise);
    if (yes.some((later) => later.flags.length === 0)) return false;
    return flags.length === 0 || !flags.every((id) => yes.some((later) => covers(later, id)));
  });
}

/** It names the sign, in either form, or names none and means all. */
function covers({ flags }: Assessed, id: string): boolean {
  return flags.length === 0 || flags.some((flag) => baseOf(flag) === baseOf(id));
}

/** The flag itself, without the mark of its worse form. */
function baseOf(id: string): string {
  return id.endsWith('!') ? id.slice(0, -1) : id;
}
