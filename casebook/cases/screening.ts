// Before any plan: who needs a person first.
import type { Case } from '../case.ts';

const at = '2026-11-22T08:00:00+01:00';
const pregnant24 = { stage: { kind: 'pregnant', dueDate: '2027-03-14' }, clearance: 'not-asked', conditions: [] };

export const screening: readonly Case[] = [
  {
    name: 'numb between the legs at 24 weeks',
    given: { profile: pregnant24, checkIn: { at, pain: { now: 3 }, flags: ['RF-A03'] } },
    expect: { level: 'emergency', allows: 'nothing', because: ['SG1', 'RF-A03'], items: [0, 0] },
    why: 'Possible cauda equina is an emergency; labour and tears hide it (finucane-2020).',
  },
  {
    name: 'nothing was asked',
    given: { profile: pregnant24, checkIn: { at, pain: { now: 3 } } },
    expect: { level: 'not-screened', allows: 'rest-and-breathe', because: ['SG10'], onlyKinds: ['breathing', 'rest', 'relief'] },
    why: 'Absent flags are not no: only rest and breathing until she was asked.',
  },
  {
    name: 'yesterday’s check-in says nothing of today',
    given: { profile: pregnant24, checkIn: { at, pain: { now: 3 }, flags: [] }, now: '2026-11-23T07:00:00+01:00' },
    expect: { level: 'not-screened', allows: 'rest-and-breathe' },
    why: 'The gate is daily.',
  },
  {
    name: 'an emergency of three days ago that nobody looked at',
    given: {
      profile: pregnant24,
      checkIn: { at, pain: { now: 2 }, flags: [] },
      log: [{ type: 'check-in', at: '2026-11-19T08:00:00+01:00', pain: { now: 4 }, flags: ['RF-P05'] }],
    },
    expect: { level: 'emergency', allows: 'nothing', because: ['RF-P05'] },
    why: 'Locked until she says that she has been assessed.',
  },
  {
    name: 'assessed, and told that she may move',
    given: {
      profile: pregnant24,
      checkIn: { at, pain: { now: 2 }, flags: [] },
      log: [
        { type: 'check-in', at: '2026-11-19T08:00:00+01:00', pain: { now: 4 }, flags: ['RF-P05'] },
        { type: 'assessed', at: '2026-11-20T08:00:00+01:00', flags: ['RF-P05'], mayExercise: true },
      ],
    },
    expect: { level: 'clear', allows: 'full', notBecause: ['RF-P05'] },
    why: 'Her word that she was seen opens the plan again.',
  },
];
