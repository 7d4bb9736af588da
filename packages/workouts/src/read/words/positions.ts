// How she is placed, said before what she does: "four point kneeling, …"; five languages, folded.

export const positions =
  /^(?:(?:on|in|im|auf|en|sur|op|a) )?(?:(?:the|your|der|dem|le|la|de) )?(?:(?:four|4)[- ]point kneeling|all fours|hands and knees|quadruped|(?:half |tall |high )?kneeling|(?:side|crook|back)[- ]?lying|lying(?: on (?:your |my |the )?(?:back|side|front|tummy|stomach))?|supine|prone|seated|sitting|standing|vierfussler(?:stand)?|ruckenlage|seitlage|seitenlage|bauchlage|kniestand|sitzend|stehend|liegend|cuadrupedia|cuatro apoyos|tumbad[oa](?: (?:boca (?:arriba|abajo)|de lado))?|boca (?:arriba|abajo)|de (?:lado|rodillas|pie)|sentad[oa]|handen en knieen|zijlig|ruglig|buiklig|zijligging|rugligging|zittend|staand|quatre pattes|dos|cote|ventre|debout|assise?|allongee?)$/;
