// What the weeks of pregnancy and the days after birth open and close.
import type { Case } from '../case.ts';
import {
  checkedIn,
  daysAgo,
  did,
  feels,
  longKnown,
  mornings,
  pain,
  postpartum,
  pregnant,
  site,
  soon,
  walked,
  wants,
  without,
} from '../given.ts';

const well = feels(2, { ...pain.posterior, minutes: 45 });
const knownAnd = (...moves: readonly string[]) => [...longKnown, ...wants(...moves)];

/** GA-7's list: BR1–BR3, RL1, EV1, EV2 and short walks. */
const firstDays = [
  'rib-breath',
  'pelvic-floor-lift',
  'pelvic-floor-let-go',
  'side-lying-rest',
  'turn-in-bed',
  'out-of-bed',
  'walk',
];
/** GA-8's list: ST1, MO2, MO7, CO1, GL1, GL2, WA1. */
const nextWeeks = ['sit-to-stand', 'seated-pelvic-tilt', 'open-book', 'low-belly-hug', 'glute-set', 'ball-squeeze', 'walk'];

const pregnancy: readonly Case[] = [
  {
    name: 'ten weeks: the balls as the practitioner has them',
    given: { profile: pregnant(10), checkIn: well, log: knownAnd('hip-release-balls') },
    expect: { variants: { 'hip-release-balls': 'flat' }, doses: { 'hip-release-balls': { holdSeconds: 60, perSide: true } } },
    why: 'S1: on the back, a ball under each dimple; CLINICAL §6i allows it in T1 (D1: a minute a side).',
  },
  {
    name: 'thirteen weeks and six days',
    given: { profile: pregnant(13, 6), checkIn: well, log: knownAnd('hip-release-balls') },
    expect: { variants: { 'hip-release-balls': 'flat' }, noCues: ['watch-your-midline'] },
    why: 'Settled: T1 reaches to 13w6d; GA-5 has not begun.',
  },
  {
    name: 'fourteen weeks: the balls upright',
    given: { profile: pregnant(14), checkIn: well, log: knownAnd('hip-release-balls', 'pallof-press') },
    expect: {
      variants: { 'hip-release-balls': 'wall' },
      noneWith: [{ position: 'supine' }, { position: 'prone' }, { trunkFlexion: true }],
      cues: { 'pallof-press': ['watch-your-midline'] },
      shapedBy: { 'pallof-press': ['GA-5'] },
    },
    why: 'CLINICAL tip 1: upright from T2; GA-5: no prone, no sit-up, watch for doming.',
  },
  {
    name: 'twenty weeks, and only a floor to lie on',
    given: {
      profile: pregnant(20, 0, { equipment: ['therapy-balls'] }),
      checkIn: feels(2, { ...pain.posterior, sites: [site('si'), site('tailbone', 'centre')], place: 'gym', minutes: 45 }),
      log: knownAnd('hip-release-balls'),
    },
    expect: { noneWith: [{ position: 'supine' }] },
    why: 'D3, GA-1: from 20 weeks nobody is put flat on her back (mottola-supine-2019).',
  },
  {
    name: 'twenty weeks: the upright release first',
    given: { profile: pregnant(20), checkIn: well, log: knownAnd('hip-release-balls') },
    expect: { variants: { 'hip-release-balls': 'wall' }, noneWith: [{ position: 'supine' }] },
    why: 'D3: propped, or upright against a wall, or seated: the upright version first.',
  },
  {
    name: 'faint on her back four weeks ago',
    given: {
      profile: pregnant(18),
      checkIn: well,
      log: [...longKnown, checkedIn(28, 2, { flags: ['RF-P10'] }), ...wants('short-bridge', 'hip-thrust')],
    },
    expect: {
      allows: 'full',
      noneWith: [{ position: 'supine' }, { position: 'propped-supine' }],
      withheld: { 'short-bridge': 'GA-2', 'hip-thrust': 'GA-2' },
    },
    why: 'GA-2, D3: any supine symptom blocks all of it for the rest of the pregnancy.',
  },
  {
    name: 'faint on her back in pregnancy, now fourteen weeks after birth',
    given: {
      profile: postpartum(98),
      checkIn: well,
      log: [...longKnown, checkedIn(150, 2, { flags: ['RF-P10'] }), ...wants('short-bridge')],
    },
    expect: { planned: ['short-bridge'], silent: ['GA-2'] },
    why: 'GA-2: for the rest of the pregnancy, and that is over.',
  },
  {
    name: 'twenty-seven weeks and six days: the high box still',
    given: {
      profile: pregnant(27, 6, { equipment: ['high-box', 'kettlebell', 'wall', 'chair'] }),
      checkIn: well,
      log: knownAnd('elevated-pigeon', 'box-squat'),
    },
    expect: {
      variants: { 'elevated-pigeon': 'high-box', 'box-squat': 'kettlebell' },
      conservative: false,
      silent: ['GA-4', 'D2'],
    },
    why: 'Settled: T2 reaches to 27w6d; GA-4’s cap on the box begins in T3.',
  },
  {
    name: 'twenty-eight weeks: no high box, a lighter squat',
    given: {
      profile: pregnant(28, 0, { equipment: ['high-box', 'kettlebell', 'wall', 'chair'] }),
      checkIn: well,
      log: knownAnd('elevated-pigeon', 'box-squat'),
    },
    expect: {
      conservative: true,
      variants: { 'elevated-pigeon': 'bed-edge', 'box-squat': 'light-kettlebell' },
      noneWith: [
        { legUp: true, support: false },
        { stance: 'single', support: false },
        { stance: 'split', support: false },
        { sideStep: true, support: false },
        { unstableSurface: true },
      ],
    },
    why: 'GA-4: box to mid-thigh at most; D2: no sturdy table, then seated; ST3 in T3 lighter.',
  },
  {
    name: 'thirty-four weeks at a sturdy table',
    given: { profile: pregnant(34), checkIn: well, log: knownAnd('elevated-pigeon', 'elevated-hamstring') },
    expect: {
      variants: { 'elevated-pigeon': 'hands-on-table', 'elevated-hamstring': 'angled' },
      cues: { 'elevated-pigeon': ['both-hands-on-the-table', 'table-against-a-wall'] },
      shapedBy: { 'elevated-pigeon': ['D2'] },
      noneWith: [{ legUp: true, support: false }],
    },
    why: 'D2: elevated stretches stay in T3, both hands on the table, the table against a wall.',
  },
  {
    name: 'thirty-four weeks: the practitioner’s other stretches stay, too',
    given: {
      profile: pregnant(34),
      checkIn: well,
      log: knownAnd('lat-stretch-hip-opener', 'double-pigeon'),
    },
    expect: {
      variants: { 'lat-stretch-hip-opener': 'table', 'double-pigeon': 'raised' },
      cues: { 'lat-stretch-hip-opener': ['both-hands-on-the-table'] },
      notWithheld: ['seated-lat-stretch'],
    },
    why: 'Settled: S4a in T3 under D2; S2b and S4b in T3 raised on a cushion.',
  },
  {
    name: 'thirty-four weeks and light-headed: seated',
    given: {
      profile: pregnant(34, 0, { conditions: ['dizziness'] }),
      checkIn: well,
      log: knownAnd('elevated-pigeon', 'elevated-hamstring'),
    },
    expect: {
      variants: { 'elevated-pigeon': 'bed-edge', 'elevated-hamstring': 'seat-edge' },
      noneWith: [{ legUp: true }],
    },
    why: 'D2: dizzy or unsteady, the seated version (dunning-2010).',
  },
  {
    name: 'going to sleep from 28 weeks',
    given: { profile: pregnant(28), checkIn: well, log: longKnown },
    expect: { cues: { 'side-lying-rest': ['settle-on-either-side'] }, shapedBy: { 'side-lying-rest': ['GA-3'] } },
    why: 'GA-3: settle on either side from 28 weeks, without alarm (cronin-2019).',
  },
  {
    name: 'going to sleep at 27 weeks and 6 days',
    given: { profile: pregnant(27, 6), checkIn: well, log: longKnown },
    expect: { planned: ['side-lying-rest'], noCues: ['settle-on-either-side'], silent: ['GA-3'] },
    why: 'GA-3 begins at 28 weeks.',
  },
  {
    name: 'warmth in pregnancy',
    given: { profile: pregnant(24), checkIn: feels(4, pain.lumbar), log: knownAnd('warm-pack') },
    expect: { cues: { 'warm-pack': ['keep-cool'] }, shapedBy: { 'warm-pack': ['GA-6'] } },
    why: 'GA-6: heat within bounds while pregnant (ravanelli-2019).',
  },
];

