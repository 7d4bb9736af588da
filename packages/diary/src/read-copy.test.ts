// What a copy would bring: new, here already, deleted there, and one id with two contents.
import { describe, expect, it } from 'vitest';
import { readCopy } from './read-copy.ts';
import { readLog } from './log-lines.ts';

const ids = { flags: new Set<string>(), unstoredFlags: new Set<string>(), conditions: new Set<string>() };
const idOf = (number: number) => `019300aa-0000-7000-8000-00000000000${number}`;
const mood = (number: number, phq2 = 1) =>
  JSON.stringify({ phq2, type: 'mood', at: `2026-11-2${number}T08:00:00Z`, id: idOf(number) });
const removed = (number: number) => JSON.stringify({ type: 'removed', at: '2026-11-29T08:00:00Z', id: idOf(number) });

function looked(copy: readonly string[], here: readonly string[] = []) {
  const log = readLog(here.join('\n'), { ids });
  const read = readCopy(copy.join('\n'), log.ok ? log.value : [], { ids });
  if (!read.ok) return read.error.code;
  const { fresh, gone, clashing } = read.value;
  return { fresh: fresh.map(({ id }) => Number(id.at(-1))), gone, clashing };
}

describe('a copy beside the diary', () => {
  it('brings what is not here yet, in order, each once', () => {
    expect(looked([mood(3), mood(1), mood(2), mood(3)], [mood(1)])).toEqual({ fresh: [2, 3], gone: 0, clashing: 0 });
  });

  it('says how many entries come with two contents: in the copy, or here and there', () => {
    expect(looked([mood(1), mood(2, 1), mood(2, 5)])).toEqual({ fresh: [1, 2], gone: 0, clashing: 1 });
    expect(looked([mood(1, 5), mood(2)], [mood(1)])).toEqual({ fresh: [2], gone: 0, clashing: 1 });
  });

  it('says what goes because it was deleted for good in the copy; what was deleted here stays so', () => {
    expect(looked([removed(1)], [mood(1)])).toEqual({ fresh: [], gone: 1, clashing: 0 });
    expect(looked([mood(1), removed(2)], [removed(1), removed(2)])).toEqual({ fresh: [], gone: 0, clashing: 0 });
  });

  it('is refused as a whole for one broken line', () => {
    expect(looked([mood(1), '{'])).toBe('not-json');
  });
});
