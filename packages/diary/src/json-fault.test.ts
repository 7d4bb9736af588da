// Where JSON breaks: the place of the first character that does not belong, and nothing said of what is sound.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFaultAt } from './json-fault.ts';
import { readJson } from './read-json.ts';

describe('where JSON breaks', () => {
  it.each([
    ['{"now": NaN}', 'NaN}'],
    ['{"a": 1,}', '}'],
    ['[1, 2', ''],
    ['[1 2]', '2]'],
    ["{'a': 1}", "'a': 1}"],
    ['{"a" 1}', '1}'],
    ['[01]', '01]'],
    ['[1]]', ']'],
    ['{"a": [1}', '}'],
    ['"a\n"', '"a\n"'],
    ['{"a": Infinity}', 'Infinity}'],
  ])('%s', (text, rest) => {
    expect(text.slice(jsonFaultAt(text))).toBe(rest);
  });

  it('never names a place within what is sound: only more may be missing', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, cut) => {
        expect(jsonFaultAt(text)).toBe(text.length);
        const at = cut % (text.length + 1);
        const wrong = `${text.slice(0, at)}\u0001${text.slice(at)}`;
        expect(jsonFaultAt(wrong)).toBeLessThanOrEqual(at);
        expect(readJson(wrong).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('names the line and what stands there, not the whole text', () => {
    const text = '{\n  "pain": {\n    "now": NaN\n  }\n}\n';
    expect(readJson(text, { file: 'c.json' })).toMatchObject({ error: { file: 'c.json', line: 3, found: '"NaN"' } });
    expect(readJson('{\n  "pain": 1\n')).toMatchObject({ error: { line: 3, found: null } });
  });

  it('shows of one long line what stands where it breaks, and of one without its end what stands last', () => {
    const line = `{"id":"${'0'.repeat(60)}","asked":`;
    expect(readJson(`${line}NaN}`, { line: 5 })).toMatchObject({ error: { line: 5, found: '"NaN}"' } });
    expect(readJson(`${line}1`)).toMatchObject({ error: { found: `"…${'0'.repeat(48)}\\",\\"asked\\":1"` } });
    expect(readJson('{"asked":NaN}')).toMatchObject({ error: { line: 1, found: '"{\\"asked\\":NaN}"' } });
  });
});
