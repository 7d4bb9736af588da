// A name as it was written, down to plain words: no accents, emojis, numbering, sets, reps or loads.

/** Longer than any name of an exercise. */
const longest = 300;

/** What stands before a name in a list: `1.`, `A1)`, `- [ ]`, `•`. */
const numbering =
  /^\s*(?:[-*•·–—>#]+\s*)*(?:\[[ x]?\]\s*)?(?:(?:\d{1,2}[a-z]?|[a-h]\d?)\s*[.):]\s+|\(?\d{1,2}\)\s*|(?!c2\b)(?:\d[a-d]|[a-d]\d)\s+)?/i;

/** Metres and calories are rowed on the machine. */
const rowed =
  /\b\d+\s*(?:m|k|km|metres?|meters?|cals?|calories?)\s+row\b|\brow\s+\d+\s*(?:m|k|km|metres?|meters?|cals?|calories?)\b/gi;

const doses: readonly RegExp[] = [
  // 3x10, 3 x 8-10, 5x5x60, 3 × 30 s, 4x AMRAP
  /\b\d+\s*[x×*]\s*(?:\d+(?:[.,]\d+)?(?:\s*[-–/]\s*\d+)*\+?|amrap|max|fail(?:ure)?)(?:\s*[x×*]\s*\d+(?:[.,]\d+)?)?\s*(?:kg|lbs?|s|secs?|min|reps?|m)?\b(?:\s*\/\s*(?:side|leg|arm|seite|bein|lado|pierna|jambe|kant|been)\b)?/gi,
  /\bx\s*\d+(?:\s*[-–]\s*\d+)?\b/gi,
  // 60 kg, 22,5 kg, 135#, 70 %, 30 s, 400 m, 10 reps, 3 sets of 8
  /(?:@\s*)?\b\d+(?:[.,]\d+)?\s*(?:kgs?|kilos?|lbs?|pounds?|#|%|secs?|seconds?|s|mins?|minutes?|km|miles?|meters?|metres?|m|reps?|sets?|rounds?|rds?|wdh|wiederholungen|series|répétitions|repeticiones|herhalingen|cals?)(?:\s*(?:of|à|von|de|van)\s*\d+(?:\s*[-–]\s*\d+)?)?(?![\p{L}\d])/giu,
  // @8, RPE 8, RIR 2
  /@\s*\d+(?:[.,]\d+)?/g,
  /\b(?:rpe|rir)\s*\d+(?:[.,]\d+)?/gi,
  // 10/side, 8/leg, 12/10/8
  /\b\d+\s*\/\s*(?:side|leg|arm|seite|bein|lado|jambe|kant)\b/gi,
  /\b\d+(?:\s*\/\s*\d+){2,}\b/g,
];

/** Letters and single spaces only: nothing is left to clean. */
const settled = /^[a-z]+(?: [a-z]+)*$/;

/** Plain words of a name, separated by single spaces. Doing it twice changes nothing. */
export function clean(text: string): string {
  let plain = text;
  // Taking one thing away can lay another bare ("1. 2. Squat"). It only ever gets shorter.
  while (!settled.test(plain) || plain.length > longest) {
    const next = once(plain);
    if (next === plain) return plain;
    plain = next;
  }
  return plain;
}

function once(text: string): string {
  const ascii = plainAscii.test(text);
  let rest = text.slice(0, longest);
  if (!ascii) rest = rest.normalize('NFKC');
  rest = rest.replace(numbering, '');
  if (/\d/.test(rest)) {
    rest = rest.replace(rowed, ' rower ');
    for (const dose of doses) rest = rest.replace(dose, ' ');
  }
  const lower = rest.toLowerCase();
  return (ascii ? lower : unaccented(lower))
    .replace(/([a-z])['’`´]s\b/g, '$1s')
    .replace(/&/g, ' and ')
    .replace(ascii ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const plainAscii = /^[\x20-\x7e]*$/;

function unaccented(lower: string): string {
  return lower
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}

/** The singular of a word, roughly, the same way for names and for what is looked up. */
export function stem(word: string): string {
  if (word === 'ups' || word === 'abs') return word.slice(0, 2);
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:ches|shes|sses|xes)$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`;
  return word.slice(0, -1);
}
