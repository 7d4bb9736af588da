// The log as text: what is forgiven, what is refused with its line, and the one way it is written.
import { describe, expect, it } from 'vitest';
import { readLog } from './log-lines.ts';
import { writeLog } from './write-log.ts';

const ids = { flags: new Set<string>(), unstoredFlags: new Set<string>(), conditions: new Set<string>() };
const idOf = (number: number) => `019300aa-0000-7000-8000-00000000000${number}`;
const mood = (number: number, at: string, phq2 = 1) => JSON.stringify({ phq2, type: 'mood', at, id: idOf(number) });
const read = (text: string) => readLog(text, { ids, file: 'log.jsonl' });
const idsIn = (text: string) => {
  const events = read(text);
  return events.ok ? events.value.map(({ id }) => Number(id.at(-1))) : events.error;
};

describe('reading', () => {
  it('forgives a byte order mark, Windows line ends, blank lines and a missing last line end', () => {
    const text = `\uFEFF${mood(1, '2026-11-22T08:00:00Z')}\r\n\r\n   \n${mood(2, '2026-11-22T09:00:00Z')}`;
    expect(idsIn(text)).toEqual([1, 2]);
  });

  it('an empty log is a log', () => {
    expect(read('')).toEqual({ ok: true, value: [] });
    expect(read('\n\n')).toEqual({ ok: true, value: [] });
  });

  it('sorts by the moment, not by the text of it, then by id', () => {
    const text = [
      mood(3, '2026-11-22T08:00:00Z'),
      mood(2, '2026-11-22T08:30:00+01:00'),
      mood(1, '2026-11-22T09:00:00+01:00'),
    ].join('\n');
    expect(idsIn(text)).toEqual([2, 1, 3]);
  });

  it('sorts moments without seconds too', () => {
    expect(idsIn([mood(1, '2026-11-22T08:00+01:00'), mood(2, '2026-11-22T08:30+05:00')].join('\n'))).toEqual([2, 1]);
  });

  it('folds an id that comes twice', () => {
    expect(idsIn([mood(1, '2026-11-22T08:00:00Z'), mood(1, '2026-11-22T08:00:00Z')].join('\n'))).toEqual([1]);
  });

  it('refuses the whole of it for one broken line, and names the line', () => {
    const text = [mood(1, '2026-11-22T08:00:00Z'), '', '{"id":', mood(2, '2026-11-22T09:00:00Z')].join('\n');
    expect(read(text)).toEqual({
      ok: false,
      error: { code: 'not-json', file: 'log.jsonl', line: 3, path: '', found: '"{\\"id\\":"', expected: { kind: 'json' } },
    });
  });

  it('names the line and the path of a wrong field', () => {
    expect(read(`\n${mood(1, '2026-11-22T08:00:00Z', 7)}`)).toMatchObject({ error: { line: 2, path: 'phq2', found: '7' } });
  });

  it('says that a log is of a newer version', () => {
    const newer = JSON.stringify({ ...JSON.parse(mood(1, '2026-11-22T08:00:00Z')), v: 4 });
    expect(read(newer)).toMatchObject({ error: { code: 'newer', line: 1, path: 'v', found: '4' } });
  });

  it('refuses a number that would not survive', () => {
    expect(
      read('{"id":"019300aa-0000-7000-8000-000000000001","at":"2026-11-22T08:00:00Z","type":"mood","phq2":1,"x":1e999}'),
    ).toMatchObject({
      error: { line: 1, path: 'x' },
    });
  });
});

describe('writing', () => {
  it('writes one canonical line an event: head first, then the alphabet', () => {
    const line =
      '{"z":{"b":1,"a":[2]},"phq2":1,"type":"mood","at":"2026-11-22T08:00:00Z","id":"019300aa-0000-7000-8000-000000000001"}';
    const events = read(line);
    expect(events.ok && writeLog(events.value)).toBe(
      '{"id":"019300aa-0000-7000-8000-000000000001","at":"2026-11-22T08:00:00Z","type":"mood","phq2":1,"z":{"a":[2],"b":1}}\n',
    );
  });

  it('keeps a key that would change the prototype', () => {
    const line =
      '{"id":"019300aa-0000-7000-8000-000000000001","at":"2026-11-22T08:00:00Z","type":"mood","__proto__":{"x":1},"phq2":1}';
    const events = read(line);
    expect(events.ok && writeLog(events.value)).toBe(`${line}\n`);
  });

  it('writes nothing for nothing', () => {
    expect(writeLog([])).toBe('');
  });
});
