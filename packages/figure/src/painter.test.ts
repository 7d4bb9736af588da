// The painter's order: what is told goes round in no circle, and is kept.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stageNames } from './body.ts';
import { lessons } from './lessons/index.ts';
import { mirrored } from './mirror.ts';
import { stagingOf, timeOf, type Motion, type Staging } from './motion.ts';
import { motions } from './motions/index.ts';
import { inOrder } from './painter.ts';
import type { Order, Piece } from './piece.ts';
import { layersOf, momentAt, sceneOf } from './scene.ts';

const moments = [0, 0.25, 0.5, 0.75];

it.each(motions)('$move: in every form, for every body, the orders go round in no circle and are kept', (motion) => {
  for (const staging of stagingsOf(motion)) expectHeld(staging);
});

it.each(lessons)('the lesson $id: the same', ({ figures }) => {
  for (const { staging } of figures) expectHeld(staging);
});

it('orders that go round in no circle are kept, however near things are', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const order = fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(fc.array(order), fc.shuffledSubarray(names, { minLength: 6 }), (pairs, nearest) => {
      const orders = pairs.map(([a = '', b = '']): Order => (a < b ? [a, b] : [b, a]));
      expect(brokenBy(inOrder(nearest.map(disc), orders), orders)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('a circle is found, short or long', () => {
  expect(
    circleIn([
      ['a', 'b'],
      ['b', 'c'],
    ]),
  ).toBeNull();
  expect(
    circleIn([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'd'],
      ['c', 'd'],
    ]),
  ).toBeNull();
  expect(
    circleIn([
      ['a', 'b'],
      ['b', 'a'],
    ]),
  ).toEqual(['a', 'b']);
  expect(
    circleIn([
      ['z', 'a'],
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ]),
  ).toEqual(['a', 'b', 'c']);
});

it.each([
  ['behind', 0, ['upper arm', 'forearm', 'elbow', 'trunk']],
  ['before', 2, ['trunk', 'forearm', 'upper arm', 'elbow']],
])('a forearm beside the trunk goes with its upper arm, %s it, and so does the elbow between', (_, near, painted) => {
  const [trunk, upper, beside] = [disc('trunk', 1), disc('upper arm', near), disc('forearm', 1)];
  const forearm = { ...beside, depth: beside.depth && { ...beside.depth, box: { left: 3, right: 5, top: -1, bottom: 1 } } };
  const joint = { box: { left: 0, right: 4, top: -1, bottom: 1 }, samples: [], near: () => null };
  const elbow: Piece = { id: 'elbow', depth: null, joint, onto: ['upper arm', 'forearm'], marks: () => [] };
  const given = near === 0 ? [upper, trunk, forearm, elbow] : [forearm, trunk, upper, elbow];
  expect(inOrder(given, []).map(({ id }) => id)).toEqual(painted);
});

function stagingsOf(motion: Motion): Staging[] {
  const forms = [null, ...Object.keys(motion.forms ?? {})];
  const seen = forms.flatMap((form) => stageNames.map((stage) => stagingOf(motion, form, stage)));
  return [...seen, ...forms.map((form) => mirrored(stagingOf(motion, form, 't3')))];
}

function expectHeld(staging: Staging): void {
  const scene = sceneOf(staging, staging.stage, {});
  const layers = (at: number) => layersOf(scene, momentAt(scene, at));
  for (const at of moments) expect(circleIn(layers(at).orders)).toBeNull();
  const { pieces, orders } = layers(timeOf(staging, staging.key));
  expect(brokenBy(inOrder(pieces, orders), orders)).toEqual([]);
}

function brokenBy(painted: readonly Piece[], orders: readonly Order[]): Order[] {
  const place = new Map(painted.map(({ id }, index) => [id, index]));
  return orders.filter(([under, over]) => (place.get(under) ?? -1) > (place.get(over) ?? Infinity));
}

/** The pieces that would each have to lie under the next, and the last under the first; or null. */
function circleIn(orders: readonly Order[]): string[] | null {
  const free = new Set<string>();
  const from = (id: string, path: readonly string[]): string[] | null => {
    if (path.includes(id)) return path.slice(path.indexOf(id));
    if (free.has(id)) return null;
    for (const [under, over] of orders) {
      const circle = under === id ? from(over, [...path, id]) : null;
      if (circle !== null) return circle;
    }
    free.add(id);
    return null;
  };
  return orders.reduce<string[] | null>((found, [under]) => found ?? from(under, []), null);
}

/** Ever nearer, one after the other, all in one place. */
function disc(id: string, near: number): Piece {
  const box = { left: -1, right: 1, top: -1, bottom: 1 };
  const samples = Array.from({ length: 200 }, () => ({ x: 0, y: 0 }));
  return { id, onto: [], marks: () => [], depth: { box, samples, near: () => near } };
}
