// English: every rule's name, its one sentence to her, and what would open again what it closes.
import type { FlagWords } from '../flag-words.ts';
import type { AllCueWords, AllRuleWords, ReasonDetail } from '../rule-words.ts';
import { appointment } from './appointment.ts';
import { conditions } from './conditions.ts';
import { uncapital } from './first-letter.ts';
import { flags } from './flags.ts';
import { sorted } from './sorted.ts';
import { units } from './units.ts';

const { equipment, furnishings, irritabilities, patterns, patternsShort, stages } = sorted;

export const rules: AllRuleWords = {
  // safety
  SG1: {
    name: 'Needs checking now',
    because: ({ about }) => ownSentence(about) ?? `${signed(about)} needs checking before anything else.`,
    unlockedBy: () => 'once someone has checked it and says that you may exercise',
  },
  SG2: {
    name: 'Call today',
    because: ({ about }) => ownSentence(about) ?? `${signed(about)} is worth a call today, so today is rest and breathing.`,
    unlockedBy: ({ about }) => (about === 'RF-A17' ? 'when you are safe' : 'after your call'),
  },
  SG3: {
    name: 'Worth an appointment',
    because: ({ about, within }) =>
      ownSentence(about) ?? `${signed(about)} is worth an appointment ${appointment(within)}. Until then, days stay light.`,
    unlockedBy: () => 'after your appointment',
  },
  SG4: {
    name: 'Rest until your provider agrees',
    because: ({ about }) => `You told us: ${told(about)}. With that, exercise waits; rest, positions and breathing are fine.`,
    unlockedBy: ({ about }) => named(passes, about) ?? 'when your doctor or midwife tells you that it no longer applies',
  },
  SG5: {
    name: 'Light until you have an OK',
    because: ({ about }) => `You told us: ${told(about)}. With that, we stay light until your doctor or midwife gives an OK.`,
    unlockedBy: () => 'after an OK from your doctor or midwife',
  },
  SG6: {
    name: 'Stopped for a sign',
    because: () => 'You stopped for a warning sign, so today is for resting.',
    unlockedBy: () => 'tomorrow, after the list of signs',
  },
  SG7: {
    name: 'Off your feet for now',
    because: () => 'A limp, or pain that stops you standing, should be looked at before it carries more.',
    unlockedBy: () => 'once someone has looked at it, or the limp has gone',
  },
  SG8: {
    name: 'Easy on the nerve',
    because: () =>
      'Pain below the knee is worth an appointment in the next week or two. Strong stretches and weighted bends wait.',
    unlockedBy: () => 'when the pain no longer goes below the knee',
  },
  SG9: {
    name: 'Light days',
    because: ({ about }) => `You told us: ${told(about)}. With that, days here stay light. More is for you and your provider.`,
    unlockedBy: ({ about }) => named(passes, about) ?? 'when that no longer applies',
  },
  SG10: {
    name: 'Signs not asked yet',
    because: () => 'You have not answered today’s list of signs yet, so this is rest and breathing.',
    unlockedBy: () => 'after today’s list of signs',
  },
  'weight-bearing-pain': {
    name: 'Two feet today',
    because: () =>
      'Standing and walking hurt a lot, or you limp, or we do not know. So nothing on one leg, no jolts, no carrying.',
    unlockedBy: () => 'when standing and walking hurt 5 or less, and we know that you do not limp',
  },
  'symphysis-care': {
    name: 'Legs close together',
    because: () => 'When the front of the pelvis is sore, or we are not sure, wide and sideways moves wait.',
    unlockedBy: () => whenNotTheFront,
  },
  dizziness: {
    name: 'Steady first',
    because: () => 'With dizzy spells, or when we do not know, both feet stay down and there is something to hold.',
    unlockedBy: () => 'when you tell us that you are not dizzy or unsteady',
  },
  'blood-thinners': {
    name: 'No pressing',
    because: () => 'With medicine that thins the blood, or when we do not know, pressing on muscles waits: it can bruise.',
    unlockedBy: () => 'when you tell us that you take no such medicine',
  },
  'wound-not-healed': {
    name: 'Wound first',
    because: () => 'Until a wound has healed, or when we do not know, weights, curling up, jolts and water wait.',
    unlockedBy: () => 'when you tell us that no wound is open or sore',
  },
  // stage
  'GA-1': {
    name: 'Not flat on your back',
    because: () =>
      'From 20 weeks we leave out lying flat: the belly can press on a large vein. Propped up or on your side is fine.',
    unlockedBy: () => 'after pregnancy',
  },
  'GA-2': {
    name: 'Nothing on your back',
    because: ({ about }) =>
      `${about === 'unknown' ? 'You have not told us how lying on your back feels' : 'Lying on your back made you feel unwell'}, so all of that is left out.`,
    unlockedBy: ({ about }) =>
      `after pregnancy${about === 'unknown' ? ', or after today’s list of signs if you have never felt it' : ''}`,
  },
  'GA-3': {
    name: 'Settle on your side',
    because: () => 'From 28 weeks it is best to settle on either side. If you wake on your back, just turn.',
  },
  'GA-4': {
    name: 'Something to hold',
    because: () => 'Balance changes late in pregnancy, so anything on one leg comes with a hand on something firm.',
    unlockedBy: () => 'after pregnancy',
  },
  'GA-5': {
    name: 'Kind to the belly',
    because: () => 'With a growing belly we leave out lying on the front and curling up.',
    unlockedBy: () => 'after pregnancy',
  },
  'GA-6': { name: 'Comfortably warm', because: () => 'In pregnancy, warm is pleasant and hot is too much.' },
  'GA-7': {
    name: 'The first days',
    because: () => 'The first two weeks, three after a caesarean, are for healing: breathing, rest and short walks.',
    unlockedBy: ({ about }) =>
      about === 'unknown' ? noCaesarean('three weeks') : 'when two weeks have passed, or three after a caesarean',
  },
  'GA-8': {
    name: 'Healing first',
    because: () => 'As long as bleeding increases or a wound is sore, or we do not know, we stay with the gentlest set.',
    unlockedBy: () => 'when bleeding is not increasing and the wound is comfortable',
  },
  'GA-9': {
    name: 'After the six-week check',
    because: ({ about }) =>
      about === 'new-load'
        ? 'After a birth, one new move with weight a week, so that your body can answer to each.'
        : 'Between six and twelve weeks this comes in gently, and only after your six-week check.',
    unlockedBy: ({ about }) =>
      about === 'new-load' ? 'when its week comes' : 'after your six-week check, without leaking or heaviness',
  },
  'GA-10': {
    name: 'After a caesarean',
    because: () => 'In the first six weeks after a caesarean, or when we do not know, weights and curling up wait.',
    unlockedBy: ({ about }) => (about === 'unknown' ? noCaesarean('six weeks') : 'when six weeks have passed'),
  },
  'GA-11': {
    name: 'No running or jumping yet',
    because: () => 'Running and jumping wait twelve weeks, and longer if there is leaking or heaviness.',
    unlockedBy: () => 'when twelve weeks have passed',
  },
  'GA-12': {
    name: 'One step back',
    because: () => 'Bleeding that increases asks for an easier couple of days.',
    unlockedBy: () => 'once bleeding is back to what it was, and two days after you last said that it rose',
  },
  'GA-13': {
    name: 'Kind to the pelvic floor',
    because: ({ about }) =>
      `With leaking or heaviness${about === 'unknown' ? ', or when we do not know' : ''}, loads are smaller, nothing jolts, and you breathe out on effort. A pelvic-health physiotherapist can help with it.`,
    unlockedBy: ({ about }) => `when ${about === 'unknown' ? 'we know that ' : ''}leaking and heaviness are gone`,
  },
  'GA-14': {
    name: 'Feeding is fine',
    because: () => 'Breastfeeding changes nothing in your plan. Many find it nicer to feed first.',
  },
  D2: {
    name: 'Both hands on the table',
    because: () => 'This stretch leaves room for your belly. Late in pregnancy both hands stay on the table.',
    unlockedBy: () => 'with a sturdy table to hold on to',
  },
  'seat-before-floor': {
    name: 'A seat before the floor',
    because: () => 'Late in pregnancy a seat is easier to get up from, so the floor comes second.',
  },
  D3: {
    name: 'Balls: upright first',
    because: () => 'In the first six weeks the balls are used upright or sitting, not flat and not on the forearms.',
    unlockedBy: () => 'when six weeks have passed',
  },
  // how much to begin with
  SD1: {
    name: 'Little, and often',
    because: ({ about, numbers }) =>
      partOfDay(about) ??
      `Your pain goes high, or takes long to settle, so today is short. Do it twice, some hours apart.${spare(numbers)}`,
    unlockedBy: () => 'when your pain stays lower and settles within the day',
  },
  SD2: {
    name: 'A middle-sized day',
    because: ({ about, numbers }) =>
      partOfDay(about) ?? `By how high your pain goes and how fast it settles, today is a middle-sized day.${spare(numbers)}`,
  },
  SD3: {
    name: 'Room for more',
    because: ({ about, numbers }) =>
      partOfDay(about) ??
      `Your pain is low and settles fast, so there is room for more today${about === 'light' ? ', as long as it is light' : ''}.${spare(numbers)}`,
  },
  SD7: {
    name: 'Short on time',
    because: ({ about }) => partOfDay(about) ?? 'A few minutes count, so the most useful moves come first.',
  },
  MD3: { name: 'Easing back in', because: () => 'You have had some days off, so we begin a little lower. Nothing is lost.' },
  SLP2: {
    name: 'Little sleep',
    because: ({ about, numbers }) =>
      about === 'strength'
        ? 'This is the strength part, and shorter today.'
        : (partOfDay(about) ?? `In the first weeks, or after short nights, a day is shorter and asks less.${spare(numbers)}`),
  },
  // answers
  PR1: {
    name: 'Less of what hurts',
    because: ({ about }) =>
      about === 'less'
        ? 'It hurt last time, so it is a step smaller today.'
        : 'It hurt when you did it today, so it rests for today.',
    unlockedBy: () => 'tomorrow at the earliest',
  },
  PR2: {
    name: 'Less of this today',
    because: () => 'The morning after was worse, so the move that cost most is smaller today. The rest stays.',
  },
  PR3: { name: 'Same as last time', because: () => 'This morning was a little up, so nothing is added today.' },
  PR4: {
    name: 'A small step up',
    because: () => 'It went well several times, and the mornings after too, so there is a little more.',
  },
  PR7: {
    name: 'After a flare',
    because: ({ about, numbers }) =>
      about === 'less'
        ? 'Half at first after the sore days, until it has gone well once.'
        : (partOfDay(about) ??
          `Your pain jumped up, so for two days we do relief${numbers?.walks === undefined ? ' and breathing' : ', breathing and a short walk'}.${spare(numbers) || ' After that we start at half.'}`),
    unlockedBy: () => 'two days after the jump',
  },
  provoked: {
    name: 'Too close to what hurts',
    because: said('This is much like what set off your pain, and your pain was high, so it waits.'),
    unlockedBy: untilSaid('when the pain it sets off is lower again'),
  },
  'provoked-amber': {
    name: 'A careful amount',
    because: said('This is a bit like what set off your pain, so there is one easy set.'),
  },
  D1: {
    name: 'Holds grow slowly',
    because: ({ numbers }) =>
      `Holds start at half a minute and grow a little each time it goes well.${numbers?.seconds === undefined ? '' : ` Today: ${numbers.seconds} seconds.`}`,
  },
  'comfort-hold': {
    name: 'Short, comfortable holds',
    because: () => 'Where the pain sits, or how far your joints bend, asks for short holds in a comfortable range.',
  },
  // walking
  WD1: {
    name: 'Split walks',
    because: said('Walking sets off your pain, or did lately, so walks are short, with rests: split, not stopped.'),
  },
  WD5: { name: 'Keep walking', because: () => 'Walking feels fine, so keep it. It counts.' },
  D7: { name: 'Walking stays', because: () => 'Several short walks often irritate less than one long one.' },
  // strength
  LA1: {
    name: 'No weighted bends today',
    because: said('Bending forward sets off your pain, so weighted bends wait.'),
    unlockedBy: untilSaid('when bending forward hurts less'),
  },
  LA5: {
    name: 'Band first',
    because: said('This lift irritates, so try it with a band, then lighter, then as a squeeze.'),
    unlockedBy: untilSaid('when this lift no longer sets off your pain'),
  },
  LA6: {
    name: 'Squeeze, not spread',
    because: () => 'When the front of the pelvis may be sore, pushing the legs apart often hurts. A squeeze is kinder.',
    unlockedBy: () => whenNotTheFront,
  },
  D6: {
    name: 'Knees together',
    because: () => 'With pain at the front, bringing the knees together is often kinder than pushing them apart.',
  },
  LA8: { name: 'Leave some in the tank', because: () => 'Strength work stops while you could still do two to four more.' },
  LA10: {
    name: 'Body first, weights later',
    because: () => 'When strength training is new, or we do not know, two or three weeks without weights come first.',
    unlockedBy: () => 'after two or three weeks of this: then set your experience to “some”',
  },
  LA14: {
    name: 'No jolts',
    because: () => 'From the middle of pregnancy, or with pain above 3, running and jumping wait.',
    unlockedBy: () => 'when pain is 3 or less and you are not in the later months of pregnancy',
  },
  // stretching
  'gentle-range': {
    name: 'Inside your range today',
    because: () => 'Pain this high, or one that has just jumped up, asks for stretches well inside the range.',
    unlockedBy: () => 'when your pain is lower again, and two days after a jump',
  },
  SX1: { name: 'A comfortable pull', because: () => 'A gentle pull is enough. More does not work better.' },
  SX2: {
    name: 'Inside your range',
    because: () => 'Joints that bend far, or when we do not know, do better inside the range than at its end.',
    unlockedBy: () => 'if your joints do not bend further than most: tell us in your profile',
  },
  SX3: { name: 'Soft pressure', because: () => 'Soft pressure on the muscle is enough. Nobody has tested more.' },
  SX4: {
    name: 'Leg on a table',
    because: () => 'One leg on a table needs a firm hold, good balance and a front of the pelvis that does not mind.',
    unlockedBy: () => 'with a sturdy table, good balance and no pain at the front, in the groin or with legs apart',
  },
  SX5: {
    name: 'Relief first, strength next',
    because: () => 'If relief lasts only hours, strength comes next, not a longer stretch.',
  },
  // breath, glutes, posture
  BP1: { name: 'Breathe out on effort', because: () => 'Breathe in on the way down, and out through the effort.' },
  BP2: {
    name: 'More breath, more support',
    because: () => 'This move is touchy today. Breathing out both ways can feel steadier. Keep what suits you.',
  },
  'breath-kept': { name: 'Your way of breathing', because: () => 'Out on the way down and up: the one that suits you.' },
  BP3: {
    name: 'No held breath',
    because: () => 'With your blood pressure, pelvic floor or scar in mind, or when we do not know, the breath keeps moving.',
  },
  BP4: {
    name: 'Let go first',
    because: () => 'A tense pelvic floor learns to let go first, so squeezing waits.',
    unlockedBy: () => 'when a pelvic-health physiotherapist suggests it',
  },
  BP5: { name: 'Stand tall', because: () => 'At the top the buttocks finish the move, firm and not clenched.' },
  D5: { name: 'Try what is comfortable', because: () => 'How you stand is an experiment: try it, and keep it if it helps.' },
  // everyday
  'TK-1': { name: 'Turning in bed', because: () => 'Turning in bed hurts, and there is a kinder way to do it.' },
  'TK-2': {
    name: 'Sitting',
    because: () => 'Sitting sets it off, so it helps to break it up, to sit higher and to ease in between.',
  },
  'TK-3': {
    name: 'Stairs first',
    because: said('Stairs hurt at the moment, so step-ups wait. On the stairs: rail, one step at a time.'),
    unlockedBy: untilSaid('when stairs hurt 2 or less'),
  },
  'TK-4': {
    name: 'Legs together',
    because: said('Legs apart sets off your pain, so wide moves wait.'),
    unlockedBy: untilSaid('when taking your legs apart no longer sets it off'),
  },
  'TK-5': { name: 'Carrying', because: () => 'Carrying sets it off. Close, high and snug, with changes, is often easier.' },
  WB1: {
    name: 'A belt to try',
    because: () => 'A soft belt eased standing and walking for some women within weeks. It is worth a trial.',
  },
  // how the product works
  light: {
    name: 'How high the pain was',
    because: ({ numbers }) => `The worst of the last day was ${score(numbers?.pain)}, and that sets how much we try.`,
  },
  pattern: {
    name: 'The kind of pain',
    because: ({ about }) =>
      `Your answers ${named(patterns, about) ?? 'do not point to one kind of pain yet'}. This is our sorting aid, not a diagnosis.`,
  },
  irritability: {
    name: 'How easily it flares',
    because: ({ about }) => `How high it goes and how fast it settles: ${named(irritabilities, about) ?? 'not known yet'}.`,
  },
  locked: {
    name: 'Waiting for a check',
    because: () => 'An earlier sign has not been checked yet, so the plan waits.',
    unlockedBy: () => 'once someone has checked it and you tell us so',
  },
  'assessed-rest': {
    name: 'Told to rest',
    because: () => 'You were told to rest for now, so this is rest and breathing.',
    unlockedBy: () => 'when you are told that you may exercise',
  },
  allowance: {
    name: 'More than today allows',
    because: ({ about }) =>
      about === 'light'
        ? 'Today is for rest and breathing, and this is more than that.'
        : 'This asks for more than today allows.',
    unlockedBy: () => 'when what holds today back is answered',
  },
  'conditions-unknown': {
    name: 'Health questions open',
    because: () => 'You have not said yet whether any of the listed conditions is yours, so today stays light.',
    unlockedBy: () => 'after the questions on what you have been told',
  },
  'clearance-unknown': {
    name: 'Exercise question open',
    because: () => 'You have not said yet what you were told about exercise. Until then, days stay light.',
    unlockedBy: () => 'after the question on exercise',
  },
  'clearance-restricted': {
    name: 'Told to take it easy',
    because: () => 'You were told to take it easy, so today stays light.',
    unlockedBy: () => 'when your provider says that you may do more',
  },
  'severe-pain': {
    name: 'More help than a plan',
    because: () =>
      'Pain this high deserves more help than a plan: a midwife, doctor or physiotherapist can look at it with you. If it stays this high at rest, or takes your sleep, that is one of the signs on the list.',
  },
  'stage-date': {
    name: 'A date to look at',
    because: () => 'Your date lies too far back to be right, so until you look at it this is rest and breathing.',
    unlockedBy: () => 'after a look at your date',
  },
  'due-date-passed': { name: 'Past the due date', because: () => 'Your due date has passed. Tell us if anything has changed.' },
  'stage-gate': {
    name: 'Another stage',
    because: ({ about }) => `This move is not for ${named(stages, about) ?? 'this stage'}.`,
    unlockedBy: () => 'at another stage',
  },
  'caesarean-gate': {
    name: 'After a caesarean',
    because: ({ about, numbers }) => {
      const after = about === 'unknown' ? 'We do not know whether it was a caesarean. After one' : 'After a caesarean';
      return `${after}, this waits ${numbers?.days === undefined ? 'a few weeks' : weeks(numbers.days)}.`;
    },
    unlockedBy: ({ about, numbers }) => {
      const later = numbers?.days === undefined ? 'a few weeks' : weeks(numbers.days);
      return about === 'unknown' ? noCaesarean(later) : `${later} after a caesarean`;
    },
  },
  'pattern-avoid': {
    name: 'Not for this kind of pain',
    because: ({ about }) =>
      `This often does not suit ${named(patternsShort, about) ?? 'what your pain may be'}, so something else comes first.`,
    unlockedBy: ({ about }) => {
      const pain = named(patternsShort, about);
      return pain === undefined
        ? 'when your answers point to a kind of pain that it suits'
        : `when ${pain} is gone, or turns out to be something else`;
    },
  },
  'avoid-when': {
    name: 'Not with this',
    because: ({ about }) =>
      `Something ${about === 'unknown' ? 'that we do not know yet may speak' : 'you told us speaks'} against this move.`,
    unlockedBy: () => 'when that has changed, or when we know more',
  },
  place: {
    name: 'Not in this place',
    because: ({ about }) => `This does not work ${uncapital(named(units.places, about) ?? 'where you are')}.`,
    unlockedBy: () => 'at home',
  },
  equipment: {
    name: 'Something is missing',
    because: ({ about }) =>
      `This needs ${named(equipment, about) ?? named(furnishings, about) ?? 'something that you do not have at hand'}.`,
    unlockedBy: ({ about }) => `with ${named(equipment, about) ?? named(furnishings, about) ?? 'the thing it needs'}`,
  },
  veto: { name: 'You said no', because: () => 'You asked us to leave this out.', unlockedBy: () => 'if you change your mind' },
  wanted: { name: 'You asked for it', because: () => 'You asked for this one whenever it fits.' },
  'favours-you': {
    name: 'It helps you',
    because: ({ numbers }) =>
      numbers?.n === undefined ? 'This has eased your pain before.' : `This has eased your pain before, in ${times(numbers.n)}.`,
  },
  'does-little': { name: 'It does little for you', because: () => 'This has done little for you so far, so others come first.' },
  'worse-for-you': {
    name: 'It made it worse',
    because: () => 'This has made your pain worse before, so it waits.',
    unlockedBy: () => 'when you want to try it again',
  },
  'fair-test': {
    name: 'Your fair test',
    because: () => 'Your fair test has drawn this for today.',
    unlockedBy: () => 'on a day that is drawn with it, or when you end the test',
  },
  'walking-costs': {
    name: 'Walking shows the next day',
    because: () => 'By your own diary, longer walks probably show the next morning, so today’s are shorter.',
  },
  'load-costs': {
    name: 'It shows the next day',
    because: () => 'By your own diary, loads like this probably show the next morning, so there is a little less today.',
  },
  needs: {
    name: 'Part of a full day',
    because: ({ about }) =>
      about === 'walk'
        ? 'This gets you moving without long walks.'
        : (partOfDay(about) ?? 'A good day has some relief, some breathing and some strength.'),
  },
  'strength-day': {
    name: 'A rest day from strength',
    because: () => 'You did strength work lately, and muscles grow on the days between.',
    unlockedBy: () => 'on the next strength day',
  },
  'start-side': { name: 'Easier side first', because: () => 'We begin on the side that hurts less.' },
  'full-hold': { name: 'Your choice: the full hold', because: () => 'You chose the full hold, and today is a good day for it.' },
  // weeks, walks and the rest
  WD2: { name: 'A little further', because: () => 'Three good walking days in a row, so each walk is a little longer.' },
  WD3: {
    name: 'Shorter walks for now',
    because: () => 'The last walk cost too much, so each one is shorter today.',
  },
  WD4: {
    name: 'Other ways of moving',
    because: ({ about }) =>
      about === 'retest'
        ? 'Your last walks hurt within minutes, and that is a while ago. One short walk, to see: write down how it went, and the next can be longer.'
        : 'You limp, or walking hurts within minutes at the moment, so other ways of moving come first. That is worth an appointment with a physiotherapist. If it gets worse with each step, or you cannot put weight on it, look through the list of signs again.',
    unlockedBy: () => 'when you can walk for five minutes again, and do not limp',
  },
  'too-sore-to-walk': {
    name: 'Not on foot right now',
    because: () => 'It hurts more than 5 of 10 right now, so the walk waits.',
    unlockedBy: () => 'when it hurts 5 or less',
  },
  WD6: {
    name: 'Sit in between',
    because: () => 'Standing sets it off, so sitting down for a few minutes in every half hour often helps.',
  },
  WD7: {
    name: 'Two hands, flat ground',
    because: () => 'Prams, hills and one-armed loads ask more of the pelvis, so flat ground and two hands.',
  },
  WD8: {
    name: 'Longer in one go',
    because: () => 'Walking goes well, so one longer walk or several short ones: both count the same.',
  },
  WD9: {
    name: 'Water',
    because: () => 'Water carries you. Whether it helps this kind of pain is not certain, but many women like it.',
  },
  LA2: {
    name: 'From a higher seat',
    because: () => 'Squatting sets off your pain, so a raised seat or a wall comes first.',
  },
  LA3: { name: 'On both legs', because: () => 'One leg at a time sets off your pain, so both legs share the work.' },
  'test-first': {
    name: 'Test, then dose',
    because: () => 'Moves like this can stir pain at the back of the pelvis, so one set until one has gone well.',
  },
  LA4: {
    name: 'Five, then look',
    because: () => 'Lifting the hips sets it off: quieter squeezes come first, and of bridges five, to see.',
  },
  LA7: {
    name: 'Band above the knees first',
    because: () =>
      'A band below the knees asks more of you: two good weeks above the knees come first, and late pregnancy keeps it there.',
    unlockedBy: () => 'after two good weeks with the band above the knees, outside late pregnancy',
  },
  LA9: {
    name: 'Strong stays strong',
    because: () => 'You lift already. Keep it well inside what you know; studies of heavy lifting are still small.',
  },
  LA11: {
    name: 'Not from the floor',
    because: () => 'Lifting from below mid-shin is left out in pregnancy, and the weight stays close.',
  },
  LA12: { name: 'Even on both sides', because: () => 'Carrying sets it off, so the load is shared evenly and swapped often.' },
  PR5: {
    name: 'A week without it',
    because: () => 'This went red twice in three days, so it has a week off. Then half of it, to see.',
    unlockedBy: () => 'in a week, at half the dose',
  },
  PR6: {
    name: 'A little of it again',
    because: () => 'Two weeks without a red day, so a small taste of what used to hurt is worth a try.',
  },
  PR8: {
    name: 'Worth a second look',
    because: () => 'Your pain has been up by two points or more for two weeks. That is worth an appointment.',
  },
  PR9: {
    name: 'Time for other eyes',
    because: () => 'Four weeks have changed little. A physiotherapist can look at what we cannot see.',
  },
  PR10: {
    name: 'Sensitive is not harmed',
    because: () => 'Pain that flares easily is a sensitive alarm, not a sign of harm. Small and often calms it best.',
  },
  SD4: {
    name: 'Toward 150 minutes',
    because: () => 'With time, 150 easy minutes a week in pregnancy are a good aim. Every bit counts.',
  },
  SD5: {
    name: 'Toward 120 minutes',
    because: () => 'With time, 120 minutes a week over four days or more are a good aim. Every bit counts.',
  },
  SD6: {
    name: 'So that you can talk',
    because: () => 'Light to somewhat hard, and you can still talk in sentences. No pulse to watch.',
  },
  SLP1: {
    name: 'A better night',
    because: () => 'The morning was worse than the evening before, so what helps the night comes first.',
  },
  MD1: {
    name: 'Kind to yourself',
    because: () => 'Low days and this pain often go together. Calm breathing and company on a walk can help.',
  },
  BP6: { name: 'Shift about', because: () => 'No posture is wrong. Changing it often is what helps.' },
  BP7: { name: 'Standing for long', because: () => 'Standing sets it off, so even weight, small changes and a seat in between.' },
  'not-recognised': {
    name: 'What is this one?',
    because: () => 'We are not sure which exercise this is. Tell us, and we will remember it.',
  },
  'stand-in': { name: 'Another way', because: () => 'This one fits today too, and trains much the same.' },
  'nothing-fits': {
    name: 'Nothing fits today',
    because: () => 'Nothing close to this passes today, so it is left out. Rest and breathing always fit.',
  },
  'off-the-chair': {
    name: 'Off the chair',
    because: said('Sitting sets off your pain, so today is done standing, kneeling or lying.'),
    unlockedBy: untilSaid('when sitting hurts less'),
  },
  'TK-6': { name: 'Feeding in comfort', because: () => 'However you feed, your back and arms want propping up.' },
};

