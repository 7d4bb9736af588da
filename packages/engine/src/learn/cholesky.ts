// Symmetric positive matrices: their triangular root, and what follows from it.

/**
 * Lower triangle L with L·Lᵀ = matrix, row by row, in the matrix's own place; the upper half of neither is used. Two rows go together,
 * which halves the fetching.
 */
export function rootOf(matrix: Float64Array, size: number): Float64Array {
  for (let row = 0; row < size; row += 2) {
    const one = row * size;
    // The last row of an odd number goes with itself.
    const other = row + 1 < size ? one + size : one;
    for (let column = 0; column < row; column += 2) fillSquare(matrix, { one, other, column, size });
    fillCorner(matrix, { one, other, column: row, size });
  }
  return matrix;
}

/** Where two rows begin, and the first of two columns in them. */
interface Square {
  readonly one: number;
  readonly other: number;
  readonly column: number;
  readonly size: number;
}

/** Two rows, two columns: left of the diagonal. */
function fillSquare(root: Float64Array, { one, other, column, size }: Square): void {
  const first = column * size;
  const second = first + size;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let k = 0; k < column; k += 1) {
    const p = root[one + k] ?? 0;
    const q = root[other + k] ?? 0;
    const s = root[first + k] ?? 0;
    const t = root[second + k] ?? 0;
    a += p * s;
    b += p * t;
    c += q * s;
    d += q * t;
  }
  const [left, below, right] = [root[first + column] ?? 1, root[second + column] ?? 0, root[second + column + 1] ?? 1];
  const p = ((root[one + column] ?? 0) - a) / left;
  const q = ((root[other + column] ?? 0) - c) / left;
  const s = ((root[one + column + 1] ?? 0) - b - p * below) / right;
  const t = ((root[other + column + 1] ?? 0) - d - q * below) / right;
  root[one + column] = p;
  root[other + column] = q;
  root[one + column + 1] = s;
  root[other + column + 1] = t;
}

/** Two rows where they meet the diagonal; one, where the other is the same. */
function fillCorner(root: Float64Array, { one, other, column }: Square): void {
  let a = 0;
  let b = 0;
  let c = 0;
  for (let k = 0; k < column; k += 1) {
    const p = root[one + k] ?? 0;
    const q = root[other + k] ?? 0;
    a += p * p;
    b += p * q;
    c += q * q;
  }
  const top = Math.sqrt((root[one + column] ?? 0) - a);
  root[one + column] = top;
  if (other === one) return;
  const side = ((root[other + column] ?? 0) - b) / top;
  root[other + column] = side;
  root[other + column + 1] = Math.sqrt((root[other + column + 1] ?? 0) - c - side * side);
}

/** Solves L·x = values. */
export function solveLower(root: Float64Array, size: number, values: Float64Array): Float64Array {
  const solved = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    let rest = values[row] ?? 0;
    for (let k = 0; k < row; k += 1) rest -= (root[row * size + k] ?? 0) * (solved[k] ?? 0);
    solved[row] = rest / (root[row * size + row] ?? 1);
  }
  return solved;
}

/** Solves Lᵀ·x = values. */
export function solveUpper(root: Float64Array, size: number, values: Float64Array): Float64Array {
  const solved = new Float64Array(size);
  for (let row = size - 1; row >= 0; row -= 1) {
    let rest = values[row] ?? 0;
    for (let k = row + 1; k < size; k += 1) rest -= (root[k * size + row] ?? 0) * (solved[k] ?? 0);
    solved[row] = rest / (root[row * size + row] ?? 1);
  }
  return solved;
}

/** Logarithm of the determinant. */
export function logDeterminant(root: Float64Array, size: number): number {
  let sum = 0;
  for (let index = 0; index < size; index += 1) sum += Math.log(root[index * size + index] ?? 1);
  return 2 * sum;
}

/** The diagonal of the inverse of the matrix whose root this is: squares of the columns of the root's inverse, two columns together. */
export function variancesOf(root: Float64Array, size: number): Float64Array {
  const variances = new Float64Array(size);
  const columns: Columns = { one: new Float64Array(size), other: new Float64Array(size) };
  for (let start = 0; start < size; start += 2) {
    fillColumns(root, size, start, columns);
    variances[start] = squares(columns.one, start);
    if (start + 1 < size) variances[start + 1] = squares(columns.other, start + 1);
  }
  return variances;
}

interface Columns {
  readonly one: Float64Array;
  readonly other: Float64Array;
}

/** Two columns of the root's inverse, from `start` down, two rows at a time. */
function fillColumns(root: Float64Array, size: number, start: number, { one, other }: Columns): void {
  for (let row = start; row < size; row += 2) {
    const own = row * size;
    const next = own + size;
    let a = row === start ? 1 : 0;
    let b = 0;
    let c = 0;
    let d = row === start ? 1 : 0;
    for (let k = start; k < row; k += 1) {
      const p = root[own + k] ?? 0;
      const q = root[next + k] ?? 0;
      const s = one[k] ?? 0;
      const t = other[k] ?? 0;
      a -= p * s;
      b -= p * t;
      c -= q * s;
      d -= q * t;
    }
    const diagonal = root[own + row] ?? 1;
    one[row] = a / diagonal;
    other[row] = b / diagonal;
    if (row + 1 === size) return;
    const side = root[next + row] ?? 0;
    const below = root[next + row + 1] ?? 1;
    one[row + 1] = (c - side * (one[row] ?? 0)) / below;
    other[row + 1] = (d - side * (other[row] ?? 0)) / below;
  }
}

function squares(values: Float64Array, from: number): number {
  let sum = 0;
  for (let index = from; index < values.length; index += 1) sum += (values[index] ?? 0) ** 2;
  return sum;
}
