// The player's words for each phase, and that an announcement changes with the step and not with the clock.
import { english } from '@sinew/catalog';
import type { PlanItem, SessionView } from '@sinew/engine';
import { describe, expect, it } from 'vitest';
import { announcement, clockText, nextText, stepKey, whereText } from './player-labels.ts';

const words = english.screens.player;
const item = { move: 'pigeon', variant: 'usual', dose: { startSide: 'right' } } as PlanItem;
const view: SessionView = {
  state: 'running',
  index: 1,
  count: 5,
  item,
  next: { move: 'clam', variant: 'usual' } as PlanItem,
  phase: 'work',
  set: 1,
  sets: 2,
  side: 'left',
  secondsLeft: 30,
  secondsIn: 0,
  painBefore: undefined,
  painAfter: undefined,
  progress: 0.2,
};
const nameOf = ({ move }: PlanItem) => move.toUpperCase();
const say = (change: Partial<SessionView>) =>
  announcement({ ...view, ...change }, { name: 'Pigeon', dose: '2 × 30 seconds', next: 'Next: set 2 of 2', count: 5 }, words);

describe('player-labels', () => {
  it('shows seconds, then minutes', () => {
    expect([0, 9, 59, 60, 65, 600].map(clockText)).toEqual(['0', '9', '59', '1:00', '1:05', '10:00']);
  });

  it('says where she is', () => {
    expect(whereText(view, words)).toBe('Left side · Set 1 of 2');
    expect(whereText({ ...view, sets: 1 }, words)).toBe('Left side');
    expect(whereText({ ...view, phase: 'rest' }, words)).toBe('Set 1 of 2');
    expect(whereText({ ...view, phase: 'set-up', side: null }, words)).toBe('');
    expect(whereText({ ...view, phase: 'after' }, words)).toBe('');
  });

  it('says what comes next', () => {
    expect(nextText({ ...view, side: 'right' }, nameOf, words)).toBe('Next: left side');
    expect(nextText(view, nameOf, words)).toBe('Next: set 2 of 2');
    expect(nextText({ ...view, set: 2 }, nameOf, words)).toBe('Next: CLAM');
    expect(nextText({ ...view, phase: 'after' }, nameOf, words)).toBe('Next: CLAM');
    expect(nextText({ ...view, set: 2, next: null }, nameOf, words)).toBe(words.last);
    expect(nextText({ ...view, phase: 'switch', side: 'right' }, nameOf, words)).toBe('Next: right side');
    expect(nextText({ ...view, phase: 'rest', set: 2 }, nameOf, words)).toBe('Next: set 2 of 2');
  });

  it('announces each phase and each end', () => {
    expect(say({ phase: 'set-up' })).toBe('Move 2 of 5: Pigeon. Get ready.');
    expect(say({})).toBe('Left side. Set 1 of 2. 2 × 30 seconds');
    expect(say({ phase: 'switch', side: 'right' })).toBe('Change to the right side.');
    expect(say({ phase: 'rest', secondsLeft: 15 })).toBe('Rest, 15 seconds. Next: set 2 of 2');
    expect(say({ phase: 'rest', secondsLeft: null })).toBe('Rest. Next: set 2 of 2');
    expect(say({ phase: 'after' })).toContain('Pigeon is done');
    expect(say({ state: 'paused' })).toBe('Paused.');
    expect(say({ state: 'stopped' })).toBe(words.stopped.title);
    expect(say({ state: 'finished' })).toBe(words.finished.title);
  });

  it('has one key a step', () => {
    expect(stepKey({ ...view, secondsLeft: 3, secondsIn: 27, progress: 0.3, painBefore: 4 })).toBe(stepKey(view));
    for (const change of [{ phase: 'rest' }, { side: 'right' }, { set: 2 }, { index: 2 }, { state: 'paused' }] as const) {
      expect(stepKey({ ...view, ...change })).not.toBe(stepKey(view));
    }
  });
});
