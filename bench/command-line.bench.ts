// How long the built command line takes from cold, against Node that does nothing: the same machine, the same run.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bench, describe } from 'vitest';
import { atTheEnd, timing } from './timing.ts';

const limit = 300;
const folder = mkdtempSync(join(tmpdir(), 'sinew-cli-'));
const profile = written('profile.json', {
  stage: { kind: 'pregnant', dueDate: '2027-02-01' },
  clearance: 'cleared',
  conditions: [],
});
const checkIn = written('checkin.json', { at: '2026-11-22T08:00:00+01:00', pain: { now: 3 }, flags: [] });
const plan = ['plan', '--profile', profile, '--checkin', checkIn, '--now', '2026-11-22T08:00:00+01:00', '--json'];
const sinew = join(import.meta.dirname, '../apps/cli/bin/sinew.mjs');
const cold = { iterations: 15, warmupIterations: 2, time: 0, warmupTime: 0 };

describe('from cold', () => {
  const nothing = timing();
  const planning = timing();

  bench(
    'node that does nothing (yardstick)',
    nothing.of(() => execFileSync(process.execPath, ['--eval', ''])),
    cold,
  );
  bench(
    'sinew plan',
    planning.of(() => execFileSync(process.execPath, [sinew, ...plan])),
    {
      ...cold,
      ...atTheEnd(() => {
        const [ours, bare] = [planning.median(), nothing.median()];
        return `sinew plan: median ${ours.toFixed(0)} ms of ${limit} ms allowed, ${(ours / bare).toFixed(1)} times node that does nothing`;
      }),
    },
  );
});

function written(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}
