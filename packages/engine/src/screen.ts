// The first question of every day: does anything need a person before it needs a plan? Only this file makes a clearance.
import { localDateOf, millisOf, type Instant } from '@sinew/kernel';
import type { Catalog, Contraindication, RedFlag, Urgency } from './model/catalog.ts';
import type { CheckIn, History, Lock, Person } from './model/person.ts';
import type { Clearance, Disposition } from './model/plan.ts';
import type { Reason } from './model/rule.ts';
import { allowances, levels, type Allowance, type Level } from './model/vocabulary.ts';
import type { Facts } from './observe.ts';
import { stageAt } from './stage.ts';

/** Capped at light until her provider says otherwise, whatever else was said (SG9). */
const lightUntilNote: readonly string[] = ['under-18', 'ivf-restrictions', 'twins'];

const levelByUrgency: Readonly<Record<Urgency, Level>> = { E: 'emergency', 'T!': 'call-now', T: 'same-day', B: 'review' };
const ruleByLevel: Partial<Record<Level, string>> = { emergency: 'SG1', 'call-now': 'SG1', 'same-day': 'SG2', review: 'SG3' };

interface Finding {
  readonly level: Level | null;
  readonly allows: Allowance;
  readonly reason: Reason;
}

export function screen(facts: Facts, person: Person, catalog: Catalog): Disposition {
  const findings = [
    ...flagFindings(facts, person.history, catalog),
    ...gateFindings(facts, person),
    ...conditionFindings(facts, person, catalog),
    ...clearanceFindings(person),
    ...directionFindings(facts),
  ];
  const level = findings.reduce<Level>((worst, found) => (found.level === null ? worst : worse(worst, found.level)), 'clear');
  const allows = findings.reduce<Allowance>((least, found) => less(least, found.allows), 'full');
  const because = [...findings].sort((a, b) => rank(a) - rank(b)).map(({ reason }) => reason);
  return { level, because, allows };
}

/** The key to the shortlist; null where nothing is allowed. */
export function clearanceFor({ allows }: Disposition): Clearance | null {
  return allows === 'nothing' ? null : ({ allows } as Clearance);
}

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
  const base = id.endsWith('!') ? id.slice(0, -1) : id;
  return catalog.flags.find((flag) => flag.id === base);
}

function levelOf(id: string, catalog: Catalog): Level {
  const flag = flagNamed(id, catalog);
  // An id that this catalogue does not know is taken as the most urgent.
  if (flag === undefined) return 'emergency';
  return levelByUrgency[id.endsWith('!') ? (flag.worse ?? flag.urgency) : flag.urgency];
}

function flagFindings({ checkIn, anyCheckIn }: Facts, history: History, catalog: Catalog): Finding[] {
  const lock = lockOf(history, anyCheckIn, catalog);
  const locked = new Set(lock?.flags ?? []);
  const urgent = (lock?.flags ?? []).map((id) => finding(id, catalog));
  const earlier: Finding[] = urgent.some(({ reason }) => checkIn?.flags?.includes(reason.flag ?? '') !== true)
    ? [{ level: null, allows: 'nothing', reason: { rule: 'locked', sources: ['product'] } }]
    : [];
  const open = checkIn === null ? [] : (checkIn.flags ?? []).filter((id) => !isAssessed(id, checkIn.at, history));
  const others = open.filter((id) => !locked.has(id)).map((id) => finding(id, catalog));
  return [...earlier, ...dedupe([...urgent, ...others.filter(({ level }) => level === 'same-day' || level === 'review')])];
}

function finding(id: string, catalog: Catalog): Finding {
  const level = levelOf(id, catalog);
  const allows = level === 'review' ? 'light' : level === 'same-day' ? 'rest-and-breathe' : 'nothing';
  return {
    level,
    allows,
    reason: { rule: ruleByLevel[level] ?? 'SG1', flag: id, about: id, sources: flagNamed(id, catalog)?.sources ?? ['product'] },
  };
}

/** Every flag that was said yes to and that no later assessment names. */
function openFlags(history: History, checkIn: CheckIn | null): { id: string; at: Instant }[] {
  const known = history.checkIns.some(({ at }) => at === checkIn?.at);
  const all = checkIn === null || known ? history.checkIns : [...history.checkIns, checkIn];
  return all.flatMap(({ at, flags }) => (flags ?? []).filter((id) => !isAssessed(id, at, history)).map((id) => ({ id, at })));
}

function isAssessed(id: string, at: Instant, { assessed }: History): boolean {
  return assessed.some(
    (one) => millisOf(one.at) > millisOf(at) && (one.flags.length === 0 || one.flags.some((flag) => base(flag) === base(id))),
  );
}

const base = (id: string): string => id.replace(/!$/, '');

