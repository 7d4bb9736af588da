// A name that stands twice in one object is found wherever it is, and nothing else is taken for one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameTwiceIn } from './name-twice.ts';
import { readJson } from './read-json.ts';

describe('a name that stands twice', () => {
  it.each([
    ['{"flags":["RF-A01"],"flags":[]}', ['flags']],
    ['{"pain":{"now":3, "now" :4}}', ['pain', 'now']],
    ['{"sites":[{"side":"left"},{"side":"left","at":[1,2],"side":"right"}]}', ['sites', 1, 'side']],
    ['{"a":1,"\\u0061":2}', ['a']],
    ['{"__proto__":1,"__proto__":2}', ['__proto__']],
    ['[[],[1,{"":0,"":0}]]', [1, 1, '']],
  ])('%s', (json, path) => {
    expect(nameTwiceIn(json)).toEqual(path);
  });

  it.each(['{"a":{"a":1},"b":["a","a",":"]}', '{"a":"\\"a\\":1,","b":"{"}', '[{"a":1},{"a":1}]', '7'])('none: %s', (json) => {
    expect(nameTwiceIn(json)).toBeNull();
  });

  it('none in what a program writes, and always the one that is written again', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), fc.nat(), fc.nat(), (value, pick, space) => {
        const json = JSON.stringify(value, null, space % 3);
        expect(nameTwiceIn(json)).toBeNull();
        const names = Object.keys(value);
        const name = names[pick % names.length] ?? '';
        expect(nameTwiceIn(`${json.slice(0, -1)},${JSON.stringify(name)}:0}`)).toEqual([name]);
      }),
      { numRuns: 500 },
    );
  });

  it('is refused with its path: which of the two she meant is not known', () => {
    expect(readJson('{"flags":["RF-A01"],"flags":[]}', { file: 'c.json', line: 2 })).toEqual({
      ok: false,
      error: { code: 'wrong', file: 'c.json', line: 2, path: 'flags', found: '"flags"', expected: { kind: 'once' } },
    });
  });
});
