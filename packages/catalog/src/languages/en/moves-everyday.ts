// English: the moves of every day.
import type { AllMoveWords } from '../move-words.ts';

export const everyday = {
  'turn-in-bed': {
    name: 'Turning in bed',
    setUp: 'Bend your knees, squeeze them gently together, and look the way you want to go.',
    steps: ['Breathe out.', 'Roll shoulders, hips and knees as one.', 'Settle a pillow from knee to ankle.'],
    cues: ['Knees together', 'Roll in one piece', 'Out as you turn'],
    faults: ['If the sheet grips, try satin at hip height.', 'If it still catches, hold a pillow between your knees.'],
    stopIf: ['A sharp pain: rest, and use your arms more next time'],
    feel: 'One smooth roll, nothing pulling apart.',
    forms: { 'knees-together': { name: 'Knees together' } },
  },
  'out-of-bed': {
    name: 'Getting out of bed',
    setUp: 'Roll onto your side near the edge, knees bent and together.',
    steps: [
      'Let your lower legs slide over the edge.',
      'Breathe out and push up with your arms.',
      'Sit a moment before you stand.',
    ],
    cues: ['Side first, never straight up', 'Arms do the work', 'Out as you push'],
    faults: ['If you jack-knife up, roll further onto your side.', 'If you feel dizzy, sit a little longer.'],
    stopIf: ['You feel dizzy: lie down again'],
    feel: 'Arms working, belly quiet.',
    forms: { 'log-roll': { name: 'By way of the side' } },
  },
  'in-and-out-of-car': {
    name: 'In and out of the car',
    setUp: 'Back up to the seat and sit down first. A plastic bag on the seat helps you slide.',
    steps: ['Knees together.', 'Swivel both legs in at once.', 'Getting out: swivel both legs, then stand.'],
    cues: ['Sit first', 'Knees together', 'Turn in one piece'],
    faults: ['If the seat is low, add a firm cushion.', 'If space is tight, open the door fully.'],
    stopIf: ['A sharp pain: pause, and go slower'],
    feel: 'Both legs moving as one.',
    forms: { 'knees-together': { name: 'Knees together' } },
  },
  'stairs-one-at-a-time': {
    name: 'Stairs',
    setUp: 'Hold the rail and keep the other hand free.',
    steps: ['Going up: the better leg first, then bring the other to it.', 'Going down: the sore leg first.'],
    cues: ['One step at a time', 'Hand on the rail', 'Save up things for one trip'],
    faults: ['If you carry things, use a bag across your body.', 'If you rush, pause at each step.'],
    stopIf: ['A leg feels as if it may give way', 'You cannot manage four steps: call for advice today'],
    feel: 'Steady, a bit slow, and that is fine.',
    forms: { rail: { name: 'With the rail' } },
  },
  'dress-sitting': {
    name: 'Dressing sitting down',
    setUp: 'Sit on a firm seat with your clothes in reach.',
    cues: ['Sit for trousers, socks and shoes', 'Knees close together', 'Foot on a stool if it is far'],
    faults: ['If you hop, sit down again.', 'If socks are a struggle, slip-on shoes save effort.'],
    stopIf: ['A sharp pain: pause, and ask for a hand'],
    feel: 'No wobble, no twist.',
    forms: { seated: { name: 'Sitting' } },
  },
  'lift-baby': {
    name: 'Lifting your baby',
    setUp: 'Lower the cot side. Stand close, feet hip-width, one knee on a stool if that helps.',
    steps: [
      'Bring your baby close to you first.',
      'Breathe out and lift with your legs.',
      'Turn with small steps, not with a twist.',
    ],
    cues: ['Close first, then lift', 'Out as you lift', 'Step round'],
    faults: ['If you reach far, raise the mattress.', 'If it hurts, kneel or sit and have your baby handed to you.'],
    stopIf: ['Pain of more than 5 out of 10: ask for help', 'Your scar pulls'],
    feel: 'Legs working, back quiet.',
    forms: { close: { name: 'Close and slow' } },
  },
  'carry-baby': {
    name: 'Carrying your baby',
    setUp: 'Hold your baby close and high, or in a snug carrier with both straps and the airway clear and in view.',
    cues: ['Close, high and snug', 'Tail long, buttocks soft', 'Swap sides and arms often'],
    faults: [
      'If you lean back, bring your baby higher and closer.',
      'If one hip does all the work, change over.',
      'If half an hour is long, sit down sooner.',
    ],
    stopIf: ['Heaviness down below, or heavier bleeding', 'Pain climbs by two points'],
    feel: 'The weight near your middle, shared out.',
    forms: { 'close-and-high': { name: 'Close and high' } },
  },
  'feed-baby': {
    name: 'Feeding in comfort',
    setUp: 'Sit back with both feet on the floor or a stool. Use pillows to bring your baby up to you.',
    cues: ['Baby to you, not you to baby', 'Arms rest on pillows', 'Swap sides, or lie on your side'],
    faults: ['If you slump, put a cushion behind your low back.', 'If your tailbone is sore, lie on your side.'],
    stopIf: ['Pain climbs: change position or hand over for a while'],
    feel: 'Shoulders low, back held.',
    forms: { supported: { name: 'Supported' } },
  },
  'push-and-carry': {
    name: 'Pushing and carrying',
    setUp: 'Anything with a handle: stand close, both hands on it, elbows bent.',
    cues: ['Two hands, close in', 'Small steps, turn with your feet', 'Five to ten minutes, then change'],
    faults: ['If one side does it all, share the load in two bags.', 'If the hill is steep, take the flat way.'],
    stopIf: ['Pain climbs by two points'],
    feel: 'Even on both sides.',
    forms: { 'two-hands': { name: 'Both hands' } },
  },
  'pelvic-belt-trial': {
    name: 'Trying a pelvic belt',
    setUp: 'Put the soft belt on snugly, so that a hand still fits under it. Wear it for what usually hurts, then take it off.',
    steps: [
      'Note how many minutes you can stand or walk without it.',
      'Note it with the belt, for two weeks.',
      'Keep it only if it helps.',
    ],
    cues: ['Snug, never tight', 'For a task, not all day', 'Not in bed'],
    faults: ['If it rides up, sit it lower and snugger.', 'If it rubs, wear it over a thin layer.'],
    stopIf: ['Numbness, breathlessness or heartburn', 'Sore skin, or it rubs a scar'],
    feel: 'Held, a little lighter on your feet.',
    forms: {
      high: { name: 'High: just below the front hip bones' },
      low: {
        name: 'Low: level with the pubic bone',
        setUp: 'Put the soft belt on low, level with the pubic bone and the tops of your thighs, snug but with room for a hand.',
      },
    },
  },
  'comfortable-stance': {
    name: 'Find your comfy stand',
    setUp: 'Stand with your feet under you. This is a try-out: keep it only if it feels better.',
    steps: [
      'Soften your knees and let your buttocks relax.',
      'Let your tail be long, neither tucked nor stuck out.',
      'Float your ribs over your hips, and compare.',
    ],
    cues: ['Buttocks soft, tail long', 'Ribs over hips', 'Shift about, change often'],
    faults: ['If it feels stiff, forget it and sway.', 'If nothing changes, that is fine: there is no one right way.'],
    stopIf: ['It feels worse than before'],
    feel: 'A bit less work in the low back, or nothing at all.',
    forms: {
      stack: { name: 'Standing' },
      sitting: {
        name: 'Sitting',
        setUp:
          'Sit with your feet flat. Rock until you find the sit bones, let your tail be long, and float your ribs over your hips.',
      },
    },
  },
  'lift-from-low': {
    name: 'Lifting a child or a heavy seat',
    setUp:
      'Go down close to it: kneel on one knee, or squat with a hand on something firm. Let a child climb onto you if they can.',
    steps: ['Both arms round it, hugged to your front.', 'Breathe out and come up with your legs.', 'Turn with small steps.'],
    cues: ['Two hands, hugged close', 'Out as you rise', 'In front, not on one hip'],
    faults: ['If it is a car seat, hug it in front of you with both arms.', 'If it is much, make two trips or ask.'],
    stopIf: ['Pain of more than 4 out of 10: ask for help', 'Heaviness or leaking'],
    feel: 'Legs working, back quiet, both sides alike.',
    forms: {
      'kneel-close': { name: 'Kneeling close' },
      'sit-and-climb': {
        name: 'You sit, the child climbs',
        setUp:
          'Sit on a low, firm seat and let the child climb into your lap. For anything else that is heavy and low, ask for help now.',
      },
    },
  },
  'up-from-floor': {
    name: 'Up from the floor',
    setUp: 'Roll onto your side and come to hands and knees beside a sturdy chair.',
    steps: [
      'Put both hands on the seat.',
      'Bring the better foot flat in front of you.',
      'Breathe out and push up with arms and legs.',
    ],
    cues: ['Side first, never straight up', 'Arms help', 'Out as you rise'],
    faults: ['If one leg complains, lead with the other.', 'If your knees ache, kneel on a cushion.'],
    stopIf: ['You feel dizzy: stay kneeling a while', 'A sharp pain: rest, then try with more help'],
    feel: 'Arms and legs sharing the work.',
    forms: {
      'one-foot-first': { name: 'By a chair' },
      'both-knees': {
        name: 'By the bed, knees together',
        setUp:
          'Come to hands and knees beside a bed or sofa and lean your chest on it. Tuck both toes under, press with both arms, and slide up to sit.',
      },
    },
  },
  'lift-shopping': {
    name: 'Lifting shopping',
    setUp: 'Stand close to it, feet hip-width. Better from a table, a chair or the boot than from the floor.',
    steps: ['Bring it close to you first.', 'Breathe out and lift with your legs.', 'Turn with small steps.'],
    cues: ['Close, then lift', 'The same on both sides', 'Two light bags beat one'],
    faults: ['If it is on the floor, ask, or lift it to a chair first.', 'If it drags you to one side, share it out.'],
    stopIf: ['Pain climbs by two points', 'Heaviness or leaking'],
    feel: 'Legs working, both sides alike.',
    forms: {
      'two-bags': { name: 'Two light bags' },
    },
  },
  'pram-uphill': {
    name: 'Pram up a hill',
    setUp: 'Take the flat way when there is one. If not, bring the pram close, both hands on the bar, elbows bent.',
    steps: [
      'Lean your whole body a little into it.',
      'Short steps, and a rest half way.',
      'Going down: stay close, small steps, strap round the wrist.',
    ],
    cues: ['Close in, elbows bent', 'Short steps', 'Both hands'],
    faults: ['If you reach far ahead, step closer.', 'If it drags on one side, swap to two hands.'],
    stopIf: ['Pain climbs by two points', 'You feel breathless'],
    feel: 'The push coming from your legs.',
    forms: {
      close: { name: 'Close, both hands' },
    },
  },
  'lay-baby-down': {
    name: 'Laying your baby down',
    setUp:
      'Lower the cot side, or raise the mattress while your baby cannot stand yet. Stand as close as you can, feet hip-width.',
    steps: [
      'Hold your baby close to your chest.',
      'Breathe out and fold at hips and knees, your chest over the cot.',
      'Lay the bottom down first, then the head. Slide your hands out.',
    ],
    cues: ['Close until the last moment', 'Fold at hips and knees', 'One hand on the rail to come up'],
    faults: ['If you reach far, put one knee on a stool.', 'If you twist, step round first.'],
    stopIf: ['Pain of more than 5 out of 10: hand over', 'Your scar pulls'],
    feel: 'Legs and hips bending, back long.',
    forms: {
      close: { name: 'Close and slow' },
    },
  },
  'change-nappies': {
    name: 'Changing nappies',
    setUp: 'Choose a surface at the height of your waist, or kneel at the bed. Everything in reach, one hand on your baby.',
    cues: ['Waist-high, or kneel', 'Stand close, knees soft', 'Things within reach'],
    faults: ['If you stoop, raise the mat or kneel.', 'If you twist for things, move them in front.'],
    stopIf: ['Pain climbs: kneel, sit or hand over'],
    feel: 'Back long, nothing hanging.',
    forms: {
      'waist-high': { name: 'At waist height' },
    },
  },
  'feed-lying': {
    name: 'Feeding lying down',
    setUp:
      'Lie on your side on a firm, flat bed, a pillow under your head and one between your knees. Your baby on their side, facing you. Only while you are wide awake.',
    cues: ['Baby to you, nose free', 'Pillows away from your baby', 'Knees bent, one pillow between'],
    faults: ['If you curl forward, bring your baby higher.', 'If you feel sleepy, sit up or hand over; never on a sofa.'],
    stopIf: ['You may fall asleep: put your baby in the cot', 'Pain climbs: change sides'],
    feel: 'Tailbone free, shoulders heavy.',
    forms: {
      'side-lying': { name: 'On your side' },
    },
  },
  'bath-and-shower': {
    name: 'Bath and shower',
    setUp: 'Sit on the edge of the bath, or on a board or stool across it, with something firm to hold.',
    steps: ['Knees together, lift one leg over, then the other.', 'Stand up with both feet on a mat that does not slip.'],
    cues: ['Sit first', 'Small lifts, knees close', 'Hold on'],
    faults: ['If the edge is high, a walk-in shower is kinder.', 'If lifting a leg hurts, help it with your hands.'],
    stopIf: ['You feel unsteady: sit and call someone', 'A sharp pain: pause, and go slower'],
    feel: 'No wobble, nothing pulled apart.',
    forms: {
      'sit-and-swing': { name: 'Sitting first' },
    },
  },
  'sleep-on-side': {
    name: 'A night on your side',
    setUp:
      'Begin the night on whichever side you like. Pillows between your legs from knee to ankle, one behind your back, one under your waist if there is a gap.',
    cues: ['Either side is fine', 'Knee to ankle, level', 'Turn with knees together'],
    faults: [
      'If you wake on your back, just turn over: no harm, no worry.',
      'If the hip underneath aches, put a folded duvet on top of the mattress.',
    ],
    stopIf: ['Pain keeps you awake three nights running: ask for help'],
    feel: 'Hips level, nothing hanging.',
    forms: {
      pillows: { name: 'Propped with pillows' },
    },
  },
  'long-drive': {
    name: 'A long drive',
    setUp: 'Seat fairly upright and a little higher than usual, a small towel at your low back, empty back pockets.',
    steps: ['Plan a stop every half hour to hour.', 'Get out knees together, and stroll two minutes.'],
    cues: ['Seat high, hips above knees', 'Belt below the belly', 'Stop often'],
    faults: [
      'If one buttock aches, put a folded towel under the other.',
      'If you are far from the pedals, bring the seat forward.',
    ],
    stopIf: ['One calf is hot, swollen or sore: call today', 'Numbness that stays'],
    feel: 'Sitting that never gets old.',
    forms: {
      breaks: { name: 'With breaks' },
    },
  },
  'desk-set-up': {
    name: 'At the desk',
    setUp: 'Seat a little higher than your knees, feet flat or on a box, screen at eye height, things you use within reach.',
    steps: ['Set a quiet timer for twenty to thirty minutes.', 'When it rings, stand, sway or fetch some water.'],
    cues: ['Hips above knees', 'Both feet down, legs uncrossed', 'The next position is the best one'],
    faults: ['If the tailbone is sore, sit on a cushion with a gap.', 'If you forget the breaks, keep your glass small.'],
    stopIf: ['Numbness between your legs: call now', 'Pain climbs: stand or lie down'],
    feel: 'A back that has had company all day.',
    forms: {
      chair: { name: 'Sitting, with breaks' },
    },
  },
  'socks-and-shoes': {
    name: 'Socks and shoes',
    setUp: 'Sit on a firm seat with one foot up on a stool in front of you.',
    steps: ['Roll the sock, hook it over the toes, and draw it up.', 'Shoes you can step into, a long shoehorn if you like.'],
    cues: ['Bring the foot to you', 'Breathe out as you reach', 'No crossing if it pinches'],
    faults: [
      'If the groin pinches, let the knee fall out a little.',
      'If you cannot reach, ask: today is not the day to prove it.',
    ],
    stopIf: ['A pinch in the groin', 'A sharp pain: pause, and ask for a hand'],
    feel: 'An easy reach, no holding of breath.',
    forms: {
      seated: { name: 'Sitting' },
    },
  },
  'easy-toilet': {
    name: 'Easy on the toilet',
    setUp: 'Sit right down, feet on a low stool, knees as far apart as is comfortable, forearms on your thighs.',
    steps: ['Let your belly go soft and wide.', 'Breathe out slowly, as if to mist a window.', 'Wait for it: no pushing.'],
    cues: ['Feet up, lean forward', 'Belly soft and wide', 'Breathe, never strain'],
    faults: ['If nothing comes, get up and try later.', 'If stitches are sore, hold a clean pad gently against them.'],
    stopIf: ['You cannot pass water: call now', 'Bleeding that is new'],
    feel: 'Opening, not pushing.',
    forms: {
      'feet-up': { name: 'Feet on a stool' },
    },
  },
} satisfies Partial<AllMoveWords>;
