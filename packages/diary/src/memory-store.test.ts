// The store in memory passes what every store must pass.
import { describe, it } from 'vitest';
import { eventStoreTrials } from './event-store.acceptance.ts';
import { createMemoryDisk, createMemoryStore } from './memory-store.ts';

describe('the store in memory', () => {
  for (const trial of eventStoreTrials) {
    it(trial.name, async () => {
      const disk = createMemoryDisk();
      await trial.run(async () => createMemoryStore(disk));
    });
  }
});
