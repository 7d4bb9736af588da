// What a place and her things allow: where one may lie, what has to be there, and what does as well.
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { Form, Move, Traits } from '../model/move.ts';
import { places, type Equipment, type Furnishing, type Kind, type Place, type Position } from '../model/vocabulary.ts';
import { furnishingReasons, placeReason } from './place.ts';

const rules = ['place', 'equipment'].map((id) => ({ id, sources: [`of ${id}`] }));
const catalog = { rules } as unknown as Catalog;

interface Needs {
  readonly kind?: Kind;
  readonly effort?: Form['effort'];
  readonly position?: Position;
  readonly equipment?: readonly Equipment[];
  readonly furnishing?: readonly Furnishing[];
}

function formOf({ effort = 'light', position = 'standing', equipment = [], furnishing = [] }: Needs): Form {
  return { effort, traits: { position, equipment, furnishing } as unknown as Traits } as Form;
}

const moveOf = ({ kind = 'strength' }: Needs): Move => ({ kind }) as Move;

describe('a place', () => {
  const refused = (position: Position, kind: Kind = 'strength') =>
    places.filter((place) => placeReason(moveOf({ kind }), formOf({ position }), place, catalog) !== null);

  it.each([
    ['any', []],
    ['standing', ['bed']],
    ['supported-standing', ['bed', 'outdoors']],
    ['seated', []],
    ['side-lying', ['office', 'outdoors']],
    ['propped-supine', ['office', 'outdoors']],
    ['quadruped', ['office', 'bed', 'outdoors']],
  ] as const)('for %s: not %j', (position, where) => expect(refused(position)).toEqual(where));

  it.each(['walk', 'everyday'] as const)('is no matter to what is %s', (kind) => expect(refused('standing', kind)).toEqual([]));

  it('says which it is', () => {
    const reason = { rule: 'place', about: 'bed', sources: ['of place'] };
    expect(placeReason(moveOf({}), formOf({ position: 'prone' }), 'bed', catalog)).toEqual(reason);
  });
});

describe('what is needed', () => {
  const missing = (needs: Needs, place: Place, equipment?: readonly Equipment[]) =>
    furnishingReasons(
      moveOf(needs),
      formOf(needs),
      equipment === undefined ? ({} as never) : ({ equipment } as never),
      place,
      catalog,
    );
  const isMissing = (...all: readonly string[]) => all.map((about) => ({ rule: 'equipment', about, sources: ['of equipment'] }));

  it.each([
    ['chair', ['bed', 'outdoors']],
    ['wall', ['bed', 'outdoors']],
    ['mat', places],
  ] as const)('a %s is not taken as there in %j, where she said nothing', (one, where) => {
    expect(places.filter((place) => missing({ equipment: [one] }, place).length > 0)).toEqual(where);
  });

  it.each([
    ['bed', ['gym', 'office', 'outdoors']],
    ['pillow', ['gym', 'office', 'outdoors']],
    ['seat', ['outdoors']],
    ['floor', ['office', 'bed', 'outdoors']],
    ['worktop', ['gym', 'bed', 'outdoors']],
  ] as const)('a %s is not there in %j', (one, where) => {
    expect(places.filter((place) => missing({ furnishing: [one] }, place, []).length > 0)).toEqual(where);
  });

  it('is what she says that she has, and nothing else', () => {
    expect(missing({ equipment: ['chair'] }, 'home', [])).toEqual(isMissing('chair'));
    expect(missing({ equipment: ['chair', 'step'] }, 'bed', ['step', 'chair'])).toEqual([]);
  });

  it('is named with all that lacks, her own things before those of the place', () => {
    const needs: Needs = { equipment: ['chair', 'step', 'mat'], furnishing: ['seat', 'floor', 'bed'] };
    expect(missing(needs, 'outdoors', ['chair'])).toEqual(isMissing('step', 'mat', 'floor', 'bed'));
    expect(missing(needs, 'outdoors', ['chair', 'step', 'mat'])).toEqual(isMissing('floor', 'bed'));
  });

  it.each<[Furnishing, Equipment, Position, boolean]>([
    ['seat', 'chair', 'standing', true],
    ['seat', 'high-box', 'standing', true],
    ['seat', 'cushion', 'standing', false],
    ['pillow', 'cushion', 'side-lying', true],
    ['pillow', 'mat', 'side-lying', true],
    ['pillow', 'chair', 'side-lying', false],
    ['pillow', 'cushion', 'propped-supine', true],
    ['pillow', 'mat', 'propped-supine', false],
    ['floor', 'mat', 'side-lying', false],
  ])('a %s: a %s does as well for %s: %s', (one, own, position, does) => {
    expect(missing({ furnishing: [one], position }, 'outdoors', ['wall', own])).toEqual(does ? [] : isMissing(one));
  });

  it.each<[string, Needs, string | null]>([
    ['who sits needs a seat', { position: 'seated' }, 'seat'],
    ['who stands needs none', { position: 'standing' }, null],
    ['who breathes sits on anything', { position: 'seated', effort: 'rest' }, null],
    ['a walk has its own', { position: 'seated', kind: 'walk' }, null],
    ['an everyday task has its own', { position: 'seated', kind: 'everyday' }, null],
    ['a ball is sat on', { position: 'seated', equipment: ['gym-ball'] }, null],
    ['a machine is sat on', { position: 'seated', equipment: ['mini-band', 'machine'] }, null],
    ['a bike is sat on', { position: 'seated', equipment: ['bike'] }, null],
    ['a band is not', { position: 'seated', equipment: ['mini-band'] }, 'seat'],
  ])('%s', (_, needs, about) => {
    const has: readonly Equipment[] = ['gym-ball', 'machine', 'bike', 'mini-band'];
    expect(missing(needs, 'outdoors', has)).toEqual(about === null ? [] : isMissing(about));
  });
});
