// What lies about at a workout: mats, bands, weights, a bottle; five languages, folded. Beside an exercise it says with what, alone it is a packing list.
import { fold, wordSet } from './fold.ts';

const kit = wordSet(
  'mat mats towel towels band bands loop loops theraband therabands elastic elastics miniband minibands dumbbell dumbbells db dbs kettlebell kettlebells kb kbs ball balls weight weights',
  'block blocks chair chairs cushion cushions pillow pillows bottle bottles water stopwatch timer cone cones plate plates slider sliders roller rollers strap straps belt sandbag sandbags trx barbell barbells',
  'matte matten handtuch therabander gummiband gummibander hantel hanteln kurzhantel kurzhanteln langhantel kissen stuhl stuhle wasser wasserflasche trinkflasche flasche stoppuhr balle hutchen decke',
  'matje matjes matten handdoek elastiek elastieken weerstandsband halter halters dumbell kussen kussens stoel bal ballen waterfles bidon pionnen stopwatch',
  'esterilla esterillas colchoneta toalla goma gomas banda bandas mancuerna mancuernas pesa pesas pelota pelotas cojin silla botella agua conos bloque bloques',
  'tapis serviette elastique elastiques bande haltere halteres coussin ballon ballons chaise gourde bouteille eau cones plots brique briques',
);

/** Little words between them, and what they are like. */
const beside = wordSet(
  'a an one two three of with and or x per each the some your my kg lb lbs long short mini light heavy medium small big large resistance exercise foam yoga gym soft pair pairs set hand',
  'und oder mit ein eine zwei je lang kurz leicht schwer en of met een twee licht zwaar y o con un una dos de ligera larga et ou avec deux leger longue petit petite',
);

/** "2 KBs", "long band": things only. */
export function isKit(words: readonly string[]): boolean {
  const said = words.map(fold).filter((word) => !/^\d/.test(word));
  return said.some((word) => kit.has(word)) && said.every((word) => kit.has(word) || beside.has(word));
}

/** "Mats, 1 x KB each, long band": two things at least, and nothing that is counted as sets are. */
export function isKitList(text: string): boolean {
  const parts = text.split(/,|\+|&|\b(?:and|und|y|et|en)\b/u).filter((part) => /\p{L}/u.test(part));
  if (parts.length < 2 || /\d\s*[x×]\s*\d+(?!\s*(?:\d|kg|lb))/iu.test(text)) return false;
  return parts.every((part) => isKit(part.split(/[^\p{L}\d]+/u).filter(Boolean)));
}

/** "Kit: …", "Playlist: …": what stands behind it is no exercise. */
export const labelsOfThings =
  /^\W*(?:kit|equipment|gear|materials?|stuff|you(?:'ll| will)? need|needed|bring|wear|timer|clock|playlist|music|soundtrack|where|venue|location|weather|attendance|childcare|creche|parking|cost|price|score|results?|rating|ratings|mood|stars|bewertung|ergebnis|stimmung|resultados?|puntuacion|valoracion|animo|resultaat|beoordeling|stemming|resultat|evaluation|humeur|benotigt|ausrustung|gerate?|zubehor|mitbringen|musik|ort|treffpunkt|uhrzeit|wetter|materiaal|benodigdheden|nodig|meenemen|muziek|plaats|locatie|weer|materiales?|necesitas|necesario|traer|musica|lugar|sala|horario|materiel|equipement|besoin de|apporter|a prevoir|prevoir|musique|lieu|salle|horaires?|meteo)\s*[:=](?!\d)/;

/** "Physio: Thurs 10.30", "Focus: glutes, breathing"; "Coach: plank 3 x 30 s" is what she was given to do. */
export const labelsOfPeople =
  /^\W*(?:coach|trainer|instructor|teacher|physio|midwife|doctor|dr|gp|time|when|room|trainerin|kursleitung|hebamme|arztin|arzt|zeit|docent|verloskundige|tijd|hora|profe|entrenadora?|matrona|kine|sage-femme|heure|prof|focus|goals?|aims?|theme|ziel|fokus|schwerpunkt|thema|objetivo|foco|tema|doel|objectif|theme|tel|phone|call|mobile|e-?mail|website|links?|video links?|telefon|handy|bel gerust|bel|telefoon|telefono|llamar|telephone|appeler)\s*[:=](?!\d)/;
