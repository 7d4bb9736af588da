// Sorting the pain, and what each kind of it opens and closes. A sorting aid, not a diagnosis.
import { equipmentNames } from '@sinew/engine';
import type { Case } from '../case.ts';
import { feels, later, longKnown, mornings, pain, postpartum, pregnant, says, site, soon, wants, without } from '../given.ts';

const profile = pregnant(22);
const given = (picture: object, worst = 3, ...moves: readonly string[]) => ({
  profile,
  checkIn: feels({ now: 2, worst24h: worst }, { ...picture, minutes: 45 }),
  log: [...longKnown, ...wants(...moves)],
});

/** She has all but a belt. */
const withoutBelt = pregnant(22, 0, { equipment: equipmentNames.filter((one) => one !== 'pelvic-belt') });
const standing = feels({ now: 3, worst24h: 5 }, { sites: [site('si')], provokedBy: ['walking', 'standing'], minutes: 30 });

const sorting: readonly Case[] = [
  {
    name: 'a dimple, turning in bed, walking, stairs',
    given: given(pain.posterior),
    expect: { pattern: 'posterior' },
    why: 'CLINICAL §4a, POST: at the dimples, worse turning in bed and walking.',
  },
  {
    name: 'front midline, legs apart, turning in bed, stairs',
    given: given(pain.symphysis),
    expect: { pattern: 'symphysis' },
    why: 'CLINICAL §4a, SYMPH.',
  },
  {
    name: 'mid-buttock, sitting and bending',
    given: given(pain.piriformis),
    expect: { pattern: 'piriformis' },
    why: 'CLINICAL §4a, PIRI; settled: a buttock without the dimple.',
  },
  {
    name: 'across the low back, bending and carrying',
    given: given(pain.lumbar),
    expect: { pattern: 'lumbar' },
    why: 'CLINICAL §4a, LUMB.',
  },
  {
    name: 'side of the hip, one leg and stairs',
    given: given(pain.hip),
    expect: { pattern: 'hip' },
    why: 'CLINICAL §4a, HIP.',
  },
  {
    name: 'tailbone and sitting',
    given: given(pain.pelvicFloor),
    expect: { pattern: 'pelvic-floor' },
    why: 'CLINICAL §4a, PFM; settled: sitting counts together with the tailbone.',
  },
  {
    name: 'below the knee is over all',
    given: given({ sites: [site('si'), site('pubic', 'centre'), site('below-knee')], provokedBy: ['bed-turn', 'walking'] }),
    expect: { pattern: 'nerve' },
    why: 'Settled: below the knee makes it nerve, whatever else hurts.',
  },
  {
    name: 'back and front alike',
    given: given(pain.mixed),
    expect: { pattern: 'mixed' },
    why: 'Settled: a lead of two, else mixed.',
  },
  {
    name: 'a dimple and nothing that provokes it',
    given: given({ sites: [site('si')], provokedBy: [] }),
    expect: { pattern: 'mixed' },
    why: 'Settled: a total of four or more; the place alone gives three.',
  },
  {
    name: 'a dimple and one thing that provokes it',
    given: given({ sites: [site('si')], provokedBy: ['sit-to-stand'] }),
    expect: { pattern: 'posterior' },
    why: 'Settled: three for the place and one for getting up make four, with a lead of four.',
  },
  {
    name: 'all that can provoke a back, and no place',
    given: given({ sites: [], provokedBy: ['bed-turn', 'walking', 'sit-to-stand', 'standing'] }),
    expect: { pattern: 'mixed' },
    why: 'Settled: aggravators count three at most, and three are not four.',
  },
  {
    name: 'she has not said where',
    given: { profile, checkIn: feels(2), log: longKnown },
    expect: { pattern: 'mixed' },
    why: 'CLINICAL §4a: unsure defaults to what is safe for the back and for the front.',
  },
  {
    name: 'a dimple and the low back, a lead of one',
    given: given({ sites: [site('si'), site('low-back', 'centre')], provokedBy: ['walking'] }),
    expect: { pattern: 'mixed' },
    why: 'Settled: four against three is no lead of two.',
  },
  {
    name: 'a groin beside the pubic joint',
    given: given({ sites: [site('pubic', 'centre'), site('groin')], provokedBy: ['legs-apart', 'single-leg'] }),
    expect: { pattern: 'symphysis' },
    why: 'Settled: a groin goes with the pubic joint where that is named.',
  },
  {
    name: 'a groin alone',
    given: given({ sites: [site('groin')], provokedBy: ['single-leg', 'sitting'] }),
    expect: { pattern: 'hip' },
    why: 'Settled: a groin without the pubic joint counts for the hip.',
  },
  {
    name: 'a buttock beside the dimple',
    given: given({ sites: [site('si'), site('buttock')], provokedBy: ['bed-turn', 'walking'] }),
    expect: { pattern: 'posterior' },
    why: 'Settled: a buttock counts for the back of the pelvis where the dimple is named too.',
  },
];

