// Symmetric positive matrices: their triangular root, and what follows from it.

/** Lower triangle L with L·Lᵀ = matrix, row by row; the upper half of neither is used. */
export function rootOf(matrix: Float64Array, size: number): Float64Array {
  const root = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    const own = row * size;
    for (let column = 0; column < row; column += 1) {
      const other = column * size;
      const rest = (matrix[own + column] ?? 0) - product(root, own, other, column);
      root[own + column] = rest / (root[other + column] ?? 1);
    }
    root[own + row] = Math.sqrt((matrix[own + row] ?? 0) - product(root, own, own, row));
  }
  return root;
}

/** Of the first `count` values from each of two places on; two at a time. */
function product(values: Float64Array, one: number, other: number, count: number): number {
  let [even, odd] = [0, 0];
  const pairs = count - (count % 2);
  for (let k = 0; k < pairs; k += 2) {
    even += (values[one + k] ?? 0) * (values[other + k] ?? 0);
    odd += (values[one + k + 1] ?? 0) * (values[other + k + 1] ?? 0);
  }
  return count === pairs ? even + odd : even + odd + (values[one + pairs] ?? 0) * (values[other + pairs] ?? 0);
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
