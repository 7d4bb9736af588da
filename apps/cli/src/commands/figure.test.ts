// `sinew figure`: one SVG on stdout, the same for the same words, and one line for what it cannot draw.
import { catalog } from '@sinew/catalog';
import { describe, expect, it } from 'vitest';
import type { Terminal } from '../terminal.ts';
import { figure } from './figure.ts';

function typed(...args: string[]) {
  const heard = { out: '', lines: [] as string[] };
  const terminal: Terminal = {
    print: (text) => {
      heard.out += text;
    },
    say: (line) => heard.lines.push(line),
    environment: {},
    interactive: false,
  };
  return { code: figure(args, terminal), ...heard };
}

describe('draws', () => {
  it('one SVG, which says what it shows', () => {
    const { code, out, lines } = typed('box-squat');
    expect([code, lines]).toEqual([0, []]);
    expect(out).toMatch(
      /^<svg xmlns="[^"]+" viewBox="0 0 320 240" role="img"><title>Box squat\. She [^<]+<\/title>.*<\/svg>\n$/s,
    );
    expect(typed('box-squat').out).toBe(out);
  });

  it('every form that a plan can name', () => {
    for (const { id, forms } of catalog.moves.slice(0, 12))
      for (const form of forms) expect(typed(id, '--variant', form.id)).toMatchObject({ code: 0, lines: [] });
  });

  it.each([
    ['--stage', 't1'],
    ['--stage', 'postpartum'],
    ['--at', '0.5'],
    ['--theme', 'dark'],
    ['--variant', 'band'],
    ['--no-labels'],
  ])('another picture with %s %s', (...option) => {
    expect(typed('box-squat', ...option).out).not.toBe(typed('box-squat').out);
    expect(typed('box-squat', ...option).code).toBe(0);
  });

  it('its key moment where none is asked for, and the ends of the cycle', () => {
    for (const at of ['0', '1', '0.0', '.5', '1.0']) expect(typed('walk', '--at', at).code).toBe(0);
    expect(typed('walk', '--at', '0').out).toBe(typed('walk', '--at', '1').out);
  });

  it('with --json, one JSON document that holds the picture', () => {
    const { svg, ...rest } = JSON.parse(typed('box-squat', '--theme', 'dark', '--at', '0.25', '--json').out) as Record<
      string,
      unknown
    >;
    expect(rest).toMatchObject({ move: 'box-squat', theme: 'dark', at: 0.25, title: expect.stringContaining('Box squat') });
    expect(`${String(svg)}\n`).toBe(typed('box-squat', '--theme', 'dark', '--at', '0.25').out);
  });
});

describe('refuses in one line, and draws nothing', () => {
  it.each([
    [[], 'MOVE: it is missing'],
    [['no-such-move'], 'MOVE: found "no-such-move"'],
    [['box-squat', 'walk'], 'MOVE: found "box-squat walk"'],
    [['box-squat', '--variant', 'wings'], '--variant: found "wings"; expected one of kettlebell'],
    [['box-squat', '--stage', 'T3'], '--stage: found "T3"'],
    [['box-squat', '--theme', 'sepia'], '--theme: found "sepia"'],
    [['box-squat', '--at', '1.1'], '--at: found "1.1"; expected a number from 0 to 1'],
    [['box-squat', '--at', ''], '--at: found ""'],
    [['box-squat', '--at=-0.1'], '--at: found "-0.1"'],
    [['box-squat', '--at', '0x1'], '--at: found "0x1"'],
    [['box-squat', '--at', 'NaN'], '--at: found "NaN"'],
    [['__proto__'], 'MOVE: found "__proto__"'],
  ])('%j', (args, what) => {
    const { code, out, lines } = typed(...args);
    expect([code, out, lines.length]).toEqual([2, '', 1]);
    expect(lines[0]).toContain(what);
    expect(lines[0]).not.toContain('\n');
  });
});
