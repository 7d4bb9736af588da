// Which room a file is in, and what that room may import. The table of docs/architecture.md, as data.

export interface Room {
  readonly folder: string;
  /** Other rooms, by package name; `types:` in front lets only their types through. */
  readonly rooms: readonly string[];
  /** Third parties, or `any`. */
  readonly thirdParties: readonly string[] | 'any';
  /** No clock, no dice, no world outside: these are arguments. */
  readonly pure: boolean;
}

/** What a test may bring along, in any room. */
export const testTools = ['vitest', 'fast-check', 'fake-indexeddb', 'highs'];

const everyRoom = ['kernel', 'engine', 'figure', 'catalog', 'diary', 'workouts'].map((room) => `@sinew/${room}`);

export const rooms: readonly Room[] = [
  { folder: 'packages/kernel', rooms: [], thirdParties: [], pure: true },
  { folder: 'packages/engine', rooms: ['@sinew/kernel'], thirdParties: [], pure: true },
  { folder: 'packages/figure', rooms: ['@sinew/kernel'], thirdParties: [], pure: true },
  {
    folder: 'packages/catalog',
    rooms: ['@sinew/kernel', 'types:@sinew/engine', 'types:@sinew/figure'],
    thirdParties: [],
    pure: true,
  },
  {
    folder: 'packages/workouts',
    rooms: ['@sinew/kernel', '@sinew/engine', '@sinew/catalog'],
    thirdParties: ['papaparse', 'saxen', 'fflate'],
    pure: true,
  },
  {
    folder: 'packages/diary',
    rooms: ['@sinew/kernel', '@sinew/engine', '@sinew/catalog'],
    thirdParties: ['zod', 'uuid'],
    pure: false,
  },
  { folder: 'apps/app', rooms: everyRoom, thirdParties: 'any', pure: false },
  { folder: 'apps/cli', rooms: everyRoom, thirdParties: [], pure: false },
  { folder: 'casebook', rooms: everyRoom, thirdParties: testTools, pure: false },
  { folder: 'bench', rooms: everyRoom, thirdParties: [...testTools, 'papaparse'], pure: false },
  { folder: 'e2e', rooms: everyRoom, thirdParties: 'any', pure: false },
  { folder: 'scripts', rooms: [], thirdParties: 'any', pure: false },
];

export function roomOf(path: string): Room | null {
  return rooms.find((room) => path.startsWith(`${room.folder}/`)) ?? null;
}
