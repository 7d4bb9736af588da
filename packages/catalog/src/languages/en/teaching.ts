// English: what a practitioner explains, in short, and what research says for and against it.
import type { AllTeachingWords } from '../teaching-words.ts';

export const teaching: AllTeachingWords = {
  'where-it-is': {
    title: 'Where it is',
    text: 'At the bottom of your back are two small dimples, one at the inner edge of each buttock. Under each one, the triangle-shaped bone at the base of your spine meets the pelvis. That meeting place is the sacroiliac joint, SI joint for short. Reach back with your thumbs and find both.',
    evidence:
      'The dimples sit over the bony points beside the joint. Pointing to them with one finger is a good way to say where it hurts, but it does not prove which part hurts.',
  },
  'what-it-does': {
    title: 'A strong joint with a big job',
    text: 'The SI joints pass your weight between your upper body and your legs, and soften every step. Some of the thickest ligaments in the body hold them. They are strong, and they move only a tiny bit.',
    evidence:
      'Measured in women with long-lasting pain, the joint turned about half a degree when they stood on one leg. Strong and sore can both be true.',
  },
  'why-now': {
    title: 'Why it can hurt now',
    text: 'In pregnancy, and for a while after birth, the tissue around your joints becomes stretchier. That is normal and useful. Your body also carries, sleeps and moves in new ways, and tissue can become sensitive without anything being harmed. Why one woman hurts and another does not is not fully known.',
    evidence: 'Coaches often point to hormones. Most studies find no clear link between hormone levels and this pain.',
    onFeeding: 'On breastfeeding two large studies disagree, so pain is no reason to stop.',
  },
  'muscles-help-out': {
    title: 'Muscles that help out',
    text: 'When a place is sore, the muscles around it often guard it and stay busy. Deep in the buttock is one of them, the piriformis; the sciatic nerve runs close by. Easing these muscles, and then using them well, is what many of the moves here do.',
    evidence:
      'Guarding muscles are a reasonable explanation. That the piriformis presses on the nerve is rarely shown: an ache down the thigh more often spreads from the SI area itself.',
  },
  'baby-low': {
    title: 'When baby lies low',
    text: 'Some women feel more pressure, or a nerve-like ache in the buttock or thigh, when baby lies low, more so as birth comes closer. A change of position often helps. It changes nothing in your plan by itself.',
    evidence:
      'This comes from experience: we found no study that shows a baby pressing on the sciatic nerve. Numbness, or a leg that gives way, needs a call the same day.',
  },
  'where-it-is-felt': {
    title: 'Where you may feel it',
    text: 'Low back, hip, buttock, the back of the upper leg: SI pain can show up in any of these, on one side or both, and it can move. Pain at the front of the pelvis is a cousin and gets its own care here. Tell the body map what you feel today.',
    evidence:
      'This is how guidelines describe it. Pain below the knee, with tingling or numbness, is a different matter: have it looked at.',
  },
  'two-answers': {
    title: 'Two answers, better together',
    text: 'Stretch what feels tight: low back, back of the legs, hips. And keep your strength training, in a form that suits you now. The aim is less pain and more of the life and training you like, during pregnancy and after.',
    evidence:
      'Exercise makes this pain milder; it does not clearly prevent it. It works best when it fits the person, grows step by step and keeps clear of pain. Stretching alone has hardly been studied: we use it for relief.',
  },
  'neighbours-too': {
    title: 'Stretch the neighbours too',
    text: 'The backs of your thighs pull on the same bones as your buttock muscles. When they feel tight, easing them can help your low back and hips as well. Keep it gentle, and stop well before it bites.',
    evidence:
      'That tight hamstrings cause back pain is not shown; one of them even helps to hold the joint. So: comfort, not extremes.',
  },
  'not-for-everyone': {
    title: 'Nothing works for everyone',
    text: 'Any move here can help one woman and bother another. That is why we ask how it felt, and change the plan. Talk to your midwife, doctor or physiotherapist before you start, and again if you are unsure.',
    evidence: 'Guidelines agree: fit it to the person, and check first. No clinician has signed off this content yet.',
  },
  'comfortable-stance': {
    title: 'Find your comfy stand',
    text: 'As the weight in front changes, many women tuck their buttocks under and drift back. Try the other way: buttocks soft and a little behind you, tail long, ribs over hips. Keep it if it feels better. Then change position often: the best stance is the next one.',
    evidence:
      'Studies found no link between posture and this pain, so nothing about how you stand is wrong. As something to try for comfort, it costs nothing.',
  },
  carrying: {
    title: 'Carrying your baby with ease',
    text: 'Hold your baby close, high and snug, and change arms and sides often. A carrier usually beats arms alone; keep the airway clear and in view. Let your buttocks stay soft and your tail long while you stand. Sit down whenever you like.',
    evidence:
      'In the laboratory, a well-fitted carrier came close to walking with nothing. Front or back is disputed, so we do not forbid the front: we say close and high.',
  },
  breathing: {
    title: 'Breathe on every repetition',
    text: 'Breathe in and out on every single one. Method one: in on the way down, out as you start up and all the way to the top. Method two, for more support: out on the way down and out on the way up, in at the top. Try both, and keep the one that feels better.',
    evidence:
      'In women with SI pain the breathing muscle and the pelvic floor work a little differently, so it makes sense. No study has compared the two methods, or shown that breathing protects the organs.',
  },
  walking: {
    title: 'Walk or lift?',
    text: 'If walking feels fine, keep it: it is good for body and mood. If long walks leave you sore, walk less at one time, more often, and lean on strength, which often bothers the joint less. In the gym, notice bending from the hips, split stances and one-legged moves: they can be the ones that talk back.',
    evidence:
      'More hours standing and walking at work go with more pain. But women who fear it walk less than they need, and moving stays good for you. So we split walks and do not stop them.',
  },
  glutes: {
    title: 'Use your buttocks, kindly',
    text: 'At the top of a squat, deadlift, bridge or thrust your buttocks finish the job: squeeze to stand tall and open the hips. Not so hard that your tail tucks under, and not leaning back. About 60 % is plenty.',
    evidence:
      'These muscles cross the SI joint and can press it gently together. In a small group of patients, making them stronger eased pain. That a strong tuck does harm has not been shown.',
  },
  bands: {
    title: 'The little band',
    text: 'A small loop above the knees wakes up the buttocks without more weight. If a lift bothers you, first try it with the band at the same weight. If that is not enough, drop the weight and keep the band. Bands also make clamshells and side leg raises harder. If the front of your pelvis is sore, squeeze a pillow between your knees instead.',
    evidence:
      'In healthy people the buttock muscles work harder with a band. Nobody has tested bands for this pain yet, so let your own answer decide.',
  },
  'up-from-the-floor': {
    title: 'Getting up from the floor',
    text: 'Roll onto your side and push up with your arms. Come to hands and knees, by a sturdy chair, and put both hands on the seat. Bring one foot flat in front of you, breathe out, and push up with arms and legs. If one leg complains, lead with the other. Getting down is the same, the other way round.',
    evidence:
      'This comes from experience, in the spirit of what hospital leaflets on this pain teach for other moves of the day. We found no study that compares ways of getting up.',
  },
};
