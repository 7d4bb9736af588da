// The large button does the one thing that the step asks for.
import { english } from '@sinew/catalog';
import type { SessionView } from '@sinew/engine';
import { describe, expect, it } from 'vitest';
import { primaryAct, secondaryAct } from './primary-act.ts';

const words = english.screens.player;
const view = { state: 'running', phase: 'work', secondsLeft: 30, next: {} } as SessionView;
const labels = (change: Partial<SessionView>) => {
  const now = { ...view, ...change };
  return [primaryAct(now, words), secondaryAct(now, words)].map((one) => (one === null ? null : `${one.label}: ${one.act.act}`));
};

describe('primaryAct', () => {
  it.each([
    [{ phase: 'set-up' }, ['I’m ready: next', null]],
    [{ phase: 'work' }, ['Pause: pause', 'Done early: next']],
    [{ phase: 'work', secondsLeft: null }, ['Done: next', 'Pause: pause']],
    [{ phase: 'switch' }, ['Go on: next', 'Pause: pause']],
    [{ phase: 'rest' }, ['Go on: next', 'Pause: pause']],
    [{ phase: 'after' }, ['Next move: next', null]],
    [{ phase: 'after', next: null }, ['Finish: next', null]],
    [{ state: 'paused' }, ['Carry on: resume', null]],
  ] as const)('%j', (change, expected) => {
    expect(labels(change as Partial<SessionView>)).toEqual(expected);
  });
});