/** Cues that a rule adds to a move's own. */
export const ruleCues: AllCueWords = {
  'sit-five-in-thirty': 'Sit for five minutes in every half hour of standing.',
  'two-hands-flat-ground': 'Both hands on the pram, flat ground.',
  'bouts-count-the-same': 'One longer walk or several short ones: both count the same.',
  'water-when-healed': 'Only when any bleeding has stopped and wounds are closed. Water no warmer than 33 degrees.',
  'no-new-records': 'Nothing heavier than you know. No new records now.',
  'not-below-mid-shin': 'The weight starts at mid-shin or higher and stays close.',
  'even-on-both-sides': 'Share the load on both sides, and swap often.',
  'toward-150-minutes': 'Any minute counts toward 150 easy minutes a week.',
  'toward-120-minutes': 'Any minute counts toward 120 minutes a week.',
  'talk-in-sentences': 'You can talk in whole sentences.',
  'second-pillow-early': 'A second pillow from the start of the night, not only when it hurts.',
  'walk-in-company': 'Walk with someone if you can.',
  'twice-a-day-at-most': 'Once or twice a day is plenty. No need to watch yourself.',
  'change-your-stance': 'Weight even on both feet, change often, sit now and then.',
  'arms-propped-swap-sides': 'Pillows bring the baby up to you. Swap sides, and lie down if that is easier.',
  'settle-on-either-side': 'Settle on either side. If you wake on your back, just turn over.',
  'watch-your-midline': 'If the middle of your belly domes, breathe out and make it smaller.',
  'keep-cool': 'Stop if you feel hot, and drink something. Warm, not hot.',
  'feed-first': 'If it is more comfortable, feed first.',
  'both-hands-on-the-table': 'Both hands stay on the table. Leg no higher than mid-thigh, shin no higher than the hip.',
  'short-flat-steps': 'Flat ground, short steps, and a rest between two walks.',
  'test-five-reps': 'Try five first. If that is not comfortable, go one step easier.',
  'knees-hip-width-or-less': 'Feet and knees hip-width apart or closer.',
  'reps-in-reserve': 'Stop while you could still do two to four more.',
  'comfortable-pull': 'A comfortable pull, 3 of 10 at most. Breathe out into it, never force it.',
  'press-softly': 'Soft pressure, 4 of 10 at most. On the muscle, never on bone, and stop if it tingles.',
  'table-against-a-wall': 'The table stands against a wall, and you stop if you feel dizzy.',
  'talk-or-hiss': 'Keep the breath moving: talk, hiss or blow on the effort.',
  'stand-tall':
    'At the top open your hips: buttocks a little more than half firm, ribs soft, tail neither tucked nor stuck out behind.',
  'find-your-comfortable-stack': 'Knees soft, weight even on both feet. Keep it only if it feels good.',
  'pillow-knees-to-ankles': 'A pillow from knees to ankles keeps the legs level.',
  'sit-high-and-break': 'Sit with your hips a little higher than your knees, and get up every 20 to 30 minutes.',
  'carry-high-and-snug': 'Close, high and snug, both straps on. Swap often, and keep the airway clear and in sight.',
  'belt-high': 'The belt sits high, just under the bones at the front of the hips.',
  'belt-low': 'The belt sits low, over the sides of the hips.',
};

