// What she was told before: what stops effort, what waits for an OK, and what only changes the rules.
import type { Case } from '../case.ts';
import { feels, longKnown, pain, postpartum, pregnant, wants, without } from '../given.ts';

const well = feels(2, pain.posterior);
const told = (...conditions: readonly string[]) => ({ conditions });
const cleared = { clearance: 'cleared' };

export const contraindications: readonly Case[] = [
  {
    name: 'nothing speaks against training',
    given: { profile: pregnant(24), checkIn: well, log: longKnown },
    expect: { level: 'clear', allows: 'full', silent: ['SG4', 'SG5', 'SG9'] },
    why: 'Settled: clearance "not-asked" limits only where a rule asks for an OK.',
  },
  {
    name: 'pre-eclampsia',
    given: { profile: pregnant(24, 0, told('pre-eclampsia')), checkIn: well, log: longKnown },
    expect: {
      level: 'clear',
      allows: 'rest-and-breathe',
      because: ['SG4'],
      onlyMoves: ['rib-breath', 'calm-breath', 'side-lying-rest'],
      shapedBy: { 'side-lying-rest': ['SG4'] },
      silent: ['SG10'],
    },
    why: 'SG4: positions and breathing only; the level comes from flags alone (can-preg-2019).',
  },
  {
    name: 'pre-eclampsia, and someone said yes',
    given: { profile: pregnant(24, 0, { ...told('pre-eclampsia'), ...cleared }), checkIn: well, log: longKnown },
    expect: { allows: 'rest-and-breathe', because: ['SG4'] },
    why: 'Settled: an OK never lifts SG4.',
  },
  {
    name: 'waters broken',
    given: { profile: pregnant(34, 0, told('ruptured-membranes')), checkIn: well, log: longKnown },
    expect: { allows: 'rest-and-breathe', because: ['SG4'], onlyKinds: ['breathing', 'rest'] },
    why: 'CLINICAL §3a, absolute (can-preg-2019).',
  },
  {
    name: 'triplets at twelve weeks',
    given: { profile: pregnant(12, 0, told('triplets-or-more')), checkIn: well, log: longKnown },
    expect: { allows: 'rest-and-breathe', because: ['SG4'] },
    why: 'CLINICAL §3a: high-order multiples are absolute in every week.',
  },
  {
    name: 'a low placenta at 25 weeks and 6 days',
    given: { profile: pregnant(25, 6, told('placenta-praevia')), checkIn: well, log: longKnown },
    expect: { allows: 'light', because: ['SG5'], notBecause: ['SG4'], rpeAtMost: 3 },
    why: 'Settled: praevia is relative before 26w0d; without an OK light.',
  },
  {
    name: 'a low placenta at 25 weeks and 6 days, with an OK',
    given: { profile: pregnant(25, 6, { ...told('placenta-praevia'), ...cleared }), checkIn: well, log: longKnown },
    expect: { allows: 'full', notBecause: ['SG4', 'SG5'] },
    why: 'Settled: an OK lifts SG5.',
  },
  {
    name: 'a low placenta at 26 weeks, with an OK',
    given: { profile: pregnant(26, 0, { ...told('placenta-praevia'), ...cleared }), checkIn: well, log: longKnown },
    expect: { allows: 'rest-and-breathe', because: ['SG4'] },
    why: 'Settled: absolute from 26w0d, the stricter of the two lists; no OK lifts it.',
  },
  {
    name: 'twins at 27 weeks and 6 days',
    given: { profile: pregnant(27, 6, told('twins')), checkIn: well, log: longKnown },
    expect: { allows: 'light', because: ['SG9'], notBecause: ['SG5'] },
    why: 'SG9: multiples stay light until a provider’s note; as a contraindication twins count from 28 weeks.',
  },
  {
    name: 'twins at 28 weeks',
    given: { profile: pregnant(28, 0, told('twins')), checkIn: well, log: longKnown },
    expect: { allows: 'light', because: ['SG9'] },
    why: 'Settled: twins are relative from 28 weeks, and SG9 caps at light.',
  },
  {
    name: 'twins at 28 weeks, with an OK',
    given: { profile: pregnant(28, 0, { ...told('twins'), ...cleared }), checkIn: well, log: longKnown },
    expect: { allows: 'light', because: ['SG9'], notBecause: ['SG5'] },
    why: 'Settled: "cleared" lifts SG5 and GA-9’s check; SG9 is not among them.',
  },
  {
    name: 'sixteen years old, with an OK',
    given: { profile: pregnant(24, 0, { ...told('under-18'), ...cleared }), checkIn: well, log: longKnown },
    expect: { allows: 'light', because: ['SG9'] },
    why: 'SG9: under 18 is capped at light (can-preg-2019).',
  },
  {
    name: 'restrictions after IVF',
    given: { profile: pregnant(9, 0, told('ivf-restrictions')), checkIn: well, log: longKnown },
    expect: { allows: 'light', because: ['SG9'] },
    why: 'SG9: IVF with restrictions is capped at light.',
  },
  {
    name: 'high blood pressure of pregnancy, nobody asked',
    given: { profile: pregnant(24, 0, told('gestational-hypertension')), checkIn: well, log: longKnown },
    expect: {
      allows: 'light',
      because: ['SG5'],
      rpeAtMost: 3,
      withheld: { 'box-squat': 'allowance' },
      someOfKind: ['relief', 'breathing', 'walk'],
    },
    why: 'SG5: light until a provider’s OK; light is still something.',
  },
  {
    name: 'high blood pressure of pregnancy, with an OK',
    given: { profile: pregnant(24, 0, { ...told('gestational-hypertension'), ...cleared }), checkIn: well, log: longKnown },
    expect: { allows: 'full', notBecause: ['SG5'] },
    why: 'Settled: an OK lifts SG5.',
  },
  {
    name: 'kidney disease after birth',
    given: { profile: postpartum(100, { birth: 'vaginal' }, told('kidney-disease')), checkIn: well, log: longKnown },
    expect: { allows: 'light', because: ['SG5'] },
    why: 'CLINICAL §3d: relative after birth (delphi-pp-2025).',
  },
  {
    name: 'an arrhythmia, and nothing known of an OK',
    given: { profile: without(pregnant(24, 0, told('arrhythmia')), 'clearance'), checkIn: well, log: longKnown },
    expect: { allows: 'light', because: ['SG5', 'clearance-unknown'] },
    why: 'Unknown is never yes: each narrowing says why.',
  },
  {
    name: 'nothing known of an OK',
    given: { profile: without(pregnant(24), 'clearance'), checkIn: well, log: longKnown },
    expect: { level: 'clear', allows: 'light', because: ['clearance-unknown'] },
    why: 'Settled: clearance absent is light.',
  },
  {
    name: 'told to hold back',
    given: { profile: pregnant(24, 0, { clearance: 'restricted' }), checkIn: well, log: longKnown },
    expect: { level: 'clear', allows: 'light', because: ['clearance-restricted'], rpeAtMost: 3 },
    why: 'Settled: restricted is light.',
  },
  {
    name: 'conditions never asked',
    given: { profile: without(pregnant(24), 'conditions'), checkIn: well, log: longKnown },
    expect: { level: 'clear', allows: 'light', because: ['conditions-unknown'] },
    why: 'Settled: conditions absent is light; none of them is [].',
  },
  {
    name: 'only where she is, is known',
    given: { profile: { stage: { kind: 'pregnant', dueDate: '2027-03-14' } }, checkIn: feels(2) },
    expect: {
      level: 'clear',
      allows: 'light',
      because: ['conditions-unknown', 'clearance-unknown'],
      conservative: true,
      noneWith: [{ endRange: true }],
      items: [3, 6],
    },
    why: 'The contracts: only the stage is required; the rest unknown takes the safer side, and there is still a plan.',
  },
  {
    name: 'two conditions, the stricter counts',
    given: { profile: pregnant(24, 0, told('heavy-smoking', 'cervical-insufficiency')), checkIn: well, log: longKnown },
    expect: { allows: 'rest-and-breathe', because: ['SG4', 'SG5'] },
    why: 'Settled: each narrowing with its because; the least of them is allowed.',
  },
  {
    name: 'a review and an absolute contraindication',
    given: {
      profile: pregnant(24, 0, told('vasa-praevia')),
      checkIn: feels(2, { ...pain.posterior, flags: ['RF-A10'] }),
      log: longKnown,
    },
    expect: { level: 'review', allows: 'rest-and-breathe', because: ['SG3', 'RF-A10', 'SG4'] },
    why: 'Settled: the level comes from flags, what is allowed from the strictest of all.',
  },
  {
    name: 'light-headed: nothing on one leg without a hand',
    given: {
      profile: pregnant(22, 0, told('dizziness')),
      checkIn: feels(2, { ...pain.lumbar, minutes: 45 }),
      log: [...longKnown, ...wants('banded-side-steps')],
    },
    expect: { allows: 'full', withheld: { 'banded-side-steps': 'dizziness' }, noneWith: [{ stance: 'single', support: false }] },
    why: 'CLINICAL 6, BF: balance; D2: dizzy or unsteady, then seated or held (dunning-2010).',
  },
  {
    name: 'light-headed, a limp, blood thinners',
    given: { profile: pregnant(24, 0, told('dizziness', 'limp', 'blood-thinners')), checkIn: well, log: longKnown },
    expect: {
      level: 'clear',
      allows: 'full',
      withheld: { 'hip-release-balls': 'blood-thinners' },
      noneWith: [{ legUp: true }, { unstableSurface: true }, { pressure: true }, { stance: 'single', support: false }],
    },
    why: 'Settled: circumstances change rules and not what is allowed as a whole (CLINICAL tip 1: anticoagulant, avoid).',
  },
  {
    name: 'a limp, and eight of ten',
    given: {
      profile: pregnant(29, 0, told('limp')),
      checkIn: feels({ now: 6, worst24h: 8 }, { ...pain.posterior, minutes: 20 }),
      log: longKnown,
    },
    expect: {
      level: 'clear',
      because: ['WD4'],
      withheld: { walk: 'WD4' },
      onlyKinds: ['relief', 'mobility', 'breathing', 'strength', 'rest', 'everyday', 'walk'],
      noneWith: [{ stance: 'single' }, { stance: 'split' }, { stance: 'bilateral' }],
      notBecause: ['SG3'],
    },
    why: 'WD4: with a limp no walking dose, a review, and the red flags looked at again; settled: the level comes from flags alone.',
  },
  {
    name: 'nobody asked whether she limps',
    given: { profile: without(pregnant(24), 'conditions'), checkIn: well, log: longKnown },
    expect: { notBecause: ['WD4', 'GA-13'] },
    why: 'What is said to her of other eyes is said of what is known.',
  },
  {
    name: 'leaking: someone who knows the pelvic floor',
    given: { profile: postpartum(100, { birth: 'vaginal' }, told('pelvic-floor-symptoms')), checkIn: well, log: longKnown },
    expect: { level: 'clear', allows: 'full', because: ['GA-13'] },
    why: 'GA-13: refer (goom-2019); settled: circumstances do not change what is allowed as a whole.',
  },
];
