// A reason carries the sources of its own rule, and none where the catalogue has no such rule.
import { expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import { reasonFor } from './reason.ts';

const rules = ['one', 'other'].map((id) => ({ id, sources: [`of ${id}`] }));
const catalog = { rules } as unknown as Catalog;

it('names where it comes from', () => {
  expect(reasonFor('other', catalog, { about: 'leg' })).toEqual({ rule: 'other', about: 'leg', sources: ['of other'] });
  expect(reasonFor('neither', catalog)).toEqual({ rule: 'neither', sources: [] });
});