const whenNotTheFront = 'when we know where it hurts and what sets it off, and it is neither the front, the groin nor legs apart';

/** What ends by itself needs nobody to say so. */
const passes: Readonly<Record<string, string>> = {
  'ruptured-membranes': 'after pregnancy',
  'triplets-or-more': 'after pregnancy',
  'multiples-preterm-risk': 'after pregnancy',
  twins: 'after pregnancy',
  'under-18': 'when you are 18',
};

/** A sentence about what sets off her pain, where she has said it. */
function said(text: string): (detail: ReasonDetail) => string {
  return ({ about }) => (about === 'unknown' ? 'We do not know yet what sets off your pain, so we take care with this.' : text);
}

function untilSaid(text: string): (detail: ReasonDetail) => string {
  return ({ about }) => (about === 'unknown' ? 'when you tell us what sets it off' : text);
}

function noCaesarean(time: string): string {
  return `when we know that it was no caesarean, or ${time} after one`;
}

/** What this move is for among the needs of a day. */
const partsOfDay: Readonly<Record<string, string>> = {
  relief: 'This is a part that eases.',
  breathing: 'This is a breathing part.',
  mobility: 'This part keeps you moving.',
  isometric: 'A quiet squeeze: the muscle works and the joint rests.',
  strength: 'A strength part: of all that a day is made of, it has the best evidence.',
  walk: 'One walk, as long as fits; more whenever you have the time.',
  everyday: 'Something of every day, in a way that is often kinder.',
  rest: 'Rest counts too, whenever it suits you.',
};

