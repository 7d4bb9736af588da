// Words by which a sentence is told from an exercise, and a comment from a name.
import { wordSet } from './fold.ts';

/** A line that begins so tells what to do, not which exercise. */
export const instructions = wordSet(
  'add increase decrease reduce lower stop breathe keep focus use try aim if when note notes remember alternate fail failing repeat leave post partition wear wearing share',
  'maintain update start begin once after before always never avoid make progress deload increment record track log perform complete choose pick should score your you',
  "don't dont no not without today's feel feeling felt feels goal goals aim target target: tip tips warning caution see read drink eat sleep finish move adjust listen",
  'review reviewed appointment follow-up kontrolle kontrolltermin termin arzttermin cita revision afspraak controle rdv rendez-vous bilan consultation',
  'do nothing because this that these those there it its we they there’s every everything only just total time duration weight bodyweight: calories volume prs pr kcal',
  'steigern steigere wenn falls immer nie nicht kein keine keinen atme atmen: achte achten beachte pausiere hinweis notiz danach trinken ziel heute',
  'aumenta aumentar si cuando siempre nunca no respira descansa nota objetivo evita mantener mantén manten hoy',
  'verhoog als wanneer altijd nooit niet geen adem let notitie doel vermijd houd vandaag',
  'augmente augmenter si quand toujours jamais respire objectif evite garde aujourd hui note',
);

/** Little words of sentences. */
export const functionWords = wordSet(
  'the if when you your yours i my me we our is are was were be been it its that this these those until till as but because not dont should can could will would may might must',
  'so than then there they them what which who how why each time every from into about after before while just only really very too also still did does do had has have got get',
  "it's i'm i've i'll you've you're don't didn't can't couldn't won't isn't wasn't that's there's let's feel feels felt feeling know think good bad nice better worse ok okay fine yet",
  'wenn ich du mir mich dein deine ist sind war waren das dass diese dieser nicht aber weil bis beim jedes mal noch nur sehr auch dann es sich hat haben wird soll kann muss heute',
  'si cuando yo tu mi me es son fue que esto esta no pero porque hasta cada vez solo muy tambien luego se ha hay puede debe hoy bien mal',
  'als ik jij je mijn is zijn was waren dat dit deze niet maar omdat tot elke keer alleen heel ook dan het heeft kan moet vandaag goed',
  'si quand je tu mon ton est sont etait que ce cette pas mais parce jusqu a chaque fois seulement tres aussi puis se il elle on peut doit aujourd bien mal',
);

/** A part of a line that begins so, or is made of these, comments on the exercise. */
export const commentWords = wordSet(
  'felt feels feel feeling felt: heavy easy hard light tough good great bad ok okay fine nice slow fast smooth shaky wobbly strong weak tired sore tight stiff form grip',
  'last first next set time week up down more less left tank add added adding try tried trying pr pb new same too very really bit much little note notes focus keep slowly controlled',
  'control controlled pause paused squeeze breathe exhale inhale full range rom depth deep tempo rest stop stopped quick quickly bar empty stange skipped skip missed failed only just still then',
  'increase increased decrease decreased went did could couldn didn maybe probably should need needs felt ouch pain painful hurt hurts ache aches twinge pinch si wie',
  'belt straps sleeves chalk barefoot shoes music spotter focus several daily often comfortable optional if as whatever when max min minutes gap between sets ish share like',
  'schwer leicht gut schlecht langsam letzter letzte nachstes mal mehr weniger gefuhlt fuhlt ging war pesado facil duro bien mal ultimo ultima lento sentí senti',
  'zwaar licht goed slecht langzaam laatste volgende voelde voelt lourd facile dur derniere dernier lent senti difficile',
  'bovenin onderin vasthouden tellen rustig halten oben aguantar arriba tenir haut lockout',
  'bc because cause due wegen weil omdat want porque parce slower faster stronger weaker than before usual later instead alternate alternating optional warm-up lighter heavier comfortable comfortably',
);

export const connectors = wordSet(
  'then and also plus did do done tried try finish finisher optional perform performed complete completed odd even und dann danach auch luego despues y tambien daarna ook puis ensuite et minute min',
  'with a an the of for in to on at by w from into up: de des du la le el los las van een ein eine einen mit con met avec die der das odd: even: station round reps rep sets set x per each',
  'machte made work went max gemacht hice hecho gedaan fait now next first lastly finally ended ending start started start: first: about approx ca circa',
);

