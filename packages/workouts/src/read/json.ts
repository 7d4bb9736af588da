// Looking into JSON that someone else wrote: nothing is believed before it is looked at.

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = { readonly [name: string]: Json };

export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listIn(value: Json | undefined, name: string): readonly Json[] {
  const list = isObject(value) ? value[name] : undefined;
  return Array.isArray(list) ? list : [];
}

export function textIn(value: Json | undefined, name: string): string {
  const text = isObject(value) ? value[name] : undefined;
  return typeof text === 'string' ? text : '';
}

/** Numbers are also written as text: "8.00". */
export function numberIn(value: Json | undefined, name: string): number | null {
  const number = isObject(value) ? value[name] : undefined;
  if (typeof number === 'number') return Number.isFinite(number) ? number : null;
  if (typeof number !== 'string' || number.trim() === '') return null;
  const read = Number(number);
  return Number.isFinite(read) ? read : null;
}

/** The line in which each value of this property stands, in their order; pretty or not. */
export function linesOfProperty(text: string, property: string): readonly number[] {
  const lines: number[] = [];
  const shape = new RegExp(`"${property}"\\s*:`, 'g');
  let line = 1;
  let counted = 0;
  for (let found = shape.exec(text); found !== null; found = shape.exec(text)) {
    for (let at = text.indexOf('\n', counted); at >= 0 && at < found.index; at = text.indexOf('\n', at + 1)) line += 1;
    counted = found.index;
    lines.push(line);
  }
  return lines;
}

export function lineCount(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Each object that has this property, with the line in which it is written. */
export function linesByObject(text: string, root: Json, property: string): ReadonlyMap<JsonObject, number> {
  const lines = linesOfProperty(text, property);
  const found = new Map<JsonObject, number>();
  let next = 0;
  // Depth first and in order, without recursion: a hostile file may be very deep.
  const waiting: { readonly value: Json; readonly owner: JsonObject | null }[] = [{ value: root, owner: null }];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    const { value, owner } = each;
    if (owner !== null) {
      found.set(owner, lines[next] ?? 1);
      next += 1;
    }
    const children = Array.isArray(value)
      ? value.map((child: Json) => ({ value: child, owner: null }))
      : isObject(value)
        ? Object.entries(value).map(([name, child]) => ({ value: child, owner: name === property ? value : null }))
        : [];
    for (const child of children.toReversed()) waiting.push(child);
  }
  return found;
}
