// What is said of tries, held to its word: "so many more would tell", and "so many without relief would change this".
import { catalog } from '@sinew/catalog';
import { beliefsOf, daysOf, learn, learnDay, startLearning, type History, type MoveBelief } from '@sinew/engine';
import { dateOf, instantAt } from '../simulator/day.ts';
import { live } from '../simulator/live.ts';
import { drawWoman } from '../simulator/woman.ts';
import type { Share } from './quality.ts';

/** Days of diary: on each of the first so many it may be said that more would tell; after so many, what would change it. */
const days = { told: 70, changed: 42 };

interface Said {
  readonly at: number;
  readonly more: number;
}

/** Women who look every day: how often a verdict stands once she has tried so much more as would probably tell. */
export function moreTold(women: number): Share {
  const kept = Array.from({ length: women }, (_, index) => {
    const woman = drawWoman('plain', `tries ${index}`);
    const open = new Map<string, Said>();
    const came: boolean[] = [];
    let learning = startLearning();
    for (const day of daysOf(live(woman, days.told, `days of tries ${index}`).history, catalog)) {
      learning = learnDay(learning, day, catalog);
      for (const belief of beliefsOf(learning, catalog).moves) hear(belief, open, came);
    }
    return came;
  }).flat();
  return { of: kept.filter((one) => one).length, all: kept.length };
}

/** What was said of a move is waited for; then it may be said anew. */
function hear({ move, n, verdict, moreTries }: MoveBelief, open: Map<string, Said>, came: boolean[]): void {
  const said = open.get(move);
  if (said !== undefined && n >= said.at + said.more) {
    came.push(verdict !== 'too-early');
    open.delete(move);
  }
  if (moreTries !== null && !open.has(move)) open.set(move, { at: n, more: moreTries });
}

/** How often "helps" is taken back by so many days in a row on which pain was the same before and after, and by one fewer. */
export function changed(women: number): { readonly byThen: Share; readonly before: Share } {
  const each = Array.from({ length: women }, (_, index) => {
    const { history } = live(drawWoman('plain', `change ${index}`), days.changed, `days of change ${index}`);
    const { moves, baseline } = learn(history, catalog);
    const pain = Math.max(2, Math.min(8, Math.round(baseline.at(-1)?.mean ?? 4)));
    return moves.flatMap(({ move, verdict, triesToChange }) => {
      if (verdict !== 'helps' || triesToChange === null) return [];
      const stands = (tries: number): boolean =>
        learn(withNothing(history, move, pain, tries), catalog).moves.find((one) => one.move === move)?.verdict === verdict;
      return [{ byThen: !stands(triesToChange), before: !stands(triesToChange - 1) }];
    });
  }).flat();
  return {
    byThen: { of: each.filter((one) => one.byThen).length, all: each.length },
    before: { of: each.filter((one) => one.before).length, all: each.length },
  };
}

function withNothing(history: History, move: string, pain: number, tries: number): History {
  const dates = Array.from({ length: tries }, (_, index) => dateOf(days.changed + index));
  return {
    ...history,
    checkIns: [...history.checkIns, ...dates.map((date) => ({ at: instantAt(date, 7), pain: { now: pain, morning: pain } }))],
    moves: [
      ...history.moves,
      ...dates.map((date) => ({
        at: instantAt(date, 10),
        session: date,
        move,
        variant: '',
        side: 'both' as const,
        dose: { sets: 1 },
        pain: { before: pain, after: pain },
        effort: null,
        stopped: null,
      })),
    ],
  };
}
