// Words written without their vowels, "frt sqt", "glt brdg": the commonest known word with just these consonants.

export type FillIn = (word: string) => string | null;

interface Known {
  readonly word: string;
  readonly weight: number;
}

/** @param weights every known word, and how often it is used */
export function consonantsOf(weights: ReadonlyMap<string, number>): FillIn {
  const bySkeleton = new Map<string, Known>();
  for (const [word, weight] of weights) {
    const skeleton = skeletonOf(word);
    if (weight < commonEnough || skeleton === word || skeleton.length < 3) continue;
    for (const key of [skeleton, ...lessOne(skeleton)]) {
      const other = bySkeleton.get(key);
      const worth = key === skeleton ? weight * wholeCountsFor : weight;
      if (other === undefined || other.weight < worth) bySkeleton.set(key, { word, weight: worth });
    }
  }
  return (word) => (/^[b-df-hj-np-tv-xz]{3,6}$/.test(word) ? (bySkeleton.get(skeletonOf(word))?.word ?? null) : null);
}

/** A rare word is not the one that is shortened. */
const commonEnough = 3;

/** All consonants told outweigh a commoner word that lacks one. */
const wholeCountsFor = 10;

/** Its consonants, doubled ones once; a vowel it begins with stays. */
function skeletonOf(word: string): string {
  return (word.slice(0, 1) + word.slice(1).replace(/[aeiouy]/g, '')).replace(/(.)\1+/g, '$1');
}

/** Without one of those inside: "frt" for front. Of short ones nothing would be left to go by. */
function lessOne(skeleton: string): readonly string[] {
  if (skeleton.length < 4) return [];
  return Array.from({ length: skeleton.length - 2 }, (_, at) => skeleton.slice(0, at + 1) + skeleton.slice(at + 2));
}
