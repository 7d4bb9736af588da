// Breathing, pelvic floor and the deep abdominal wall.
import { family, type Entry, type Traits } from './entry.ts';

const breath: Traits = {
  pattern: 'breathing',
  stance: 'none',
  position: 'supine',
  implement: 'bodyweight',
  muscles: 'pelvic-floor deep-abs',
};

export const breathings: readonly Entry[] = [
  ...family(breath, {
    'Diaphragmatic Breathing':
      'diaphragm breathing; 360 breathing; 90/90 breathing; crocodile breathing; connection breath; breath work; breathwork; breathing drill; breathing exercise; umbrella breath; diaphragmatic breath; relaxation; relaxation breathing; crocodile breath; 4 7 8 breathing; physiological sigh; alternate nostril breathing; meditation; mindfulness; pranayama; ribcage breathing; piston breath; breathe; breathing practice; calm breath; atmen; body scan; progressive muscle relaxation; yoga nidra; ujjayi; atemtechnik; breathing reset; balloon breathing; 360 breath; lion breath; nasal breathing; coherence cardiaque; guided breathing; 90 90 balloon breathing; adem oefening; entspannung; relajacion; ontspanning; breath; exhale drill; diaphragm release; breath hold training; breathing recovery; flankenatmung; side lying breathing',
    'Pelvic Floor Contraction':
      'kegel; pelvic floor exercise; pelvic floor squeeze; pelvic floor exercises; pelvic floor lift; pelvic floor activation; kegel exercise; quick flicks; ejercicios de kegel; perinee; pfmt; pelvic floor pulses; pelvic floor relaxation; pelvic floor drop; pelvic floor release; elevator; pelvic floor muscle training; pelvic floor work; pelvic floor breathing; contracciones de suelo pelvico; pelvic floor bridge breath; pelvic floor hold; beckenboden anspannen; kegeln; pelvic floor connection; pfm; pelvic floor gentle squeeze; pelvic floor gentle squeezes; perineal massage; bekkenbodem oefening; seated pelvic floor; beckenbodengymnastik; travail du perinee; kegeloefeningen; pelvic floor with breath',
    'Transverse Abdominis Activation':
      'tva activation; ta activation; transversus abdominis; ta; tva; deep tummy; drawing in; abdominal brace; core activation; tummy lift; transversus; transverso; transverse; deep core; abdominal activation; ta contraction; core brace; bracing; baby hug; hug baby; tummy draw in; ta bracing; draw in maneuver; ta sets; transversus aktivierung; pelvic brace; hollowing; core connection; ta breathing; quadruped ta; quadruped belly lift; quadruped tva; ta brace; core compression; belly pump; belly pumping; tva vacuum; abdominal drawing in maneuver; diastasis exercise; diastasis core; activacion transverso; dwarse buikspier; umbilicus draw in; ta engagement; navel to spine; multifidus activation; multifidus; seated ta; ta pull in',
    'Stomach Vacuum':
      'vacuum; hypopressive; vakuum; bauchvakuum; hipopresiva; gimnasia hipopresiva; hypopressive breathing; vacuum pose; vide abdominal; stomach pull; standing vacuum; standing stomach vacuum; uddiyana bandha; nauli; maag vacuum; quadruped vacuum',
  }),
];
