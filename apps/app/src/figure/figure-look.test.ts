// The look that she chose survives being written down, and nonsense is as if nothing had been chosen.
import { expect, it } from 'vitest';
import { firstLook, readLook } from './figure-look.ts';

it('reads what was written', () => {
  const chosen = { body: 'none', skin: 'deep', hair: 'scarf', build: 'full' } as const;
  expect(readLook(JSON.stringify(chosen))).toEqual(chosen);
});

it.each([null, '', 'null', '3', '{', '{"skin":"green","body":7}'])('%j: as at first', (text) => {
  expect(readLook(text)).toEqual(firstLook);
});

it('keeps what it knows', () => {
  expect(readLook('{"skin":"tan","hair":"wig"}')).toEqual({ ...firstLook, skin: 'tan' });
});
