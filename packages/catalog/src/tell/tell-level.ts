// What a level asks of her: its title, what to do and a kind word; in the words of one sign where only that asks for it.
import type { Disposition, RedFlag } from '@sinew/engine';
import { flags } from '../flags/index.ts';
import type { LevelWords } from '../languages/en/emergency.ts';
import type { Words } from '../languages/en/index.ts';

type Within = NonNullable<RedFlag['within']>;

/** The soonest first. */
const soonest: readonly Within[] = ['three-days', 'few-days'];

const ruleOf: Partial<Record<Disposition['level'], string>> = {
  emergency: 'SG1',
  'call-now': 'SG1',
  'same-day': 'SG2',
  review: 'SG3',
};

export function tellLevel({ level, because }: Pick<Disposition, 'level' | 'because'>, { emergency }: Words): LevelWords {
  const signs = because.filter(({ rule }) => rule === ruleOf[level]).flatMap(({ flag }) => flag ?? []);
  const [only] = signs;
  const own: Readonly<Record<string, LevelWords>> = emergency.ofSign;
  if (only !== undefined && signs.length === 1 && own[only] !== undefined) return own[only];
  const within = level === 'review' ? soonest.find((one) => signs.some((sign) => withinOf(sign) === one)) : undefined;
  return within === undefined ? emergency.levels[level] : { ...emergency.levels[level], what: emergency.sooner[within] };
}

/** How soon the appointment of a flag is, where its source says so. */
export function withinOf(id: string | undefined): RedFlag['within'] {
  const all: readonly RedFlag[] = flags;
  return all.find((flag) => flag.id === id?.replace('!', ''))?.within;
}
