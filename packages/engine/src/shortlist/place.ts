// What a place and her things allow. A home has a bed, a pillow, a seat, a floor and a worktop; a chair and a wall unless she says no.
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
  home: ['bed', 'pillow', 'seat', 'floor', 'worktop'],
  gym: ['seat', 'floor'],
  office: ['seat', 'worktop'],
  bed: ['bed', 'pillow', 'seat'],
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

/** Her own things that do as well: a bench is a seat, a firm cushion or a folded mat a pillow. */
const doesAs: Readonly<Partial<Record<Furnishing, readonly Equipment[]>>> = {
  seat: ['chair', 'high-box'],
  pillow: ['cushion', 'mat'],
};

/** Sat on as they are. */
const ownSeats: readonly Equipment[] = ['chair', 'gym-ball', 'machine', 'bike'];

/** All that is missing, her own things first. */
export function furnishingReasons(move: Move, form: Form, { equipment }: Profile, place: Place, catalog: Catalog): Reason[] {
  const has = equipment ?? assumedAt[place];
  const own = form.traits.equipment.filter((one) => !has.includes(one));
  const ofPlace = furnishingFor(move, form).filter(
    (one) => !furnishingAt[place].includes(one) && !has.some((it) => doesFor(it, one, form)),
  );
  return [...own, ...ofPlace].map((about) => reasonFor('equipment', catalog, { about }));
}

/** Whoever sits to do something needs a seat; to breathe, anything will do, and walks and everyday tasks have their own place. */
function furnishingFor({ kind }: Move, { effort, traits }: Form): readonly Furnishing[] {
  const { position, equipment, furnishing } = traits;
  const isAnywhere = effort === 'rest' || kind === 'walk' || kind === 'everyday';
  const sits = position === 'seated' && !isAnywhere && !equipment.some((one) => ownSeats.includes(one));
  return sits ? [...furnishing, 'seat'] : furnishing;
}

/** No folded mat makes a slope of thirty degrees (GA-1). */
function doesFor(own: Equipment, one: Furnishing, { traits }: Form): boolean {
  return doesAs[one]?.includes(own) === true && (own !== 'mat' || traits.position !== 'propped-supine');
}
