// T5's ladder (LA5, D6): when a lift irritates, first a band at the same load, then the band without the load, then a squeeze.
import { addDays } from '@sinew/kernel';
import { evaluate } from '../rules/evaluate.ts';
import { feltIn } from '../observe/felt.ts';
import { answerOn } from '../observe/response.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Form, Move } from '../model/move.ts';
import type { MoveDone } from '../model/person.ts';
import type { Situation } from '../observe/situation.ts';
import { lookupFor } from '../rules/traits.ts';

interface LadderInput {
  readonly situation: Situation;
  readonly catalog: Catalog;
}

/** The forms that may be tried today, best first. A rung that did not help is behind her. */
export function ladderRungs(move: Move, input: LadderInput): readonly Form[] {
  if (!move.forms.some(({ rung }) => rung !== undefined)) return move.forms;
  const start = irritates(move, input) ? Math.max(1, firstUntried(move, input)) : firstUntried(move, input);
  if (start === 0) return move.forms;
  const rungs = move.forms.filter(({ rung = 0 }) => rung >= start);
  const plain = start <= 2 ? move.forms.filter(({ rung, traits }) => rung === undefined && traits.load !== 'loaded') : [];
  return [...rungs.sort(({ rung: a = 0 }, { rung: b = 0 }) => a - b), ...plain];
}

/** Today's pain was provoked by what this lift resembles, and it is not green. */
function irritates(move: Move, { situation }: LadderInput): boolean {
  if (situation.presentation.light === 'green') return false;
  const [first] = move.forms;
  const provoked = evaluate({ the: 'resembles', sharesWith: 'provokedBy' } as const, lookupFor(move, first, situation));
  return provoked === true;
}

/** One above the highest rung whose last answer was amber or red; after two weeks it is tried again (PR6). */
function firstUntried(move: Move, { situation, catalog }: LadderInput): number {
  const { facts } = situation;
  const from = addDays(facts.today, -catalog.parameters.gradedAfterDays.value);
  const done = facts.past.byMove.get(move.id) ?? [];
  const lately = done.slice(done.findLastIndex(({ date }) => date < from) + 1);
  let start = 0;
  for (const { id, rung } of move.forms) {
    if (rung === undefined) continue;
    const ofForm = ({ variant }: MoveDone): boolean => variant === id;
    const last = lately.findLast(({ entries }) => entries.some(ofForm));
    if (last === undefined) continue;
    const felt = feltIn(last.entries.filter(ofForm));
    const response = answerOn(last.date, felt, facts, catalog);
    if (response === 'amber' || response === 'red') start = Math.max(start, rung + 1);
  }
  return start;
}
