// Before any plan: who needs a person first.
import type { Case } from '../case.ts';
import { at, checkedIn, daysAgo, feels, longKnown, postpartum, pregnant } from '../given.ts';
import { idFor } from '../run-case.ts';

const profile = pregnant(24);
const assessed = (days: number, flags: readonly string[], mayExercise: boolean) => ({
  type: 'assessed',
  at: daysAgo(days, '18:00'),
  flags,
  mayExercise,
});

const gate: readonly Case[] = [
  {
    name: 'nothing was asked',
    given: { profile, checkIn: { at, pain: { now: 3 } } },
    expect: { level: 'not-screened', allows: 'rest-and-breathe', because: ['SG10'], onlyKinds: ['breathing', 'rest', 'relief'] },
    why: 'SG10: absent flags are not no; only rest and breathing until she was asked.',
  },
  {
    name: 'no check-in at all',
    given: { profile, checkIn: null },
    expect: {
      level: 'not-screened',
      allows: 'rest-and-breathe',
      because: ['SG10'],
      onlyMoves: ['rib-breath', 'calm-breath', 'side-lying-rest'],
      planned: ['side-lying-rest'],
    },
    why: 'SG10 offers only the rest-and-breathe set: BR1, BR6, RL1 (SG2 names them).',
  },
  {
    name: 'yesterday’s check-in says nothing of today',
    given: { profile, checkIn: feels(3), now: '2026-11-23T07:00:00+01:00' },
    expect: { level: 'not-screened', allows: 'rest-and-breathe', because: ['SG10'] },
    why: 'Settled, daily: a check-in that is not of her calendar day counts as not asked.',
  },
  {
    name: 'ten minutes past midnight it is another day',
    given: { profile, checkIn: feels(3, { at: '2026-11-22T23:50:00+01:00' }), now: '2026-11-23T00:10:00+01:00' },
    expect: { level: 'not-screened', allows: 'rest-and-breathe' },
    why: 'Settled: her calendar day counts, not the hours in between.',
  },
  {
    name: 'a clock in UTC does not move her day',
    given: { profile, checkIn: feels(2, { at: '2026-11-22T00:30:00+01:00' }), now: '2026-11-21T23:45:00Z' },
    expect: { level: 'clear', allows: 'full' },
    why: 'Settled: her calendar day; at a quarter to midnight in UTC it is already the 22nd where she is.',
  },
  {
    name: 'the short gate without any diary',
    given: { profile, checkIn: feels(2, { asked: 'daily' }) },
    expect: { level: 'clear', allows: 'full', notBecause: ['SG10'] },
    why: 'Settled: a daily gate counts where the check-in stands alone.',
  },
  {
    name: 'the short gate after the full list of this stage',
    given: { profile, checkIn: feels(2, { asked: 'daily' }), log: longKnown },
    expect: { level: 'clear', allows: 'full', notBecause: ['SG10'] },
    why: 'Settled: the full list once in the stage, then six items a day.',
  },
  {
    name: 'the short gate, and never the full list',
    given: { profile, checkIn: feels(2, { asked: 'daily' }), log: [checkedIn(1, 2, { asked: 'daily' })] },
    expect: { level: 'not-screened', allows: 'rest-and-breathe', because: ['SG10'] },
    why: 'Settled: daily counts only if a full list was answered once in the log.',
  },
  {
    name: 'the short gate in the third trimester, the full list in the second',
    given: { profile: pregnant(28, 1), checkIn: feels(2, { asked: 'daily' }), log: [checkedIn(3)] },
    expect: { level: 'not-screened', allows: 'rest-and-breathe', because: ['SG10'] },
    why: 'CLINICAL §2: the full list again when the stage changes.',
  },
  {
    name: 'the short gate after birth, the full list in pregnancy',
    given: { profile: postpartum(5), checkIn: feels(2, { asked: 'daily' }), log: [checkedIn(8)] },
    expect: { level: 'not-screened', allows: 'rest-and-breathe', because: ['SG10'] },
    why: 'CLINICAL §2: the full list again when the stage changes, birth included.',
  },
  {
    name: 'the short gate, the full list taken back',
    given: {
      profile,
      checkIn: feels(2, { asked: 'daily' }),
      log: [checkedIn(3), { type: 'retracted', at: daysAgo(2), of: idFor(0) }],
    },
    expect: { level: 'not-screened', because: ['SG10'] },
    why: 'What was taken back was not answered.',
  },
];

