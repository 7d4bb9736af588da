// A cell of a CSV: quoted where it must be, and never a formula.

/** Spreadsheets run what begins so; a number may. */
const formula = /^[=+\-@\t\r\u00A0\uFF1D\uFF0B\uFF0D\uFF20]/;
const number = /^[+-]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?$/;

export function isFormula(cell: string): boolean {
  return formula.test(cell) && !number.test(cell);
}

/** An apostrophe in front makes it text again. */
export function harmless(cell: string): string {
  return isFormula(cell) ? `'${cell}` : cell;
}

export function quoted(cell: string, delimiter: string): string {
  return /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export function csvRow(cells: readonly (string | number)[], delimiter: string): string {
  return cells.map((cell) => quoted(harmless(String(cell)), delimiter)).join(delimiter);
}
