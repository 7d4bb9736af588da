// When a lift irritates: first a band at the same load, then the band alone, then a squeeze (T5, LA5, D6).
import type { Case } from '../case.ts';
import { checkedIn, did, feels, longKnown, mornings, postpartum, pregnant, says, site, wants, without } from '../given.ts';

const profile = postpartum(120);
const irritated = (by: string, pain = 4) =>
  feels({ now: 2, worst24h: pain }, { sites: [site('si')], provokedBy: ['bed-turn', 'sit-to-stand', by], minutes: 45 });
const before = (move: string, ...events: readonly object[]) => [...longKnown, ...events, ...wants(move)];
const hurt = { pain: { before: 2, after: 5 } };
const fine = { pain: { before: 2, after: 2 } };

export const ladder: readonly Case[] = [
  {
    name: 'squat and hinge both irritate a lifter: one rung of the ladder has its place',
    given: {
      profile: pregnant(18, 0, { experience: 'lifter' }),
      checkIn: feels({ now: 2, worst24h: 4 }, { sites: [site('si')], provokedBy: ['hinge', 'squat'], place: 'gym', minutes: 45 }),
      log: longKnown,
    },
    expect: {
      light: 'amber',
      planned: ['box-squat'],
      variants: { 'box-squat': 'kettlebell-band' },
      cues: { 'box-squat': ['test-five-reps'] },
      roles: { strength: [2, 2] },
      setsAtMost: 2,
    },
    why: 'LA5: what irritates is tried again a rung down, five to see; work for the arms and the middle alone would leave her legs without any.',
  },
  {
    name: 'a weighted squat at green stays as it is',
    given: { profile, checkIn: irritated('squat', 3), log: before('box-squat') },
    expect: {
      light: 'green',
      variants: { 'box-squat': 'kettlebell' },
      doses: { 'box-squat': { band: null } },
      silent: ['LA5'],
      breath: { 'box-squat': 'method-1' },
      cues: { 'box-squat': ['stand-tall', 'reps-in-reserve'] },
      shapedBy: { 'box-squat': ['BP1', 'BP5', 'LA8'] },
    },
    why: 'T5a begins when it irritates; T2a: exhale on the way up; T4: stand tall; LA8: reps in reserve.',
  },
  {
    name: 'she keeps the second way of breathing',
    given: { profile, checkIn: irritated('squat', 3), log: [...before('box-squat'), says('exhale-both-ways-drill', true)] },
    expect: {
      light: 'green',
      breath: { 'box-squat': 'method-2' },
      shapedBy: { 'box-squat': ['breath-kept'] },
      silent: ['BP1'],
    },
    why: 'T2c: both were tried, and hers is kept.',
  },
  {
    name: 'the second way of breathing is not for her, also where a squat irritates',
    given: { profile, checkIn: irritated('squat'), log: [...before('box-squat'), says('exhale-both-ways-drill', false)] },
    expect: { light: 'amber', breath: { 'box-squat': 'method-1' }, silent: ['BP2'] },
    why: 'BP2, T2c: whichever suits her is kept.',
  },
  {
    name: 'the second way of breathing made her faint: back to the first',
    given: {
      profile,
      checkIn: irritated('squat'),
      log: before('box-squat', did('exhale-both-ways-drill', 3, { variant: 'firm-seat', stopped: 'symptom' })),
    },
    expect: { light: 'amber', breath: { 'box-squat': 'method-1' }, silent: ['BP2'] },
    why: 'BP2: if it makes her light-headed, back to the first.',
  },
  {
    name: 'a weighted squat irritates: a band at the same load',
    given: { profile, checkIn: irritated('squat'), log: before('box-squat') },
    expect: {
      pattern: 'posterior',
      light: 'amber',
      variants: { 'box-squat': 'kettlebell-band' },
      doses: { 'box-squat': { band: 'above-knees' } },
      shapedBy: { 'box-squat': ['LA5', 'BP2'] },
      cues: { 'box-squat': ['test-five-reps'] },
      breath: { 'box-squat': 'method-2' },
    },
    why: 'T5a, LA5 step 1: a light loop above the knees, same load, five reps to test; BP2: try method 2.',
  },
  {
    name: 'the band did not help: the weight goes',
    given: {
      profile,
      checkIn: irritated('squat'),
      log: before('box-squat', did('box-squat', 3, { variant: 'kettlebell-band', ...hurt })),
    },
    expect: {
      variants: { 'box-squat': 'band' },
      doses: { 'box-squat': { band: 'above-knees' } },
      shapedBy: { 'box-squat': ['LA5'] },
    },
    why: 'T5b, LA5 step 2: drop the weight and keep the band.',
  },
  {
    name: 'the band felt fine, and the next morning was a point worse',
    given: {
      profile,
      checkIn: irritated('squat'),
      log: before(
        'box-squat',
        checkedIn(6, { now: 2, morning: 2 }),
        checkedIn(5, { now: 2, morning: 2 }),
        did('box-squat', 5, { variant: 'kettlebell-band', ...fine }),
        checkedIn(4, { now: 3, morning: 3 }),
      ),
    },
    expect: { variants: { 'box-squat': 'band' } },
    why: 'Settled: a rung did not help when d24 was 1 or more.',
  },
  {
    name: 'the band helped: it stays',
    given: {
      profile,
      checkIn: irritated('squat'),
      log: before(
        'box-squat',
        checkedIn(6, { now: 2, morning: 2 }),
        did('box-squat', 5, { variant: 'kettlebell-band', ...fine }),
        checkedIn(4, { now: 2, morning: 2 }),
      ),
    },
    expect: { variants: { 'box-squat': 'kettlebell-band' } },
    why: 'T5a: it often makes the lift comfortable; then it is what she does.',
  },
  {
    name: 'the band alone did not help either: a squeeze',
    given: {
      profile,
      checkIn: irritated('squat'),
      log: before(
        'box-squat',
        did('box-squat', 6, { variant: 'kettlebell-band', ...hurt }),
        did('box-squat', 3, { variant: 'band', ...hurt }),
      ),
    },
    expect: { variants: { 'box-squat': 'squeeze' }, noneWith: [{ band: 'above-knees', resembles: ['squat'] }] },
    why: 'LA5 step 3: ball squeeze or isometric.',
  },
  {
    name: 'no rung helped: another pattern',
    given: {
      profile,
      checkIn: irritated('squat'),
      log: before(
        'box-squat',
        did('box-squat', 9, { variant: 'kettlebell-band', ...hurt }),
        did('box-squat', 6, { variant: 'band', ...hurt }),
        did('box-squat', 3, { variant: 'squeeze', ...hurt }),
      ),
    },
    expect: { notPlanned: ['box-squat'], withheld: { 'box-squat': 'LA5' } },
    why: 'LA5 step 4: swap the pattern; her wish does not beat it.',
  },
  {
    name: 'at the front of the pelvis: a squeeze at once',
    given: {
      profile,
      checkIn: feels(
        { now: 2, worst24h: 4 },
        { sites: [site('pubic', 'centre')], provokedBy: ['legs-apart', 'bed-turn', 'squat'], minutes: 45 },
      ),
      log: before('box-squat'),
    },
    expect: {
      pattern: 'symphysis',
      variants: { 'box-squat': 'squeeze' },
      doses: { 'box-squat': { band: null } },
      noneWith: [{ band: 'above-knees' }],
    },
    why: 'D6: in symphysis pain a ball squeeze instead of a band.',
  },
  {
    name: 'no band in the house',
    given: {
      profile: postpartum(120, { birth: 'vaginal' }, { equipment: ['kettlebell', 'chair', 'wall'] }),
      checkIn: irritated('squat'),
      log: before('box-squat'),
    },
    expect: { variants: { 'box-squat': 'squeeze' }, noneWith: [{ load: 'loaded', resembles: ['squat'] }] },
    why: 'LA5: what irritates is not done as it is; without a band the next rung that she can do.',
  },
  {
    name: 'a deadlift irritates: a band at the same load',
    given: { profile, checkIn: irritated('hinge'), log: before('raised-block-deadlift') },
    expect: {
      variants: { 'raised-block-deadlift': 'kettlebell-band' },
      shapedBy: { 'raised-block-deadlift': ['LA5'] },
      breath: { 'raised-block-deadlift': 'method-2' },
    },
    why: 'T5a: deadlifts too; the load stays on a ladder rung.',
  },
  {
    name: 'a thrust irritates: a band at the same load',
    given: { profile, checkIn: irritated('bridge'), log: before('hip-thrust') },
    expect: { variants: { 'hip-thrust': 'dumbbell-band' }, shapedBy: { 'hip-thrust': ['LA5'] } },
    why: 'T5a: hip thrusts too.',
  },
  {
    name: 'a bridge irritates: a band',
    given: { profile: pregnant(22), checkIn: irritated('bridge'), log: before('short-bridge') },
    expect: { variants: { 'short-bridge': 'band' }, shapedBy: { 'short-bridge': ['LA5'] } },
    why: 'T5a: glute bridges too; they carry no weight, so the band alone.',
  },
  {
    name: 'a bridge with a band irritates: a squeeze',
    given: {
      profile: pregnant(22),
      checkIn: irritated('bridge'),
      log: before('short-bridge', did('short-bridge', 3, { variant: 'band', ...hurt })),
    },
    expect: { variants: { 'short-bridge': 'squeeze' } },
    why: 'LA5 step 3, LA4: GL7 with a ball squeeze.',
  },
  {
    name: 'bending is red: no loaded hinge',
    given: { profile, checkIn: irritated('hinge', 7), log: before('raised-block-deadlift') },
    expect: {
      light: 'red',
      withheld: { 'raised-block-deadlift': 'LA1', 'band-pull-through': 'LA1' },
      notWithheld: ['glute-set'],
      noneWith: [{ load: 'loaded', resembles: ['hinge'] }],
    },
    why: 'LA1: a red hinge is swapped, at the end for GL1.',
  },
  {
    name: 'a squat is red: the raised seat and the wall come first',
    given: { profile, checkIn: irritated('squat', 7), log: before('sit-to-stand') },
    expect: { light: 'red', notPlanned: ['box-squat', 'wall-sit'] },
    why: 'Red: nothing that resembles the squat (LA2 begins with less range).',
  },
  {
    name: 'a squat is red in the third trimester at five: from a raised seat',
    given: {
      profile: pregnant(32),
      checkIn: feels({ now: 2, worst24h: 5 }, { sites: [site('si')], provokedBy: ['bed-turn', 'walking', 'squat'], minutes: 45 }),
      log: before('sit-to-stand'),
    },
    expect: { light: 'red', planned: ['sit-to-stand'], shapedBy: { 'sit-to-stand': ['LA2'] }, notPlanned: ['box-squat'] },
    why: 'LA2: less range first: a high seat (ST1).',
  },
  {
    name: 'a bridge irritates: five to test, or the squeeze of the glutes',
    given: { profile: pregnant(22), checkIn: irritated('bridge'), log: before('short-bridge') },
    expect: { cues: { 'short-bridge': ['test-five-reps'] }, shapedBy: { 'short-bridge': ['LA4'] } },
    why: 'LA4: a bridge doubles as a test: five repetitions.',
  },
  {
    name: 'a first bridge, though nothing of it was named: one set, as a test',
    given: { profile: pregnant(22), checkIn: irritated('walking', 3), log: before('short-bridge') },
    expect: {
      pattern: 'posterior',
      doses: { 'short-bridge': { sets: 1 } },
      cues: { 'short-bridge': ['test-five-reps'] },
      shapedBy: { 'short-bridge': ['test-first'] },
    },
    why: 'CLINICAL, finding 5: bridges, thrusts, step-ups and split squats double as tests of the back of the pelvis; test, then dose.',
  },
  {
    name: 'a bridge that went well once',
    given: {
      profile: pregnant(22),
      checkIn: irritated('walking', 3),
      log: before('short-bridge', ...mornings(2, 9), did('short-bridge', 3, { variant: 'propped' })),
    },
    expect: { doses: { 'short-bridge': { sets: 2 } }, silent: ['test-first'] },
    why: 'CLINICAL, finding 5: tested, then dosed: green while she did it and the morning after.',
  },
  {
    name: 'she lifted heavy before',
    given: {
      profile: pregnant(22, 0, { experience: 'lifter' }),
      checkIn: irritated('walking', 3),
      log: before('raised-block-deadlift'),
    },
    expect: {
      variants: { 'raised-block-deadlift': 'kettlebell' },
      cues: { 'raised-block-deadlift': ['no-new-records', 'not-below-mid-shin', 'reps-in-reserve'] },
      shapedBy: { 'raised-block-deadlift': ['LA9', 'LA11', 'LA8'] },
    },
    why: 'LA9: go on without new maxima; LA11: not below mid-shin (macdonald-2013).',
  },
  {
    name: 'carrying hurts: even on both sides',
    given: { profile: pregnant(22), checkIn: irritated('carrying', 3), log: before('push-and-carry') },
    expect: { cues: { 'push-and-carry': ['even-on-both-sides'] }, shapedBy: { 'push-and-carry': ['LA12'] } },
    why: 'LA12: both hands or a carrier, swapped.',
  },
  {
    name: 'one leg is red: the two-legged version',
    given: { profile, checkIn: irritated('single-leg', 7), log: before('standing-hip-extension') },
    expect: {
      light: 'red',
      notPlanned: ['standing-hip-extension'],
      noneWith: [{ stance: 'single', impact: 'none', legUp: true }],
    },
    why: 'LA3: two legs instead of one.',
  },
  {
    name: 'new to lifting',
    given: {
      profile: postpartum(120, { birth: 'vaginal' }, { experience: 'new' }),
      checkIn: irritated('walking', 3),
      log: before('box-squat'),
    },
    expect: {
      variants: { 'box-squat': 'bodyweight' },
      noneWith: [{ equipment: ['kettlebell'] }, { equipment: ['dumbbells'] }],
      notWithheld: ['seated-row', 'pallof-press'],
      breath: { 'box-squat': 'method-1' },
    },
    why: 'LA10: bodyweight and band for two or three weeks before load, and no held breath.',
  },
  {
    name: 'whether she has lifted is not known',
    given: {
      profile: without(postpartum(120), 'experience'),
      checkIn: irritated('walking', 3),
      log: before('box-squat'),
    },
    expect: {
      variants: { 'box-squat': 'bodyweight' },
      noneWith: [{ equipment: ['kettlebell'] }, { equipment: ['dumbbells'] }],
    },
    why: 'LA10 restricts; unknown is never no.',
  },
];