const lock: readonly Case[] = [
  {
    name: 'an emergency of three days ago that nobody looked at',
    given: { profile, checkIn: feels(2), log: [checkedIn(3, 4, { flags: ['RF-P05'] })] },
    expect: { level: 'emergency', allows: 'nothing', because: ['RF-P05'], items: [0, 0], onlyMoves: [] },
    why: 'Settled: locked until she says that she has been assessed (SG1).',
  },
  {
    name: 'a call that was never made',
    given: { profile, checkIn: feels(2), log: [checkedIn(2, 4, { flags: ['RF-P04'] })] },
    expect: { level: 'call-now', allows: 'nothing', because: ['SG1', 'RF-P04'] },
    why: 'Settled: T! locks as E does, and keeps its own level.',
  },
  {
    name: 'yes at eight, none of these at ten',
    given: {
      profile,
      checkIn: feels(2, { at: daysAgo(0, '10:00') }),
      log: [checkedIn(0, 4, { flags: ['RF-A02'] })],
    },
    expect: { level: 'call-now', allows: 'nothing', because: ['RF-A02'] },
    why: 'Settled: only an assessment opens it; a second answer does not.',
  },
  {
    name: 'a locked diary and no check-in today',
    given: { profile, checkIn: null, log: [checkedIn(1, 4, { flags: ['RF-A01'] })] },
    expect: { level: 'emergency', allows: 'nothing', because: ['RF-A01'] },
    why: 'SG1: the plan is hidden until she has been assessed; the rest-and-breathe set too.',
  },
  {
    name: 'assessed, and told that she may move',
    given: {
      profile,
      checkIn: feels(2),
      log: [checkedIn(3, 4, { flags: ['RF-P05'] }), assessed(2, ['RF-P05'], true)],
    },
    expect: { level: 'clear', allows: 'full', notBecause: ['RF-P05'] },
    why: 'Settled: her word that she was seen opens the plan again.',
  },
  {
    name: 'assessed, and told to rest',
    given: {
      profile,
      checkIn: feels(2),
      log: [checkedIn(3, 4, { flags: ['RF-P05'] }), assessed(2, ['RF-P05'], false)],
    },
    expect: {
      allows: 'rest-and-breathe',
      because: ['assessed-rest'],
      notBecause: ['RF-P05'],
      shapedBy: { 'side-lying-rest': ['assessed-rest'] },
      silent: ['SG10'],
    },
    why: 'Settled: mayExercise false is rest and breathing.',
  },
  {
    name: 'told to rest, and later that she may move',
    given: {
      profile,
      checkIn: feels(2),
      log: [checkedIn(6, 4, { flags: ['RF-P05'] }), assessed(5, ['RF-P05'], false), assessed(1, ['RF-P05'], true)],
    },
    expect: { level: 'clear', allows: 'full', notBecause: ['assessed-rest'] },
    why: 'The newest word of who examined her counts.',
  },
  {
    name: 'told to rest for one sign, and of another that she may move',
    given: {
      profile,
      checkIn: feels(2),
      log: [checkedIn(6, 4, { flags: ['RF-P01', 'RF-A07'] }), assessed(5, ['RF-P01'], false), assessed(4, ['RF-A07'], true)],
    },
    expect: { allows: 'rest-and-breathe', because: ['assessed-rest'], notBecause: ['RF-P01', 'RF-A07'] },
    why: 'Settled: mayExercise false is rest and breathing; a yes about a fever says nothing of bleeding.',
  },
  {
    name: 'assessed before it happened',
    given: {
      profile,
      checkIn: feels(2),
      log: [assessed(4, ['RF-P01'], true), checkedIn(3, 4, { flags: ['RF-P01'] })],
    },
    expect: { level: 'call-now', allows: 'nothing', because: ['RF-P01'] },
    why: 'Settled: an assessment that is later.',
  },
  {
    name: 'one sign assessed, another not',
    given: {
      profile,
      checkIn: feels(2),
      log: [checkedIn(3, 4, { flags: ['RF-A02', 'RF-A03'] }), assessed(2, ['RF-A02'], true)],
    },
    expect: { level: 'emergency', allows: 'nothing', because: ['RF-A03'] },
    why: 'SG1: one sign is enough, and nobody looked at this one.',
  },
  {
    name: 'the same sign again after it was assessed',
    given: {
      profile,
      checkIn: feels(2, { flags: ['RF-P01'] }),
      log: [checkedIn(9, 4, { flags: ['RF-P01'] }), assessed(8, ['RF-P01'], true)],
    },
    expect: { level: 'call-now', allows: 'nothing', because: ['RF-P01'] },
    why: 'CLINICAL §2: unsure is yes; bleeding today is not last week’s bleeding.',
  },
  {
    name: 'a sign ticked by mistake and taken back',
    given: {
      profile,
      checkIn: feels(2),
      log: [checkedIn(3, 4, { flags: ['RF-P05'] }), { type: 'retracted', at: daysAgo(3, '08:05'), of: idFor(0) }],
    },
    expect: { level: 'clear', allows: 'full' },
    why: 'Settled: a retracted check-in no longer locks.',
  },
  {
    name: 'assessed, and that was taken back',
    given: {
      profile,
      checkIn: feels(2),
      log: [
        checkedIn(3, 4, { flags: ['RF-P05'] }),
        assessed(2, ['RF-P05'], true),
        { type: 'retracted', at: daysAgo(1), of: idFor(1) },
      ],
    },
    expect: { level: 'emergency', allows: 'nothing', because: ['RF-P05'] },
    why: 'What was taken back was not said: nobody has looked yet.',
  },
  {
    name: 'a sign in pregnancy that nobody looked at, and then a birth',
    given: {
      checkIn: feels(2),
      log: [
        { type: 'profile-set', at: daysAgo(30), ...pregnant(39) },
        checkedIn(6, 4, { flags: ['RF-P06'] }),
        { type: 'birth', at: daysAgo(4), date: daysAgo(4).slice(0, 10), birth: 'vaginal' },
      ],
    },
    expect: { level: 'call-now', allows: 'nothing', because: ['RF-P06'] },
    why: 'Settled: until an assessment; pre-eclampsia does not end with the birth (RF-Q06).',
  },
  {
    name: 'a sign of tomorrow',
    given: { profile, checkIn: feels(2), log: [checkedIn(-1, 4, { flags: ['RF-P05'] })] },
    expect: { level: 'clear', allows: 'full' },
    why: 'Settled: the moment that is asked about bounds the log.',
  },
  {
    name: 'itching of three days ago does not lock',
    given: { profile, checkIn: feels(2), log: [checkedIn(3, 2, { flags: ['RF-P12'] })] },
    expect: { level: 'clear', allows: 'full', notBecause: ['RF-P12'] },
    why: 'Settled: only E and T! lock; the full list of today asks it again, and she does not name it.',
  },
  {
    name: 'itching of three days ago, and six items a day since',
    given: {
      profile,
      checkIn: feels(2, { asked: 'daily' }),
      log: [checkedIn(9), checkedIn(3, 2, { flags: ['RF-P12'] }), checkedIn(1, 2, { asked: 'daily' })],
    },
    expect: { level: 'same-day', allows: 'rest-and-breathe', because: ['SG2', 'RF-P12'], notBecause: ['locked', 'SG10'] },
    why: 'SG2: nothing has asked after the itching since; unknown is never no.',
  },
  {
    name: 'itching this morning, six items at noon',
    given: {
      profile,
      checkIn: feels(2, { at: daysAgo(0, '12:00'), asked: 'daily' }),
      log: [checkedIn(9), checkedIn(0, 2, { flags: ['RF-P12'] })],
    },
    expect: { level: 'same-day', allows: 'rest-and-breathe', because: ['RF-P12'] },
    why: 'SG2: the same day counts as any other; the six items do not ask it.',
  },
  {
    name: 'blood pressure of yesterday, six items without it today',
    given: {
      profile,
      checkIn: feels(2, { asked: 'daily' }),
      log: [checkedIn(9), checkedIn(1, 2, { flags: ['RF-P07'] })],
    },
    expect: { level: 'clear', allows: 'full', notBecause: ['RF-P07'] },
    why: 'CLINICAL §2: among the six items a day; it was asked, and is gone.',
  },
  {
    name: 'leaking of last week, and six items a day since',
    given: {
      profile: postpartum(100),
      checkIn: feels(2, { asked: 'daily' }),
      log: [...longKnown, checkedIn(7, 2, { flags: ['RF-Q15'] }), checkedIn(1, 2, { asked: 'daily' })],
    },
    expect: {
      level: 'review',
      allows: 'light',
      because: ['SG3', 'RF-Q15'],
      noneWith: [{ impact: 'low' }, { impact: 'high' }, { load: 'loaded' }, { breathHoldRisk: true }],
    },
    why: 'RF-Q15, SG3: the load that it names waits until someone has looked, or until she is asked and it is gone.',
  },
  {
    name: 'leaking of last week that someone has looked at',
    given: {
      profile: postpartum(100),
      checkIn: feels(2, { asked: 'daily' }),
      log: [...longKnown, checkedIn(7, 2, { flags: ['RF-Q15'] }), assessed(3, ['RF-Q15'], true)],
    },
    expect: { level: 'clear', allows: 'full', notBecause: ['RF-Q15'] },
    why: 'SG3: after the review the load is open again.',
  },
  {
    name: 'itching late in pregnancy, then a birth and the full list',
    given: {
      checkIn: feels(2),
      log: [
        { type: 'profile-set', at: daysAgo(30), ...pregnant(39) },
        checkedIn(6, 4, { flags: ['RF-P12'] }),
        { type: 'birth', at: daysAgo(4), date: daysAgo(4).slice(0, 10), birth: 'vaginal' },
      ],
    },
    expect: { level: 'clear', allows: 'light', notBecause: ['RF-P12'] },
    why: 'RF-P12 is a sign of pregnancy: the full list of her new stage ends it.',
  },
  {
    name: 'pregnant again, and an itch of the first time that was gone before the birth',
    given: {
      checkIn: null,
      log: [
        { type: 'profile-set', at: daysAgo(500), ...postpartum(60) },
        checkedIn(450, 2, { flags: ['RF-P12'] }),
        checkedIn(440),
        { type: 'profile-set', at: daysAgo(1), ...pregnant(8) },
      ],
    },
    expect: { level: 'not-screened', because: ['SG10'], notBecause: ['RF-P12'] },
    why: 'A list of then still says what was gone then; only lists since the new pregnancy began stand for nothing in it.',
  },
  {
    name: 'pregnant again, the full list answered before she knew',
    given: {
      checkIn: feels(2, { asked: 'daily' }),
      log: [
        { type: 'profile-set', at: daysAgo(60), ...postpartum(400) },
        checkedIn(20),
        { type: 'profile-set', at: daysAgo(1), ...pregnant(8) },
      ],
    },
    expect: { level: 'not-screened', allows: 'rest-and-breathe', because: ['SG10'] },
    why: 'CLINICAL §2: the full list again when the stage changes; the one of before asked no sign of pregnancy.',
  },
];

