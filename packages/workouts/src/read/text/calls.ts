// Exercises called by their place in the list: "el 3", "number 4", "B1".
import { fold } from '../words/fold.ts';
import { distanceUnits, loadUnits, repWords, roundWords, setWords, timeUnits } from '../words/measures.ts';
import { saysPain } from '../words/pain.ts';

const called =
  /(?:\b(?:the|number|no\.?|nr\.?|nummer|el|le|die|numero|num\.?|exercise|ex\.?|ejercicio|ubung|oefening|exercice)|#)\s*#?(\d{1,2})\b(?![/.,:]\d)(?:\s*(\p{L}+)(?!['\p{L}]))?|\b([a-h][1-9])\b/gu;

/** The numbers and labels that are named where she says that it hurt. */
export function callsIn(text: string): readonly string[] {
  return text
    .split(/(?<!\b(?:no|nr|num|ex))[,;.!?](?!\d)/i)
    .filter(saysPain)
    .flatMap((part) => [...fold(part).matchAll(called)].flatMap(nameOf));
}

function nameOf([, number, next = '', label]: RegExpExecArray): readonly string[] {
  const counts = [setWords, repWords, roundWords, timeUnits, distanceUnits, loadUnits].some((words) => words.has(next));
  // "el 3 de mayo" is a date.
  return label !== undefined ? [label] : number === undefined || counts || next === 'de' ? [] : [number];
}
