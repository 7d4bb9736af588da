// The painter's order: what is nearer where two things overlap is painted later. Said orders win over measured ones.
import type { Box } from './blob.ts';
import type { Depth, Order, Piece } from './piece.ts';

interface Edge {
  readonly under: number;
  readonly over: number;
  readonly weight: number;
}

/** More than all measured edges together. */
const told = 1e6;
/** Less than what is measured. */
const secondHand = 0.1;

export function inOrder(pieces: readonly Piece[], orders: readonly Order[]): Piece[] {
  const solid = pieces.filter((piece) => piece.depth !== null);
  const own = [...toldEdges(solid, orders), ...measuredEdges(solid, orders)];
  const edges = [...own, ...jointEdges(pieces, solid, own)];
  return withStuck(sorted(solid, edges), pieces);
}

function toldEdges(pieces: readonly Piece[], orders: readonly Order[]): Edge[] {
  const place = new Map(pieces.map((piece, index) => [piece.id, index]));
  return orders.flatMap(([underId, overId]) => {
    const under = place.get(underId);
    const over = place.get(overId);
    return under === undefined || over === undefined ? [] : [{ under, over, weight: told }];
  });
}

function measuredEdges(pieces: readonly Piece[], orders: readonly Order[]): Edge[] {
  const said = new Set(orders.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const edges: Edge[] = [];
  for (let a = 0; a < pieces.length; a += 1) {
    for (let b = a + 1; b < pieces.length; b += 1) {
      const one = pieces[a];
      const two = pieces[b];
      if (one === undefined || two === undefined || one.depth === null || two.depth === null || said.has(`${one.id} ${two.id}`))
        continue;
      const lead = leadOf(one.depth, two.depth);
      if (lead > 0) edges.push({ under: b, over: a, weight: lead });
      if (lead < 0) edges.push({ under: a, over: b, weight: -lead });
    }
  }
  return edges;
}

/** What one half of a limb is told or measured about a thing at the joint holds for the other, where that has no word of its own. */
function jointEdges(pieces: readonly Piece[], solid: readonly Piece[], own: readonly Edge[]): Edge[] {
  const words = new Map<string, number>();
  for (const { under, over, weight } of own) words.set(`${over} ${under}`, weight).set(`${under} ${over}`, -weight);
  return pieces.flatMap(({ joint, onto }) => {
    if (joint === undefined) return [];
    const halves = onto.map((id) => solid.findIndex((each) => each.id === id));
    return solid.flatMap(({ depth }, thing) => {
      if (depth === null || halves.includes(thing) || apart(joint.box, depth.box)) return [];
      const silent = halves.filter((half) => !words.has(`${half} ${thing}`));
      const [said] = halves.flatMap((half) => words.get(`${half} ${thing}`) ?? []);
      const lead = said ?? leadOf(joint, depth);
      if (lead === 0) return [];
      return silent.map((half) => ({ under: lead > 0 ? thing : half, over: lead > 0 ? half : thing, weight: secondHand }));
    });
  });
}

/** By how much the first is nearer than the second, over the points that both cover. */
function leadOf(a: Depth, b: Depth): number {
  if (apart(a.box, b.box)) return 0;
  return leadAt(a.samples, a, b) + leadAt(b.samples, a, b);
}

function leadAt(samples: Depth['samples'], a: Depth, b: Depth): number {
  let lead = 0;
  for (const { x, y } of samples) {
    if (outside(a.box, x, y) || outside(b.box, x, y)) continue;
    const nearA = a.near(x, y);
    if (nearA === null) continue;
    const nearB = b.near(x, y);
    if (nearB !== null) lead += Math.max(-4, Math.min(4, nearA - nearB));
  }
  return lead;
}

function apart(a: Box, b: Box): boolean {
  return a.left > b.right || b.left > a.right || a.top > b.bottom || b.top > a.bottom;
}

function outside({ left, top, right, bottom }: Box, x: number, y: number): boolean {
  return x < left || x > right || y < top || y > bottom;
}

/** Takes what nothing has to go before; in a circle, which only measuring can make, what breaks the lightest promise. */
function sorted(pieces: readonly Piece[], edges: readonly Edge[]): Piece[] {
  const left = new Set(pieces.keys());
  const burden = pieces.map(() => 0);
  for (const { over, weight } of edges) burden[over] = (burden[over] ?? 0) + weight;
  const out: Piece[] = [];
  while (left.size > 0) {
    let best = -1;
    for (const index of left) if (best < 0 || (burden[index] ?? 0) < (burden[best] ?? 0) - 1e-6) best = index;
    left.delete(best);
    const piece = pieces[best];
    if (piece !== undefined) out.push(piece);
    for (const { under, over, weight } of edges) if (under === best) burden[over] = (burden[over] ?? 0) - weight;
  }
  return out;
}

/** Things stuck to others come right after the last of those, in the order in which they were given; what is stuck to such, last. */
function withStuck(solid: readonly Piece[], all: readonly Piece[]): Piece[] {
  const out = [...solid];
  const stuck = all.filter(({ depth }) => depth === null);
  const ids = new Set(stuck.map(({ id }) => id));
  const onStuck = ({ onto }: Piece) => onto.some((id) => ids.has(id));
  for (const piece of [...stuck.filter((each) => !onStuck(each)), ...stuck.filter(onStuck)]) {
    const after = Math.max(...piece.onto.map((id) => out.findLastIndex((each) => each.id === id)));
    let place = after + 1;
    while (out[place]?.depth === null && out[place]?.onto.some((id) => piece.onto.includes(id)) === true) place += 1;
    out.splice(place, 0, piece);
  }
  return out;
}
