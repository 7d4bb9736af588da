// Laws of a plan as a whole: what fits, how much of what, and nothing twice.
import { catalog } from '@sinew/catalog';
import type { Move, PlanItem } from '@sinew/engine';
import { isExercise, formOf, moveOf, timed, type Laws, type Planned } from './law.ts';
import { today } from './people.ts';

const { parameters } = catalog;

/** Her own never, or what hurt today, may close what is always open. */
const neverBreathes = ({ input }: Planned) => {
  const { vetoes, moves } = input.person.history;
  const hurt = moves.filter(({ at, stopped, pain }) => at.startsWith(today) && (stopped === 'pain' || pain !== null));
  const closed = [...vetoes.filter(({ always }) => always === false), ...hurt].map(({ move }) => move);
  return closed.some((move) => catalog.moves.find(({ id }) => id === move)?.role === 'breathing');
};
const isShort = ({ minutes, plan }: Planned) =>
  minutes < parameters.shortMinutes.value && ['light', 'full'].includes(plan.disposition.allows);
const groupOf = (move: Move | undefined) => move?.movement ?? move?.family;
const isWanted = ({ input }: Planned, { move }: PlanItem) =>
  input.person.history.vetoes.findLast((one) => one.move === move)?.always === true;
const countOf = ({ plan }: Planned, role: Move['role']) => plan.items.filter((item) => moveOf(item)?.role === role).length;
const isOpen = ({ plan }: Planned, role: Move['role']) =>
  catalog.moves.some((move) => move.role === role && plan.withheld.every((one) => one.move !== move.id));

export const planLaws: Laws = {
  'nothing is planned where nothing is allowed': ({ plan }) => plan.disposition.allows !== 'nothing' || plan.items.length === 0,
  'where something is allowed, something is offered': (day) =>
    day.plan.disposition.allows === 'nothing' || day.minutes < 3 || neverBreathes(day) || day.plan.items.length > 0,
  'the plan fits the minutes': ({ plan, minutes }) => plan.minutes <= minutes + 1e-9,
  'no move twice': ({ plan }) => new Set(plan.items.map(({ move }) => move)).size === plan.items.length,
  'nothing of a group twice, but where she always wants it': (day) => {
    const groups = timed(day.plan)
      .filter((item) => !isWanted(day, item))
      .map((item) => groupOf(moveOf(item)));
    return new Set(groups).size === groups.length;
  },
  'end-range stretches: two at most': ({ plan }) =>
    timed(plan).filter(({ traits }) => traits.endRange).length <= parameters.endRangeMax.value,
  'GA-9: one new load a week': ({ plan, stage, input }) => {
    const { moves, exercises } = input.person.history;
    const had = new Set([...moves.map((done) => groupOf(moveOf(done))), ...exercises.map(({ pattern }) => pattern)]);
    const loads = timed(plan).filter((item) => item.traits.load === 'loaded' && formOf(item)?.needsSixWeekCheck === true);
    return stage.code !== 'P6' || loads.filter((item) => !had.has(groupOf(moveOf(item)) ?? '')).length <= 1;
  },
  'SD7: three items at most': (day) => day.minutes >= parameters.shortMinutes.value || timed(day.plan).length <= 3,
  'SD7: relief, breathing and one thing more': (day) => {
    if (!isShort(day) || day.minutes < 8) return true;
    const first = (['relief', 'breathing'] as const).filter((role) => isOpen(day, role));
    const more = (['mobility', 'isometric', 'strength'] as const).reduce((sum, role) => sum + countOf(day, role), 0);
    return first.every((role) => countOf(day, role) > 0) && more <= 3 - first.length;
  },
  'SD7: one walk and a rest, no longer than she has': (day) => {
    const rests = day.plan.items.filter(({ kind }) => kind === 'rest').map(({ dose }) => dose.minutes ?? 0);
    const walks = day.plan.items.flatMap(({ dose }) => dose.bouts ?? []);
    const longest = Math.max(day.minutes, parameters.walkMinMinutes.value);
    return (
      !isShort(day) ||
      (rests.every((rest) => rest <= day.minutes) &&
        walks.every(({ count, minutesEach }) => count === 1 && minutesEach <= longest))
    );
  },
  'SD1–SD3: not too many items': ({ plan }) =>
    timed(plan).length <= { high: 4, moderate: 6, low: 8 }[plan.presentation.irritability],
  'SD2, SD3: with time for it, two strength moves or none; one after a short night (SLP2)': (day) => {
    const count = countOf(day, 'strength');
    if (day.plan.day?.rule === 'SLP2') return count <= 1;
    return day.minutes < 40 || count !== 1 || !otherGroupsOpen(day);
  },
  'every line says why': ({ plan }) => plan.items.filter(({ reasons }) => reasons.length === 0),
  'every refusal says why': ({ plan }) => plan.withheld.every(({ reasons }) => reasons.length > 0),
};

/** Strength that is open and is no more of what is planned already. */
function otherGroupsOpen({ plan }: Planned): boolean {
  const planned = new Set(
    timed(plan)
      .filter(isExercise)
      .map((item) => groupOf(moveOf(item))),
  );
  const closed = new Set(plan.withheld.map(({ move }) => move));
  return catalog.moves.some((move) => move.role === 'strength' && !closed.has(move.id) && !planned.has(groupOf(move)));
}
