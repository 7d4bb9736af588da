// English: the red flags. Symptoms are named plainly, nothing is diagnosed, and nothing assumes a baby after a loss.
import type { AllFlagWords } from '../flag-words.ts';

const byId: AllFlagWords['byId'] = {
  'RF-P01': { ask: 'Any bleeding from the vagina, more than a pink smear after an examination', say: 'bleeding from the vagina' },
  'RF-P02': { ask: 'A gush of fluid, a steady trickle, or pads that keep getting wet', say: 'fluid leaking from the vagina' },
  'RF-P03': {
    ask: 'Regular, painful tightenings, or back or pelvic pain that comes in waves',
    why: 'Early labour can feel like backache.',
    say: 'regular painful tightenings, or pain that comes in waves',
  },
  'RF-P04': {
    ask: 'Your baby moves less, moves differently, or does not move',
    why: 'Do not wait until tomorrow, and do not rely on listening at home. It also counts if you have never felt it by 24 weeks.',
    say: 'a change in how my baby moves',
  },
  'RF-P05': {
    ask: 'Constant, severe belly pain, or a belly that is hard as a board',
    say: 'constant severe belly pain or a hard belly',
  },
  'RF-P06': {
    ask: 'A bad headache that stays, blurred or flashing vision, pain under the ribs, sudden swelling of face or hands, or vomiting',
    why: 'Together or alone, these can come from high blood pressure.',
    say: 'a bad headache, changed vision, pain under the ribs, sudden swelling or vomiting',
  },
  'RF-P07': { ask: 'A blood pressure of 140 over 90 or more, measured at home', say: 'a blood pressure of 140 over 90 or more' },
  'RF-P08': {
    ask: 'Pain low on one side, pain at the tip of the shoulder, fainting, or bleeding',
    say: 'one-sided pelvic pain, shoulder-tip pain, fainting or bleeding in early pregnancy',
  },
  'RF-P09': {
    ask: 'A fall onto your belly, a car crash or a blow to it, even if you feel fine',
    say: 'a fall, a crash or a blow to my belly',
  },
  'RF-P10': {
    ask: 'Light-headed, sick, sweaty or short of breath when you lie on your back, better on your side',
    why: 'Roll to your side. From now on we leave out everything flat on the back.',
    say: 'light-headedness or sickness when I lie on my back',
  },
  'RF-P11': {
    ask: 'Groin or hip pain that has grown over days, with a limp, worse with every step',
    why: 'A sore bone should be looked at before it carries more.',
    say: 'groin or hip pain that is growing, and a limp',
  },
  'RF-P12': { ask: 'Strong itching on your palms or the soles of your feet', say: 'strong itching on my palms or soles' },
  'RF-P13': {
    ask: 'Vomiting so much that you have kept no fluids down for eight hours or more',
    say: 'vomiting, and I cannot keep fluids down',
  },
  'RF-P14': {
    ask: 'Tightenings that began while exercising and go on after an hour of rest and water',
    say: 'tightenings that began with exercise and do not settle',
  },
  'RF-Q01': {
    ask: 'Bleeding that soaks a pad in an hour or less, or a clot the size of an egg or bigger',
    say: 'very heavy bleeding or large clots',
  },
  'RF-Q02': {
    ask: 'Bleeding that has come back, or is redder or heavier after being active',
    why: 'It asks for an easier day, and for a call if it is not back to before within 24 hours.',
    say: 'bleeding that is redder or heavier again',
  },
  'RF-Q03': {
    ask: 'A temperature of 38.0 °C (100.4 °F) or more, chills, or feeling very unwell',
    say: 'a fever or chills, and I feel very unwell',
  },
  'RF-Q04': { ask: 'Discharge that smells bad, with belly pain', say: 'discharge that smells bad, and belly pain' },
  'RF-Q05': {
    ask: 'A wound (caesarean, tear or cut) that is red, hot, smelly, leaking or opening',
    say: 'a wound that is red, hot, smelly, leaking or opening',
  },
  'RF-Q06': {
    ask: 'A headache that tablets do not ease, changed vision, or pain in the upper right belly',
    why: 'Blood pressure can still rise in the weeks afterwards.',
    say: 'a headache that does not ease, changed vision or pain in the upper right belly',
  },
  'RF-Q07': {
    ask: 'After an epidural or spinal: a headache that is much worse upright, or a stiff neck',
    say: 'a headache that is much worse upright, after an epidural or spinal',
  },
  'RF-Q08': {
    ask: 'After an epidural or spinal: growing back pain with leg weakness, numbness or fever',
    say: 'growing back pain with weakness, numbness or fever, after an epidural or spinal',
  },
  'RF-Q09': {
    ask: 'You have passed no urine for six hours, or it dribbles without an urge',
    say: 'trouble passing urine',
  },
  'RF-Q10': {
    ask: 'Short of breath lying flat, swollen legs, a racing heart, or coughing at night',
    say: 'shortness of breath lying flat, swollen legs, a racing heart or a cough at night',
  },
  'RF-Q11': {
    ask: 'A pop at the front of the pelvis, a gap there, or legs that you cannot lift',
    say: 'a pop or a gap at the front of my pelvis, or legs that I cannot lift',
  },
  'RF-Q12': {
    ask: 'New, severe pain in the buttock, or the flat bone above it, on standing, which eases lying down',
    why: 'Until it has been looked at, we leave out weights and jolts.',
    say: 'new severe buttock pain on standing, which eases lying down',
  },
  'RF-Q13': {
    ask: 'Sudden, sharp pain in the middle or upper back after lifting, or you have become shorter',
    say: 'sudden sharp pain in the middle or upper back',
  },
  'RF-Q14': {
    ask: 'Fever together with deep pain in one buttock or hip that you cannot stand on',
    say: 'fever with deep pain in one buttock or hip, and I cannot stand on it',
  },
  'RF-Q15': {
    ask: 'Heaviness, dragging or a bulge below, or new leaking of urine, wind or stool',
    why: 'A pelvic-health physiotherapist can help with this. Until then: nothing heavy, no jolts.',
    say: 'heaviness, a bulge or new leaking',
  },
  'RF-Q16': {
    ask: 'Doming or pain down the middle of the belly on effort, or a bulge that stays',
    say: 'doming, pain or a bulge in the middle of my belly',
  },
  'RF-Q17': { ask: 'A hot, red breast together with a fever', say: 'a hot, red breast and a fever' },
  'RF-Q18': {
    ask: 'Thoughts of harming yourself or anyone else, seeing or hearing things, or racing thoughts without needing sleep',
    why: 'This happens to many women, it can be treated, and help is there day and night.',
    say: 'thoughts that frighten me, and I need help now',
  },
  'RF-Q19': {
    ask: 'Low, hopeless or panicky, or no pleasure in things, most days for two weeks',
    why: 'Pain and low mood often come together, and both can get better.',
    say: 'low mood or panic on most days for two weeks',
    because: 'You feel low or panicky: please speak to your midwife or doctor within a few days. Gentle movement goes on.',
  },
  'RF-A01': {
    ask: 'Chest pain, sudden shortness of breath, coughing blood, or collapsing',
    say: 'chest pain, sudden shortness of breath, blood when I cough, or a collapse',
  },
  'RF-A02': {
    ask: 'One leg swollen, hot, red or sore, in the calf or from groin to thigh',
    say: 'one leg that is swollen, hot, red or sore',
  },
  'RF-A03': {
    ask: 'Numb between the legs, new trouble holding or feeling bladder or bowel, or both legs painful or weak',
    why: 'It is easily put down to pregnancy, so it should be checked straight away.',
    say: 'numbness between my legs, new bladder or bowel trouble, or both legs painful or weak',
  },
  'RF-A04': {
    ask: 'A foot that drags, a leg that gives way, or weakness that is growing',
    say: 'a foot that drags, a leg that gives way or growing weakness',
  },
  'RF-A05': {
    ask: 'You cannot stand, or take four steps, because of pain',
    say: 'so much pain that I cannot stand or take four steps',
  },
  'RF-A06': { ask: 'Pain after a fall or a crash', say: 'pain after a fall or a crash' },
  'RF-A07': {
    ask: 'Fever with back or pelvic pain, above all with a weakened immune system or a recent blood infection',
    say: 'fever with back or pelvic pain',
  },
  'RF-A08': {
    ask: 'Burning when you pass urine, pain in your side below the ribs, or a fever with these',
    say: 'burning urine or pain in my side',
  },
  'RF-A09': {
    ask: 'Pain at night that no position changes, weight loss without a reason, or an earlier cancer',
    say: 'night pain that no position changes, weight loss, or a cancer in the past',
  },
  'RF-A10': {
    ask: 'Stiff for over half an hour in the morning, eased by moving; or pain with psoriasis, a red eye or bowel inflammation',
    why: 'Also if it began long before pregnancy.',
    say: 'long morning stiffness, or pain from long before pregnancy',
  },
  'RF-A11': {
    ask: 'New bone pain together with long use of steroids or heparin, thin bones, or an eating disorder',
    say: 'new bone pain, and a reason for thinner bones',
  },
  'RF-A12': {
    ask: 'Dizzy, tight in the chest or short of breath before any effort, or a heartbeat that does not settle with rest',
    say: 'dizziness, a tight chest, shortness of breath or a heartbeat that does not settle',
  },
  'RF-A13': { ask: 'A sudden headache, the worst of your life', say: 'a sudden headache, the worst of my life' },
  'RF-A14': {
    ask: 'Pain below the knee with pins and needles, but no weakness',
    why: 'Until it has been looked at, we leave out strong stretches of the back of the leg.',
    say: 'pain below the knee with pins and needles',
  },
  'RF-A15': {
    ask: 'Pain of 7 or more at rest for most of the day, or three nights of lost sleep from pain',
    say: 'strong pain at rest, or pain that keeps me from sleeping',
  },
  'RF-A16': {
    ask: 'Pain two points higher for two weeks, or no change after four to six weeks of a plan',
    say: 'pain that is getting worse, or is not getting better with exercises',
  },
  'RF-A17': {
    ask: 'You are not safe at home',
    why: 'This answer is not kept anywhere. You can leave the page at once with Quick exit.',
    say: 'a need to talk to someone alone, because I am not safe at home',
    because: 'You are not safe at home, and that comes before any exercise.',
  },
};

