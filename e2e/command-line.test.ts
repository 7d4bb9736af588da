// The command line as it is built: one file.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'sinew-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const profile = written('profile.json', {
  stage: { kind: 'pregnant', dueDate: '2027-02-01' },
  clearance: 'cleared',
  conditions: [],
});
const checkIn = written('checkin.json', { at: '2026-11-22T08:00:00+01:00', pain: { now: 3 }, flags: [] });
const plan = ['plan', '--profile', profile, '--checkin', checkIn, '--now', '2026-11-22T08:00:00+01:00', '--json'];

it('gives one document and nothing else, the same every time', () => {
  const [first, second] = [sinew(plan), sinew(plan)];
  expect([first.status, first.stderr]).toEqual([0, '']);
  expect(JSON.parse(first.stdout)).toMatchObject({ date: '2026-11-22', disposition: { level: 'clear' } });
  expect(second.stdout).toBe(first.stdout);
});

it('refuses what it cannot use in one line', () => {
  const unknown = written('unknown.json', { at: '2026-11-22T08:00:00+01:00', pain: { now: 11 } });
  const { status, stdout, stderr } = sinew(plan.map((word) => (word === checkIn ? unknown : word)));
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr.trim()).toMatch(/^[^\n]*unknown\.json[^\n]*11[^\n]*$/);
});

function sinew(args: readonly string[]) {
  return spawnSync(process.execPath, [join(import.meta.dirname, '../apps/cli/bin/sinew.mjs'), ...args], { encoding: 'utf8' });
}

function written(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}
