// Her own word, and what her own diary says helps.
import type { Case } from '../case.ts';
import { did, feels, longKnown, pain, pregnant, says, soon, wants } from '../given.ts';

const profile = pregnant(22);
const today = feels(2, { ...pain.posterior, ...soon, minutes: 20 });
const times = (move: string, n: number, before: number, after: number) =>
  Array.from({ length: n }, (_, index) => did(move, 3 + 2 * index, { pain: { before, after } }));

export const preferences: readonly Case[] = [
  {
    name: 'never this one',
    given: { profile, checkIn: today, log: [...longKnown, says('side-lying-rest', false), says('elevated-pigeon', false)] },
    expect: {
      notPlanned: ['side-lying-rest', 'elevated-pigeon'],
      withheld: { 'side-lying-rest': 'veto', 'elevated-pigeon': 'veto' },
    },
    why: 'The log: her own word on a move, never.',
  },
  {
    name: 'never, and later taken back',
    given: { profile, checkIn: today, log: [...longKnown, says('side-lying-rest', false, 5), says('side-lying-rest', null, 2)] },
    expect: { planned: ['side-lying-rest'], silent: ['veto'] },
    why: 'The log: null takes it back.',
  },
  {
    name: 'never, from tomorrow on',
    given: { profile, checkIn: today, log: [...longKnown, says('side-lying-rest', false, -1)] },
    expect: { planned: ['side-lying-rest'] },
    why: 'Settled: later events are ignored.',
  },
  {
    name: 'always this one',
    given: { profile, checkIn: today, log: [...longKnown, ...wants('pallof-press')] },
    expect: { planned: ['pallof-press'], shapedBy: { 'pallof-press': ['wanted'] } },
    why: 'The log: her own word, always.',
  },
  {
    name: 'always, but it is not her stage',
    given: { profile: pregnant(30), checkIn: today, log: [...longKnown, ...wants('elevated-pigeon')] },
    expect: { variants: { 'elevated-pigeon': 'hands-on-table' }, noneWith: [{ legUp: true, support: false }] },
    why: 'Precedence: a stage gate beats a preference.',
  },
  {
    name: 'always, but the front of the pelvis hurts',
    given: {
      profile,
      checkIn: feels(2, { ...pain.symphysis, ...soon }),
      log: [...longKnown, ...wants('elevated-pigeon', 'clamshell')],
    },
    expect: { notPlanned: ['elevated-pigeon', 'clamshell'] },
    why: 'Precedence: provocation beats preference.',
  },
  {
    name: 'always, but only rest and breathing are allowed',
    given: {
      profile: pregnant(22, 0, { conditions: ['severe-anaemia'] }),
      checkIn: today,
      log: [...longKnown, ...wants('box-squat', 'elevated-pigeon')],
    },
    expect: { notPlanned: ['box-squat', 'elevated-pigeon'], onlyKinds: ['breathing', 'rest'] },
    why: 'Precedence: a contraindication beats a preference.',
  },
  {
    name: 'always, but nothing is allowed',
    given: { profile, checkIn: feels(2, { flags: ['RF-A01'] }), log: [...longKnown, ...wants('rib-breath')] },
    expect: { allows: 'nothing', items: [0, 0], onlyMoves: [] },
    why: 'Precedence: a red flag beats everything.',
  },
  {
    name: 'what has helped her comes back',
    given: { profile, checkIn: today, log: [...longKnown, ...times('lean-over-ball', 8, 5, 2)] },
    expect: { planned: ['lean-over-ball'], shapedBy: { 'lean-over-ball': ['favours-you'] } },
    why: 'F1: what relieved it teaches the next day.',
  },
  {
    name: 'what has made her worse stays away',
    given: { profile, checkIn: today, log: [...longKnown, ...times('elevated-pigeon', 8, 2, 4)] },
    expect: { notPlanned: ['elevated-pigeon'] },
    why: 'P9: some of it can make a given woman worse.',
  },
  {
    name: 'two answers are too few to say anything',
    given: { profile, checkIn: today, log: [...longKnown, ...times('lean-over-ball', 2, 5, 2)] },
    expect: { silent: ['favours-you', 'does-little', 'worse-for-you'] },
    why: 'Nothing is claimed before the third time.',
  },
];
