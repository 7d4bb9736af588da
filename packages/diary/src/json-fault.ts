// Where a text stops being JSON. What the machine says of it differs from one to the next, and often names no place.

/** What may come next. */
type Next = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const token =
  /[ \t\n\r]*(?:([{}[\],:])|("[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[ !#-[\]-\uffff]*)*")|((?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])))/y;

/** The index of the first character that does not belong; the text's length where its end is missing. */
export function jsonFaultAt(text: string): number {
  const open: string[] = [];
  let next: Next = 'value';
  token.lastIndex = 0;
  for (;;) {
    const from = token.lastIndex;
    const found = token.exec(text);
    const after: Next | null = found === null ? null : step(next, found[1] ?? (found[2] === undefined ? 'other' : 'text'), open);
    if (after === null) return from + (/^[ \t\n\r]*/.exec(text.slice(from))?.[0].length ?? 0);
    next = after;
  }
}

/** Null: it may not stand there. */
function step(next: Next, found: string, open: string[]): Next | null {
  const mayEnd = next === 'comma-or-end' || next === (open.at(-1) === '{' ? 'key-or-end' : 'value-or-end');
  const isValue = next === 'value' || next === 'value-or-end';
  switch (found) {
    case '{':
    case '[':
      if (!isValue) return null;
      open.push(found);
      return found === '{' ? 'key-or-end' : 'value-or-end';
    case '}':
    case ']':
      if (!mayEnd || open.pop() !== (found === '}' ? '{' : '[')) return null;
      return open.length === 0 ? 'nothing' : 'comma-or-end';
    case ',':
      return next !== 'comma-or-end' ? null : open.at(-1) === '{' ? 'key' : 'value';
    case ':':
      return next === 'colon' ? 'value' : null;
    default:
      if (found === 'text' && (next === 'key' || next === 'key-or-end')) return 'colon';
      if (!isValue) return null;
      return open.length === 0 ? 'nothing' : 'comma-or-end';
  }
}
