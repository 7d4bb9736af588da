// The table of commands, and how `start` refuses.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from './main.ts';
import type { Terminal } from './terminal.ts';

const app = mkdtempSync(join(tmpdir(), 'sinew-app-'));
writeFileSync(join(app, 'index.html'), '<!doctype html>');
afterAll(() => rmSync(app, { recursive: true }));

async function typed(args: readonly string[], environment: Terminal['environment'] = {}, folder = app) {
  const heard = { out: '', lines: [] as string[] };
  const terminal: Terminal = {
    print: (text) => {
      heard.out += text;
    },
    say: (line) => heard.lines.push(line),
    environment,
    interactive: false,
  };
  return { code: await main(args, folder, terminal), ...heard };
}

describe('sinew', () => {
  it('tells its version and how to use it', async () => {
    expect(await typed(['--version'])).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), lines: [] });
    expect(await typed(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('sinew start'), lines: [] });
    expect(await typed(['start', '--help'])).toMatchObject({ code: 0, lines: [] });
  });

  it.each([[[]], [['flap']], [['start', '--flap']], [['start', 'flap']]])('refuses %j in one line', async (args) => {
    const { code, out, lines } = await typed(args);
    expect([code, out, lines.length]).toEqual([2, '', 1]);
    expect(lines[0]).not.toContain('\n');
  });

  it('asks the full list of whoever is pregnant again, whatever she was asked before', async () => {
    const at = '2026-11-28T08:00:00+01:00';
    const file = (name: string, content: string): string => {
      writeFileSync(join(app, name), content);
      return join(app, name);
    };
    const event = (number: number, fields: object) =>
      `${JSON.stringify({ id: `00000000-0000-4000-8000-00000000000${number}`, ...fields })}\n`;
    const born = { kind: 'postpartum', birthDate: '2025-10-01' };
    const log = file(
      'log.jsonl',
      event(1, { type: 'profile-set', at: '2026-11-01T08:00:00+01:00', stage: born }) +
        event(2, { type: 'check-in', at: '2026-11-08T08:00:00+01:00', pain: { now: 1 }, flags: [] }),
    );
    const checkIn = file('check-in.json', JSON.stringify({ at, pain: { now: 1 }, asked: 'daily', flags: [] }));
    const level = async (stage: object): Promise<unknown> => {
      const profile = file('profile.json', JSON.stringify({ stage }));
      const { out } = await typed(['screen', '--json', '--profile', profile, '--checkin', checkIn, '--log', log, '--now', at]);
      return JSON.parse(out).level;
    };
    expect(await level({ kind: 'pregnant', dueDate: '2027-07-10' })).toBe('not-screened');
    expect(await level(born)).toBe('clear');
  });

  it('refuses an option that swallows the next one in one sentence', async () => {
    const { code, lines } = await typed(['plan', '--profile', '--checkin', 'c.json']);
    expect([code, lines]).toEqual([2, ["Option '--profile' argument is ambiguous (sinew --help lists what there is)."]]);
  });

  it.each([
    [['plan', '--profile', '-', '--checkin', '-'], '--checkin: found "-" again'],
    [['adapt', '-', '--profile', '-'], '--profile: found "-" again'],
    [['recognise', '-', '--log', '-'], '--log: found "-" again'],
    [['recognise', '--log', '-'], '--log: found "-" again'],
    [['plan', '--profile=', '--checkin', 'c.json'], '--profile: found ""; expected the name of a file'],
    [['recognise', ''], 'FILE: found ""; expected the name of a file'],
    [['recognise', 'a.txt', '--log='], '--log: found ""; expected the name of a file'],
    [['adapt', 'a.txt', 'b.txt', '--profile', 'p.json'], 'FILE: found "b.txt" as well; expected one file.'],
    [['recognise', 'a.txt', 'b.txt'], 'FILE: found "b.txt" as well; expected one file.'],
    [['plan', '--profile', 'p.json', '--minutes', '-5'], '--minutes: found "-5"; expected a number from 1 to 240.'],
    [['figure', 'box-squat', '--at', '-0'], '--at: found "-0"; expected a number from 0 to 1.'],
    [['figure', 'box-squat', '--at', '-.5'], '--at: found "-.5"'],
    [['moves', '--now', 'soon'], '--now: found "soon"'],
    [['figure', 'box-squat', '--now', 'soon'], '--now: found "soon"'],
  ])('refuses %j in one sentence, and passes over nothing', async (args, what) => {
    const { code, out, lines } = await typed(args);
    expect([code, out, lines]).toEqual([2, '', [expect.stringContaining(what)]]);
  });

  it('says in words why a file cannot be read', async () => {
    expect(await typed(['plan', '--profile', app, '--checkin', '-'])).toMatchObject({
      code: 2,
      lines: [expect.stringContaining('found a folder')],
    });
  });
});

describe('sinew start', () => {
  it.each(['abc', '-1', '65536', '80.5', '1e3', '0x50'])('refuses PORT=%s', async (port) => {
    expect(await typed(['start'], { PORT: port })).toEqual({ code: 2, out: '', lines: [expect.stringContaining(`"${port}"`)] });
  });

  it.each(['127.0.0.1', '::1'])('says when the port is taken on %s', async (host) => {
    const { server, port } = await occupied(host);
    // A machine without IPv6 has no ::1 to be taken.
    if (port === null) return;
    const { code, lines } = await typed(['start'], { PORT: String(port) });
    expect([code, lines]).toEqual([1, [expect.stringContaining(`Port ${port} is already in use`)]]);
    server.close();
  });

  it('says when the app is not built', async () => {
    expect(await typed(['start'], { PORT: '0' }, join(app, 'nowhere'))).toMatchObject({
      code: 1,
      lines: [expect.stringContaining('not built')],
    });
  });
});

function occupied(host: string): Promise<{ server: Server; port: number | null }> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve({ server, port: null }));
    server.listen(0, host, () => {
      const address = server.address();
      if (address !== null && typeof address === 'object') resolve({ server, port: address.port });
    });
  });
}
