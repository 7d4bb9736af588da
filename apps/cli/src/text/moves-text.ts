// The catalogue as text for a person: one line a move.
import type { Words } from '@sinew/catalog';
import type { Move } from '@sinew/engine';

export function movesText(moves: readonly Move[], words: Words): string {
  const named: Readonly<Record<string, { readonly name: string }>> = words.moves;
  const width = Math.max(...moves.map(({ id }) => id.length));
  const lines = moves.map(({ id, kind, protocol, catalogue }) => {
    const rows = [...protocol, ...(catalogue === null ? [] : [catalogue])].join(' ');
    return `${id.padEnd(width)}  ${kind.padEnd(9)}  ${named[id]?.name ?? id}${rows === '' ? '' : ` [${rows}]`}`;
  });
  return `${lines.join('\n')}\n`;
}
