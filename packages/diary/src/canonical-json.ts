// One text for one value: an event's head first, all other keys in order of the alphabet, and no spaces.

const headKeys = ['id', 'at', 'type', 'v'];

export function canonicalJson(value: object): string {
  const keys = Object.keys(value);
  const head = headKeys.filter((key) => Object.hasOwn(value, key));
  return objectJson(value, [...head, ...keys.filter((key) => !headKeys.includes(key)).sort()]);
}

function valueJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(valueJson).join(',')}]`;
  return objectJson(value, Object.keys(value).sort());
}

function objectJson(value: object, keys: readonly string[]): string {
  const fields = keys.flatMap((key) => {
    const field = (value as Record<string, unknown>)[key];
    return field === undefined ? [] : [`${JSON.stringify(key)}:${valueJson(field)}`];
  });
  return `{${fields.join(',')}}`;
}