const urgency: readonly Case[] = [
  {
    name: 'numb between the legs at 24 weeks',
    given: { profile, checkIn: feels(3, { flags: ['RF-A03'] }) },
    expect: { level: 'emergency', allows: 'nothing', because: ['SG1', 'RF-A03'], items: [0, 0] },
    why: 'Possible cauda equina is an emergency; labour and tears hide it (finucane-2020).',
  },
  {
    name: 'three signs at once',
    given: { profile, checkIn: feels(3, { flags: ['RF-A14', 'RF-P07', 'RF-P04'] }) },
    expect: { level: 'call-now', allows: 'nothing', because: ['RF-A14', 'RF-P07', 'RF-P04'] },
    why: 'Settled: the most urgent level, and all of them among the reasons.',
  },
  {
    name: 'bleeding that is heavy',
    given: { profile, checkIn: feels(3, { flags: ['RF-P01!'] }) },
    expect: { level: 'emergency', allows: 'nothing', because: ['SG1'] },
    why: 'RF-P01: T!, but E if heavy; the suffix says the worse one.',
  },
  {
    name: 'blood pressure of 140 over 90 at home',
    given: { profile, checkIn: feels(2, { flags: ['RF-P07'] }) },
    expect: {
      level: 'same-day',
      allows: 'rest-and-breathe',
      because: ['SG2', 'RF-P07'],
      onlyMoves: ['rib-breath', 'calm-breath', 'side-lying-rest'],
      planned: ['side-lying-rest'],
      shapedBy: { 'side-lying-rest': ['SG2'] },
      silent: ['SG10'],
      items: [1, 2],
    },
    why: 'SG2: a same-day call; BR1, BR6 and RL1 stay, and each line says that and not that she was never asked.',
  },
  {
    name: 'faint while lying on her back',
    given: { profile, checkIn: feels(2, { flags: ['RF-P10'] }), log: longKnown },
    expect: {
      level: 'same-day',
      allows: 'rest-and-breathe',
      because: ['RF-P10'],
      noneWith: [{ position: 'supine' }, { position: 'propped-supine' }],
      planned: ['side-lying-rest'],
    },
    why: 'RF-P10: roll to the side, block lying on the back; T if it does not pass (settled: same-day).',
  },
  {
    name: 'the midline domes on effort',
    given: { profile: postpartum(100), checkIn: feels(2, { flags: ['RF-Q16'] }), log: longKnown },
    expect: {
      level: 'review',
      allows: 'light',
      because: ['RF-Q16'],
      noneWith: [{ trunkFlexion: true }, { load: 'loaded' }, { breathHoldRisk: true }],
    },
    why: 'RF-Q16: settled as review; SG3 holds the named load.',
  },
  {
    name: 'bleeding returned after activity',
    given: { profile: postpartum(30), checkIn: feels(2, { flags: ['RF-Q02'] }), log: longKnown },
    expect: { level: 'same-day', allows: 'rest-and-breathe', because: ['RF-Q02'] },
    why: 'Settled: RF-Q02 is same-day; GA-12: a level down.',
  },
  {
    name: 'bleeding that returned yesterday, none today',
    given: {
      profile: postpartum(50),
      checkIn: feels(2, { asked: 'daily' }),
      log: [...longKnown, checkedIn(1, 2, { flags: ['RF-Q02'] })],
    },
    expect: {
      level: 'clear',
      allows: 'full',
      withheld: { 'box-squat': 'GA-12' },
      noneWith: [{ load: 'loaded' }, { position: 'in-water' }],
      rpeAtMost: 3,
    },
    why: 'GA-12: a level down for 48 hours, and not only on the day on which it is said.',
  },
  {
    name: 'bleeding that returned two days ago, none since',
    given: {
      profile: postpartum(50),
      checkIn: feels(2, { asked: 'daily' }),
      log: [...longKnown, checkedIn(2, 2, { flags: ['RF-Q02'] }), checkedIn(1, 2, { asked: 'daily' })],
    },
    expect: { level: 'clear', allows: 'full', silent: ['GA-12'] },
    why: 'GA-12: the 48 hours are over.',
  },
  {
    name: 'bony pain on long heparin',
    given: { profile: postpartum(50), checkIn: feels(2, { flags: ['RF-A11'] }), log: longKnown },
    expect: { level: 'same-day', allows: 'rest-and-breathe', because: ['RF-A11'] },
    why: 'Settled: RF-A11 is same-day; no loading (plo).',
  },
  {
    name: 'not safe at home',
    given: { profile, checkIn: feels(2, { flags: ['RF-A17'] }) },
    expect: { level: 'same-day', allows: 'rest-and-breathe', because: ['RF-A17'] },
    why: 'Settled: RF-A17 is same-day, and counts in the moment although it is never stored.',
  },
  {
    name: 'not safe at home, and in danger',
    given: { profile, checkIn: feels(2, { flags: ['RF-A17!'] }) },
    expect: { level: 'emergency', allows: 'nothing' },
    why: 'RF-A17: E if in danger.',
  },
  {
    name: 'tingling below the knee, no weakness',
    given: { profile, checkIn: feels(2, { flags: ['RF-A14'] }), log: longKnown },
    expect: {
      level: 'review',
      allows: 'light',
      because: ['SG3', 'RF-A14'],
      withheld: { 'raised-block-deadlift': 'allowance' },
      noneWith: [{ endRange: true }],
      someOfKind: ['breathing', 'walk'],
      rpeAtMost: 3,
    },
    why: 'RF-A14: B; keep walking, no end-range hamstring or pigeon stretch (SG3 holds the named load).',
  },
  {
    name: 'heaviness and leaking at ten weeks after birth',
    given: { profile: postpartum(70), checkIn: feels(2, { flags: ['RF-Q15'] }), log: longKnown },
    expect: {
      level: 'review',
      allows: 'light',
      because: ['SG3', 'RF-Q15'],
      noneWith: [{ impact: 'low' }, { impact: 'high' }, { load: 'loaded' }, { breathHoldRisk: true }],
    },
    why: 'RF-Q15: unload, no impact, no heavy lifting until a pelvic-health physio has looked.',
  },
  {
    name: 'sacral pain on standing three weeks after birth',
    given: { profile: postpartum(24), checkIn: feels(3, { flags: ['RF-Q12'], provokedBy: ['standing'] }), log: longKnown },
    expect: {
      level: 'review',
      allows: 'light',
      because: ['RF-Q12'],
      noneWith: [{ impact: 'low' }, { impact: 'high' }, { load: 'loaded' }, { stance: 'single' }, { stance: 'split' }],
      withheld: { walk: 'SG3', 'worktop-push-up': 'SG3' },
      notPlanned: ['walk', 'water-walk'],
      someOfKind: ['walk'],
    },
    why: 'RF-Q12: a possible stress fracture stops loading and impact meanwhile (sacral-sfx); 3e: no loading at all, so no walk and nothing on the feet. Sitting ones stay.',
  },
  {
    name: 'a postpartum sign in pregnancy counts all the same',
    given: { profile, checkIn: feels(2, { flags: ['RF-Q03'] }) },
    expect: { level: 'call-now', allows: 'nothing', because: ['RF-Q03'] },
    why: 'Settled: any id counts at any stage, at its own urgency.',
  },
  {
    name: 'thoughts of harm',
    given: { profile: postpartum(40), checkIn: feels(2, { flags: ['RF-Q18'] }) },
    expect: { level: 'emergency', allows: 'nothing', because: ['RF-Q18'] },
    why: 'MD2, RF-Q18: a crisis now.',
  },
  {
    name: 'low mood keeps a gentle plan',
    given: { profile: postpartum(100), checkIn: feels(2, { flags: ['RF-Q19'] }), log: longKnown },
    expect: { level: 'review', allows: 'light', because: ['RF-Q19'], someOfKind: ['breathing', 'walk'], items: [3, 8] },
    why: 'RF-Q19, MD1: book a review within days and keep gentle movement on (gutke-2007).',
  },
  {
    name: 'groin pain with a limp late in pregnancy',
    given: { profile: pregnant(33), checkIn: feels(4, { flags: ['RF-P11'], provokedBy: ['walking'] }) },
    expect: { level: 'same-day', allows: 'rest-and-breathe', because: ['RF-P11'], onlyKinds: ['breathing', 'rest'] },
    why: 'SG7, RF-P11: the hip may be at risk of fracture; no weight-bearing plan (toh).',
  },
];

