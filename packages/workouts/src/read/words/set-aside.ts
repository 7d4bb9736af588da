// Words that set an exercise aside: not now, not yet, another day, someone else's; five languages, folded.

/** "Not yet: lunges", "lunges … pas encore": where nothing is counted, it was not done. */
export const notNow =
  /\b(?:not yet|not (?:for )?now|not (?:today|this (?:week|time)|allowed|recommended)|noch nicht|(?:vorerst|erstmal|momentan|zurzeit|heute|diesmal) (?:nicht|keine?n?)|nog (?:niet|geen)|(?:voorlopig|vandaag|nu even) (?:niet|geen)|(?:todavia|aun|hoy|de momento|por ahora) no|no (?:todavia|aun|hoy|por ahora|de momento)|pas (?:encore|maintenant|tout de suite|aujourd.?hui|cette (?:fois|semaine)|pour (?:le moment|l.instant))|pour (?:le moment|l.instant),? pas|avoid|vermeiden?|evitar|eviter|evitez|vermijd(?:en)?|verboten|verboden|for tomorrow|fur morgen|para manana|voor morgen|pour demain|forbidden|prohibid[oa]s?|interdite?s?)\b/;

/** "No burpees or jumps", "sin saltos": a line that begins so, counts nothing and names an exercise. */
export const withoutStarts =
  /^\W*(?:[^\d:]{2,24}:\s*)?(?:no|not|without|sin|nada de|ohne|keine?n?|geen|zonder|sans|pas d[e'’]|aucune?|ningun[ao]?)(?!-)\b/;

/** "lunges … no": the answer to whether. */
export const answeredNo = /(?:[-–—:,(…]|\.{2,})\s*(?:no|non|nein|nee|nope|nicht|niet)\s*(?:$|[^\p{L}\p{N}\s])/u;

/** "Burpees no, …", "Sprünge nein": nothing but its name, and the answer. */
export const namedNo =
  /^\W*(?:\p{L}+[ -]){1,4}(?:no|nein|non|nee|nope|nah|nel|paso|nicht)\s*(?:danke|thanks|thank you|gracias|merci|bedankt|dank je|lol|ta)?\s*(?:$|[^\p{L}\p{N}\s-])|^[^\d:]*[:–-]\s*(?:paso|nel|nah|(?:je )?passe)\s*(?:$|[,.!(])/u;

const people =
  'husband|hubby|wife|wifey|boyfriend|girlfriend|bf|gf|sister|brother|bro|sis|mum|mom|dad|bloke|mate|son|daughter|toddler|kids?|mann|freund|freundin|schwester|bruder|papa|sohn|tochter|marido|esposo|novio|novia|hermana|hermano|hijo|hija|amiga|amigo|echtgenoot|vriend|vriendin|zus|broer|zoon|dochter|mari|conjoint|copain|copine|soeur|frere|fils|fille|pote';
/** Said with "my" only; "partner carry" and "man maker" are exercises. */
const peopleOfMine = `${people}|partner|friend|man|pareja|buddy|trainingspartner|other half|better half`;
const others =
  '(?:the |all the )?(?:others?|other (?:girls|women|mums|moms|ladies|guys|lads|men|half)|rest of (?:the )?(?:class|group|team|squad|us|them|girls)|girls|lads|guys|boys|kids|coach|pt|trainer|instructor)|(?:the|some|a|that|this) (?:guy|bloke|dude|lad|girl|woman|man|lady|fella|chap|kid)(?: [a-z]+){0,4}?|every(?:one|body)(?: else)?|they|he|she|die (?:anderen|jungs|madels|manner|kinder)|der (?:typ|trainer|kerl)|die (?:trainerin|frau)(?: neben mir)?|los (?:demas|otros|chicos)|las (?:demas|otras|chicas)|el (?:entrenador|tipo|profe)|les (?:autres|gars|filles)|le (?:coach|gars)|la coach|de (?:anderen|rest|jongens|meiden|trainer)|coach [a-z]+';
const ofMine = '(?:my|our|the|mein|meine|unser|unsere|mi|mis|mon|ma|mes|mijn|onze)';
const didIt =
  "(?:did|does|do|was|were|had|has|got|hit|made|pull(?:ed|s)|press(?:ed|es)|bench(?:ed|es)|squat(?:ted|s)|deadlift(?:ed|s)|lift(?:ed|s)|ran|runs|row(?:ed|s)|rep(?:ped|s)|crank(?:ed|s)|smash(?:ed|es)|managed|manages|knocked|banged|showed|demo(?:ed|s|'?d)|demonstrated|max(?:ed|es)|went|goes|put|moved|threw|throws|curl(?:ed|s)|carried|swam|walked|cycled|jumped|jumps|trained|p[rb]'?d|hat(?:te)?|haben|hatten|macht(?:en?)?|zog|zieht|hob|hebt|druckt(?:e)?|stemmt(?:e)?|schafft(?:e|en)?|lief(?:en)?|ruderte|hizo|hicieron|hace|hacen|hacian?|levant[oa](?:ron|ban?)?|saco|corrio|jalo|cargo|metio|deed|deden|doet|doen|heeft|hebben|trok|trekt|tilde|tilt|drukte|drukt|liep|rende|haalde|(?:a|ont) (?:fait|souleve|tire|pousse|couru|porte|rame)|fait|font|faisai(?:t|ent)|souleve|tire)";

/** "hubby pulled 180 kg", "the other girls did box jumps", "husband's deadlift: 180": of someone else, unless she says "me" or "I". */
export const ofAnother = new RegExp(
  `^\\W*(?:(?:and|und|y|en|et) )?(?:(?:${people}|${ofMine} (?:\\p{L}+ )?(?:${peopleOfMine})|${others}) (?:just |also |even |only |auch |tambien |ook |aussi )?${didIt}|(?:${people}|${ofMine} (?:${peopleOfMine}))['’]?s? (?:\\p{L}+ ){0,2}\\p{L}+\\s*[:=–-]|${ofMine} (?:${peopleOfMine}) \\d+ ?(?:kgs?|lbs?|x)|(?:his|her|sein|ihr|zijn|haar) \\p{L}+ (?:was|is|war|ist)|(?:his|sein) \\p{L}+\\s*[:=])(?![\\p{L}])`,
  'u',
);

/** "Next to me" is beside her. */
export const besideHer =
  /\b(?:next to|beside|behind|in front of|opposite|naast|neben|vor|hinter|al lado de|junto a|a cote de|devant|derriere) (?:me|mij|mir|moi|mi)\b/g;

/** She was there, too. */
export const herself =
  /(?:^|[^\p{L}])(?:i|me|us|we|mich|mir|ich|uns|wir|yo|nos|conmigo|je|moi|nous|ik|mij|ons|wij|j['’]\p{L}+|m['’]a)(?![\p{L}])/u;

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
  /^\W*(\p{Lu}\p{Ll}+) (?:does|did|hit|pulled|pressed|benched|squatted|deadlifted|lifted|ran|rowed|repped|cranked|smashed|managed|demoed|maxed|hizo|levantó|sacó|zog|drückte|stemmte|schaffte|trok|tilde|haalde|a soulevé|a tiré|hace|hat|macht|machte|doet|deed|heeft|fait|a fait)\b(?! (?:it|so|this|that|es|das|lo|esto|het|dit|not|nicht|niet)\b)/u;

/** In a chat, another answers with what they did themselves, perhaps after a word of praise. */
export const ofThemselves =
  /(?:^\W*(?:[a-z]+\s+){0,2}|[!.?,;:…]\s*)(?:yo|i|me|i'm|ich|bei mir|ik|moi|je|j'ai|hab (?:heute|auch|nur|ich)|did (?:only|just|some))\b/;

/** What the writer of a chat is called in their own copy of it. */
export const selfNames: ReadonlySet<string> = new Set([
  'me',
  'i',
  'ich',
  'ik',
  'yo',
  'moi',
  'je',
  'mij',
  'mi',
  'you',
  'du',
  'jij',
  'tu',
  'vous',
]);

/** "I did step overs", "ich hab Brücke gemacht": what she says herself that she did, behind another's or alone. */
export const herDoing =
  /^(?:(?:i|we) (?:just |only |also )?(?:did|do)|(?:ich|wir) (?:hab|habe|haben|machte|machten)|(?:ik|we) (?:deed|deden|heb|hebben)|(?:yo )?(?:hice|hicimos)|j'ai fait|on a fait)\s+/;

/** Where she begins to tell of herself behind what another did. */
export const herTurn =
  /(?:[,;–—-]|\b(?:while|whilst|and|but|und|aber|wahrend|y|pero|mientras|en|maar|terwijl|et|mais)\b)\s*(?=(?:i|we) (?:just |only |also )?(?:did|do)\b|(?:ich|wir) (?:hab|habe|haben|machte)\b|ik (?:deed|heb)\b|yo (?:hice|solo)\b|j'ai fait\b)/u;
