// The first question of every day: does anything need a person before it needs a plan? Only this file makes a clearance.
import { fullListAnswered } from './asking.ts';
import { flagNamed, isToldToRest, isUrgent, levelOf } from './flags.ts';
import type { Catalog, Contraindication } from '../model/catalog.ts';
import type { Person } from '../model/person.ts';
import type { Clearance, Disposition } from '../model/plan.ts';
import type { Reason } from '../model/rule.ts';
import { allowances, levels, type Allowance, type Level } from '../model/vocabulary.ts';
import type { Facts } from '../observe/facts.ts';
import { reasonFor } from '../rules/reason.ts';

const ruleByLevel: Partial<Record<Level, string>> = { emergency: 'SG1', 'call-now': 'SG1', 'same-day': 'SG2', review: 'SG3' };

interface Finding {
  /** Null: nothing that needs a call; only flags and an unanswered list raise the level. */
  readonly level: Level | null;
  readonly allows: Allowance;
  readonly reason: Reason;
}

export function screen(facts: Facts, person: Person, catalog: Catalog): Disposition {
  const findings = [
    ...flagFindings(facts, catalog),
    ...gateFindings(facts, person, catalog),
    ...conditionFindings(facts, person, catalog),
    ...clearanceFindings(person, catalog),
    ...otherEyesFindings(facts, person, catalog),
  ];
  const level = findings.reduce<Level>((worst, found) => (found.level === null ? worst : worse(worst, found.level)), 'clear');
  const allows = findings.reduce<Allowance>((least, found) => less(least, found.allows), 'full');
  const because = [...findings].sort(mostLimiting).map(({ reason, allows: open }) => ({ ...reason, allows: open }));
  return { level, because, allows };
}

/** The key to the shortlist; null where nothing is allowed. */
export function clearanceFor({ allows }: Disposition): Clearance | null {
  return allows === 'nothing' ? null : ({ allows } as Clearance);
}