const practitionersOwn = [
  'elevated-pigeon',
  'double-pigeon',
  'elevated-hamstring',
  'lat-stretch-hip-opener',
  'seated-lat-stretch',
  'clamshell',
  'side-lying-leg-raise',
];

/** Unclear, and yet not the front: what the practitioner gives stays open. */
const notTheFront: readonly Case[] = [
  ...['', 'bridge', 'carrying', 'sitting'].map((what) => ({
    name: `the dimple alone, provoked by ${what || 'nothing'}`,
    given: given({ sites: [site('si')], provokedBy: what === '' ? [] : [what] }, 2),
    expect: { pattern: 'mixed', notWithheld: practitionersOwn, silent: ['symphysis-care', 'LA6'] } as const,
    why: 'S2–S4, T5c: she said where it hurts and what sets it off, and nothing of it is at the front of the pelvis.',
  })),
  {
    name: 'no pain anywhere',
    given: { profile, checkIn: feels(0, { sites: [], provokedBy: [], minutes: 45 }), log: longKnown },
    expect: { pattern: 'mixed', notWithheld: practitionersOwn, silent: ['symphysis-care', 'LA6'] },
    why: 'Nowhere is an answer: where nothing hurts, the front does not.',
  },
  {
    name: 'no pain anywhere, long after a birth',
    given: {
      profile: postpartum(500),
      checkIn: feels({ now: 0, worst24h: 0 }, { ...soon, sites: [], provokedBy: [], minutes: 45 }),
      log: longKnown,
    },
    expect: { pattern: 'mixed', notWithheld: ['toe-taps'] },
    why: 'CLINICAL §4a: unsure is safe for both; all was asked and nothing hurts, so the back of the pelvis does not either.',
  },
  {
    name: 'no pain, and what sets it off was not answered',
    given: { profile: postpartum(500), checkIn: feels({ now: 0, worst24h: 0 }, { ...soon, sites: [] }), log: longKnown },
    expect: { pattern: 'mixed', withheld: { 'toe-taps': 'pattern-avoid' } },
    why: 'Unknown is never no: what sets it off may be at the back (CLINICAL §4a, POST).',
  },
  {
    name: 'pain, and no place named',
    given: given({ sites: [], provokedBy: ['walking'] }),
    expect: { pattern: 'mixed', withheld: { 'elevated-pigeon': 'symphysis-care', clamshell: 'LA6' } },
    why: 'Unknown is never no: pain without a place may be at the front (CLINICAL §4a, last row).',
  },
  {
    name: 'the dimple, and what sets it off was not answered',
    given: given({ sites: [site('si')] }),
    expect: {
      pattern: 'mixed',
      withheld: { 'elevated-pigeon': 'symphysis-care', clamshell: 'LA6', 'seated-lat-stretch': 'pattern-avoid' },
    },
    why: 'Unknown is never no: legs apart may be what sets it off (CLINICAL §4a, SYMPH).',
  },
  {
    name: 'the dimple, and legs apart sets it off',
    given: given({ sites: [site('si')], provokedBy: ['legs-apart'] }),
    expect: { pattern: 'mixed', withheld: { 'elevated-pigeon': 'symphysis-care', clamshell: 'LA6' } },
    why: 'CLINICAL §4a: legs apart speaks for the front; unsure is safe for both.',
  },
  {
    name: 'the dimple and the groin',
    given: given({ sites: [site('si'), site('groin')], provokedBy: [] }),
    expect: { pattern: 'mixed', withheld: { 'elevated-pigeon': 'symphysis-care', clamshell: 'LA6' } },
    why: 'CLINICAL §4a, SYMPH: front midline, groin.',
  },
];

