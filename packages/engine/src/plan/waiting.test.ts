// What is allowed and waits: a role for its day, a load for its week, and the move that cost most yesterday.
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { Role } from '../model/move.ts';
import type { Needs } from '../model/needs.ts';
import type { PlanItem } from '../model/plan.ts';
import type { Priced } from './price.ts';
import type { Trend } from './progress.ts';
import { asLater, droppedFor, laterLoads, waitingFor } from './waiting.ts';

const catalog = {
  rules: ['GA-9', 'PR2', 'next day'].map((id) => ({ id, sources: [`of ${id}`] })),
  moves: [
    { id: 'squat', role: 'strength' },
    { id: 'stretch', role: 'mobility' },
  ],
} as unknown as Catalog;

const priced = (id: string, { role = 'strength', movement = id, limited = [] }: Partial<Given> = {}): Priced =>
  ({ id, role, limited, candidate: { move: { movement } } }) as unknown as Priced;
interface Given {
  readonly role: Role;
  readonly movement: string;
  readonly limited: readonly string[];
}
const fresh = (id: string, movement = id): Priced => priced(id, { movement, limited: ['end-range', 'new-load'] });

describe('a role whose day is another', () => {
  const timed = [priced('press'), priced('roll', { role: 'relief' }), priced('row')];

  const held = ['squat', 'stretch'].map((move) => ({ move, reasons: [] }));

  it('waits with all its moves, those that are held back for reasons of their own too, and says why', () => {
    const reasons = [{ rule: 'next day', sources: ['of next day'] }];
    expect(waitingFor(timed, held, { waits: { role: 'strength', rule: 'next day' } } as Needs, catalog)).toEqual([
      { move: 'press', reasons },
      { move: 'row', reasons },
      { move: 'squat', reasons },
    ]);
  });

  it('is none on most days', () => expect(waitingFor(timed, held, {} as Needs, catalog)).toEqual([]));
});

describe('a new load', () => {
  const limits = (most: number): Needs =>
    ({
      limits: [
        { of: 'end-range', most: 9 },
        { of: 'new-load', most },
      ],
    }) as unknown as Needs;
  const timed = [fresh('goblet', 'squat'), fresh('sumo', 'squat'), fresh('deadlift', 'hinge'), priced('press')];
  const later = (chosen: readonly Priced[], needs: Needs) => laterLoads(timed, chosen, needs).map(({ id }) => id);
  const [goblet] = timed as [Priced];

  it.each([
    ['none is left for this week: all that are new', [], limits(0), ['goblet', 'sumo', 'deadlift']],
    ['the last has begun: those of other patterns', [goblet, priced('press')], limits(1), ['deadlift']],
    ['one is left: none', [goblet, priced('press')], limits(2), []],
    ['it is no question: none', [goblet], { limits: [{ of: 'end-range', most: 0 }] } as unknown as Needs, []],
  ] as const)('waits where %s', (_, chosen, needs, expected) => expect(later(chosen, needs)).toEqual(expected));

  it('is told with what it is about', () => {
    const reasons = [{ rule: 'GA-9', about: 'new-load', sources: ['of GA-9'] }];
    expect(asLater([goblet], catalog)).toEqual([{ move: 'goblet', reasons }]);
  });
});

describe('what cost most yesterday', () => {
  const items = [{ move: 'press' }, { move: 'row' }] as PlanItem[];
  const dropped = (culprit: string | null) => droppedFor(items, { culprit } as Trend, catalog);

  it('is said to be left out, unless it is there, made smaller', () => {
    expect(dropped('squat')).toEqual([{ move: 'squat', reasons: [{ rule: 'PR2', sources: ['of PR2'] }] }]);
    expect([dropped('row'), dropped(null)]).toEqual([[], []]);
  });
});
