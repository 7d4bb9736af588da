// What each move that is allowed would cost today, and what it is worth.
import { assertNever, seededRandom } from '@sinew/kernel';
import type { Limited } from '../model/needs.ts';
import type { Position } from '../model/vocabulary.ts';
import type { Candidate } from '../shortlist/shortlist.ts';
import type { Option, Station } from './option.ts';
import { groupOf } from './group.ts';
import { capsOf, type Caps } from './caps.ts';
import { doseFor, type Dosed } from './dose.ts';
import type { NewLoads } from './new-loads.ts';
import type { PlanInput } from './plan-input.ts';
import { isStrengthening } from '../observe/work.ts';
import { keptToday, type Reached } from './kept.ts';
import { comesBack, progressOf, type Trend } from './progress.ts';
import { stepsToTop } from './ramp.ts';
import { worthOf } from './worth.ts';

export interface Priced extends Option {
  readonly candidate: Candidate;
  readonly dosed: Dosed;
}

export function priceAll(input: PlanInput, trend: Trend, loads: NewLoads | null): Priced[] {
  const { person, situation, fullHold, seed, catalog } = input;
  const worthInput = { situation, beliefs: person.beliefs, seed, catalog };
  const ready = input.shortlist.allowed.map((candidate) => readyFor(candidate, input, trend));
  const kept = keptToday(ready, situation, catalog);
  return ready.map(({ candidate, caps, progress }) => {
    const dosed = doseFor({ candidate, caps, progress, situation, fullHold, catalog });
    const { move, form } = candidate;
    return {
      candidate,
      dosed,
      id: move.id,
      role: move.role,
      station: stationOf(form.traits.position),
      // What she always wants is a group of its own: her word for both is kept.
      group: candidate.wanted === null ? groupOf(move) : move.id,
      limited: limitsOn(candidate, loads),
      seconds: dosed.seconds,
      worth:
        worthOf(candidate, dosed, worthInput) +
        (kept.has(move.id) ? catalog.parameters.keptWork.value : 0) +
        known(candidate, input, trend) +
        seededRandom(`${seed}/${move.id}`)() * tieBreak,
    };
  });
}

interface Ready extends Reached {
  readonly candidate: Candidate;
  readonly caps: Caps;
}

function readyFor(candidate: Candidate, { situation, catalog }: PlanInput, trend: Trend): Ready {
  const { move, form } = candidate;
  const caps = capsOf({ candidate, situation, catalog });
  const toTop = stepsToTop(form.dose, caps, catalog);
  const holds = form.dose.kind === 'hold';
  const progress = progressOf({ move: move.id, role: move.role, holds, toTop, situation, trend, catalog });
  return { candidate, caps, move, toTop, progress };
}

function limitsOn(candidate: Candidate, loads: NewLoads | null): Limited[] {
  const isEndRange = candidate.form.traits.endRange;
  return [...(isEndRange ? (['end-range'] as const) : []), ...(loads?.isNew(candidate) === true ? (['new-load'] as const) : [])];
}

/** Points; on a day on which she comes back, the work that she knows stands before what is new. */
function known({ move }: Candidate, { situation, catalog }: PlanInput, trend: Trend): number {
  const isKnownWork = isStrengthening(move.role) && situation.facts.past.byMove.has(move.id);
  return comesBack(trend) && isKnownWork ? catalog.parameters.knownOnReturn.value : 0;
}

/** Dice decide between equals and nothing else; each move throws its own, so that one move more or less turns no other. */
const tieBreak = 0.01;

function stationOf(position: Position): Station {
  switch (position) {
    case 'standing':
    case 'supported-standing':
    case 'in-water':
      return 'standing';
    case 'seated':
    case 'any':
      return 'seated';
    case 'floor-seated':
    case 'quadruped':
    case 'kneeling':
    case 'half-kneeling':
      return 'floor';
    case 'side-lying':
    case 'supine':
    case 'propped-supine':
    case 'prone':
      return 'lying';
    default:
      return assertNever(position);
  }
}
