// Her own words for pain, in five languages; and the words that take it back.
import { fold } from './fold.ts';

const pain =
  /\b(?:pain(?:ful|s)?|hurt(?:s|ing)?|ouch|owie|oww*|ache[ds]?|achy|aching|twing(?:e[ds]?|ing|y)|niggl(?:e[ds]?|y|ing)|pinch(?:e[ds]?|ing|y)?|stab(?:s|bing|bed)|sharp|flar(?:e|ed|es|ing)(?: ?up)?|irritat(?:ed|ing|es|ion)|tweak(?:ed|y)?|aggravat\w*|grumpy|angry|unhappy|sore|cranky|zing(?:s|ed|ing)?|zap(?:s|ped)?|burn(?:ing|s)? (?:in|at|on) (?:the |my )?(?:si|hip|pelvis|groin|back|joint)|clunk\w*|pull(?:ed|ing)? (?:in|at|on) (?:the |my )?(?:si|hip|pelvis|groin|back|joint)|lightning crotch|nerve[- ]?y|discomfort|uncomfortable|sij?|sacroiliac|spd|pgp|schmerz\w*|weh|wehgetan|tat weh|aua|autsch|sticht|stechen\w*|stich|zieht|ziehen|zwickt\w*|gezwickt|gezwackt|isg|duel[ea]\w*|doli\w*|dolor\w*|(?:me|le) tir(?:a|aba|o|an|aban|aron)|tiron\w*|molesti?a\w*|pinchazo\w*|punzada\w*|pijn\w*|zeer|steek|steken|stekend\w*|doet pijn|deed pijn|douleur\w*|douloureu\w*|mal (?:au|a la|aux|a l)|fait mal|faisait mal|pique|gene|tiraille\w*|(?:ca|me) tire|tirait|aie|elance\w*)\b/;

const denied =
  /\b(?:no|zero|without|w\/o|never|keine?n?|ohne|sin|nada de|ningun|geen|zonder|sans|pas de|aucune?|plus de|0)\s+(?:\p{L}+\s+){0,2}(?:pain|pains|hurt|ache|twinge|twinges|niggle|niggles|soreness|discomfort|sore|flare|issues?|problems?|si|schmerz\w*|dolor\w*|molestia\w*|pijn\w*|douleur\w*|gene)\b|\b(?:pain|schmerz|pijn)[- ]?(?:free|frei|vrij)\b|\b(?:didn'?t|did not|doesn'?t|does not|never|nothing|not|wasn'?t|kein|nicht|no me|niet|ne)\s+(?:\p{L}+\s+){0,1}(?:hurt\w*|ache\w*|painful|sore|flare\w*|aggravat\w*|irritat\w*|duel\w*|doli\w*|tira\w*|weh|pijn\w*|mal)\b/u;

/** The joint is named, and it was well. */
const joint = /\b(?:sij?|sacroiliac|isg|spd|pgp)\b/;
const well =
  /\b(?:fine|good|great|ok|okay|happy|happier|better|quiet|calm|well|comfortable|no issues?|no problem|friendly|safe|gut|super|besser|bien|mejor|goed|beter|mieux|tranquille)\b/;
const otherPain =
  /\b(?:pain\w*|hurt\w*|ouch|ach\w+|twing\w*|niggl\w*|pinch\w*|stab\w*|sharp|flar\w*|irritat\w*|sore|felt (?:it|si|sij|my si))\b/;

/** Muscles that have worked are sore; that is not this pain. */
const tiredMuscles =
  /\b(?:sore|ach\w+|burn\w*|hurt\w*)\b.*\b(?:doms|quads?|hamstrings?|hammies|calves|calf|biceps|triceps|chest|pecs?|lats?|abs|arms|delts?|muscles?|forearms?)\b|\b(?:doms|quads?|hamstrings?|hammies|calves|calf|biceps|triceps|chest|pecs?|lats?|abs|arms|delts?|muscles?|forearms?)\b.*\b(?:sore|ach\w+|burn\w*)\b/;
const pelvis =
  /\b(?:si|sij|sacro\w*|hip|hips|pelvi\w*|groin|pubi\w*|symphys\w*|buttock|glute|back|tailbone|coccyx|isg|hufte|becken\w*|leiste|cadera|pelvis|ingle|heup|bekken\w*|lies|hanche|bassin|aine|fesse)\b/;

/** A wish, not a report. */
const advice =
  /\b(?:si (?:el |la |le )?(?:dolor|douleur|duele|molesta)|pijn (?:mag|moet)|schmerz\w* (?:darf|soll)|(?:pain|dolor) (?:can|may|must|puede)|if|stop (?:if|when)|wenn|falls|si (?:te|vous|tu|hay|il)|als (?:het|je)|in case|should|unless|avoid|when)\b/;

/** Does this part of what she wrote say that it hurt? */
export function saysPain(text: string): boolean {
  const folded = fold(text);
  if (!pain.test(folded)) return false;
  if (denied.test(folded)) return false;
  if (advice.test(folded)) return false;
  if (joint.test(folded) && well.test(folded) && !otherPain.test(folded)) return false;
  if (/\bsi\b/.test(folded) && !otherPain.test(folded) && isSpanishOrFrenchSi(folded, text)) return false;
  return !tiredMuscles.test(folded) || pelvis.test(folded);
}

export function saysWell(text: string): boolean {
  return well.test(fold(text));
}

/** "si" is also "if" and "yes": the joint is written SI, or has a side or a body word beside it. */
function isSpanishOrFrenchSi(folded: string, text: string): boolean {
  const others = folded.replace(/\bsi\b/g, ' ');
  return (
    !/\bSI\b/.test(text) &&
    !pain.test(others) &&
    !/\b(?:left|right|side|joint|links|rechts|izquierda|derecha|felt)\b/.test(folded)
  );
}
