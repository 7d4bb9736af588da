// The wider catalogue: each move asked for by a woman it suits, in the form that suits her; and not given to one it does not.
import type { Case } from '../case.ts';
import { checkedIn, did, feels, longKnown, mornings, pain, postpartum, pregnant, says, site, soon, wants } from '../given.ts';

const easy = { sites: [site('low-back', 'centre')], provokedBy: ['carrying'], minutes: 45, ...soon };
const atEase = feels(2, easy);
const log = (...moves: readonly string[]): readonly object[] => [...longKnown, ...wants(...moves)];
/** With a band above the knees. */
const banded = { variant: 'band', pain: { before: 1, after: 1 } };
/** Eight months after, the check long done. */
const later = postpartum(240, { birth: 'vaginal', baby: true }, { clearance: 'cleared' });

/** Seven weeks after, seen and well, and used to weights. */
const back = postpartum(50, { birth: 'vaginal', baby: true }, { conditions: ['six-week-check-done'], experience: 'lifter' });
const legs = feels(1, { sites: [site('si')], provokedBy: ['stairs'], minutes: 45, ...soon });

const newLoads: readonly Case[] = [
  {
    name: 'weights after a birth: the first one',
    given: { profile: back, checkIn: legs, log: [...longKnown, ...wants('box-squat', 'band-pull-through')] },
    expect: {
      variants: { 'box-squat': 'kettlebell' },
      notPlanned: ['band-pull-through'],
      withheld: { 'band-pull-through': 'GA-9', 'pallof-press': 'GA-9' },
    },
    why: 'GA-9: one new loaded pattern a week; that comes before her own word.',
  },
  {
    name: 'weights after a birth: the second waits its week',
    given: {
      profile: back,
      checkIn: legs,
      log: [...longKnown, did('box-squat', 3, { variant: 'kettlebell' }), ...wants('box-squat')],
    },
    expect: {
      variants: { 'box-squat': 'kettlebell' },
      withheld: { 'band-pull-through': 'GA-9', 'pallof-press': 'GA-9' },
    },
    why: 'GA-9: what was begun this week goes on, and nothing else begins.',
  },
  {
    name: 'weights after a birth: a week later',
    given: {
      profile: back,
      checkIn: legs,
      log: [...longKnown, did('box-squat', 8, { variant: 'kettlebell' }), ...wants('box-squat', 'band-pull-through')],
    },
    expect: { planned: ['box-squat', 'band-pull-through'], withheld: { 'pallof-press': 'GA-9' } },
    why: 'GA-9: a new week, a new pattern.',
  },
  {
    name: 'weights from twelve weeks on',
    given: { profile: later, checkIn: legs, log: [...longKnown, ...wants('box-squat', 'band-pull-through')] },
    expect: { planned: ['box-squat', 'band-pull-through'], notWithheld: ['pallof-press'] },
    why: 'GA-9 is for weeks six to twelve.',
  },
];