export const skipWords =
  /\b(?:(?<!\b[a-c]-)(?<!^\W*[a-c] )skip(?:ped)?(?! (?:if|when|unless)\b)|not done|ran out of time|out of time|no time(?: for)?|keine zeit|sin tiempo|no me dio tiempo|geen tijd|pas (?:eu )?le temps|didn'?t (?:do|get to)|did not do|missed|left out|cancelled|canceled|ausgelassen|weggelassen|nicht gemacht|entfallt|entfallen|saltado|no hecho|no hice|omitido|overgeslagen|niet gedaan|(?:j'?ai|on a) saute|saute (?:les?|la|l'|ca)\b|pas fait|non fait|dnf)\b|\b(?:binned|bailed on|ditched|sat out|swerved|opted out|gave (?:\p{L}+ ){0,3}a miss|(?:lass|lasse|lassen|liess|liessen) (?:\p{L}+ ){0,3}(?:aus|weg|sein|bleiben)|(?:fallt|fallen|fiel|fielen) (?:heute |aus|weg|flach)|spar(?:e|en)? (?:ich|wir|ma|mir)|hab (?:\p{L}+ ){0,3}(?:weg|aus)gelassen|gestrichen|(?:laat|laten|liet) (?:ik|we) (?:\p{L}+ ){0,3}(?:zitten|weg|vallen|liggen)|(?:sla|slaan|sloeg) (?:ik|we) (?:\p{L}+ ){0,2}over|(?:doe|deed|doen|deden) (?:ik|we) (?:\p{L}+ ){0,2}niet|weggelaten|geschrapt|zapp?(?:e|ee?s?|er|ons)|laiss(?:e|ee?s?|ons|er)(?: \p{L}+){0,2} (?:tomber|de cote|faire)|(?:je|on) (?:les?|la) (?:saute|passe)|me (?:salte|he saltado)|(?:lo|la|los|las) (?:salto|salte|saltamos|dejo|deje|dejamos|quito|quite|quitamos|omiti)|(?:paso|pase|pasamos) de)\b|\berst (?:wieder )?(?:ab|im|in|nach)\b|\bnot (?:until|before)\b|\bno hasta\b|\bno antes de\b|\bpas (?:weer )?vanaf\b|\bniet voor\b|\bpas avant\b|[-–—:,(] ?nope\b|:\s*(?:no|non|nein|nee|nope)\s*(?:$|[(,.–-])/u;

/** A line that begins so speaks of another day, or of what someone else did instead. */
export const laterStarts =
  /^\W*(?:(?:she|he|ella|zij|hij|elle)\s*:\s*|(?:(?:my|the|mein|meine|mi|mon|ma|mijn) )?(?:husband|hubby|wife|partner|boyfriend|girlfriend|bf|gf|friend|sister|brother|mum|mom|dad|mann|freund|freundin|schwester|marido|novio|pareja|amiga|hermana|man|vriend|vriendin|zus|mari|copain|copine|amie|soeur) (?:did|does|was|had|got|hit|made|hat|macht|machte|hizo|hace|hacia|deed|doet|heeft|fait|a fait)|next (?:week|time|session|workout)|(?:regressions?|progressions?|easier(?: option)?|harder(?: option)?|options?|adaptations?|leichter|schwerer|varianten?|makkelijker|zwaarder|mas facil|mas dificil|plus facile|plus dur|adaptaciones|escalado)(?=\s*:)|scaled?|scaling|modifications?|alternatives?|swaps?|tomorrow|nachste (?:woche|einheit)|nachstes mal|morgen:|proxima (?:semana|vez|sesion)|la proxima|volgende (?:week|keer|training)|la? ?(?:semaine|prochaine (?:fois|seance)) prochaine|prochaine (?:fois|seance))\b(?!.*\btoday\b)/;

/** The words of a line that only doses the exercise above it. */
export const dosingWords = wordSet(
  'repeat complete perform do hold holding for times time sets set reps rep each side with of and then a per at weight load slowly controlled total x seconds rest between',
  'wiederholen wiederhole halten halte jeweils und dann dabei lang langsam je mit pro von repetir repite mantener manten aguantar por y luego con de cada lento',
  'herhaal houd vast en dan met van per langzaam repeter repetez tenir tenez maintenir pendant et puis avec chaque lentement',
);

/** What people note of a day beside the training. */
export const dayFacts = wordSet(
  'sleep slept coffee coffees water mood energy stress protein weight bodyweight hr bpm heart pulse calories kcal volume duration steps nap naps period cycle temp temperature fasted creatine banana bananas oats porridge oatmeal toast eggs yogurt yoghurt shake smoothie snack breakfast lunch dinner',
  'schlaf kaffee wasser stimmung energie puls gewicht dauer zyklus sueno agua cafe animo pulso peso slaap koffie energie hartslag sommeil cafe eau humeur pouls poids',
);