/** Undefined: the sentence is about the day as a whole. */
function partOfDay(role: string | undefined): string | undefined {
  return named(partsOfDay, role);
}

/** Her minutes are more than such a day takes. */
function spare(numbers: ReasonDetail['numbers']): string {
  return numbers?.spare === undefined
    ? ''
    : ` It takes less than you have: the other ${numbers.spare} minutes are yours${numbers.walks === undefined ? '' : ', or a walk’s'}.`;
}

/** The line that she ticked; `!` behind the id is its worse form. */
function signed(flag: string | undefined): string {
  const words = named(flags.byId, flag?.replace('!', ''));
  return words === undefined ? 'What you ticked' : `“${words.ask}”`;
}

/** Mood and safety have a sentence of their own. */
function ownSentence(flag: string | undefined): string | undefined {
  return named<FlagWords>(flags.byId, flag?.replace('!', ''))?.because;
}

function told(condition: string | undefined): string {
  const words = named(conditions, condition);
  return words === undefined ? 'something that matters here' : `“${words.name}”`;
}

/** The words for a code, or undefined where there are none. */
function named<Word>(words: Readonly<Record<string, Word>>, code: string | undefined): Word | undefined {
  return code !== undefined && Object.hasOwn(words, code) ? words[code] : undefined;
}

function score(pain: number | undefined): string {
  return pain === undefined ? 'not known' : `${pain} of 10`;
}

function weeks(days: number): string {
  const count = Math.ceil(days / 7);
  return count === 1 ? 'one week' : `${count} weeks`;
}

function times(count: number): string {
  return count === 1 ? 'one session' : `${count} sessions`;
}