const firstWeeks: readonly Case[] = [
  ...([0, 13, 14] as const).map((day) => ({
    name: `day ${day} after a vaginal birth`,
    given: { profile: postpartum(day), checkIn: well, log: longKnown },
    expect: {
      allows: 'full' as const,
      onlyMoves: firstDays,
      variants: { walk: 'first-days' },
      within: { walk: { minutesEach: [2, 10] as const } },
      withheld: { 'sit-to-stand': 'GA-7' },
      roles: { breathing: [1, 3] as const },
    },
    why: 'GA-7, days 0 to 14: breathing, rest, turning in bed, short walks of 2–10 minutes (can-pp-2025).',
  })),
  {
    name: 'day 15 after a vaginal birth',
    given: { profile: postpartum(15), checkIn: well, log: longKnown },
    expect: {
      notWithheld: nextWeeks,
      withheld: { 'box-squat': 'stage-gate', 'elevated-pigeon': 'stage-gate', 'double-pigeon': 'stage-gate' },
      silent: ['GA-7'],
      conservative: true,
      noneWith: [{ load: 'loaded' }, { onForearms: true }, { position: 'supine' }],
    },
    why: 'GA-8: from here ST1, MO2, MO7, CO1, GL1, GL2, WA1.',
  },
  {
    name: 'day 15 after a birth with instruments',
    given: { profile: postpartum(15, { birth: 'instrumental' }), checkIn: well, log: longKnown },
    expect: { notWithheld: nextWeeks, silent: ['GA-7'] },
    why: 'GA-7: the longer wait belongs to a caesarean.',
  },
  ...(['caesarean', undefined] as const).flatMap((birth) =>
    ([15, 20, 21] as const).map((day) => ({
      name: `day ${day} after ${birth === undefined ? 'a birth of unknown kind' : 'a caesarean'}`,
      given: { profile: postpartum(day, birth === undefined ? {} : { birth }), checkIn: well, log: longKnown },
      expect: { onlyMoves: firstDays, withheld: { 'sit-to-stand': 'GA-7' }, variants: { walk: 'first-days' } },
      why: 'GA-7: 21 days after a caesarean (hse-cs); unknown is never no, so an unknown birth waits as long.',
    })),
  ),
  {
    name: 'day 22 after a caesarean',
    given: { profile: postpartum(22, { birth: 'caesarean' }), checkIn: well, log: longKnown },
    expect: {
      notWithheld: nextWeeks,
      silent: ['GA-7'],
      noneWith: [{ load: 'loaded' }, { trunkFlexion: true }, { onForearms: true }],
    },
    why: 'GA-8 after day 21; GA-10: no load and no sit-up before six weeks (hse-cs).',
  },
  {
    name: 'day 20, and the bleeding rises',
    given: { profile: postpartum(20, { birth: 'vaginal' }, { conditions: ['lochia-rising'] }), checkIn: well, log: longKnown },
    expect: { onlyMoves: firstDays, withheld: { 'sit-to-stand': 'GA-8' }, rpeAtMost: 3, setsAtMost: 1 },
    why: 'GA-8: only where bleeding is not rising; GA-12: a level down.',
  },
  {
    name: 'day 20, and the wound has not closed',
    given: { profile: postpartum(20, { birth: 'vaginal' }, { conditions: ['wound-not-healed'] }), checkIn: well, log: longKnown },
    expect: { onlyMoves: firstDays, withheld: { 'sit-to-stand': 'GA-8' } },
    why: 'GA-8: wound comfortable.',
  },
  {
    name: 'day 20, and nobody asked about bleeding or wound',
    given: { profile: without(postpartum(20), 'conditions'), checkIn: well, log: longKnown },
    expect: { allows: 'light', onlyMoves: firstDays },
    why: 'GA-8 needs both to be known; unknown is never no.',
  },
  {
    name: 'day 22 after a caesarean, and nobody asked about bleeding or wound',
    given: {
      profile: without(postpartum(22, { birth: 'caesarean', baby: true }), 'conditions'),
      checkIn: feels({ now: 2, worst24h: 3 }, { ...pain.posterior, minutes: 20 }),
    },
    expect: { onlyMoves: firstDays, roles: { breathing: [3, 3] } },
    why: 'GA-8 holds the rest back as GA-7 did the day before: the first days go on, and the day is no shorter than it was.',
  },
  {
    name: 'day 25 with a newborn: less strength, and still some',
    given: {
      profile: postpartum(25, { birth: 'vaginal', baby: true }),
      checkIn: feels(2, { ...pain.posterior, minutes: 30 }),
      log: knownAnd('sit-to-stand'),
    },
    expect: {
      planned: ['sit-to-stand'],
      shapedBy: { 'sit-to-stand': ['SLP2'] },
      within: { 'sit-to-stand': { reps: [3, 4], sets: [1, 1] } },
    },
    why: 'SLP2: a new parent in weeks 1–6 does 30–50 % less, and keeps one strength move (deering-2024).',
  },
  {
    name: 'day 26 with a newborn, the day after strength',
    given: {
      profile: postpartum(26, { birth: 'vaginal', baby: true }),
      checkIn: feels(2, { ...pain.posterior, ...soon, minutes: 30 }),
      log: [...longKnown, did('sit-to-stand', 1)],
    },
    expect: { items: [3, 4], roles: { strength: [0, 0] }, minutesAtMost: 12 },
    why: 'SLP2: weeks 1–6 ask 30–50 % less on every day (deering-2024), not only where strength is due.',
  },
  {
    name: 'day 18 after a caesarean: no strength move is promised',
    given: {
      profile: postpartum(18, { birth: 'caesarean', baby: true }),
      checkIn: feels({ now: 2, worst24h: 3 }, { ...pain.posterior, minutes: 20 }),
    },
    expect: { roles: { strength: [0, 0] }, noWords: ['one strength move'] },
    why: 'SLP2 says how little of it there is; where there is none, it must not name one.',
  },
  {
    name: 'day 41: the squat waits one more day',
    given: { profile: postpartum(41), checkIn: well, log: knownAnd('box-squat', 'elevated-hamstring') },
    expect: { withheld: { 'box-squat': 'stage-gate', 'elevated-hamstring': 'stage-gate' }, conservative: true },
    why: 'Settled: P0 is days 0–41, and ST2 is not offered in P0.',
  },
  {
    name: 'the balls in the first six weeks',
    given: { profile: postpartum(30), checkIn: well, log: knownAnd('hip-release-balls') },
    expect: { variants: { 'hip-release-balls': 'wall' }, noneWith: [{ onForearms: true }, { position: 'supine' }] },
    why: 'D3: not flat and not on the forearms in P0.',
  },
  {
    name: 'day 30 after a caesarean, and the baby wants to be lifted',
    given: {
      profile: postpartum(30, { birth: 'caesarean', baby: true }),
      checkIn: feels(3, { sites: [site('low-back', 'centre')], provokedBy: ['carrying'] }),
      log: longKnown,
    },
    expect: { planned: ['lift-baby', 'carry-baby'], noneWith: [{ breathHoldRisk: true }] },
    why: 'GA-10: no lift above the baby’s weight, so the baby’s own is allowed, and how to lift it is what she needs (EV6, EV8).',
  },
];

