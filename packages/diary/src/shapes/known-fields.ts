// Copies the named fields that are there, and folds what is listed twice.

export function knownFields<T extends object>(value: object, keys: readonly (keyof T & string)[]): T {
  const known: Record<string, unknown> = {};
  for (const key of keys) {
    const field = (value as Record<string, unknown>)[key];
    if (field !== undefined) known[key] = field;
  }
  return known as T;
}

/** The names of a record whose names are all written down in it. */
export function keysOf<T extends object>(record: T): readonly (keyof T & string)[] {
  return Object.keys(record) as (keyof T & string)[];
}

/** Each once, in the order they came; the list itself where nothing is twice. */
export function once<T>(list: readonly T[]): readonly T[] {
  const seen = new Set(list);
  return seen.size === list.length ? list : [...seen];
}