const wider: readonly Case[] = [
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
  {
    name: 'the buttock aches: on the side with pillows, and her own hands',
    given: {
      profile: pregnant(30),
      checkIn: feels(3, { ...pain.piriformis, minutes: 45, ...soon }),
      log: log('side-lying-piriformis', 'self-massage', 'wall-pelvic-tilt', 'seated-hamstring-strap'),
    },
    expect: {
      variants: {
        'side-lying-piriformis': 'pillows',
        'self-massage': 'side-lying',
        'wall-pelvic-tilt': 'wall',
        'seated-hamstring-strap': 'towel',
      },
    },
    why: 'P8: stretch the neighbours too; moderate and lying down, in any week.',
  },
  {
    name: 'no balls at home: a rolled towel',
    given: {
      profile: pregnant(30, 0, { equipment: ['chair', 'wall'] }),
      checkIn: feels(3, { ...pain.piriformis, minutes: 45, ...soon }),
      log: log('towel-release', 'seated-side-bend', 'doorway-chest-stretch'),
    },
    expect: {
      variants: { 'towel-release': 'seated', 'seated-side-bend': 'seat', 'doorway-chest-stretch': 'doorway' },
      within: { 'towel-release': { holdSeconds: [60, 90] } },
      cues: { 'towel-release': ['press-softly'] },
      notPlanned: ['hip-release-balls'],
    },
    why: 'RL6: a towel in place of the ball, 60–90 s; SX3: pressure of 4 at most.',
  },
  {
    name: 'a blood thinner: nothing that presses, not even her knuckles',
    given: {
      profile: pregnant(30, 0, { conditions: ['blood-thinners'] }),
      checkIn: feels(3, { ...pain.piriformis, minutes: 45, ...soon }),
      log: log('towel-release', 'self-massage'),
    },
    expect: { withheld: { 'towel-release': 'blood-thinners', 'self-massage': 'blood-thinners' }, noneWith: [{ pressure: true }] },
    why: 'Tip 1: avoid with anticoagulants.',
  },
  {
    name: 'tingling below the knee: no towel under the buttock, a soft knee',
    given: {
      profile: pregnant(24),
      checkIn: feels(3, { ...pain.nerve, minutes: 45 }),
      log: log('towel-release', 'seated-hamstring-strap'),
    },
    expect: { withheld: { 'towel-release': 'pattern-avoid' }, variants: { 'seated-hamstring-strap': 'soft-knee' } },
    why: 'SG8: no end range, nothing that presses where it tingles.',
  },
  {
    name: 'early on: a low seat and the inner thigh, where nothing hurts in front',
    given: { profile: pregnant(18), checkIn: atEase, log: log('supported-squat-rest', 'seated-adductor-stretch') },
    expect: { variants: { 'supported-squat-rest': 'low-seat', 'seated-adductor-stretch': 'seat' } },
    why: 'BR3 harder: squat support, not in the symphysis pattern.',
  },
  {
    name: 'the front hurts: neither of them',
    given: {
      profile: pregnant(18),
      checkIn: feels(2, { ...pain.symphysis, minutes: 45, ...soon }),
      log: log('supported-squat-rest', 'seated-adductor-stretch'),
    },
    expect: {
      notPlanned: ['supported-squat-rest', 'seated-adductor-stretch'],
      noneWith: [{ abduction: true }],
    },
    why: '§3e: no wide legs where the front of the pelvis hurts.',
  },
  {
    name: 'a low seat in the last weeks is not offered',
    given: { profile: pregnant(33), checkIn: atEase, log: log('supported-squat-rest') },
    expect: { withheld: { 'supported-squat-rest': 'stage-gate' } },
    why: 'Deep and wide waits until after the birth.',
  },
  {
    name: 'feeding and carrying all day: upper back, wrists and thumbs',
    given: {
      profile: postpartum(60, { birth: 'vaginal', baby: true }),
      checkIn: atEase,
      log: log('wall-angels', 'wrist-and-thumb-ease'),
    },
    expect: { variants: { 'wall-angels': 'wall', 'wrist-and-thumb-ease': 'seat' } },
    why: 'ST11’s reason: the posture of feeding; only with a baby in her arms.',
  },
  {
    name: 'nobody to carry: nothing of wrists',
    given: { profile: postpartum(60, { birth: 'vaginal', baby: false }), checkIn: atEase, log: log('wrist-and-thumb-ease') },
    expect: { notPlanned: ['wrist-and-thumb-ease'], noWords: ['baby', 'feed'] },
    why: 'After a loss nothing is said of one.',
  },
  {
    name: 'turning and wagging',
    given: { profile: pregnant(28), checkIn: atEase, log: log('seated-rotation', 'tail-wag', 'calf-raise') },
    expect: { variants: { 'seated-rotation': 'seat', 'tail-wag': 'hands', 'calf-raise': 'worktop' } },
    why: 'MO7 sitting; MO1 sideways; calves for tired legs.',
  },
  {
    name: 'in bed: a rock, ankles and the neck',
    given: {
      profile: pregnant(36),
      checkIn: feels(2, { ...easy, place: 'bed' }),
      log: log('side-lying-pelvic-rock', 'ankle-pumps', 'double-breath'),
    },
    expect: {
      variants: { 'side-lying-pelvic-rock': 'pillow', 'ankle-pumps': 'seated', 'double-breath': 'seated' },
      positions: ['side-lying', 'propped-supine', 'seated'],
    },
    why: 'Settled: in bed, on the side, propped or on its edge.',
  },
  {
    name: 'an office chair and a stiff neck',
    given: { profile: pregnant(26), checkIn: feels(2, { ...easy, place: 'office' }), log: log('neck-and-shoulder-ease') },
    expect: { planned: ['neck-and-shoulder-ease'], positions: ['standing', 'supported-standing', 'seated'] },
    why: 'Settled: an office has chairs, walls and a worktop, and no floor.',
  },
  {
    name: 'two weeks after a birth: ankles and legs wait for the first days to pass',
    given: { profile: postpartum(10), checkIn: feels(2, { minutes: 20 }), log: log('ankle-pumps', 'body-scan', 'cough-drill') },
    expect: { withheld: { 'ankle-pumps': 'GA-7', 'body-scan': 'GA-7', 'cough-drill': 'GA-7' } },
    why: 'GA-7: its own short list in the first days.',
  },
  {
    name: 'quick lifts, where the pelvic floor is quiet',
    given: { profile: postpartum(100, { birth: 'vaginal' }), checkIn: atEase, log: log('quick-lifts') },
    expect: { variants: { 'quick-lifts': 'seated' } },
    why: 'SD5: the pelvic floor every day, after six weeks in quick ones too.',
  },
  {
    name: 'a lift before the cough',
    given: { profile: postpartum(100, { birth: 'caesarean' }), checkIn: atEase, log: log('cough-drill') },
    expect: { planned: ['cough-drill'] },
    why: 'BR2 harder: the cough drill.',
  },
  {
    name: 'a tense pelvic floor: no quick lifts, no cough drill, and a rest with the hips high',
    given: {
      profile: postpartum(100, { birth: 'vaginal' }),
      checkIn: feels(3, { ...pain.pelvicFloor, minutes: 45 }),
      log: log('quick-lifts', 'cough-drill', 'hips-raised-rest'),
    },
    expect: {
      pattern: 'pelvic-floor',
      withheld: { 'quick-lifts': 'pattern-avoid', 'cough-drill': 'pattern-avoid' },
      planned: ['hips-raised-rest'],
    },
    why: 'BP4: no squeezing sets while it is tense; unloading instead.',
  },
  {
    name: 'legs up, the chest propped',
    given: { profile: pregnant(22), checkIn: atEase, log: log('legs-up-rest') },
    expect: { variants: { 'legs-up-rest': 'chair' }, noneWith: [{ position: 'supine' }] },
    why: 'GA-1: never flat from 20 weeks.',
  },
  {
    name: 'legs up in the last weeks is not offered',
    given: { profile: pregnant(34), checkIn: atEase, log: log('legs-up-rest') },
    expect: { withheld: { 'legs-up-rest': 'stage-gate' } },
    why: 'GA-3: the side is the place to rest from 28 weeks.',
  },
  {
    name: 'sore now: a cool pack, if that is what she likes',
    given: {
      profile: pregnant(30),
      checkIn: feels(4, pain.symphysis),
      log: log('cool-pack'),
    },
    expect: { planned: ['cool-pack'], doses: { 'cool-pack': { minutes: 10 } } },
    why: 'RL7 easier: a cool pack for ten minutes; the front likes ice or heat.',
  },
  {
    name: 'stiff in the morning: warm water on the back',
    given: {
      profile: pregnant(30),
      checkIn: feels({ now: 3, morning: 4 }, pain.lumbar),
      log: [...mornings(4, 30), ...wants('warm-shower')],
    },
    expect: { planned: ['warm-shower'], cues: { 'warm-shower': ['keep-cool'] } },
    why: 'GA-6: warm, not hot, and drink.',
  },
  {
    name: 'dizzy: no standing in the shower',
    given: {
      profile: pregnant(30, 0, { conditions: ['dizziness'] }),
      checkIn: feels({ now: 3, morning: 4 }, pain.lumbar),
      log: [...mornings(4, 30), ...wants('warm-shower')],
    },
    expect: { withheld: { 'warm-shower': 'avoid-when' } },
    why: 'Falls first: nothing that sways where she may faint.',
  },
  {
    name: 'a squeeze between the knees, heels pressed, and the lower leg lifted',
    given: {
      profile: pregnant(26),
      checkIn: atEase,
      log: log('sit-to-stand-squeeze', 'heel-press', 'side-lying-adductor-lift', 'seated-leg-extension'),
    },
    expect: {
      variants: {
        'sit-to-stand-squeeze': 'pillow',
        'heel-press': 'seated',
        'side-lying-adductor-lift': 'plain',
        'seated-leg-extension': 'band',
      },
      breath: { 'sit-to-stand-squeeze': 'method-1' },
    },
    why: 'ST1 with GL2: two legs, seated and lying, suit most women.',
  },
  {
    name: 'the front hurts: the squeeze stays, the one-legged lift goes',
    given: {
      profile: pregnant(26),
      checkIn: feels(2, { ...pain.symphysis, minutes: 45, ...soon }),
      log: log('sit-to-stand-squeeze', 'side-lying-adductor-lift', 'seated-march', 'side-lying-hip-circles'),
    },
    expect: {
      pattern: 'symphysis',
      planned: ['sit-to-stand-squeeze'],
      variants: { 'seated-march': 'heels' },
      withheld: { 'side-lying-adductor-lift': 'pattern-avoid', 'side-lying-hip-circles': 'LA6' },
    },
    why: 'D6, LA6: squeeze instead of spreading; heels only where lifting a leg pulls at the front.',
  },
  {
    name: 'a band under the feet, a march at the worktop, a row on her feet',
    given: {
      profile: pregnant(20),
      checkIn: atEase,
      log: log('band-hip-hinge', 'counter-march', 'standing-band-row', 'kickback-on-all-fours'),
    },
    expect: {
      variants: {
        'band-hip-hinge': 'band',
        'counter-march': 'lift',
        'standing-band-row': 'band',
        'kickback-on-all-fours': 'hands',
      },
      breath: { 'band-hip-hinge': 'method-1' },
      noneWith: [{ position: 'prone' }],
    },
    why: 'ST5, ST11 and GL9, one rung further; GA-5: hip extension without lying on the front.',
  },
  {
    name: 'the same in the last weeks: heels only, forearms on the bed, and no band hinge',
    given: {
      profile: pregnant(33),
      checkIn: atEase,
      log: log('band-hip-hinge', 'counter-march', 'kickback-on-all-fours', 'standing-band-row'),
    },
    expect: {
      withheld: { 'band-hip-hinge': 'stage-gate' },
      variants: { 'counter-march': 'heel-peel', 'kickback-on-all-fours': 'forearms-on-bed' },
      noneWith: [{ stance: 'single', support: false }],
    },
    why: 'GA-4: falls first in T3; LA8: less when form is hard to keep.',
  },
  {
    name: 'bending hurts: the bow is done sitting',
    given: {
      profile: pregnant(26),
      checkIn: feels(3, { sites: [site('low-back', 'centre')], provokedBy: ['standing', 'carrying'], minutes: 45, ...soon }),
      log: log('seated-good-morning', 'tall-kneeling-press', 'seated-march', 'standing-hip-abduction'),
    },
    expect: {
      variants: {
        'seated-good-morning': 'seat',
        'tall-kneeling-press': 'band',
        'seated-march': 'lift',
        'standing-hip-abduction': 'worktop',
      },
      noneWith: [{ stance: 'single', support: false }],
    },
    why: 'LA1: the hinge in a kinder place; ST12’s push, kneeling; a hand is held on one leg.',
  },
  {
    name: 'small circles of the leg',
    given: { profile: later, checkIn: atEase, log: log('side-lying-hip-circles') },
    expect: { planned: ['side-lying-hip-circles'], noneWith: [{ band: 'below-knees' }] },
    why: 'T5c’s neighbours: the side of the hip, small.',
  },
  {
    name: 'the band goes below the knees after months',
    given: {
      profile: later,
      checkIn: atEase,
      log: [
        ...mornings(1, 25),
        ...[20, 13, 4].map((days) => did('banded-side-steps', days, banded)),
        ...wants('low-band-side-steps'),
      ],
    },
    expect: { doses: { 'low-band-side-steps': { band: 'below-knees' } } },
    why: 'LA7, GL10 harder: below the knee in P12 only, with two green weeks above it behind her.',
  },
  {
    name: 'weeks here, and never a band above the knees',
    given: { profile: later, checkIn: atEase, log: log('low-band-side-steps') },
    expect: { withheld: { 'low-band-side-steps': 'LA7' } },
    why: 'LA7: only if the band above the knees was green for two weeks; weeks without it show nothing.',
  },
  {
    name: 'the band above the knees went amber last time',
    given: {
      profile: later,
      checkIn: atEase,
      log: [
        ...mornings(1, 25),
        ...[20, 13].map((days) => did('banded-side-steps', days, banded)),
        did('banded-side-steps', 4, { ...banded, pain: { before: 1, after: 5 } }),
        ...wants('low-band-side-steps'),
      ],
    },
    expect: { withheld: { 'low-band-side-steps': 'LA7' } },
    why: 'LA7: green for two weeks; an amber answer begins them anew.',
  },
  {
    name: 'the band below the knees in her first week here: not yet',
    given: { profile: later, checkIn: atEase, log: [checkedIn(6), ...wants('low-band-side-steps')] },
    expect: { withheld: { 'low-band-side-steps': 'LA7' } },
    why: 'LA7: above the knees for two weeks first.',
  },
  {
    name: 'heels dropped: the first jolt, eight months on',
    given: { profile: later, checkIn: atEase, log: log('heel-drop') },
    expect: { planned: ['heel-drop'], within: { 'heel-drop': { reps: [6, 10] } } },
    why: 'GA-11: jolts from twelve weeks, where nothing leaks or drags.',
  },
  {
    name: 'heels dropped at seven weeks: not before twelve',
    given: { profile: postpartum(50, { birth: 'vaginal' }, { clearance: 'cleared' }), checkIn: atEase, log: log('heel-drop') },
    expect: { withheld: { 'heel-drop': 'GA-11' }, noneWith: [{ impact: 'low' }] },
    why: 'GA-11: running and jumping wait twelve weeks.',
  },
  {
    name: 'heels dropped where it hurts at four: no jolt today',
    given: { profile: later, checkIn: feels({ now: 2, worst24h: 4 }, easy), log: log('heel-drop') },
    expect: { withheld: { 'heel-drop': 'LA14' } },
    why: 'LA14: no impact above 3.',
  },
  {
    name: 'heels dropped where it leaks: no',
    given: {
      profile: postpartum(240, { birth: 'vaginal' }, { conditions: ['pelvic-floor-symptoms'], clearance: 'cleared' }),
      checkIn: atEase,
      log: log('heel-drop', 'band-hip-hinge', 'counter-plank'),
    },
    expect: { withheld: { 'heel-drop': 'GA-13', 'band-hip-hinge': 'avoid-when', 'counter-plank': 'avoid-when' } },
    why: 'GA-13: no impact, and nothing that presses down.',
  },
  {
    name: 'up from the floor and into the bath, one leg sore',
    given: {
      profile: pregnant(30),
      checkIn: feels(3, { sites: [site('si')], provokedBy: ['single-leg', 'sit-to-stand'] }),
      log: log('up-from-floor', 'bath-and-shower'),
    },
    expect: { variants: { 'up-from-floor': 'both-knees', 'bath-and-shower': 'sit-and-swing' } },
    why: '§5c, TK-4: both legs together, sitting first.',
  },
  {
    name: 'up from the floor by a chair',
    given: {
      profile: pregnant(30),
      checkIn: feels(3, { sites: [site('low-back', 'centre')], provokedBy: ['hinge', 'carrying', 'sit-to-stand'] }),
      log: log('up-from-floor'),
    },
    expect: { variants: { 'up-from-floor': 'one-foot-first' } },
    why: 'The way up with something to hold.',
  },
  {
    name: 'long sitting: the desk and the drive',
    given: { profile: pregnant(24), checkIn: feels(3, pain.piriformis), log: log('desk-set-up', 'long-drive') },
    expect: { planned: ['desk-set-up', 'long-drive'], cues: { 'desk-set-up': ['sit-high-and-break'] } },
    why: 'TK-2: a break every twenty to thirty minutes, hips above knees, no crossing.',
  },
  {
    name: 'socks and shopping',
    given: { profile: pregnant(34), checkIn: feels(3, pain.lumbar), log: log('socks-and-shoes', 'lift-shopping') },
    expect: { planned: ['socks-and-shoes', 'lift-shopping'] },
    why: 'EV5, EV10: dress sitting, share the load.',
  },
  {
    name: 'nights hurt: on the side, propped',
    given: { profile: pregnant(31), checkIn: feels(3, pain.posterior), log: log('sleep-on-side', 'turn-in-bed') },
    expect: { planned: ['sleep-on-side', 'turn-in-bed'], noWords: ['stillb'] },
    why: 'GA-3: settle on either side from 28 weeks, without alarm; TK-1.',
  },
  {
    name: 'a pram, a hill, a nappy',
    given: {
      profile: postpartum(90, { birth: 'vaginal', baby: true }),
      checkIn: feels(3, { sites: [site('si')], provokedBy: ['walking', 'standing'] }),
      log: log('pram-uphill', 'change-nappies'),
    },
    expect: { planned: ['pram-uphill', 'change-nappies'] },
    why: 'EV10, WD7: two hands, the flat way; waist height.',
  },
  {
    name: 'a cot and a feed lying down',
    given: {
      profile: postpartum(90, { birth: 'vaginal', baby: true, feeding: 'breast' }),
      checkIn: feels(3, { sites: [site('low-back', 'centre')], provokedBy: ['hinge', 'sitting'] }),
      log: log('lay-baby-down', 'feed-lying'),
    },
    expect: { planned: ['lay-baby-down', 'feed-lying'] },
    why: 'EV6, EV9: close, and a side-lying feed.',
  },
  {
    name: 'after a loss: no cot, no pram, no feed',
    given: {
      profile: postpartum(90, { birth: 'vaginal', baby: false }),
      checkIn: feels(3, {
        sites: [site('low-back', 'centre')],
        provokedBy: ['hinge', 'sitting', 'carrying', 'standing', 'walking'],
      }),
      log: log('lay-baby-down', 'feed-lying', 'pram-uphill', 'change-nappies', 'lift-from-low'),
    },
    expect: {
      notPlanned: ['lay-baby-down', 'feed-lying', 'pram-uphill', 'change-nappies', 'lift-from-low'],
      noWords: ['baby', 'pram', 'cot', 'nappy', 'child', 'feed'],
    },
    why: 'After a loss nothing is said of one.',
  },
  {
    name: 'a tense pelvic floor: no straining',
    given: { profile: postpartum(100, { birth: 'vaginal' }), checkIn: feels(3, pain.pelvicFloor), log: log('easy-toilet') },
    expect: { planned: ['easy-toilet'], noWords: ['baby'] },
    why: 'PFM pattern: let go, never push down.',
  },
  {
    name: 'sitting hurts, and the toilet: feet up, not hips',
    given: {
      profile: pregnant(24, 0, { conditions: ['pelvic-floor-symptoms'] }),
      checkIn: feels(3, pain.pelvicFloor),
      log: [...log('easy-toilet'), says('desk-set-up', false), says('long-drive', false)],
    },
    expect: { planned: ['easy-toilet'], noCues: ['sit-high-and-break'] },
    why: 'TK-2 is about long sitting; a stool under the feet brings the knees up.',
  },
];

export const moreMoves: readonly Case[] = [...newLoads, ...wider];
