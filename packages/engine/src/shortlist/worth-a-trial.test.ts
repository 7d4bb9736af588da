// Who hears of a belt: she whose pain it may ease, and to whom nothing but the belt itself is missing.
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { Disposition } from '../model/plan.ts';
import type { Situation } from '../observe/situation.ts';
import type { Shortlist } from './shortlist.ts';
import { withBeltOffer } from './worth-a-trial.ts';

const when = { the: 'weightBearingPain', atLeast: 3 } as const;
const formWith = (...equipment: readonly string[]) => ({ traits: { equipment } });
const moves = [
  { id: 'squat', forms: [formWith('chair')] },
  { id: 'trial', forms: [formWith(), formWith('chair', 'pelvic-belt')] },
];
const rule = { id: 'WB1', when, sources: ['of WB1'] };
const disposition = { because: [{ rule: 'told' }] } as unknown as Disposition;
const noBelt = { rule: 'equipment', about: 'pelvic-belt' };

interface Given {
  readonly pain?: number | undefined;
  readonly rules?: readonly object[];
  readonly move?: string;
  readonly reasons?: readonly object[];
}

function told(given: Given): readonly string[] {
  const { rules = [{ ...rule, id: 'other' }, rule], move = 'trial', reasons = [noBelt] } = given;
  const weightBearingPain = 'pain' in given ? given.pain : 4;
  const { because } = withBeltOffer(
    disposition,
    {
      withheld: [
        { move: 'gone', reasons: [{ rule: 'place' }] },
        { move, reasons },
      ],
    } as unknown as Shortlist,
    { values: { weightBearingPain } } as unknown as Situation,
    { rules, moves } as unknown as Catalog,
  );
  return because.map((one) => one.rule);
}

describe('a belt', () => {
  it('is offered last, with its source, and allows what it did', () => {
    const list = { withheld: [{ move: 'trial', reasons: [noBelt] }] } as unknown as Shortlist;
    const situation = { values: { weightBearingPain: 3 } } as unknown as Situation;
    const { because } = withBeltOffer(disposition, list, situation, { rules: [rule], moves } as unknown as Catalog);
    expect(because).toEqual([{ rule: 'told' }, { rule: 'WB1', sources: ['of WB1'], allows: 'full' }]);
  });

  it.each<[string, Given]>([
    ['to her whom it hurts less', { pain: 2 }],
    ['to her of whom it is not known', { pain: undefined }],
    ['where something else is against it, too', { reasons: [noBelt, { rule: 'veto' }] }],
    ['where another thing is missing', { reasons: [{ rule: 'equipment', about: 'chair' }] }],
    ['where another rule speaks of it', { reasons: [{ rule: 'place', about: 'pelvic-belt' }] }],
    ['for what is done without one', { move: 'squat' }],
    ['where no rule offers it', { rules: [] }],
  ])('is not offered %s', (_, given) => {
    expect(told(given)).toEqual(['told']);
  });

  it('is offered to all others', () => expect(told({})).toEqual(['told', 'WB1']));
});
