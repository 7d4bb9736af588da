// Where a link leads: what it names, signs and all, and nowhere where it was cut short.
import { expect, it } from 'vitest';
import { idIn } from './open-linked.ts';

it.each([
  ['#elevated-pigeon', 'elevated-pigeon'],
  ['#sit%20to%20stand', 'sit to stand'],
  ['', ''],
  ['#%', ''],
  ['#pigeon%E2%82', ''],
])('%s leads to "%s"', (hash, id) => expect(idIn(hash)).toBe(id));
