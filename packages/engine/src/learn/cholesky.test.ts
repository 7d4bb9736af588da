// Roots, solutions and variances of symmetric positive matrices of any size, odd and even.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { logDeterminant, rootOf, solveLower, solveUpper, variancesOf } from './cholesky.ts';

/** B·Bᵀ plus a little on the diagonal. */
const matrix = fc
  .integer({ min: 1, max: 9 })
  .chain((size) => fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: size * size, maxLength: size * size }))
  .map((b) => {
    const size = Math.sqrt(b.length);
    const at = (row: number, column: number): number =>
      b
        .slice(row * size, (row + 1) * size)
        .reduce((sum, value, k) => sum + value * (b[column * size + k] ?? 0), row === column ? 0.5 : 0);
    return { size, values: Float64Array.from(b, (_, index) => at(Math.floor(index / size), index % size)) };
  });

it('gives back the matrix, solves for it, and knows the diagonal of its inverse', () => {
  fc.assert(
    fc.property(matrix, ({ size, values }) => {
      const root = rootOf(values.slice(), size);
      const variances = variancesOf(root, size);
      const times = (x: Float64Array): number[] =>
        Array.from(x, (_, row) => x.reduce((sum, value, column) => sum + (values[row * size + column] ?? 0) * value, 0));
      for (let column = 0; column < size; column += 1) {
        const unit = new Float64Array(size);
        unit[column] = 1;
        const solved = solveUpper(root, size, solveLower(root, size, unit));
        times(solved).forEach((value, row) => expect(Math.abs(value - (unit[row] ?? 0))).toBeLessThan(1e-6));
        expect(Math.abs((variances[column] ?? 0) - (solved[column] ?? 0))).toBeLessThan(1e-9 * Math.max(1, solved[column] ?? 0));
      }
      const own = Array.from({ length: size }, (_, index) => 2 * Math.log(root[index * size + index] ?? 0));
      expect(logDeterminant(root, size)).toBeCloseTo(
        own.reduce((sum, one) => sum + one, 0),
        9,
      );
    }),
    { numRuns: 500 },
  );
});
