// `sinew adapt` and `sinew recognise`: a workout in and out, her own names out of her log, and files made to harm.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { Command, Terminal } from '../terminal.ts';
import { adapt } from './adapt.ts';
import { recognise } from './recognise.ts';

const folder = mkdtempSync(join(tmpdir(), 'sinew-adapt-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const now = '2026-11-22T09:00:00+01:00';
const profile = file(
  'profile.json',
  JSON.stringify({
    stage: { kind: 'pregnant', dueDate: '2027-04-20' },
    clearance: 'cleared',
    conditions: [],
    experience: 'lifter',
  }),
);
const checkin = file(
  'checkin.json',
  JSON.stringify({
    at: '2026-11-22T08:00:00+01:00',
    pain: { now: 4, worst24h: 4 },
    sites: [{ region: 'si', side: 'left' }],
    settles: 'within-day',
    provokedBy: ['squat'],
    flags: [],
  }),
);
const her = ['--profile', profile, '--checkin', checkin, '--now', now];

async function typed(command: Command, ...args: readonly string[]) {
  const heard = { out: '', lines: [] as string[] };
  const terminal: Terminal = {
    print: (text) => {
      heard.out += text;
    },
    say: (line) => heard.lines.push(line),
    environment: {},
    interactive: false,
  };
  return { code: await command(args, terminal), ...heard };
}

describe('her own name for an exercise', () => {
  const log = file(
    'log.jsonl',
    ['goblet-squat', 'lat-pulldown', 'glute-bridge']
      .map((exercise, at) =>
        JSON.stringify({
          id: `01930000-0000-7000-8000-00000000000${at}`,
          at: `2026-11-${20 + at}T10:00:00+01:00`,
          type: 'exercise-named',
          written: 'Coach’s special',
          exercise,
        }),
      )
      .join('\n'),
  );
  const workout = file('own.txt', 'Squat 3x5\nCOACH’S SPECIAL 3x10\n');

  it('is known by both commands, the newest word first, and nothing that is still to come', async () => {
    const names = file('names.txt', "coach's special\n");
    const { out } = await typed(recognise, names, '--log', log, '--now', now, '--json');
    expect(JSON.parse(out)).toMatchObject([{ exercise: { id: 'lat-pulldown' }, confidence: 1 }]);
    const adapted = await typed(adapt, workout, ...her, '--log', log, '--json');
    expect(JSON.parse(adapted.out).days[0].exercises[1]).toMatchObject({ exercise: { id: 'lat-pulldown' }, verdict: 'keep' });
  });

  it('is not known without her log', async () => {
    const { out } = await typed(adapt, workout, ...her, '--json');
    expect(JSON.parse(out).days[0].exercises[1]).toMatchObject({ exercise: null, verdict: 'ask' });
  });
});

describe('a workout as text', () => {
  it('says what it becomes, with its sets', async () => {
    const { code, out } = await typed(adapt, file('plan.txt', 'Back squat 3x8 @ 60 kg\n'), ...her);
    expect(code).toBe(0);
    expect(out).toContain('becomes Barbell Back Squat 3x8 @ 60 kg, mini band above the knees');
    expect(out).not.toContain('\n\n\n');
  });

  it('what the format has no place for is said beside it, and never mixed in', async () => {
    const { out, lines } = await typed(adapt, file('day.txt', 'Back squat 3x8-10 @ 60 kg\n'), ...her, '--to', 'hevy-csv');
    expect(out).toMatch(/^"title","start_time"/);
    expect(lines[0]).toBe('What could not be written in this format:');
    expect(lines.length).toBeGreaterThan(1);
  });
});

describe('a file made to harm', () => {
  const header = 'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE';
  const row = '2020-09-15 11:22:57,"Day",1h,"Squat (Barbell)",1,45.0,5,0,0,"","",';
  const utf16 = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

  it.each<[string, string | Uint8Array]>([
    ['a compressed file', gzipSync(Buffer.alloc(30_000_000))],
    ['an archive', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(2000)])],
    ['more than 20 MB', 'Squat 3x5\n'.repeat(2_100_000)],
    ['more than 500,000 rows', `${header}\n${'x\n'.repeat(500_002)}`],
    ['nothing but zeros', Buffer.alloc(100_000)],
  ])('%s is refused in one line', async (_, content) => {
    const { code, out, lines } = await typed(adapt, file('harm', content), ...her);
    expect([code, out, lines.length]).toEqual([2, '', 1]);
    expect(lines[0]?.length).toBeLessThan(300);
  });

  it.each<[string, string | Uint8Array]>([
    ['a million columns', `${header}${',x'.repeat(1_000_000)}\n${row}\n`],
    ['a row of a million columns', `${header}\n${row}\n${'x,'.repeat(1_000_000)}\n`],
    ['lone quotes', `${header}\n${row}\n${'"a,"b\n'.repeat(10_000)}`],
    ['a quote that never ends', `${header}\n${row}\n"${'a\n'.repeat(100_000)}`],
    ['NUL bytes', `${header}\n${row}\n\0\0\0\n`],
    ['UTF-16', utf16(`${header}\n${row}\n`)],
    ['very deep brackets', `Squat 3x5\n${'['.repeat(100_000)}`],
  ])('%s is read past', async (_, content) => {
    const { code, out, lines } = await typed(adapt, file('harm', content), ...her, '--json');
    expect([code, lines]).toEqual([0, []]);
    const { days, read } = JSON.parse(out);
    const found = days.flatMap((day: { exercises: unknown[] }) => day.exercises);
    expect(found.length + read.unread.length + read.skipped.length).toBeGreaterThan(0);
  });

  it.each(['hevy-csv', 'strong-csv'])('no formula comes out in %s', async (to) => {
    const formulas = ['=HYPERLINK("http://x","y")', '+cmd|x', '-2+3', '@SUM(A1)', '＝1+1'];
    const rows = formulas.map(
      (formula) =>
        `2020-09-15 11:22:57,"${formula.replaceAll('"', '""')}",1h,"Squat (Barbell)",1,45,5,0,0,"${formula.replaceAll('"', '""')}","",`,
    );
    const { code, out } = await typed(adapt, file('formula.csv', [header, ...rows].join('\n')), ...her, '--to', to);
    expect(code).toBe(0);
    for (const cell of out.split(/[,;\n]/)) expect(cell.replace(/^"/, '')).not.toMatch(/^(?:[=@＝]|[+-][^\d])/);
  });
});