const consequences: readonly Case[] = [
  {
    name: 'front of the pelvis: what stays away',
    given: given(pain.symphysis, 3, 'elevated-pigeon', 'double-pigeon', 'clamshell', 'banded-side-steps', 'side-lying-leg-raise'),
    expect: {
      pattern: 'symphysis',
      withheld: {
        'elevated-pigeon': 'symphysis-care',
        'double-pigeon': 'symphysis-care',
        'lat-stretch-hip-opener': 'pattern-avoid',
        'seated-lat-stretch': 'pattern-avoid',
        clamshell: 'LA6',
        'side-lying-leg-raise': 'LA6',
        'banded-side-steps': 'LA6',
        'seated-band-press-out': 'LA6',
      },
      noneWith: [{ abduction: true }, { sideStep: true }, { band: 'above-knees' }, { band: 'below-knees' }],
      positions: [
        'standing',
        'supported-standing',
        'seated',
        'quadruped',
        'kneeling',
        'side-lying',
        'propped-supine',
        'floor-seated',
        'any',
      ],
    },
    why: 'CLINICAL §3e, LA6: no wide-leg stretch, no band pushed apart, no side-steps (fagevik-2014).',
  },
  {
    name: 'front of the pelvis: what takes their place',
    given: given(pain.symphysis, 3, 'cat-cow', 'counter-lat-stretch'),
    expect: { planned: ['cat-cow', 'counter-lat-stretch'], notWithheld: ['seated-hamstring-glide'] },
    why: 'Settled: S2 becomes MO1, S3 MO8, S4 MO9.',
  },
  {
    name: 'front of the pelvis: a squeeze instead of a band',
    given: given(pain.symphysis, 3, 'box-squat'),
    expect: {
      notWithheld: ['ball-squeeze'],
      shapedBy: { 'box-squat': ['LA6'] },
      cues: { 'box-squat': ['knees-hip-width-or-less'] },
      noneWith: [{ band: 'above-knees' }],
    },
    why: 'D6, LA6: a ball squeeze instead of a band, knees hip-width or less.',
  },
  {
    name: 'front of the pelvis at four: a fifth of a squeeze',
    given: given(pain.symphysis, 4, 'ball-squeeze'),
    expect: {
      planned: ['ball-squeeze'],
      variants: { 'ball-squeeze': 'gentle' },
      shapedBy: { 'ball-squeeze': ['D6'] },
    },
    why: 'Settled: GL2 in symphysis pain above 3 at 20 % effort.',
  },
  {
    name: 'front of the pelvis at three: the usual squeeze',
    given: given(pain.symphysis, 3, 'ball-squeeze'),
    expect: { variants: { 'ball-squeeze': 'seated' } },
    why: 'GL2: avoid where pain is above 3; at 3 it is not.',
  },
  {
    name: 'unsure is safe for the front as well',
    given: given(pain.mixed, 3, 'elevated-pigeon', 'clamshell'),
    expect: {
      pattern: 'mixed',
      withheld: { clamshell: 'LA6', 'elevated-pigeon': 'symphysis-care' },
      noneWith: [{ abduction: true }, { sideStep: true }, { band: 'above-knees' }],
    },
    why: 'CLINICAL §4a: mixed takes what is safe for the back and for the front.',
  },
  {
    name: 'back of the pelvis keeps the band and the pigeon',
    given: given(pain.posterior, 3, 'elevated-pigeon', 'clamshell'),
    expect: {
      planned: ['elevated-pigeon', 'clamshell'],
      variants: { 'elevated-pigeon': 'hands-on-table', clamshell: 'band' },
      doses: { clamshell: { band: 'above-knees' } },
      silent: ['LA6', 'D6'],
    },
    why: 'T5c: bands make clamshells work harder; above the knees first (D6).',
  },
  {
    name: 'nerve: nothing at the end of its range, no loaded bending',
    given: given(
      { ...pain.nerve, provokedBy: ['sitting'] },
      3,
      'elevated-pigeon',
      'elevated-hamstring',
      'raised-block-deadlift',
      'band-pull-through',
    ),
    expect: {
      pattern: 'nerve',
      noneWith: [{ endRange: true }],
      withheld: { 'band-pull-through': 'SG8', 'hip-release-balls': 'pattern-avoid' },
      notPlanned: ['hip-release-balls'],
    },
    why: 'SG8: end-range stretches and loaded hinges go; tip 1: balls never over tingling.',
  },
  {
    name: 'below the knee, and no sign was ticked',
    given: given(pain.nerve),
    expect: { pattern: 'nerve', level: 'clear', allows: 'full', because: ['SG8'] },
    why: 'SG8, CLINICAL §4a NERVE: worth an appointment (B), ticked or not; settled: the level comes from flags alone.',
  },
  {
    name: 'nerve: the eased stretch stays',
    given: given({ ...pain.nerve, provokedBy: ['sitting'] }, 3, 'elevated-hamstring'),
    expect: { planned: ['elevated-hamstring'], noneWith: [{ endRange: true }] },
    why: 'Settled: offered only in a form that is not end range (tip 3: a low step and slow repetitions).',
  },
  {
    name: 'pelvic floor: letting go before lifting',
    given: given(pain.pelvicFloor, 3, 'pelvic-floor-lift', 'glute-set', 'pelvic-floor-let-go'),
    expect: {
      withheld: { 'pelvic-floor-lift': 'BP4', 'glute-set': 'pattern-avoid' },
      planned: ['pelvic-floor-let-go'],
      shapedBy: { 'pelvic-floor-let-go': ['BP4'] },
    },
    why: 'BP4: BR3 before BR2, no sets of squeezing (apta-pgp-pp-2022); GL1: avoid in PFM pain.',
  },
  {
    name: 'hip: no clams on the sore side of the hip',
    given: given(pain.hip, 3, 'clamshell', 'seated-figure-four', 'reverse-clam'),
    expect: {
      withheld: { clamshell: 'pattern-avoid' },
      variants: { 'seated-figure-four': 'low', 'reverse-clam': 'half-range' },
    },
    why: 'GL4, GL5, MO3: avoid in HIP; settled: the eased form is allowed.',
  },
  {
    name: 'low back: the hinge half-way',
    given: given(pain.lumbar, 3, 'wall-tap-hinge'),
    expect: { variants: { 'wall-tap-hinge': 'half-way' } },
    why: 'ST5: avoid where a hinge provokes; LA1 names the reach half.',
  },
  {
    name: 'deep buttock: the protocol’s own stretches',
    given: given({ sites: [site('buttock')], provokedBy: ['sitting'] }, 3, 'hip-release-balls', 'elevated-pigeon'),
    expect: {
      pattern: 'piriformis',
      planned: ['hip-release-balls', 'elevated-pigeon'],
      cues: { 'hip-release-balls': ['press-softly'], 'elevated-pigeon': ['comfortable-pull'] },
      shapedBy: { 'hip-release-balls': ['SX3'], 'elevated-pigeon': ['SX1', 'SX4'] },
    },
    why: 'P5, S1, S2a: for the piriformis; SX3: pressure at 4 of 10 at most; SX1: a comfortable pull.',
  },
  {
    name: 'bendy, or not known',
    given: {
      profile: without(pregnant(22), 'hypermobile'),
      checkIn: feels(2, { ...pain.posterior, minutes: 45 }),
      log: [...longKnown, ...wants('elevated-pigeon', 'counter-lat-stretch')],
    },
    expect: {
      noneWith: [{ endRange: true }],
      variants: { 'elevated-pigeon': 'seated-easy' },
      shapedBy: { 'elevated-pigeon': ['SX2'] },
    },
    why: 'SX2: mid-range instead of end range; unknown is never no.',
  },
  {
    name: 'standing on it hurts at six: nothing on one leg',
    given: {
      profile: postpartum(120),
      checkIn: feels({ now: 3, worst24h: 6 }, { ...pain.posterior, minutes: 45 }),
      log: [...longKnown, ...wants('standing-hip-extension', 'banded-side-steps', 'elevated-pigeon')],
    },
    expect: {
      withheld: { 'standing-hip-extension': 'weight-bearing-pain', 'banded-side-steps': 'weight-bearing-pain' },
      noneWith: [{ impact: 'high' }, { sideStep: true }],
      notPlanned: ['standing-hip-extension', 'banded-side-steps'],
    },
    why: 'CLINICAL §3e: weight-bearing pain of 6 or a limp: no single-leg, split-stance, impact or carrying.',
  },
  {
    name: 'late in pregnancy the floor is not where stretching begins',
    given: {
      profile: pregnant(30),
      checkIn: feels({ now: 3, worst24h: 4 }, { sites: [site('low-back', 'centre')], provokedBy: ['hinge', 'carrying'] }),
      log: longKnown,
    },
    expect: {
      light: 'amber',
      notPlanned: ['double-pigeon', 'seated-lat-stretch'],
      notWithheld: ['double-pigeon', 'seated-lat-stretch'],
    },
    why: 'CLINICAL §5b, 2b and 4: getting up from the floor takes skill, use a chair; settled: raised on a cushion it is open.',
  },
  {
    name: 'late in pregnancy, and she wants the floor',
    given: {
      profile: pregnant(36),
      checkIn: feels(2, { ...pain.posterior, ...soon }),
      log: [...longKnown, ...wants('double-pigeon')],
    },
    expect: { variants: { 'double-pigeon': 'raised' }, shapedBy: { 'double-pigeon': ['seat-before-floor'] } },
    why: 'Settled: S2b T1–T3 raised on a cushion; her own word comes before a nudge.',
  },
  {
    name: 'walking and stairs hurt: no side-steps',
    given: {
      profile: pregnant(33),
      checkIn: feels({ now: 3, worst24h: 4 }, { ...pain.posterior, minutes: 3 }),
      log: [...longKnown, ...wants('banded-side-steps')],
    },
    expect: { pattern: 'posterior', withheld: { 'banded-side-steps': 'avoid-when' } },
    why: 'GL10, avoid: posterior pain that is provoked; whatever one leg carries alone provokes it, named so or not.',
  },
  {
    name: 'walking hurts at five: one leg with a hand is still open',
    given: {
      profile: postpartum(120),
      checkIn: feels({ now: 3, worst24h: 5 }, { ...pain.posterior, minutes: 45 }),
      log: longKnown,
    },
    expect: { light: 'amber', notWithheld: ['standing-hip-extension'] },
    why: 'CLINICAL §3e begins at 6.',
  },
  {
    name: 'a squat at amber and a pelvic floor that complains: no held breath',
    given: {
      profile: postpartum(120, { birth: 'vaginal' }, { conditions: ['pelvic-floor-symptoms'] }),
      checkIn: feels({ now: 2, worst24h: 4 }, { sites: [site('si')], provokedBy: ['bed-turn', 'squat'], minutes: 45 }),
      log: [...longKnown, ...wants('wall-sit')],
    },
    expect: {
      breath: { 'wall-sit': 'method-1' },
      cues: { 'wall-sit': ['talk-or-hiss'] },
      shapedBy: { 'wall-sit': ['BP3', 'GA-13'] },
    },
    why: 'BP3: talk or hiss; GA-13: method A for a pelvic-floor symptom, also where BP2 would try B.',
  },
  {
    name: 'bridges hurt at four',
    given: given({ sites: [site('si')], provokedBy: ['bed-turn', 'bridge'] }, 4, 'short-bridge'),
    expect: { notPlanned: [], noneWith: [{ stance: 'single', position: 'propped-supine' }], light: 'amber' },
    why: 'LA4: a provoked bridge goes to the squeeze or away; never on one leg.',
  },
  {
    name: 'stairs, turning in bed, sitting: the everyday ways',
    given: given({ sites: [site('si')], provokedBy: ['bed-turn', 'stairs', 'sitting'] }, 4),
    expect: {
      planned: ['turn-in-bed'],
      shapedBy: { 'turn-in-bed': ['TK-1'] },
      cues: { 'turn-in-bed': ['pillow-knees-to-ankles'] },
      notWithheld: ['stairs-one-at-a-time'],
    },
    why: 'TK-1, TK-3: teach turning in bed (EV1) and stairs (EV4).',
  },
  {
    name: 'legs apart hurts at four',
    given: given(
      { sites: [site('si')], provokedBy: ['bed-turn', 'sit-to-stand', 'walking', 'legs-apart'] },
      4,
      'seated-lat-stretch',
    ),
    expect: { pattern: 'posterior', variants: { 'seated-lat-stretch': 'knee-bent' }, noneWith: [{ sideStep: true }] },
    why: 'TK-4: nothing that takes the legs apart while it provokes; the eased form stays.',
  },
  {
    name: 'legs apart hurts at two',
    given: given({ sites: [site('si')], provokedBy: ['bed-turn', 'walking', 'legs-apart'] }, 2, 'seated-lat-stretch'),
    expect: {
      pattern: 'posterior',
      variants: { 'seated-lat-stretch': 'knee-bent' },
      withheld: { 'banded-side-steps': 'TK-4' },
      noneWith: [{ sideStep: true }],
    },
    why: 'TK-4 has no light: no wide squat, no side lunge while legs apart sets it off.',
  },
  {
    name: 'a belt for standing and walking at four',
    given: given({ sites: [site('si')], provokedBy: ['walking', 'standing'] }, 4),
    expect: { notWithheld: ['pelvic-belt-trial'], planned: ['pelvic-belt-trial'], cues: { 'pelvic-belt-trial': ['belt-high'] } },
    why: 'WB1: offer the belt trial at 4 or more on standing or walking; high for the back (kordi-2013).',
  },
  {
    name: 'a belt for the front sits low',
    given: given(
      { sites: [site('pubic', 'centre')], provokedBy: ['legs-apart', 'stairs', 'single-leg'] },
      4,
      'pelvic-belt-trial',
    ),
    expect: {
      planned: ['pelvic-belt-trial'],
      cues: { 'pelvic-belt-trial': ['belt-low'] },
      shapedBy: { 'pelvic-belt-trial': ['WB1'] },
    },
    why: 'WB1: low for the front; weight-bearing pain by the settled list (stairs, one leg).',
  },
  {
    name: 'no belt below four',
    given: given({ sites: [site('si')], provokedBy: ['walking', 'standing'] }, 3),
    expect: { notPlanned: ['pelvic-belt-trial'], silent: ['WB1'] },
    why: 'WB1 begins at 4.',
  },
  ...(
    [
      ['and she has none', withoutBelt, standing, true],
      ['and nobody asked what she has', without(profile, 'equipment'), standing, true],
      ['and she has one', profile, standing, false],
      ['and it hurts at three', withoutBelt, { ...standing, pain: { now: 2, worst24h: 3 } }, false],
      ['and nobody asked what sets it off', withoutBelt, without(standing, 'provokedBy'), false],
      ['and a sign asks for rest', withoutBelt, { ...standing, flags: ['RF-A02'] }, false],
      ['and the wound is new', postpartum(10, { birth: 'caesarean' }, { equipment: [] }), standing, false],
    ] as const
  ).map(([name, who, checkIn, isSaid]) => ({
    name: `a belt for standing and walking, ${name}`,
    given: { profile: who, checkIn, log: longKnown },
    expect: isSaid ? { because: ['WB1'], allows: 'full' as const } : { notBecause: ['WB1'] },
    why: 'WB1: a trial is offered from 4 on (kordi-2013), and who needs the offer has no belt; nothing is said to her who has one, nor where a belt would wait.',
  })),
  {
    name: 'no belt, and she never wants one',
    given: { profile: withoutBelt, checkIn: standing, log: [...longKnown, says('pelvic-belt-trial', false)] },
    expect: { silent: ['WB1'] },
    why: 'Her own word: what she never wants is not offered either.',
  },
];

