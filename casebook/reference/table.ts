// A table of a page in docs, in Markdown.

/** Bars inside a cell would end it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function list(values: readonly string[]): string {
  return values.length === 0 ? '–' : values.join(', ');
}
