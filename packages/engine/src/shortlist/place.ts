// What a place and her things allow. A home has a bed, a pillow, a floor and a worktop; a chair and a wall unless she says no.
import type { Catalog } from '../model/catalog.ts';
import type { Form, Move } from '../model/move.ts';
import type { Profile } from '../model/person.ts';
import type { Reason } from '../model/rule.ts';
import type { Equipment, Furnishing, Place, Position } from '../model/vocabulary.ts';
import { reasonFor } from '../rules/reason.ts';

const positionsAt: Readonly<Partial<Record<Place, readonly Position[]>>> = {
  bed: ['side-lying', 'propped-supine', 'seated', 'any'],
  office: ['standing', 'supported-standing', 'seated', 'any'],
  outdoors: ['standing', 'seated', 'any'],
};

const furnishingAt: Readonly<Record<Place, readonly Furnishing[]>> = {
  home: ['bed', 'pillow', 'floor', 'worktop'],
  gym: ['floor'],
  office: ['worktop'],
  bed: ['bed', 'pillow'],
  outdoors: [],
};

/** Assumed where she has not said what she has. */
const assumedAt: Readonly<Record<Place, readonly Equipment[]>> = {
  home: ['chair', 'wall'],
  gym: ['chair', 'wall'],
  office: ['chair', 'wall'],
  bed: [],
  outdoors: [],
};

export function placeReason({ kind }: Move, { traits }: Form, place: Place, catalog: Catalog): Reason | null {
  if (kind === 'walk' || kind === 'everyday') return null;
  const allowed = positionsAt[place];
  return allowed === undefined || allowed.includes(traits.position) ? null : reasonFor('place', catalog, { about: place });
}

export function furnishingReason({ traits }: Form, { equipment }: Profile, place: Place, catalog: Catalog): Reason | null {
  const has = equipment ?? assumedAt[place];
  const missing =
    traits.equipment.find((one) => !has.includes(one)) ?? traits.furnishing.find((one) => !furnishingAt[place].includes(one));
  return missing === undefined ? null : reasonFor('equipment', catalog, { about: missing });
}