/** Flags with two codes: what makes it the worse one. */
const worse: AllFlagWords['worse'] = {
  'RF-P01': {
    ask: 'Is it heavy, or with clots, faintness or severe belly pain?',
    say: 'heavy bleeding, clots, faintness or severe belly pain',
  },
  'RF-P02': { ask: 'Can you see or feel a cord or a loop?', say: 'fluid leaking, and a cord or loop that I can see or feel' },
  'RF-P06': {
    ask: 'Has there been a fit, confusion or a collapse?',
    say: 'a bad headache or changed vision, with a fit, confusion or a collapse',
  },
  'RF-P07': { ask: 'Is it 160 over 110 or more?', say: 'a blood pressure of 160 over 110 or more' },
  'RF-P09': { ask: 'Is there pain, bleeding or fluid?', say: 'pain, bleeding or fluid after a blow to my belly' },
  'RF-Q01': {
    ask: 'Does it not stop, or are you faint or cold, or is your heart racing?',
    say: 'heavy bleeding that goes on, and I feel faint, cold or my heart races',
  },
  'RF-Q03': {
    ask: 'Are you confused, is your skin blotchy, do you breathe very fast, or pass no urine?',
    say: 'a fever, and I am confused, blotchy, breathing fast or passing no urine',
  },
  'RF-Q05': { ask: 'Has it gushed, or can you see inside?', say: 'a wound that has gushed or opened wide' },
  'RF-Q06': { ask: 'Has there been a fit?', say: 'a headache or changed vision, and a fit' },
  'RF-Q10': { ask: 'Is it severe?', say: 'severe shortness of breath' },
  'RF-Q12': { ask: 'Can you not put weight on it at all?', say: 'severe buttock pain, and I cannot put weight on it' },
  'RF-Q14': {
    ask: 'Do you feel very unwell, confused or very cold?',
    say: 'fever with deep hip or buttock pain, and I feel very unwell',
  },
  'RF-Q16': {
    ask: 'Is the bulge hard or painful, or are you vomiting?',
    say: 'a hard or painful bulge in my belly, or vomiting with it',
  },
  'RF-A02': {
    ask: 'Is there also chest pain or shortness of breath?',
    say: 'a swollen, sore leg with chest pain or shortness of breath',
  },
  'RF-A04': {
    ask: 'Is it getting worse fast, or is there numbness between the legs?',
    say: 'weakness that grows fast, or numbness between my legs',
  },
  'RF-A06': { ask: 'Is it severe, or can you not move or stand?', say: 'severe pain after a fall or crash' },
  'RF-A12': {
    ask: 'Does it not settle when you rest?',
    say: 'dizziness, a tight chest or a racing heart that does not settle with rest',
  },
  'RF-A17': { ask: 'Are you in danger now?', say: 'danger at home, and I need help now' },
};

