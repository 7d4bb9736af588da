// What is added finds its place, and an id stays as it was unless it was deleted for good.
import { orderEvents, type LogEvent } from '@sinew/diary';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withEvents } from './with-events.ts';

const event = fc
  .record({ number: fc.nat(12), hour: fc.nat(3), type: fc.constantFrom('mood', 'mood', 'removed') })
  .map(({ number, hour, type }) => {
    const id = `019300aa-0000-7000-8000-${String(number).padStart(12, '0')}`;
    // an event is never changed: what is written under an id has one moment
    return {
      id,
      at: `2026-11-22T0${(number + (type === 'removed' ? hour : 0)) % 4}:00:00Z`,
      type,
      ...(type === 'mood' && { phq2: 1 }),
    } as LogEvent;
  });

it('gives the list in order, whatever came in whatever pieces', () => {
  fc.assert(
    fc.property(fc.array(fc.array(event, { maxLength: 3 }), { maxLength: 10 }), (pieces) => {
      const list = pieces.reduce<readonly LogEvent[]>((events, piece) => withEvents(events, piece), []);
      expect(orderEvents(list)).toEqual(list);
      const gone = new Set(pieces.flat().flatMap(({ id, type }) => (type === 'removed' ? [id] : [])));
      expect(new Set(list.map(({ id }) => id))).toEqual(new Set(pieces.flat().map(({ id }) => id)));
      expect(list.every(({ id, type }) => (type === 'removed') === gone.has(id))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

it('is the same list where nothing is new', () => {
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const list = withEvents([], events);
      expect(withEvents(list, list)).toBe(list);
    }),
    { numRuns: 500 },
  );
});
