// English: the contents page of the language. What only some pages say stands apart (teaching, figure, workouts, insights, command-line):
// the app's first load does without.
// Another language is another folder with the same shape.
import type { Said } from '../said.ts';
import { conditions } from './conditions.ts';
import { emergency } from './emergency.ts';
import { errors } from './errors.ts';
import { flags } from './flags.ts';
import { moves } from './moves.ts';
import { ruleCues, rules } from './rules.ts';
import { adapt } from './screens/adapt.ts';
import { checkIn } from './screens/check-in.ts';
import { common } from './screens/common.ts';
import { handOn } from './screens/hand-on.ts';
import { history } from './screens/history.ts';
import { moves as moveScreens } from './screens/moves.ts';
import { player } from './screens/player.ts';
import { screened } from './screens/screened.ts';
import { settings } from './screens/settings.ts';
import { stageChange } from './screens/stage-change.ts';
import { today } from './screens/today.ts';
import { welcome } from './screens/welcome.ts';
import { whatHelps } from './screens/what-helps.ts';
import { sorted } from './sorted.ts';
import { tell } from './tell.ts';
import { units } from './units.ts';

export const english = {
  locale: 'en',
  moves,
  flags,
  conditions,
  rules,
  cues: ruleCues,
  sorted,
  emergency,
  errors,
  units,
  tell,
  screens: {
    common,
    welcome,
    checkIn,
    screened,
    today,
    player,
    history,
    stageChange,
    settings,
    adapt,
    whatHelps,
    moves: moveScreens,
    handOn,
  },
} as const;

/** What every language says. */
export type Words = Said<typeof english>;