const groups: AllFlagWords['groups'] = {
  'bleeding-and-fluid': 'Bleeding and fluid',
  'baby-and-belly': 'Belly and baby',
  'belly-and-pelvic-floor': 'Belly, wounds and pelvic floor',
  'head-and-eyes': 'Head, eyes and blood pressure',
  'chest-and-legs': 'Chest, breath and legs',
  nerves: 'Feeling and strength',
  'bones-and-walking': 'Bones and walking',
  'fever-and-infection': 'Fever and feeling ill',
  'pain-over-time': 'How the pain behaves',
  'mood-and-safety': 'You yourself',
};

/** `early`: before 24 weeks, when nothing is asked about movement. */
const daily: AllFlagWords['daily'] = {
  'bleeding-or-fluid': {
    early: 'Any bleeding, or fluid leaking',
    pregnant: 'Any bleeding, or fluid leaking',
    postpartum: 'Bleeding that is redder or heavier again, or discharge that smells bad',
  },
  'baby-or-heavy-bleeding': {
    early: 'Severe belly pain, pain low on one side, regular tightenings, or a blow to the belly',
    pregnant: 'Your baby moves less or differently, severe belly pain, regular tightenings, or a blow to the belly',
    postpartum: 'Bleeding that soaks a pad in an hour, or large clots',
  },
  'head-eyes-swelling': {
    early: 'A bad headache, changed vision, or high blood pressure',
    pregnant: 'A bad headache, changed vision, sudden swelling of face or hands, or high blood pressure',
    postpartum: 'A bad headache, changed vision, or pain in the upper right belly',
  },
  'chest-breath-calf': {
    early: 'Chest pain, short of breath, faint, or one leg swollen or sore',
    pregnant: 'Chest pain, short of breath, faint, or one leg swollen or sore',
    postpartum: 'Chest pain, short of breath, faint, or one leg swollen or sore',
  },
  'numb-bladder-weak': {
    early: 'Numb between the legs, new bladder or bowel trouble, weakness, a limp, a fall, or too sore to stand',
    pregnant: 'Numb between the legs, new bladder or bowel trouble, weakness, a limp, a fall, or too sore to stand',
    postpartum: 'Numb between the legs, new bladder or bowel trouble, weakness, a fall, or too sore to stand',
  },
  fever: {
    early: 'Fever, chills, or burning when you pass urine',
    pregnant: 'Fever, chills, or burning when you pass urine',
    postpartum: 'Fever, chills, burning urine, a hot breast, or a wound that is red, hot or opening',
  },
};

export const flags = { byId, worse, groups, daily };
