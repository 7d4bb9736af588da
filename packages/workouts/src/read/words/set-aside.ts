// Words that set an exercise aside: not now, not yet, another day, someone else's; five languages, folded.

/** "Not yet: lunges", "lunges … pas encore": where nothing is counted, it was not done. */
export const notNow =
  /\b(?:not yet|not (?:for )?now|not (?:today|this (?:week|time)|allowed|recommended)|noch nicht|(?:vorerst|erstmal|momentan|zurzeit|heute|diesmal) (?:nicht|keine?n?)|nog (?:niet|geen)|(?:voorlopig|vandaag|nu even) (?:niet|geen)|(?:todavia|aun|hoy|de momento|por ahora) no|no (?:todavia|aun|hoy|por ahora|de momento)|pas (?:encore|maintenant|tout de suite|aujourd.?hui|cette (?:fois|semaine)|pour (?:le moment|l.instant))|pour (?:le moment|l.instant),? pas|avoid|vermeiden?|evitar|eviter|evitez|vermijd(?:en)?|verboten|verboden|forbidden|prohibid[oa]s?|interdite?s?)\b/;

/** "No burpees or jumps", "sin saltos": a line that begins so, counts nothing and names an exercise. */
export const withoutStarts =
  /^\W*(?:no|not|without|sin|nada de|ohne|keine?n?|geen|zonder|sans|pas d[e'’]|aucune?|ningun[ao]?)(?!-)\b/;

/** "lunges … no": the answer to whether. */
export const answeredNo = /(?:[-–—:,(…]|\.{2,})\s*(?:no|non|nein|nee|nope|nicht|niet)\s*(?:$|[^\p{L}\p{N}\s])/u;

const days =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miercoles|jueves|viernes|sabado|domingo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag';

/** The next time, wherever it stands before an exercise is named. */
export const nextTime = new RegExp(
  `\\b(?:next (?:time|week|session|workout|block|month|phase|appointment|visit|${days})|nachste[nrsm]? (?:mal|woche|einheit|termin|monat|phase|training|stunde|${days})|kommende woche|proxim[ao]s? (?:semana|vez|sesion|cita|mes|dia|fase|${days})|(?:semana|mes|lunes|martes|miercoles|jueves|viernes|sabado|domingo) que viene|volgende (?:week|keer|training|afspraak|maand|sessie|les|${days})|(?:semaine|fois|seance) prochaine|prochaine (?:fois|seance|semaine|etape)|prochain (?:rdv|rendez-vous|mois|cours))\\b(?!.*\\btoday\\b)`,
);

/** "Ab KW 42 …", "from week 20 on": from then on, and not in sets of today. */
export const fromThenOn =
  /\b(?:from (?:next|week \d)|starting (?:next|in)|ab (?:kw|woche|ssw|nachste[rmn]|morgen|\d+\.? ?(?:ssw|woche|monat))|vanaf (?:week|volgende|morgen)|a partir d(?:e|el|u) (?:la |el |le )?(?:semana|proxim|mes|semaine|mois)|des la semaine)/;

/** What one says that another did: "Fleur deed deadlift 70 kg". */
export const didByAnother =
  /^\W*(\p{Lu}\p{Ll}+) (?:does|did|hizo|hace|hat|macht|machte|doet|deed|heeft|fait|a fait)\b(?! (?:it|so|this|that|es|das|lo|esto|het|dit|not|nicht|niet)\b)/u;

/** In a chat, another answers with what they did themselves. */
export const ofThemselves = /^\W*(?:yo|i|me|i'm|ich|bei mir|ik|moi|je|j'ai)\b/;
