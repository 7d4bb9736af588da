// Every move of the catalogue has its motion; every form is drawn in the position it is done in, with the things it is done with.
import { catalog, english, englishFigure, sayFigure, teaching } from '@sinew/catalog';
import type { Band, Equipment, Position } from '@sinew/engine';
import { factsAt, lessonIds, motionIds, sceneFor, storyOf, timeOf, variantsOf, type Facts, type Scene } from '@sinew/figure';
import { describe, expect, it } from 'vitest';

type Posture = `${Facts['support']} ${Facts['trunk']}`;

/** What each position may look like; `any` asks for nothing. */
const looks: Readonly<Record<Exclude<Position, 'any'>, readonly Posture[]>> = {
  standing: ['standing upright', 'standing tipped'],
  'supported-standing': ['standing upright', 'standing tipped', 'standing level'],
  seated: ['seated upright', 'seated tipped'],
  'floor-seated': ['seated upright', 'seated tipped'],
  quadruped: ['kneeling level'],
  kneeling: ['kneeling upright', 'kneeling tipped', 'kneeling level'],
  'half-kneeling': ['kneeling upright', 'kneeling tipped'],
  'side-lying': ['lying on-side'],
  supine: ['lying on-back'],
  'propped-supine': ['lying on-back'],
  prone: ['lying level'],
  'in-water': ['standing upright', 'lying level'],
};

/** Seen as what it is; what is left out may look like many things: a step, a machine, a wall as a rail. */
const props: Partial<Readonly<Record<Equipment, string>>> = {
  table: 'table',
  'high-box': 'box',
  chair: 'chair',
  'therapy-balls': 'ball',
  'mini-band': 'mini-band',
  'long-band': 'long-band',
  dumbbells: 'weight',
  kettlebell: 'weight',
  'gym-ball': 'ball',
  cushion: 'pillow',
  pool: 'pool',
  bike: 'bike',
  'pelvic-belt': 'belt',
};

it('moves and motions are the same list', () => {
  expect([...motionIds].sort()).toEqual(catalog.moves.map(({ id }) => id).sort());
});

describe.each(catalog.moves)('$id', ({ id, forms }) => {
  it('draws no form that the catalogue does not have', () => {
    expect(variantsOf(id).filter((variant) => !forms.some((form) => form.id === variant))).toEqual([]);
  });

  it.each(forms)('$id: in its own position, with its things', (form) => {
    const scene = sceneFor(id, { variant: form.id });
    if (scene === null) throw new Error('There is no motion.');
    const { position, equipment } = form.traits;
    if (position !== 'any') expect(looks[position].filter((look) => posturesIn(scene).has(look))).not.toEqual([]);
    const wanted = equipment.flatMap((thing) => props[thing] ?? []);
    expect(scene.staging.props.map(({ prop }) => prop)).toEqual(expect.arrayContaining(wanted));
    expect(bandIn(scene)).toBe(form.traits.band);
  });
});

it('every teaching picture stands on one page', () => {
  expect(
    Object.values(teaching)
      .flatMap(({ pictures }) => pictures)
      .sort(),
  ).toEqual([...lessonIds].sort());
});

describe('in words', () => {
  const said = (move: string, method: 'method-1' | 'method-2' = 'method-1'): string => {
    const scene = sceneFor(move, { method });
    return scene === null ? '' : sayFigure(storyOf(scene), english.moves['box-squat'].cues, englishFigure);
  };

  it('a squat: how she stands, what bends with which breath, and the cues', () => {
    expect(said('box-squat')).toMatch(
      /^She stands upright, facing right\..*Breathing in, 3 seconds: .*both knees bend.*Breathing out, 2 seconds: .*both knees straighten/,
    );
    for (const cue of english.moves['box-squat'].cues) expect(said('box-squat')).toContain(cue);
    expect(said('box-squat', 'method-2')).toMatch(/Breathing out, 3 seconds: .*both knees bend/);
  });

  it.each(catalog.moves)('$id: says something, and no more than a minute of it', ({ id }) => {
    expect(said(id)).toMatch(/^She (stands|sits|kneels|lies) /);
    expect(said(id)).not.toMatch(/undefined|NaN|\.\.|: \./);
    expect(said(id).length).toBeLessThan(1400);
  });
});

/** Some moves only come through their position: sitting, on the way from standing. */
function posturesIn({ staging, lens }: Scene): ReadonlySet<Posture> {
  const poses = Object.keys(staging.poses).map((pose) => factsAt(staging, lens, timeOf(staging, pose)));
  return new Set(poses.map(({ support, trunk }): Posture => `${support} ${trunk}`));
}

function bandIn({ staging }: Scene): Band | null {
  return staging.props.flatMap((spec) => (spec.prop === 'mini-band' ? [spec.where] : []))[0] ?? null;
}