const afterSixWeeks: readonly Case[] = [
  {
    name: 'day 42, and no check yet',
    given: { profile: postpartum(42), checkIn: well, log: knownAnd('box-squat') },
    expect: { withheld: { 'box-squat': 'GA-9' }, notWithheld: ['elevated-pigeon', 'double-pigeon', 'seated-lat-stretch'] },
    why: 'GA-9: what is marked M in P6 waits for the six-week check; settled: S2a, S2b, S4b are open in P6.',
  },
  {
    name: 'day 42, and the check is done',
    given: {
      profile: postpartum(42, { birth: 'vaginal' }, { conditions: ['six-week-check-done'] }),
      checkIn: well,
      log: knownAnd('box-squat'),
    },
    expect: {
      planned: ['box-squat'],
      within: { 'box-squat': { sets: [1, 2] } },
      shapedBy: { 'box-squat': ['GA-9'] },
      rpeAtMost: 5,
    },
    why: 'GA-9: P6 items at two sets and RPE 5 at most.',
  },
  {
    name: 'day 42, and she has an OK',
    given: { profile: postpartum(42, { birth: 'vaginal' }, { clearance: 'cleared' }), checkIn: well, log: knownAnd('box-squat') },
    expect: { planned: ['box-squat'], within: { 'box-squat': { sets: [1, 2] } } },
    why: 'Settled: an OK lifts GA-9’s check.',
  },
  {
    name: 'day 70, the check done, and easy: RPE 5 and two sets all the same',
    given: {
      profile: postpartum(70, { birth: 'vaginal' }, { conditions: ['six-week-check-done'], equipment: ['chair', 'wall'] }),
      checkIn: feels({ now: 2, worst24h: 3, morning: 2 }, { ...pain.posterior, ...soon, minutes: 45 }),
      log: [
        ...mornings(2, 28),
        ...[26, 24, 22, 20, 18, 16, 14, 12, 10, 8, 6, 4].map((day) => did('box-squat', day, { variant: 'bodyweight' })),
        did('rib-breath', 1),
        ...wants('box-squat'),
      ],
    },
    expect: { irritability: 'low', doses: { 'box-squat': { rpe: [4, 5], sets: 2, reps: 12 } } },
    why: 'GA-9: two sets and RPE 5, however well it goes, until twelve weeks.',
  },
  {
    name: 'day 50, the check done, and the wound has not closed',
    given: {
      profile: postpartum(50, { birth: 'caesarean' }, { conditions: ['six-week-check-done', 'wound-not-healed'] }),
      checkIn: well,
      log: knownAnd('pallof-press'),
    },
    expect: { withheld: { 'pallof-press': 'wound-not-healed' }, noneWith: [{ load: 'loaded' }, { position: 'in-water' }] },
    why: 'CLINICAL §3d: effort only where wounds have healed enough (can-pp-2025).',
  },
  {
    name: 'day 50, the check done, and the pelvic floor complains',
    given: {
      profile: postpartum(50, { birth: 'vaginal' }, { conditions: ['six-week-check-done', 'pelvic-floor-symptoms'] }),
      checkIn: well,
      log: knownAnd('box-squat', 'clamshell'),
    },
    expect: {
      withheld: { 'box-squat': 'GA-9' },
      shapedBy: { clamshell: ['GA-13'] },
      breath: { clamshell: 'method-1' },
      within: { clamshell: { reps: [7, 7] } },
    },
    why: 'GA-9: no pelvic-floor symptoms; GA-13: 30 % less, exhale on the effort.',
  },
  {
    name: 'day 60 after a caesarean, check done: no weights before twelve weeks',
    given: {
      profile: postpartum(60, { birth: 'caesarean' }, { conditions: ['six-week-check-done'] }),
      checkIn: feels(2, { ...pain.posterior, ...soon, minutes: 45 }),
      log: knownAnd('box-squat', 'raised-block-deadlift', 'pallof-press'),
    },
    expect: {
      variants: { 'box-squat': 'bodyweight', 'raised-block-deadlift': 'band' },
      noneWith: [{ equipment: ['kettlebell'] }, { equipment: ['dumbbells'] }],
      cues: { 'pallof-press': ['talk-or-hiss'] },
      shapedBy: { 'pallof-press': ['BP3'] },
    },
    why: 'GA-10: high effort after twelve weeks; ST3, ST6 are cs12; BP3: no held breath after a caesarean.',
  },
  {
    name: 'day 60, the kind of birth not known: no weights before twelve weeks',
    given: {
      profile: postpartum(60, {}, { conditions: ['six-week-check-done'] }),
      checkIn: feels(2, { ...pain.posterior, ...soon, minutes: 45 }),
      log: knownAnd('box-squat', 'hip-thrust'),
    },
    expect: {
      variants: { 'box-squat': 'bodyweight' },
      notPlanned: ['hip-thrust'],
      noneWith: [{ equipment: ['kettlebell'] }, { equipment: ['dumbbells'] }],
    },
    why: 'Unknown is never no: a birth of unknown kind waits as a caesarean does (ST3, GL8: cs12).',
  },
  {
    name: 'day 83: running and jumping wait',
    given: { profile: postpartum(83, { birth: 'vaginal' }, { clearance: 'cleared' }), checkIn: well, log: longKnown },
    expect: { noneWith: [{ impact: 'high' }, { impact: 'low' }], withheld: { 'lat-stretch-hip-opener': 'stage-gate' } },
    why: 'GA-11: not before twelve weeks; settled: S4a in P12.',
  },
  {
    name: 'day 84',
    given: { profile: postpartum(84), checkIn: well, log: knownAnd('lat-stretch-hip-opener', 'hip-thrust') },
    expect: {
      planned: ['lat-stretch-hip-opener', 'hip-thrust'],
      variants: { 'lat-stretch-hip-opener': 'table', 'hip-thrust': 'dumbbell' },
      silent: ['GA-9', 'GA-11'],
    },
    why: 'Settled: P12 from day 84; S4a opens, GL8 may be loaded.',
  },
  {
    name: 'the balls after twelve weeks',
    given: { profile: postpartum(120), checkIn: well, log: knownAnd('hip-release-balls') },
    expect: { variants: { 'hip-release-balls': 'flat' } },
    why: 'S1 as the practitioner has it; CLINICAL §6i: supine in T1 and P6+.',
  },
  {
    name: 'straight-leg stretch after birth',
    given: { profile: postpartum(120), checkIn: well, log: knownAnd('elevated-hamstring') },
    expect: { variants: { 'elevated-hamstring': 'square' } },
    why: 'S3: hips square to the foot; the angled form makes room for a belly.',
  },
];

