// Her answers to the red-flag lists, and what follows from them: which ids go into the check-in, and whether she was asked enough.
import type { RedFlag, Urgency } from '@sinew/engine';

export type Sure = 'yes' | 'no' | 'not-sure';

export interface SignAnswers {
  /** The full list, by group: what she ticked; `[]` = none of these; absent = not answered. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Items of the daily gate; `[]` = none of these today; null = not answered. */
  readonly daily: readonly string[] | null;
  /** Under each daily item that she ticked: which flags it is. */
  readonly within: Readonly<Record<string, readonly string[]>>;
  /** Whether the worse form of a flag is there. */
  readonly worse: Readonly<Record<string, Sure>>;
}

export const noAnswers: SignAnswers = { groups: {}, daily: null, within: {}, worse: {} };

export interface FlagGroup {
  readonly group: string;
  readonly flags: readonly RedFlag[];
}

/** In the order of `names`; a group without flags is not asked. */
export function groupsOf(flags: readonly RedFlag[], by: 'group' | 'daily', names: readonly string[]): readonly FlagGroup[] {
  return names
    .map((group) => ({ group, flags: flags.filter((flag) => flag[by] === group) }))
    .filter((group) => group.flags.length > 0);
}

/** The ids that she said yes to; undefined as long as any list is open. */
export function flagsOfFull(groups: readonly FlagGroup[], answers: SignAnswers): readonly string[] | undefined {
  if (groups.some(({ group }) => answers.groups[group] === undefined)) return undefined;
  const ticked = groups.flatMap(({ group, flags }) => flags.filter(({ id }) => answers.groups[group]?.includes(id) === true));
  return ticked.map((flag) => idOf(flag, answers.worse));
}

export function flagsOfDaily(items: readonly FlagGroup[], answers: SignAnswers): readonly string[] | undefined {
  const { daily } = answers;
  if (daily === null) return undefined;
  return items.filter(({ group }) => daily.includes(group)).flatMap((item) => flagsOfItem(item, answers));
}

/** A yes that she cannot place is the most urgent of its item, in its worse form. */
function flagsOfItem({ group, flags }: FlagGroup, answers: SignAnswers): readonly string[] {
  const ticked = flags.filter(({ id }) => answers.within[group]?.includes(id) === true);
  if (ticked.length > 0) return ticked.map((flag) => idOf(flag, answers.worse));
  const worst = [...flags].sort((a, b) => rank(a) - rank(b))[0];
  return worst === undefined ? [] : [worst.worse === undefined ? worst.id : `${worst.id}!`];
}

/** Unsure, or not answered, counts as yes. */
export function idOf(flag: RedFlag, worse: SignAnswers['worse']): string {
  return flag.worse !== undefined && worse[flag.id] !== 'no' ? `${flag.id}!` : flag.id;
}

const urgencies: readonly Urgency[] = ['E', 'T!', 'T', 'B'];

function rank({ urgency, worse }: RedFlag): number {
  return Math.min(urgencies.indexOf(urgency), worse === undefined ? urgencies.length : urgencies.indexOf(worse));
}