/** Whether she was asked today, and asked enough (SG10); what her last assessment allowed; whether her dates can be right. */
function gateFindings(facts: Facts, person: Person): Finding[] {
  const found: Finding[] = [];
  const rest = 'rest-and-breathe';
  if (!wasScreened(facts, person))
    found.push({ level: 'not-screened', allows: rest, reason: { rule: 'SG10', sources: ['product'] } });
  const lastAssessed = person.history.assessed.at(-1);
  if (lastAssessed !== undefined && !lastAssessed.mayExercise) {
    found.push({ level: null, allows: rest, reason: { rule: 'assessed-rest', sources: ['product'] } });
  }
  if (person.history.moves.some(({ at, stopped }) => stopped === 'symptom' && localDateOf(at) === facts.today)) {
    found.push({ level: null, allows: rest, reason: { rule: 'SG6', sources: ['acog-804'] } });
  }
  if (facts.stage.aged) found.push({ level: null, allows: rest, reason: { rule: 'stage-date', sources: ['product'] } });
  else if (facts.stage.dueDatePassed)
    found.push({ level: null, allows: 'full', reason: { rule: 'due-date-passed', sources: ['product'] } });
  return found;
}

/** A daily gate is enough only where the full list was once answered in this stage, or there is no log to ask. */
function wasScreened({ checkIn }: Facts, person: Person): boolean {
  if (checkIn?.flags === undefined) return false;
  return checkIn.asked !== 'daily' || person.history.since === null || fullListAnswered(person, checkIn);
}

/** The full list was answered in the stage that she is in at `checkIn`. */
export function fullListAnswered({ profile, history }: Person, checkIn: Pick<CheckIn, 'at'>): boolean {
  const codeAt = (at: Instant) => stageAt(profile.stage, localDateOf(at)).code;
  const now = stageAt(profile.stage, localDateOf(checkIn.at));
  return history.checkIns.some((past) => {
    const then = stageAt(profile.stage, localDateOf(past.at));
    return (
      past.flags !== undefined &&
      past.asked !== 'daily' &&
      codeAt(past.at) === now.code &&
      then.pregnant === now.pregnant &&
      !then.aged
    );
  });
}

function conditionFindings({ stage }: Facts, { profile }: Person, catalog: Catalog): Finding[] {
  const { conditions, clearance } = profile;
  if (conditions === undefined) {
    return [{ level: null, allows: 'light', reason: { rule: 'conditions-unknown', sources: ['product'] } }];
  }
  return conditions.flatMap((id): Finding[] => {
    const listed = catalog.contraindications.find((one) => one.id === id);
    if (listed === undefined) return [];
    const degree = degreeNow(listed, stage.gestationDays);
    const reason = (rule: string): Reason => ({ rule, about: id, sources: listed.sources });
    if (degree === 'absolute') return [{ level: null, allows: 'rest-and-breathe', reason: reason('SG4') }];
    if (lightUntilNote.includes(id)) return [{ level: null, allows: 'light', reason: reason('SG9') }];
    if (degree === 'relative' && clearance !== 'cleared') return [{ level: null, allows: 'light', reason: reason('SG5') }];
    return [];
  });
}

/** After birth a condition that depends on the week keeps its lesser degree. */
function degreeNow({ degree, from }: Contraindication, gestationDays: number | null): 'absolute' | 'relative' | 'none' {
  if (from === undefined) return degree;
  return gestationDays !== null && gestationDays >= from.gestationDays ? degree : from.before;
}

function clearanceFindings({ profile }: Person): Finding[] {
  if (profile.clearance === undefined) {
    return [{ level: null, allows: 'light', reason: { rule: 'clearance-unknown', sources: ['product'] } }];
  }
  if (profile.clearance !== 'restricted') return [];
  return [{ level: null, allows: 'light', reason: { rule: 'clearance-restricted', sources: ['can-preg-2019'] } }];
}

/** Nothing is closed by these: weeks that rise or stand still are worth other eyes (PR8, PR9). */
function directionFindings({ values }: Facts): Finding[] {
  const said = (rule: string, sources: readonly string[]): Finding => ({
    level: null,
    allows: 'full',
    reason: { rule, sources },
  });
  return [
    ...(values.rising === true ? [said('PR8', ['pgq-mic-2017', 'ogollah-2019', 'ostelo-2008'])] : []),
    ...(values.unchanged === true ? [said('PR9', ['apta-pgp-ante-2017'])] : []),
  ];
}

function dedupe(findings: readonly Finding[]): Finding[] {
  return findings.filter((found, index) => findings.findIndex(({ reason }) => reason.flag === found.reason.flag) === index);
}

function worse(a: Level, b: Level): Level {
  return levels.indexOf(a) <= levels.indexOf(b) ? a : b;
}

function less(a: Allowance, b: Allowance): Allowance {
  return allowances.indexOf(a) <= allowances.indexOf(b) ? a : b;
}

function rank({ level, allows }: Finding): number {
  return level === null ? 10 + allowances.indexOf(allows) : levels.indexOf(level);
}
