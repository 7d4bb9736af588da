// A name that stands twice in one object: JSON.parse takes the last of them and says nothing.
import type { Path } from './shapes/problem.ts';

/** A list or an object on the way in: the place that is read, and of an object the names that it has had. */
interface Open {
  step: string | number;
  readonly names: Set<string> | null;
}

/** The path of the first name that comes again; null: each comes once. `json` is known to be sound. */
export function nameTwiceIn(json: string): Path | null {
  const open: Open[] = [];
  let text = { from: 0, to: 0, open: false };
  for (let at = 0; at < json.length; at += 1) {
    const found = json[at];
    const inside = open.at(-1);
    if (found === '\\') at += 1;
    else if (found === '"') text = { from: text.open ? text.from : at, to: at + 1, open: !text.open };
    else if (text.open) continue;
    else if (found === '{') open.push({ step: '', names: new Set() });
    else if (found === '[') open.push({ step: 0, names: null });
    else if (found === '}' || found === ']') open.pop();
    else if (found === ',' && typeof inside?.step === 'number') inside.step += 1;
    else if (found === ':' && inside?.names) {
      inside.step = String(JSON.parse(json.slice(text.from, text.to)));
      if (inside.names.has(inside.step)) return open.map(({ step }) => step);
      inside.names.add(inside.step);
    }
  }
  return null;
}
