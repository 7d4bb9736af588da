// What would open a move again is said so that she can act on it, or knows when.
import type { Disposition, Reason } from '@sinew/engine';
import { describe, expect, it } from 'vitest';
import { english } from '../languages/en/index.ts';
import { moves } from '../moves/index.ts';
import { unlockOf } from './unlock.ts';

const clear: Disposition = { level: 'clear', because: [], allows: 'full' };
const reason = (rule: string, more: Partial<Reason> = {}): Reason => ({ rule, sources: [], ...more });
const opens = (move: string, one: Reason, disposition = clear) => unlockOf({ move, reasons: [one] }, disposition, english);

describe('unlockOf', () => {
  it('passes on what limits the day, and only what limits the move', () => {
    const because = [
      reason('SG4', { about: 'placenta-praevia', allows: 'rest-and-breathe' }),
      reason('clearance-unknown', { allows: 'light' }),
      reason('PR8', { allows: 'full' }),
    ];
    const day: Disposition = { level: 'clear', because, allows: 'rest-and-breathe' };
    const doctor = 'when your doctor or midwife tells you that it no longer applies';
    expect(opens('seated-figure-four', reason('allowance', { about: 'light' }), day)).toBe(doctor);
    expect(opens('box-squat', reason('allowance', { about: 'full' }), day)).toBe(`${doctor}, and after the question on exercise`);
  });

  it('names the next stage that has the move', () => {
    expect(opens('heel-drop', reason('stage-gate', { about: 'P0' }))).toMatch(/weeks after pregnancy$/);
    expect(opens('short-split-squat', reason('stage-gate', { about: 'T3' }))).toMatch(/weeks after pregnancy$/);
  });

  it('names the weeks after a caesarean', () => {
    expect(opens('box-squat', reason('caesarean-gate', { numbers: { days: 42 } }))).toBe('6 weeks after a caesarean');
  });

  it('says what would have to be so where a condition speaks against a form', () => {
    expect(opens('leg-press', reason('avoid-when', { about: 'machine' }))).toBe(
      'when we know that strength training is not new to you, and that nothing leaks or feels heavy below',
    );
    expect(opens('banded-side-steps', reason('avoid-when', { about: 'band' }))).toBe(
      'when we know that standing on one leg, getting dressed no longer sets it off, or pain stays at 3 or less',
    );
  });

  it('has something to say for every form that a condition can close', () => {
    const vague = english.rules['avoid-when'].unlockedBy?.({});
    const forms = moves.flatMap((move) => move.forms.map((form) => ({ move: move.id, form })));
    const closed = forms.filter(({ form }) => 'avoidWhen' in form);
    expect(closed.length).toBeGreaterThan(50);
    const silent = closed.filter(({ move, form }) => opens(move, reason('avoid-when', { about: form.id })) === vague);
    expect(silent.map(({ move, form }) => `${move}/${form.id}`)).toEqual([]);
  });
});
