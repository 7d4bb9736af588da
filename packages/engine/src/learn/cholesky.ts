// Symmetric positive matrices: their triangular root, and what follows from it.

/** Lower triangle L with L·Lᵀ = matrix, row by row; the upper half of neither is used. Two rows go together, which halves the fetching. */
export function rootOf(matrix: Float64Array, size: number): Float64Array {
  const root = new Float64Array(size * size);
  for (let row = 0; row < size; row += 2) {
    const one = row * size;
    // The last row of an odd number goes with itself.
    const other = row + 1 < size ? one + size : one;
    for (let column = 0; column < row; column += 2) fillSquare(root, matrix, { one, other, column, size });
    fillCorner(root, matrix, { one, other, column: row, size });
  }
  return root;
}

/** Where two rows begin, and the first of two columns in them. */
interface Square {
  readonly one: number;
  readonly other: number;
  readonly column: number;
  readonly size: number;
}

/** Two rows, two columns: left of the diagonal. */
function fillSquare(root: Float64Array, matrix: Float64Array, { one, other, column, size }: Square): void {
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
  const p = ((matrix[one + column] ?? 0) - a) / left;
  const q = ((matrix[other + column] ?? 0) - c) / left;
  root[one + column] = p;
  root[other + column] = q;
  root[one + column + 1] = ((matrix[one + column + 1] ?? 0) - b - p * below) / right;
  root[other + column + 1] = ((matrix[other + column + 1] ?? 0) - d - q * below) / right;
}

/** Two rows where they meet the diagonal; one, where the other is the same. */
function fillCorner(root: Float64Array, matrix: Float64Array, { one, other, column }: Square): void {
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
  const top = Math.sqrt((matrix[one + column] ?? 0) - a);
  root[one + column] = top;
  if (other === one) return;
  const side = ((matrix[other + column] ?? 0) - b) / top;
  root[other + column] = side;
  root[other + column + 1] = Math.sqrt((matrix[other + column + 1] ?? 0) - c - side * side);
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
  const [one, other] = [new Float64Array(size), new Float64Array(size)];
  for (let start = 0; start < size; start += 2) {
    let sum = 0;
    let otherSum = 0;
    for (let row = start; row < size; row += 1) {
      const own = row * size;
      let rest = row === start ? 1 : 0;
      let otherRest = row === start + 1 ? 1 : 0;
      for (let k = start; k < row; k += 1) {
        const value = root[own + k] ?? 0;
        rest -= value * (one[k] ?? 0);
        otherRest -= value * (other[k] ?? 0);
      }
      const diagonal = root[own + row] ?? 1;
      one[row] = rest / diagonal;
      other[row] = otherRest / diagonal;
      sum += (rest / diagonal) ** 2;
      otherSum += (otherRest / diagonal) ** 2;
    }
    variances[start] = sum;
    if (start + 1 < size) variances[start + 1] = otherSum;
  }
  return variances;
}