function flagFindings({ checkIn, heldSigns }: Facts, catalog: Catalog): Finding[] {
  const isOfEarlier = (id: string): boolean => isUrgent(levelOf(id, catalog)) && checkIn?.flags?.includes(id) !== true;
  const earlier: Finding[] = heldSigns.some(isOfEarlier)
    ? [{ level: null, allows: 'nothing', reason: reasonFor('locked', catalog) }]
    : [];
  return [...earlier, ...heldSigns.map((id) => finding(id, catalog))];
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

/** Whether she was asked today, and asked enough (SG10); what her assessments allowed; whether her dates can be right. */
function gateFindings(facts: Facts, person: Person, catalog: Catalog): Finding[] {
  const found: Finding[] = [];
  const rest = 'rest-and-breathe';
  if (!wasScreened(facts, person)) found.push({ level: 'not-screened', allows: rest, reason: reasonFor('SG10', catalog) });
  if (isToldToRest(person.history)) found.push({ level: null, allows: rest, reason: reasonFor('assessed-rest', catalog) });
  if (stoppedToday(facts)) found.push({ level: null, allows: rest, reason: reasonFor('SG6', catalog) });
  if (facts.stage.aged) found.push({ level: null, allows: rest, reason: reasonFor('stage-date', catalog) });
  else if (facts.stage.dueDatePassed) found.push({ level: null, allows: 'full', reason: reasonFor('due-date-passed', catalog) });
  return found;
}

/** For a symptom, in a move or in a workout of her own. */
function stoppedToday({ soFar, today }: Facts): boolean {
  return [soFar.moves, soFar.exercises].some((days) =>
    days.findLast(({ date }) => date === today)?.entries.some(({ stopped }) => stopped === 'symptom'),
  );
}

/** A daily gate is enough only where the full list was once answered in this stage, or there is no log to ask. */
function wasScreened({ checkIn }: Facts, person: Person): boolean {
  if (checkIn?.flags === undefined) return false;
  return checkIn.asked !== 'daily' || person.history.since === null || fullListAnswered(person, checkIn);
}

function conditionFindings({ stage }: Facts, { profile }: Person, catalog: Catalog): Finding[] {
  const { conditions, clearance } = profile;
  const notKnown: Finding = { level: null, allows: 'light', reason: reasonFor('conditions-unknown', catalog) };
  if (conditions === undefined) return [notKnown];
  return conditions.flatMap((id): Finding[] => {
    const listed = catalog.contraindications.find((one) => one.id === id);
    if (listed === undefined) return isCircumstance(id, catalog) ? [] : [notKnown];
    const degree = degreeNow(listed, stage.gestationDays);
    // After birth nothing is said of a pregnancy that may have ended in a loss.
    const named = stage.pregnant || listed.askedOf !== 'pregnant';
    const reason = (rule: string): Reason => ({ rule, ...(named && { about: id }), sources: listed.sources });
    if (degree === 'absolute') return [{ level: null, allows: 'rest-and-breathe', reason: reason('SG4') }];
    if (listed.noteNeeded === true) return [{ level: null, allows: 'light', reason: reason('SG9') }];
    if (degree === 'relative' && clearance !== 'cleared') return [{ level: null, allows: 'light', reason: reason('SG5') }];
    return [];
  });
}

/** One that changes rules, and not what is allowed as a whole; an id that is neither is as good as no answer. */
function isCircumstance(id: string, { circumstances }: Catalog): boolean {
  return circumstances.some((one) => one.id === id);
}

/** After birth a condition that depends on the week keeps its lesser degree. */
function degreeNow({ degree, from }: Contraindication, gestationDays: number | null): 'absolute' | 'relative' | 'none' {
  if (from === undefined) return degree;
  return gestationDays !== null && gestationDays >= from.gestationDays ? degree : from.before;
}

function clearanceFindings({ profile }: Person, catalog: Catalog): Finding[] {
  if (profile.clearance === undefined) {
    return [{ level: null, allows: 'light', reason: reasonFor('clearance-unknown', catalog) }];
  }
  if (profile.clearance !== 'restricted') return [];
  return [{ level: null, allows: 'light', reason: reasonFor('clearance-restricted', catalog) }];
}

/** Nothing is closed by these, and each is worth other eyes; only what is known is said. */
function otherEyesFindings({ values, regions }: Facts, { profile }: Person, catalog: Catalog): Finding[] {
  const has = (id: string): boolean => profile.conditions?.includes(id) === true;
  const { painNow, walkTooShort, rising, unchanged } = values;
  const worthOtherEyes: Readonly<Record<string, boolean>> = {
    'severe-pain': typeof painNow === 'number' && painNow >= catalog.parameters.severePainFrom.value,
    // the pattern is a nerve's wherever pain below the knee is named
    SG8: regions?.includes('below-knee') === true,
    WD4: walkTooShort === true || has('limp'),
    'GA-13': has('pelvic-floor-symptoms'),
    PR8: rising === true,
    PR9: unchanged === true,
  };
  return Object.entries(worthOtherEyes).flatMap(([rule, isSo]): Finding[] =>
    isSo ? [{ level: null, allows: 'full', reason: reasonFor(rule, catalog) }] : [],
  );
}

function worse(a: Level, b: Level): Level {
  return levels.indexOf(a) <= levels.indexOf(b) ? a : b;
}

function less(a: Allowance, b: Allowance): Allowance {
  return allowances.indexOf(a) <= allowances.indexOf(b) ? a : b;
}

/** What allows the least stands first, and among equals the more urgent: the first reason is what keeps her day as it is. */
function mostLimiting(a: Finding, b: Finding): number {
  return allowances.indexOf(a.allows) - allowances.indexOf(b.allows) || urgencyOf(a) - urgencyOf(b);
}

function urgencyOf({ level }: Finding): number {
  return level === null ? levels.length : levels.indexOf(level);
}
