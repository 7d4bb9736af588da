// Rows of a CSV: however it arrives in pieces, whatever its quotes, each row with its line and its place.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRowReader } from './rows.ts';

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

function rowsOf(pieces: readonly string[], delimiter = ','): readonly Row[] {
  const rows: Row[] = [];
  const reader = createRowReader(delimiter, (cells, line, from, to) => rows.push({ cells, line, from, to }));
  for (const piece of pieces) reader.push(piece);
  reader.end();
  return rows;
}

const cellsOf = (text: string, delimiter?: string): readonly (readonly string[])[] =>
  rowsOf([text], delimiter).map(({ cells }) => cells);

describe('rows', () => {
  it.each<[string, readonly (readonly string[])[]]>([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\rc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      '"a,1","b ""x"""\nc,',
      [
        ['a,1', 'b "x"'],
        ['c', ''],
      ],
    ],
    ['"a\nb",c\nd', [['a\nb', 'c'], ['d']]],
    ['bench 5" box,2\n"3" wide,x\ny', [['bench 5" box', '2'], ['"3" wide', 'x'], ['y']]],
    ['\uFEFF"a",b', [['a', 'b']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    [
      '"never closed,1\nnext,2',
      [
        ['"never closed', '1'],
        ['next', '2'],
      ],
    ],
  ])('%j', (text, expected) => {
    expect(cellsOf(text)).toEqual(expected);
  });

  it('know the line they begin in and where they stand', () => {
    const text = 'h1,h2\n"one\ntwo",x\r\nlast,y';
    expect(rowsOf([text]).map(({ line }) => line)).toEqual([1, 2, 4]);
    expect(
      rowsOf([text])
        .map(({ from, to }) => text.slice(from, to))
        .join(''),
    ).toBe(text);
  });

  it('are the same whole and in pieces', () => {
    const text = fc
      .array(fc.constantFrom('a', ',', '"', '\n', '\r', ' ', '""', '",'), { maxLength: 60 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 60 }), { maxLength: 6 }), (whole, cuts) => {
        const places = [0, ...cuts.filter((cut) => cut <= whole.length).toSorted((one, other) => one - other), whole.length];
        const pieces = places.slice(1).map((to, index) => whole.slice(places[index], to));
        expect(rowsOf(pieces)).toEqual(rowsOf([whole]));
      }),
      { numRuns: 1500 },
    );
  });

  it('lose no character of a row', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '1', ',', '"', '\n', ' '), maxLength: 80 });
    fc.assert(
      fc.property(
        text,
        (whole) =>
          rowsOf([whole])
            .map(({ from, to }) => whole.slice(from, to))
            .join('') === whole,
      ),
      { numRuns: 1000 },
    );
  });

  it('a million columns and half a million lone quotes take no longer than others', () => {
    const begun = performance.now();
    const [row] = rowsOf([`${'x,'.repeat(1_000_000)}\nnext`]);
    expect(row?.cells).toHaveLength(4_000);
    expect(rowsOf([`"a,`.repeat(500_000)]).length).toBeGreaterThan(0);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});
