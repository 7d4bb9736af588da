// Her own word, and what her own diary says helps.
import type { Case } from '../case.ts';
import { daysAgo, did, feels, longKnown, pain, pregnant, says, soon, wants } from '../given.ts';

const profile = pregnant(22);
const today = feels(2, { ...pain.posterior, ...soon, minutes: 20 });
const sore = feels(5, { ...pain.posterior, ...soon, minutes: 20 });
const times = (move: string, n: number, before: number, after: number) =>
  Array.from({ length: n }, (_, index) => did(move, 3 + 2 * index, { pain: { before, after } }));

/** The draw follows from the id: with these two, today is a day of the first, or of the second. */
const testIds = { first: '01930000-0000-7000-a000-000000000000', second: '01930000-0000-7000-a000-000000000001' } as const;
const testOf = (question: object, draws: keyof typeof testIds) => ({
  id: testIds[draws],
  type: 'fair-test-begun',
  at: daysAgo(3),
  question,
  from: daysAgo(2).slice(0, 10),
  until: daysAgo(-39).slice(0, 10),
});

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
    given: { profile, checkIn: today, log: [...longKnown, ...times('lean-over-ball', 8, 6, 2)] },
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
  {
    name: 'never, whatever she said relieved her before',
    given: {
      checkIn: today,
      log: [
        ...longKnown,
        { type: 'profile-set', at: daysAgo(20), ...profile, relievedBefore: ['side lying rest'] },
        says('side-lying-rest', false),
      ],
    },
    expect: { withheld: { 'side-lying-rest': 'veto' } },
    why: 'The log: her own word on a move, never.',
  },
  {
    name: 'a fair test has drawn the day with the move',
    given: { profile, checkIn: today, log: [...longKnown, testOf({ kind: 'move', move: 'wall-sit' }, 'first')] },
    expect: { planned: ['wall-sit'], shapedBy: { 'wall-sit': ['fair-test'] } },
    why: 'One question of hers, answered by days that are drawn by lot.',
  },
  {
    name: 'a fair test has drawn the day without the move',
    given: { profile, checkIn: today, log: [...longKnown, testOf({ kind: 'move', move: 'side-lying-rest' }, 'second')] },
    expect: { withheld: { 'side-lying-rest': 'fair-test' } },
    why: 'One question of hers, answered by days that are drawn by lot.',
  },
  {
    name: 'her own word beats what a fair test has drawn',
    given: {
      profile,
      checkIn: today,
      log: [...longKnown, testOf({ kind: 'move', move: 'wall-sit' }, 'first'), says('wall-sit', false)],
    },
    expect: { withheld: { 'wall-sit': 'veto' }, silent: ['fair-test'] },
    why: 'The log: her own word on a move, never.',
  },
  {
    name: 'a fair test has drawn the day with the belt',
    given: { profile, checkIn: sore, log: [...longKnown, testOf({ kind: 'belt' }, 'first')] },
    expect: { planned: ['pelvic-belt-trial'], shapedBy: { 'pelvic-belt-trial': ['fair-test'] } },
    why: 'WB1: a belt is offered as a trial, compared with days without it.',
  },
  {
    name: 'a fair test has drawn the day without the belt',
    given: { profile, checkIn: sore, log: [...longKnown, testOf({ kind: 'belt' }, 'second')] },
    expect: { withheld: { 'pelvic-belt-trial': 'fair-test' } },
    why: 'WB1: a belt is offered as a trial, compared with days without it.',
  },
  {
    name: 'a fair test of the two ways of breathing',
    given: { profile, checkIn: today, log: [...longKnown, testOf({ kind: 'breathing' }, 'second'), says('wall-sit', true)] },
    expect: { breath: { 'wall-sit': 'method-2' } },
    why: 'T2a, T2b: two methods, and which suits her is for her to find out.',
  },
  {
    name: 'a fair test that she has ended asks nothing',
    given: {
      profile,
      checkIn: today,
      log: [
        ...longKnown,
        testOf({ kind: 'move', move: 'side-lying-rest' }, 'second'),
        { type: 'fair-test-ended', at: daysAgo(1), test: testIds.second },
      ],
    },
    expect: { notWithheld: ['side-lying-rest'], silent: ['fair-test'] },
    why: 'She can end it at any time.',
  },
];