const stretches = wants('elevated-pigeon', 'lat-stretch-hip-opener', 'elevated-hamstring');

const highPain: readonly Case[] = [
  {
    name: 'nine of ten, and slow to settle',
    given: {
      profile,
      checkIn: feels(9, { sites: [site('si')], provokedBy: ['bed-turn', 'stairs'], ...later, minutes: 45 }),
      log: [...longKnown, ...stretches],
    },
    expect: {
      light: 'red',
      level: 'clear',
      because: ['severe-pain'],
      noneWith: [{ endRange: true }],
      variants: { 'elevated-pigeon': 'seated-easy' },
      withheld: { walk: 'too-sore-to-walk' },
      someOfKind: ['walk'],
    },
    why: 'SX1: a pull of 3 at most, no end range; WA1: avoid at pain above 5, WA5 is none on the legs; CLINICAL 5c: severe pain is seen by someone; settled: the level comes from flags alone.',
  },
  {
    name: 'five of ten now, eight yesterday',
    given: {
      profile,
      checkIn: feels({ now: 5, worst24h: 8 }, { ...pain.posterior, minutes: 45 }),
      log: [...longKnown, ...stretches],
    },
    expect: { light: 'red', planned: ['walk'], notBecause: ['severe-pain'], noneWith: [{ endRange: true }] },
    why: 'WA1: avoid above 5, and it is 5; D7: split, not stopped.',
  },
  {
    name: 'a flare, and by now it hurts little',
    given: {
      profile,
      checkIn: feels({ now: 2, worst24h: 3, morning: 4 }, { ...pain.posterior, ...soon, minutes: 45 }),
      log: [...longKnown, ...mornings(1, 6), ...stretches],
    },
    expect: { light: 'green', noneWith: [{ endRange: true }], variants: { 'elevated-pigeon': 'seated-easy' }, planned: ['walk'] },
    why: 'PR7: relief, breathing and the shortest walk for 48 hours; SX1: relief is not the end of the range.',
  },
  {
    name: 'seven of ten four days after a birth: a few steps stay',
    given: { profile: postpartum(4), checkIn: feels(7, { ...pain.posterior, minutes: 20 }), log: longKnown },
    expect: { planned: ['walk'], variants: { walk: 'first-days' }, because: ['severe-pain'] },
    why: 'GA-7: short indoor walks belong to the first days; settled: its list beats the catalogue.',
  },
];

export const patterns: readonly Case[] = [...sorting, ...notTheFront, ...consequences, ...highPain];
