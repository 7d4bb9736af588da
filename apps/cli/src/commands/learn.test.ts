// `sinew learn`: what a log teaches, as a document and as text, and what it refuses.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Terminal } from '../terminal.ts';
import { learn } from './learn.ts';

const folder = mkdtempSync(join(tmpdir(), 'sinew-learn-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const profile = file('profile.json', JSON.stringify({ stage: { kind: 'pregnant', dueDate: '2027-02-01' } }));
const now = '2026-11-22T09:00:00+01:00';

/** Twelve days: each morning, a walk, and a move that takes two points off. */
const events = Array.from({ length: 12 }, (_, day) => {
  const date = `2026-11-${String(day + 10).padStart(2, '0')}`;
  return [
    { type: 'check-in', at: `${date}T07:00:00+01:00`, pain: { now: 4, morning: 3 } },
    {
      type: 'move-done',
      at: `${date}T10:00:00+01:00`,
      session: date,
      move: 'cat-cow',
      variant: 'hands',
      pain: { before: 4, after: 2 },
    },
    { type: 'walk-done', at: `${date}T16:00:00+01:00`, minutes: 20 + day, painOnsetMinute: null, pain: { before: 2, after: 2 } },
  ];
}).flat();
const lines = (list: readonly object[]): string =>
  list
    .map((event, index) => `${JSON.stringify({ id: `01930000-0000-7000-8000-${String(index).padStart(12, '0')}`, ...event })}\n`)
    .join('');
const log = file('log.jsonl', lines(events));

function typed(...args: readonly string[]) {
  const heard = { out: '', lines: [] as string[] };
  const terminal: Terminal = {
    print: (text) => {
      heard.out += text;
    },
    say: (line) => heard.lines.push(line),
    environment: {},
    interactive: false,
  };
  return { code: learn(args, terminal), ...heard };
}

describe('sinew learn', () => {
  it('prints one document, the same to the byte each time', () => {
    const args = ['--profile', profile, '--log', log, '--now', now, '--json'];
    const { code, out, lines: said } = typed(...args);
    expect([code, said]).toEqual([0, []]);
    expect(typed(...args).out).toBe(out);
    expect(JSON.parse(out)).toMatchObject({
      days: 12,
      moves: [{ move: 'cat-cow', n: 12, verdict: 'helps', relief: { interval90: [expect.any(Number), expect.any(Number)] } }],
      exposures: [{ exposure: 'walking', per: '10 min' }],
      baseline: Array.from({ length: 12 }, () => ({ mean: expect.any(Number), sd: expect.any(Number) })),
      forecast: { date: '2026-11-22' },
    });
  });

  it('tells a person in sentences', () => {
    const { code, out } = typed('--profile', profile, '--log', log, '--now', now);
    expect(code).toBe(0);
    expect(out).toMatch(/^What your diary says so far, from 12 days\./);
    expect(out).toMatch(/cat and cow: helps you: probably .* points on average, .* sure \(12 times on 12 days\)/i);
    expect(out).toContain('not proof of a cause');
  });

  it('does not look beyond now', () => {
    const early = JSON.parse(typed('--profile', profile, '--log', log, '--now', '2026-11-12T12:00:00+01:00', '--json').out);
    expect([early.days, early.moves[0].n]).toEqual([3, 3]);
  });

  it('tells of a fair test, and nothing of what it says before it has ended', () => {
    const begun = {
      type: 'fair-test-begun',
      at: '2026-11-12T08:00:00+01:00',
      question: { kind: 'belt' },
      from: '2026-11-13',
      until: '2026-12-24',
    };
    const path = file('tested.jsonl', lines([...events, begun]));
    const { out } = typed('--profile', profile, '--log', path, '--now', now, '--json');
    expect(JSON.parse(out).fairTests).toMatchObject([{ status: 'running', answer: null, title: 'Does a belt help me, or not?' }]);
    expect(typed('--profile', profile, '--log', path, '--now', now).out).toContain(
      'Does a belt help me, or not? Running: 0 mornings so far, 36 at most.',
    );
  });

  it('says that nothing is known of an empty log', () => {
    const empty = file('empty.jsonl', '');
    const { code, out } = typed('--profile', profile, '--log', empty, '--now', now, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      days: 0,
      moves: [],
      exposures: [],
      pairs: [],
      baseline: [],
      forecast: null,
      fairTests: [],
    });
    expect(typed('--profile', profile, '--log', empty, '--now', now).out).toMatch(/^Nothing to say yet/);
  });

  it.each([
    [['--log', log], '--profile'],
    [['--profile', profile], '--log'],
    [['--profile', profile, '--log', join(folder, 'nowhere')], 'nowhere'],
    [['--profile', profile, '--log', log, '--now', 'soon'], '--now'],
  ])('refuses %j in one line', (args, what) => {
    const { code, out, lines: said } = typed(...args, ...(args.includes('--now') ? [] : ['--now', now]));
    expect([code, out, said.length]).toEqual([2, '', 1]);
    expect(said[0]).toContain(what);
  });
});