/** What was built up in pregnancy, and how she felt. */
const builtUp = (birth: number, ...moves: readonly (readonly [move: string, variant: string])[]) => [
  ...mornings(3, birth + 40, birth + 1),
  ...[30, 27, 24, 21, 18, 15, 12, 9, 6, 3].flatMap((days) =>
    moves.map(([move, variant]) => did(move, birth + days, { variant, pain: { before: 1, after: 1 } })),
  ),
  ...wants(...moves.map(([move]) => move)),
];

const newChapter: readonly Case[] = [
  {
    name: 'fifty days after a caesarean, the first day back: what was built up in pregnancy is begun again',
    given: {
      profile: postpartum(50, { birth: 'caesarean' }, { clearance: 'cleared', conditions: ['six-week-check-done'] }),
      checkIn: feels({ now: 1, worst24h: 2, morning: 1 }, { ...pain.posterior, ...soon, minutes: 45 }),
      log: builtUp(50, ['hip-release-balls', 'wall'], ['elevated-pigeon', 'hands-on-table'], ['box-squat', 'bodyweight']),
    },
    expect: {
      conservative: true,
      doses: { 'hip-release-balls': { holdSeconds: 60 }, 'elevated-pigeon': { holdSeconds: 30 }, 'box-squat': { reps: 8 } },
      silent: ['D1', 'PR4', 'MD3', 'WD8'],
    },
    why: 'D1: start at 30 s a side, balls at 60; her body is another one now, and the first two weeks of answers are to come again.',
  },
  {
    name: 'a hundred days after the birth, and two weeks of answers since: the usual lines again',
    given: {
      profile: postpartum(100),
      checkIn: feels({ now: 1, worst24h: 2, morning: 1 }, { ...pain.posterior, ...soon, minutes: 45 }),
      log: [
        ...builtUp(100, ['elevated-pigeon', 'hands-on-table']),
        ...mornings(1, 20),
        ...[6, 4].map((day) => did('elevated-pigeon', day, { variant: 'hands-on-table', pain: { before: 1, after: 1 } })),
        did('rib-breath', 1),
      ],
    },
    expect: { conservative: false, doses: { 'elevated-pigeon': { holdSeconds: 45 } }, shapedBy: { 'elevated-pigeon': ['D1'] } },
    why: 'D1: two green answers since the birth are one step, those of the pregnancy none.',
  },
  {
    name: 'two days after a caesarean: the shortest walks, and nothing is said of the weeks before',
    given: {
      profile: postpartum(2, { birth: 'caesarean' }),
      checkIn: feels(1, { sites: [site('si')], provokedBy: ['bed-turn'], ...soon }),
      log: [...mornings(4, 60, 3), ...[40, 30, 20, 10].map((day) => walked(day, 40, null))],
    },
    expect: {
      variants: { walk: 'first-days' },
      doses: { walk: { bouts: { count: 2, minutesEach: 2 } } },
      notBecause: ['PR8', 'PR9'],
      silent: ['WD8'],
    },
    why: 'GA-7: short walks of 2–10 minutes, from the shortest; CLINICAL §8.1: nothing is claimed around a birth.',
  },
  {
    name: 'twelve days after a birth, and her own walks have shown six minutes',
    given: {
      profile: postpartum(12),
      checkIn: feels(1, { sites: [site('si')], provokedBy: ['bed-turn'], ...soon }),
      log: [...longKnown, ...[5, 4, 3].map((day) => walked(day, 10, null))],
    },
    expect: { variants: { walk: 'first-days' }, doses: { walk: { bouts: { count: 2, minutesEach: 6 } } } },
    why: 'GA-7: up to ten minutes; WD1: three fifths of what three walks since the birth have shown.',
  },
  {
    name: 'red squats in the last weeks of pregnancy',
    given: {
      profile: postpartum(43, { birth: 'vaginal' }, { clearance: 'cleared' }),
      checkIn: feels(2, { ...pain.posterior, minutes: 45 }),
      log: [
        ...mornings(2, 70, 50),
        ...[52, 50].map((day) => did('box-squat', day, { variant: 'bodyweight', pain: { before: 2, after: 7 } })),
        ...wants('box-squat'),
      ],
    },
    expect: { planned: ['box-squat'], silent: ['PR5', 'LA5'] },
    why: 'PR5 is about her last sessions in this body.',
  },
  {
    name: 'the day after a caesarean that her diary tells of, and a profile that still says pregnant',
    given: {
      profile: pregnant(38),
      checkIn: feels(4, { ...pain.posterior, minutes: 20 }),
      log: [
        ...mornings(3, 40, 3),
        { type: 'birth', at: daysAgo(1, '12:00'), date: daysAgo(1).slice(0, 10), birth: 'caesarean', feeding: 'breast' },
      ],
    },
    expect: {
      onlyMoves: firstDays,
      variants: { walk: 'first-days' },
      withheld: { 'sit-to-stand': 'GA-7' },
      silent: ['GA-3', 'GA-5', 'due-date-passed'],
      because: ['conditions-unknown'],
      notBecause: ['PR9'],
    },
    why: 'Settled: the stage changes on the day of the birth; what held in pregnancy is asked again.',
  },
  {
    name: 'a birth of two years ago in her diary, and pregnant again',
    given: {
      profile: pregnant(24),
      checkIn: well,
      log: [{ type: 'birth', at: daysAgo(700, '12:00'), date: daysAgo(700).slice(0, 10), baby: true }, ...longKnown],
    },
    expect: { allows: 'full', notWithheld: ['sit-to-stand', 'elevated-pigeon'], silent: ['GA-7', 'GA-8', 'GA-9'] },
    why: 'A birth from before this pregnancy changes nothing in it.',
  },
  {
    name: 'a rise over the weeks with the birth in between',
    given: {
      profile: postpartum(9),
      checkIn: feels(4, { sites: [site('si')], provokedBy: ['bed-turn'] }),
      log: [...mornings(1, 30, 15), ...mornings(4, 14)],
    },
    expect: { notBecause: ['PR8', 'PR9'] },
    why: 'CLINICAL §8.1: nothing is claimed around a birth.',
  },
];

