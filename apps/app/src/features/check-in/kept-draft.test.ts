// What is kept of a half-filled check-in: all of it, but for what is for her eyes only.
import { describe, expect, it } from 'vitest';
import { draftFrom } from './draft.ts';
import { forTheDisk } from './kept-draft.ts';

describe('forTheDisk', () => {
  it('leaves out the list that holds what is never written down, ticked or not', () => {
    const draft = draftFrom(null);
    const groups = { 'mood-and-safety': ['RF-A17', 'RF-Q19'], nerves: ['RF-A14'] };
    const signs = { ...draft.signs, groups, worse: { 'RF-A17': 'yes', 'RF-A12': 'no' } } as const;
    const kept = forTheDisk({ ...draft, now: 4, signs });
    expect(kept).toEqual({ ...draft, now: 4, signs: { ...signs, groups: { nerves: ['RF-A14'] }, worse: { 'RF-A12': 'no' } } });
    expect(JSON.stringify(kept)).not.toContain('RF-A17');
  });
});
