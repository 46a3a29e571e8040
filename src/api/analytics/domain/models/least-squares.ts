/**
 * The weights of columns whose sum comes nearest to a target (normal equations with a whiff of ridge, Cholesky). Columns
 * that say the same share their weight. All columns are as long as the target.
 */
export function solveLeastSquares(columns: readonly Float64Array[], target: Float64Array): number[] {
  const size = columns.length;
  const product = (one: Float64Array, other: Float64Array): number => {
    let sum = 0;
    for (let i = 0; i < one.length; i += 1) sum += (one[i] ?? 0) * (other[i] ?? 0);
    return sum;
  };
  const matrix = columns.map((row, i) => Float64Array.from(columns, (column, j) => (j <= i ? product(row, column) : 0)));
  const right = columns.map((column) => product(column, target));
  const trace = matrix.reduce((sum, row, i) => sum + (row[i] ?? 0), 0);
  const ridge = 1e-13 * (trace / Math.max(1, size)) + Number.MIN_VALUE;
  matrix.forEach((row, i) => (row[i] = (row[i] ?? 0) + ridge));
  return substitute(factor(matrix), right);
}

/** Cholesky's lower triangle, in place. */
function factor(matrix: Float64Array[]): Float64Array[] {
  matrix.forEach((row, i) => {
    for (let j = 0; j <= i; j += 1) {
      const other = matrix[j] ?? row;
      let sum = row[j] ?? 0;
      for (let k = 0; k < j; k += 1) sum -= (row[k] ?? 0) * (other[k] ?? 0);
      row[j] = i === j ? Math.sqrt(Math.max(sum, Number.MIN_VALUE)) : sum / (other[j] ?? 1);
    }
  });
  return matrix;
}

function substitute(lower: readonly Float64Array[], right: readonly number[]): number[] {
  const size = right.length;
  const forward: number[] = [];
  for (let i = 0; i < size; i += 1) {
    let sum = right[i] ?? 0;
    for (let k = 0; k < i; k += 1) sum -= (lower[i]?.[k] ?? 0) * (forward[k] ?? 0);
    forward.push(sum / (lower[i]?.[i] ?? 1));
  }
  const solved = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = forward[i] ?? 0;
    for (let k = i + 1; k < size; k += 1) sum -= (lower[k]?.[i] ?? 0) * (solved[k] ?? 0);
    solved[i] = sum / (lower[i]?.[i] ?? 1);
  }
  return solved;
}
