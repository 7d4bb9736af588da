// Things that JSON can say and that would not survive being written again, or would be too deep to walk.
import { problemAt, type Path, type Problem } from './problem.ts';

/** Deeper than anything that Sinew writes. */
const deepest = 40;

export function oddityIn(value: unknown): Problem | null {
  const odd = oddPlaceIn(value, 0);
  if (odd === null) return null;
  if (typeof odd.found === 'number') return problemAt(odd.path, odd.found, { kind: 'number' });
  return problemAt(odd.path.slice(0, 3), odd.found, { kind: 'depth-up-to', levels: deepest });
}

function oddPlaceIn(value: unknown, depth: number): { path: Path; found: unknown } | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : { path: [], found: value };
  if (typeof value !== 'object' || value === null) return null;
  if (depth >= deepest) return { path: [], found: value };
  for (const [key, inner] of Object.entries(value)) {
    const odd = oddPlaceIn(inner, depth + 1);
    if (odd !== null) return { ...odd, path: [Array.isArray(value) ? Number(key) : key, ...odd.path] };
  }
  return null;
}