const family: readonly Case[] = [
  {
    name: 'with her baby, carrying hurts',
    given: {
      profile: postpartum(90, { birth: 'vaginal', baby: true, feeding: 'breast' }),
      checkIn: feels(3, { sites: [site('low-back', 'centre')], provokedBy: ['carrying', 'sitting'], minutes: 45 }),
      log: knownAnd('carry-baby', 'seated-row'),
    },
    expect: {
      planned: ['carry-baby'],
      cues: { 'carry-baby': ['carry-high-and-snug'], 'seated-row': ['feed-first'] },
      shapedBy: { 'carry-baby': ['TK-5'], 'seated-row': ['GA-14'] },
    },
    why: 'TK-5, D5: close, high, snug, swapped often; GA-14: feed before, never stop feeding for pain.',
  },
  {
    name: 'after a loss nothing is said of a baby',
    given: {
      profile: postpartum(20, { birth: 'vaginal', baby: false, feeding: 'none' }),
      checkIn: feels(3, { sites: [site('low-back', 'centre')], provokedBy: ['carrying', 'standing', 'sitting', 'hinge'] }),
      log: longKnown,
    },
    expect: {
      notPlanned: ['lift-baby', 'carry-baby', 'feed-baby'],
      noCues: ['carry-high-and-snug', 'feed-first'],
      silent: ['TK-5', 'GA-14'],
      noWords: ['bab(y|ies)', 'feed', 'breast', 'newborn', 'cot', 'pram', 'bump'],
      items: [1, 6],
    },
    why: 'The contracts: baby false also after a loss; then nothing is said of one.',
  },
  {
    name: 'after a loss, while her milk comes in',
    given: {
      profile: postpartum(100, { birth: 'vaginal', baby: false, feeding: 'breast' }),
      checkIn: feels(3, { sites: [site('low-back', 'centre')], provokedBy: ['carrying'], minutes: 45 }),
      log: knownAnd('seated-row', 'box-squat'),
    },
    expect: { noCues: ['feed-first', 'carry-high-and-snug'], silent: ['GA-14', 'TK-5'], noWords: ['bab(y|ies)', 'feed'] },
    why: 'The contracts: whatever else the profile says, nothing is said of a baby.',
  },
  {
    name: 'not known whether the baby is with her',
    given: {
      profile: postpartum(100, { birth: 'vaginal', baby: null }),
      checkIn: feels(3, { sites: [site('low-back', 'centre')], provokedBy: ['carrying', 'sitting'] }),
      log: longKnown,
    },
    expect: { notPlanned: ['lift-baby', 'carry-baby', 'feed-baby'], silent: ['TK-5'] },
    why: 'What adds acts only if it is known to be true.',
  },
  {
    name: 'no baby to carry in pregnancy',
    given: { profile: pregnant(24), checkIn: feels(3, { ...pain.lumbar, minutes: 45 }), log: longKnown },
    expect: { notPlanned: ['lift-baby', 'carry-baby', 'feed-baby'], silent: ['TK-5'] },
    why: 'EV6–EV9 belong to the time after birth.',
  },
];

export const stages: readonly Case[] = [...pregnancy, ...firstWeeks, ...afterSixWeeks, ...newChapter, ...family];
