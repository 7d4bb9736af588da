// A line cut where something new begins: at a semicolon, at "then", at the end of a sentence.

export interface Clause {
  /** As long as up to its end; what stands before it is spaces, so that places stay true. */
  readonly text: string;
  /** A sentence begins with it. */
  readonly begins: boolean;
}

const ends =
  /;|(?<=\S)\s{4,}(?=\d)|(?<=[\p{L}\d%)])(?:\.|[!?]+)\s+(?=[\p{Lu}\d])|,?\s*\b(?:[Tt]hen|THEN|[Dd]ann|[Dd]anach|[Ll]uego|[Dd]espués|[Dd]aarna|[Pp]uis|[Ee]nsuite|gefolgt von|followed by)\b[,:]?\s*/gu;

export function clausesOf(line: string): readonly Clause[] {
  const cuts: { readonly from: number; readonly to: number; readonly begins: boolean }[] = [];
  let from = 0;
  let begins = true;
  for (const found of line.matchAll(ends)) {
    if (depthAt(line, found.index) > 0) continue;
    if (found[0].trim() === '' && !/\d/.test(line.slice(from, found.index))) continue;
    if (found[0].startsWith('.') && isAbbreviation(line.slice(from, found.index))) continue;
    if (found[0].startsWith('.') && isName(line.slice(from, found.index), line.slice(found.index + found[0].length))) continue;
    cuts.push({ from, to: found.index, begins });
    begins = /^[;.!?]/.test(found[0]);
    from = found.index + found[0].length;
  }
  cuts.push({ from, to: line.length, begins });
  return cuts
    .filter(({ from: begun, to }) => /[\p{L}\d]/u.test(line.slice(begun, to)))
    .map(({ from: begun, to, begins: isFirst }) => ({ text: ' '.repeat(begun) + line.slice(begun, to), begins: isFirst }));
}

/** "Leg ext. 25 kg 3x15": nothing was counted yet. */
function isName(before: string, behind: string): boolean {
  return /^\d/.test(behind) && /^[^\d:]*$/.test(before) && before.trim().split(/\s+/).length <= 4;
}

/** "lb.", "in.", "ea.", "A." */
function isAbbreviation(before: string): boolean {
  return (
    /(?:^|[^\p{L}])(?:lbs?|in|ft|ea|min|sec|sek|seg|std|wdh|reps?|kg|\p{L}|max|alt|approx|ca|bzw|inkl|ggf|incl)$/iu.test(
      before,
    ) || /^\s*\d+$/.test(before)
  );
}

function depthAt(line: string, at: number): number {
  let depth = 0;
  let quoted = 0;
  for (let index = 0; index < at; index += 1) {
    const character = line.charAt(index);
    if (character === '"' && !/\d/.test(line.charAt(index - 1))) quoted = 1 - quoted;
    if (character === '(' || character === '[') depth += 1;
    else if ((character === ')' || character === ']') && depth > 0) depth -= 1;
  }
  return depth + quoted;
}
