// Symmetric positive matrices: their triangular root, and what follows from it.

/** Lower triangle L with L·Lᵀ = matrix, row by row; the upper half of the answer is not used. */
export function rootOf(matrix: Float64Array, size: number): Float64Array {
  const root = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = matrix[row * size + column] ?? 0;
      for (let k = 0; k < column; k += 1) rest -= (root[row * size + k] ?? 0) * (root[column * size + k] ?? 0);
      root[row * size + column] = row === column ? Math.sqrt(rest) : rest / (root[column * size + column] ?? 1);
    }
  }
  return root;
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

/** The diagonal of the inverse of the matrix whose root this is. */
export function variancesOf(root: Float64Array, size: number): Float64Array {
  const variances = new Float64Array(size);
  const column = new Float64Array(size);
  for (let start = 0; start < size; start += 1) {
    let sum = 0;
    for (let row = start; row < size; row += 1) {
      let rest = row === start ? 1 : 0;
      for (let k = start; k < row; k += 1) rest -= (root[row * size + k] ?? 0) * (column[k] ?? 0);
      const value = rest / (root[row * size + row] ?? 1);
      column[row] = value;
      sum += value * value;
    }
    variances[start] = sum;
  }
  return variances;
}
