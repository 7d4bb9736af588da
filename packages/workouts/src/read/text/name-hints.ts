// What a name says of the numbers beside it: done side by side, with nothing on a bar, or held.
import type { SchemeHints } from '../sets/state.ts';
import { fold } from '../words/fold.ts';

export function hintsOf(name: string): Pick<SchemeHints, 'oneSided' | 'unloaded' | 'held'> {
  const folded = fold(name);
  return { oneSided: oneSided.test(folded), unloaded: unloaded.test(folded), held: held.test(folded) };
}

/** Lunges, side planks, one-arm rows: each side has its turn. */
const oneSided =
  /\b(?:lunges?|split|single|one|1)\b|\b(?:[12]-?(?:arm|leg))|\bside (?:plank|lying|lunge|bend)|\bstep[- ]?(?:ups?|downs?)|\bbird ?dogs?|\bdead ?bugs?|\bclam|\bpistols?|\bget[- ]?ups?|\btgus?\b|\bbulgarian|\bbss\b|\bkick ?backs?|\bfigure|\bpigeon|\bcossack|\bcurtsy|\bhydrants?|\bpallof|\bwood ?chop|\bchops?\b|\bwindmill|\bsuitcase|\bmarch|\bunilateral|\bstretch|\bfoam ?roll|\bmassage|\bcopenhagen|\bhip airplane|\bb[- ]stance|\bkickstand|ausfallschritt|einbein|einarm|seitstutz|zancada|a una|uitvalspas|eenbenig|eenarmig|zijplank|\bfentes?\b|unilat|planche laterale|gainage lateral|\bsl\b|sldl/;
/** Nothing on a bar: a big number in front is reps. */
const unloaded =
  /push[- ]?ups?|pull[- ]?ups?|chin[- ]?ups?|sit[- ]?ups?|crunch|plank|\bdips?\b|burpees?|air squat|bodyweight|\bbw\b|calf raise|clam|bridge|bird ?dog|dead ?bug|mountain climber|jumping|jacks?\b|leg raise|knee raise|lunges?|step[- ]?ups?|hollow|superman|back extension|v-?ups?|twists?|wadenheben|liegestutz|klimmz|ausfallschritt|flexiones|dominadas|abdominales|zancadas|opdrukken|pompes|tractions|abdos|band\b|hyperext|kegel|pelvic|tilt|raises?\b/;
/** The hold itself, and nothing moved in it: no plank row, no hip dips. */
const held =
  /(?:\bplanks?|\bwall ?-?sits?|\bhollow|\bholds?|\bhangs?|\bl-?sits?|stutz|\bwandsitz(?:en)?|\bplancha(?: lateral)?|\bgainage(?: lateral)?|\bchaise|\bplanche(?: laterale)?|plank)(?: \(?(?:on|from|knees?|feet|elbows?|left|right|knie|rodillas|genoux|knieen|auf|den|de|sur|les|op|en|con|static)\b.*)?$/;