const dates: readonly Case[] = [
  {
    name: 'three days over the due date',
    given: { profile: pregnant(40, 3), checkIn: feels(2), log: longKnown },
    expect: { level: 'clear', allows: 'full', because: ['due-date-passed'], conservative: true },
    why: 'Settled: still pregnant, T3, and she is asked.',
  },
  {
    name: 'on the due date nothing is asked',
    given: { profile: pregnant(40), checkIn: feels(2), log: longKnown },
    expect: { allows: 'full', notBecause: ['due-date-passed'] },
    why: 'Settled: a due date that has passed; today’s has not.',
  },
  {
    name: 'three weeks over the due date',
    given: { profile: pregnant(43), checkIn: feels(2), log: longKnown },
    expect: { allows: 'full', because: ['due-date-passed'], notBecause: ['stage-date'] },
    why: 'Settled: 21 days past is still a date that is believed.',
  },
  {
    name: 'a stored due date of 22 days ago',
    given: {
      checkIn: feels(2),
      log: [{ type: 'profile-set', at: daysAgo(30), ...pregnant(43, 1) }, checkedIn(29)],
    },
    expect: { allows: 'rest-and-breathe', because: ['stage-date'], onlyKinds: ['breathing', 'rest'] },
    why: 'Settled: a stored date that has aged out is asked again; rest and breathing until then.',
  },
  {
    name: 'a stored birth of two years and a day ago',
    given: {
      checkIn: feels(2),
      log: [{ type: 'profile-set', at: daysAgo(30), ...postpartum(731) }, checkedIn(29)],
    },
    expect: {
      allows: 'rest-and-breathe',
      because: ['stage-date'],
      shapedBy: { 'side-lying-rest': ['stage-date'] },
      silent: ['SG10'],
    },
    why: 'Settled: birth dates are believed up to 730 days.',
  },
  {
    name: 'two years after birth to the day',
    given: { profile: postpartum(730), checkIn: feels(2), log: longKnown },
    expect: { allows: 'full', notBecause: ['stage-date'] },
    why: 'Settled: P12 reaches to day 730; this pain can last up to two years (apta-pgp-pp-2022).',
  },
  {
    name: 'she gave birth three days ago, says the diary',
    given: {
      checkIn: feels(2),
      log: [
        { type: 'profile-set', at: daysAgo(30), ...pregnant(39, 4) },
        checkedIn(30),
        { type: 'birth', at: daysAgo(1), date: daysAgo(3).slice(0, 10), birth: 'vaginal', baby: true },
      ],
    },
    expect: {
      allows: 'light',
      because: ['conditions-unknown'],
      onlyMoves: [
        'rib-breath',
        'pelvic-floor-lift',
        'pelvic-floor-let-go',
        'side-lying-rest',
        'turn-in-bed',
        'out-of-bed',
        'walk',
      ],
    },
    why: 'Settled: a birth changes the stage that day (GA-7), and what she was told in pregnancy is asked again.',
  },
];

export const screening: readonly Case[] = [...gate, ...lock, ...urgency, ...dates];
