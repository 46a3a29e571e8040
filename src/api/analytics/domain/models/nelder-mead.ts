/** When the search stops: the simplex is this small in value (relative) and in place, or so many evaluations are spent. */
export interface SearchLimits {
  valueTolerance?: number;
  placeTolerance?: number;
  evaluations?: number;
  /** Size of the first simplex along each axis. */
  step?: number;
}

/** Where a search ended. */
export interface Minimum {
  at: number[];
  value: number;
  evaluations: number;
}

interface Vertex {
  at: number[];
  value: number;
}

/**
 * Minimises a function without derivatives (Nelder & Mead 1965, with the dimension-dependent coefficients of Gao & Han
 * 2012), started again from its result until that no longer helps: a collapsed simplex does not pass for a minimum.
 */
export function minimise(of: (at: readonly number[]) => number, start: readonly number[], limits: SearchLimits = {}): Minimum {
  const most = limits.evaluations ?? 4_000;
  let best = descend(of, start, { ...limits, evaluations: most });
  for (let spent = best.evaluations; spent < most; ) {
    const again = descend(of, best.at, { ...limits, evaluations: most - spent, step: (limits.step ?? 0.5) / 5 });
    spent += again.evaluations;
    const gained = best.value - again.value;
    if (gained > 0) best = { ...again, evaluations: spent };
    if (!(gained > (limits.valueTolerance ?? 1e-10) * (Math.abs(best.value) + 1e-10))) return { ...best, evaluations: spent };
  }
  return best;
}

function descend(of: (at: readonly number[]) => number, start: readonly number[], limits: SearchLimits): Minimum {
  const { valueTolerance = 1e-10, placeTolerance = 1e-6, evaluations: most = 4_000, step = 0.5 } = limits;
  let evaluations = 0;
  const vertex = (at: number[]): Vertex => {
    evaluations += 1;
    const value = of(at);
    return { at, value: Number.isNaN(value) ? Infinity : value };
  };
  const simplex = [vertex([...start]), ...start.map((_, axis) => vertex(start.map((x, index) => (index === axis ? x + step : x))))];
  for (;;) {
    simplex.sort((one, other) => one.value - other.value);
    const [first, last] = [simplex[0], simplex[simplex.length - 1]];
    if (!first || !last) throw new RangeError('A search needs a start with at least one coordinate');
    if (evaluations >= most || isSmall(simplex, first, last, [valueTolerance, placeTolerance])) return { ...first, evaluations };
    move(simplex, vertex);
  }
}

function isSmall(simplex: readonly Vertex[], first: Vertex, last: Vertex, [byValue, byPlace]: [number, number]): boolean {
  if (last.value - first.value > byValue * (Math.abs(first.value) + 1e-10)) return false;
  return simplex.every(({ at }) => at.every((x, axis) => Math.abs(x - (first.at[axis] ?? 0)) <= byPlace));
}

/** One step: reflection, expansion, contraction, or shrinking of a simplex sorted by value. */
function move(simplex: Vertex[], vertex: (at: number[]) => Vertex): void {
  const size = simplex.length - 1;
  const worst = simplex[size];
  const second = simplex[size - 1];
  const best = simplex[0];
  const centre = best.at.map((_, axis) => simplex.slice(0, size).reduce((sum, { at }) => sum + (at[axis] ?? 0), 0) / size);
  const along = (factor: number): Vertex => vertex(centre.map((x, axis) => x + factor * (x - (worst.at[axis] ?? 0))));
  const inside = 0.75 - 1 / (2 * Math.max(2, size));
  const reflected = along(1);
  if (reflected.value < best.value) {
    const expanded = along(1 + 2 / Math.max(2, size));
    simplex[size] = expanded.value < reflected.value ? expanded : reflected;
    return;
  }
  if (reflected.value < second.value) {
    simplex[size] = reflected;
    return;
  }
  const contracted = along(reflected.value < worst.value ? inside : -inside);
  if (contracted.value < Math.min(reflected.value, worst.value)) {
    simplex[size] = contracted;
    return;
  }
  const shrink = 1 - 1 / Math.max(2, size);
  for (let index = 1; index <= size; index += 1) {
    const { at } = simplex[index];
    simplex[index] = vertex(best.at.map((x, axis) => x + shrink * ((at[axis] ?? 0) - x)));
  }
}
