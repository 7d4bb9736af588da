// The wider catalogue: each move asked for by a woman it suits, in the form that suits her; and not given to one it does not.
import type { Case } from '../case.ts';
import { checkedIn, feels, longKnown, pain, postpartum, pregnant, site, soon, wants } from '../given.ts';

const easy = { sites: [site('low-back', 'centre')], provokedBy: ['carrying'], minutes: 45, ...soon };
const atEase = feels(2, easy);
const log = (...moves: readonly string[]): readonly object[] => [...longKnown, ...wants(...moves)];
/** Eight months after, the check long done. */
const later = postpartum(240, { birth: 'vaginal', baby: true }, { clearance: 'cleared' });

export const moreMoves: readonly Case[] = [
  {
    name: 'circles on a ball, a child’s pose and a low bird dog',
    given: { profile: pregnant(20), checkIn: atEase, log: log('ball-pelvic-circles', 'child-pose', 'bird-dog', 'leg-press') },
    expect: {
      variants: {
        'ball-pelvic-circles': 'ball',
        'child-pose': 'pillows',
        'bird-dog': 'arm-and-leg',
        'leg-press': 'machine',
      },
      doses: { 'bird-dog': { reps: 6, sets: 2, perSide: true }, 'child-pose': { holdSeconds: 30, sets: 2 } },
    },
    why: 'RL8, MO5, CO3, ST8: Y in T2.',
  },
  {
    name: 'the same in the last weeks: held, narrow, and only the leg',
    given: { profile: pregnant(32), checkIn: atEase, log: log('ball-pelvic-circles', 'bird-dog', 'leg-press') },
    expect: {
      variants: { 'ball-pelvic-circles': 'ball-held', 'bird-dog': 'leg-only', 'leg-press': 'upright-light' },
      noneWith: [{ unstableSurface: true, support: false }],
    },
    why: 'RL8: hold support in T3; CO3: M; ST8: reclined no further than half way.',
  },
  {
    name: 'a bird dog six weeks after a caesarean: not before the check',
    given: {
      profile: postpartum(50, { birth: 'caesarean' }),
      checkIn: atEase,
      log: log('bird-dog', 'leg-press', 'counter-plank', 'seated-press'),
    },
    expect: {
      notPlanned: ['bird-dog', 'leg-press', 'counter-plank', 'seated-press'],
      withheld: { 'bird-dog': 'GA-9', 'leg-press': 'caesarean-gate', 'counter-plank': 'caesarean-gate' },
    },
    why: 'CO3 cs6, CO4 cs12, ST8 cs6–12; GA-9: the six-week check first.',
  },
  {
    name: 'the front of the hip, lying, and half kneeling only in an easy range',
    given: {
      profile: pregnant(20, 0, { hypermobile: true }),
      checkIn: atEase,
      log: log('side-lying-quad'),
    },
    expect: { variants: { 'side-lying-quad': 'short-pull' }, noneWith: [{ endRange: true }] },
    why: 'MO6; SX2: no end range where joints bend far.',
  },
  {
    name: 'half kneeling, a hand on a chair',
    given: { profile: pregnant(20), checkIn: atEase, log: log('half-kneel-hip-flexor', 'counter-plank') },
    expect: {
      variants: { 'half-kneel-hip-flexor': 'lean', 'counter-plank': 'worktop' },
      within: { 'half-kneel-hip-flexor': { holdSeconds: [20, 30] }, 'counter-plank': { holdSeconds: [15, 30] } },
    },
    why: 'MO4: 20–30 s; CO4: 15–30 s at a worktop.',
  },
  {
    name: 'half kneeling where split stances hurt and the light is red',
    given: {
      profile: pregnant(20),
      checkIn: feels({ now: 4, worst24h: 6 }, { sites: [site('low-back', 'centre')], provokedBy: ['split-stance', 'hinge'] }),
      log: log('half-kneel-hip-flexor', 'short-split-squat'),
    },
    expect: {
      light: 'red',
      notPlanned: ['half-kneel-hip-flexor', 'short-split-squat'],
      noneWith: [{ stance: 'split' }],
    },
    why: 'LA3, MO4, ST9: the two-legged version while split stances are red.',
  },
  {
    name: 'standing instead, both hands held',
    given: { profile: pregnant(30), checkIn: atEase, log: log('standing-hip-flexor', 'side-plank') },
    expect: {
      variants: { 'standing-hip-flexor': 'worktop', 'side-plank': 'wall-lean' },
      noneWith: [{ stance: 'split', support: false }],
    },
    why: 'MO4 easier: a short lunge standing; CO5: M in T3; GA-4: a hand is held.',
  },
  {
    name: 'a side plank and a split squat, eight months on',
    given: { profile: later, checkIn: atEase, log: log('side-plank', 'short-split-squat', 'seated-press') },
    expect: {
      variants: { 'side-plank': 'knees-down', 'short-split-squat': 'both-hands', 'seated-press': 'dumbbells' },
      within: { 'side-plank': { holdSeconds: [10, 20] } },
    },
    why: 'CO5, ST9, ST13: Y in P12.',
  },
  {
    name: 'a split squat where the joint at the back complains at four',
    given: {
      profile: later,
      checkIn: feels({ now: 2, worst24h: 4 }, pain.posterior),
      log: log('short-split-squat', 'toe-taps', 'low-step-up'),
    },
    expect: {
      pattern: 'posterior',
      withheld: { 'short-split-squat': 'avoid-when', 'toe-taps': 'pattern-avoid', 'low-step-up': 'TK-3' },
    },
    why: 'ST9: only where the test is at two; CO9: not in the posterior pattern; TK-3: step-ups wait until stairs are fine.',
  },
  {
    name: 'a low step where stairs are fine, a hand on the rail',
    given: { profile: pregnant(24), checkIn: atEase, log: log('low-step-up') },
    expect: {
      variants: { 'low-step-up': 'rail' },
      doses: { 'low-step-up': { reps: 6, sets: 2, perSide: true } },
      noneWith: [{ stance: 'single', support: false }],
    },
    why: 'ST10: M in T2, with a rail.',
  },
  {
    name: 'a step only tapped, and no step at hand: a cushion',
    given: {
      profile: pregnant(30, 0, { equipment: ['chair', 'wall'] }),
      checkIn: atEase,
      log: log('low-step-tap', 'seated-cat-cow', 'seated-band-press'),
    },
    expect: { variants: { 'low-step-tap': 'cushion', 'seated-cat-cow': 'seat', 'seated-band-press': 'palms' } },
    why: 'ST10 easier: the toe tapped; what is not at hand has a stand-in.',
  },
  {
    name: 'a weight held in front',
    given: { profile: pregnant(20), checkIn: feels(2, { ...easy, provokedBy: ['hinge'] }), log: log('front-hold') },
    expect: { variants: { 'front-hold': 'kettlebell' }, within: { 'front-hold': { holdSeconds: [20, 30] } } },
    why: 'CO7: two hands, 20–30 s.',
  },
  {
    name: 'a weight held in front where carrying is red',
    given: {
      profile: pregnant(20),
      checkIn: feels({ now: 4, worst24h: 6 }, { sites: [site('low-back', 'centre')], provokedBy: ['carrying', 'hinge'] }),
      log: log('front-hold', 'even-hold'),
    },
    expect: { light: 'red', notPlanned: ['front-hold', 'even-hold'], noneWith: [{ resembles: ['standing', 'carrying'] }] },
    why: 'LA12: held weights only while standing and carrying are fine.',
  },
  {
    name: 'the same weight in each hand',
    given: { profile: later, checkIn: feels(2, { ...easy, provokedBy: ['hinge'] }), log: log('even-hold', 'seated-leg-curl') },
    expect: { variants: { 'even-hold': 'dumbbells', 'seated-leg-curl': 'band' } },
    why: 'CO7 and LA12: even on both sides; ST14.',
  },
  {
    name: 'someone new to lifting gets no weight to hold',
    given: {
      profile: pregnant(20, 0, { experience: 'new' }),
      checkIn: atEase,
      log: log('front-hold', 'even-hold', 'leg-press', 'seated-press'),
    },
    expect: {
      notPlanned: ['front-hold', 'even-hold', 'leg-press'],
      variants: { 'seated-press': 'bottles' },
      withheld: { 'leg-press': 'LA10' },
    },
    why: 'LA10: her own weight and bands come first; two bottles are hardly a load.',
  },
  {
    name: 'blood pressure is up: nothing is pressed overhead',
    given: {
      profile: pregnant(26, 0, { conditions: ['gestational-hypertension'], clearance: 'cleared' }),
      checkIn: atEase,
      log: log('seated-press'),
    },
    expect: { notPlanned: ['seated-press'], withheld: { 'seated-press': 'avoid-when' } },
    why: 'ST13: avoid where blood pressure is 140/90 or more.',
  },
  {
    name: 'heels slid along the bed',
    given: { profile: postpartum(30), checkIn: feels(2, { ...easy, place: 'bed' }), log: log('bed-heel-slide') },
    expect: { variants: { 'bed-heel-slide': 'propped' }, positions: ['side-lying', 'propped-supine', 'seated'] },
    why: 'CO8: Y in P0 from two weeks; settled: a bed has no standing.',
  },
  {
    name: 'heels slid in the last weeks: propped, five at most',
    given: { profile: pregnant(34), checkIn: atEase, log: log('bed-heel-slide') },
    expect: { variants: { 'bed-heel-slide': 'propped-short' }, within: { 'bed-heel-slide': { reps: [3, 5] } } },
    why: 'CO8: M, short, in T3.',
  },
  {
    name: 'lying back made her dizzy: nothing on the back, propped or not',
    given: {
      profile: pregnant(34),
      checkIn: atEase,
      log: [...longKnown, checkedIn(5, 2, { flags: ['RF-P10'] }), ...wants('bed-heel-slide')],
    },
    expect: { withheld: { 'bed-heel-slide': 'GA-2' } },
    why: 'GA-2: supine symptoms close it for the rest of the pregnancy.',
  },
  {
    name: 'one foot tapped, the other still: eight months on',
    given: { profile: later, checkIn: atEase, log: log('toe-taps') },
    expect: { planned: ['toe-taps'], within: { 'toe-taps': { reps: [4, 6] } }, breath: { 'toe-taps': 'method-1' } },
    why: 'CO9: P12 only, exhale as the foot lifts.',
  },
  {
    name: 'standing hurts, and she likes to swim',
    given: {
      profile: pregnant(24, 0, { equipment: ['pool', 'chair', 'wall'] }),
      checkIn: feels(3, { sites: [site('si')], provokedBy: ['standing', 'walking'] }),
      log: log('easy-swim'),
    },
    expect: {
      planned: ['easy-swim'],
      within: { 'easy-swim': { minutesEach: [10, 20] } },
      cues: { 'easy-swim': ['keep-cool', 'water-when-healed'] },
    },
    why: 'WA4: 10–20 min; WD9; GA-6.',
  },
  {
    name: 'carrying hurts: something heavy from low down',
    given: { profile: pregnant(24), checkIn: feels(3, { ...easy, ...pain.lumbar }), log: log('lift-from-low') },
    expect: {
      variants: { 'lift-from-low': 'kneel-close' },
      notPlanned: ['carry-baby', 'lift-baby'],
    },
    why: 'EV7: close, two hands, the child climbs.',
  },
  {
    name: 'the same in the last weeks: she sits, the child climbs',
    given: { profile: pregnant(34), checkIn: feels(3, { ...easy, ...pain.lumbar }), log: log('lift-from-low') },
    expect: { variants: { 'lift-from-low': 'sit-and-climb' } },
    why: 'EV7: M in T3, ask for help.',
  },
];
