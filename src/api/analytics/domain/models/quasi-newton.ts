/** A value with its gradient. */
export interface Slope {
  value: number;
  gradient: number[];
}

/** Where a descent ended. */
export interface Descent {
  at: number[];
  value: number;
  evaluations: number;
}

const dot = (one: readonly number[], other: readonly number[]): number => one.reduce((sum, x, i) => sum + x * (other[i] ?? 0), 0);
const unit = (size: number): number[][] =>
  Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j) => (i === j ? 1 : 0)));

/**
 * Minimises a smooth function with a known gradient (BFGS with backtracking, Nocedal & Wright, algorithm 6.1): some
 * thirty evaluations where a search without derivatives takes hundreds. Ends when the gradient is as small as `tolerance` beside the value.
 */
export function descend(of: (at: readonly number[]) => Slope, start: readonly number[], tolerance = 1e-9, most = 300): Descent {
  let at = [...start];
  let here = of(at);
  let inverse = unit(at.length);
  let evaluations = 1;
  while (evaluations < most && Math.max(...here.gradient.map(Math.abs)) > tolerance * Math.max(1, Math.abs(here.value))) {
    let direction = inverse.map((row) => -dot(row, here.gradient));
    if (dot(direction, here.gradient) >= 0) {
      inverse = unit(at.length);
      direction = here.gradient.map((x) => -x);
    }
    const step = backtrack(of, { at, here, direction });
    evaluations += step.evaluations;
    if (!step.next) break;
    inverse = update(inverse, minus(step.next.at, at), minus(step.next.slope.gradient, here.gradient));
    at = step.next.at;
    here = step.next.slope;
  }
  return { at, value: here.value, evaluations };
}

const minus = (one: readonly number[], other: readonly number[]): number[] => one.map((x, i) => x - (other[i] ?? 0));

interface Line {
  at: number[];
  here: Slope;
  direction: number[];
}

/** Halves the step until the value falls enough (Armijo); the first step is at most 1 in any coordinate. */
function backtrack(
  of: (at: readonly number[]) => Slope,
  { at, here, direction }: Line,
): { next?: { at: number[]; slope: Slope }; evaluations: number } {
  const slope = dot(direction, here.gradient);
  let size = Math.min(1, 1 / Math.max(...direction.map(Math.abs)));
  for (let evaluations = 1; evaluations <= 40; evaluations += 1) {
    const place = at.map((x, i) => x + size * (direction[i] ?? 0));
    const there = of(place);
    if (there.value <= here.value + 1e-4 * size * slope) return { next: { at: place, slope: there }, evaluations };
    size /= 2;
  }
  return { evaluations: 40 };
}

/** The BFGS update of the inverse Hessian; left as it is where the curvature is not positive. */
function update(inverse: number[][], moved: number[], turned: number[]): number[][] {
  const curvature = dot(moved, turned);
  if (!(curvature > 1e-14)) return inverse;
  const bent = inverse.map((row) => dot(row, turned));
  const factor = (1 + dot(turned, bent) / curvature) / curvature;
  return inverse.map((row, i) =>
    row.map((x, j) => {
      const [mi, mj] = [moved[i] ?? 0, moved[j] ?? 0];
      return x + factor * mi * mj - ((bent[i] ?? 0) * mj + mi * (bent[j] ?? 0)) / curvature;
    }),
  );
}
