import { minimise } from './nelder-mead';
import { solveLeastSquares } from './least-squares';
import { normalQuantile } from './special-functions';

/** Smoothing parameters of ETS(A,A,A) in its state space form: `beta` and `gamma` multiply the error itself. */
export interface SmoothingParams {
  alpha: number;
  beta: number;
  gamma: number;
}

/** Level, slope and the last `m` seasonal terms, newest first. */
export interface SmoothingState {
  level: number;
  slope: number;
  season: readonly number[];
}

/** One step ahead: its number from 1, the expected value, and the interval around it. */
export interface ForecastStep {
  step: number;
  mean: number;
  lower: number;
  upper: number;
}

/** A forecast with what it rests on; `sigma2` is SSE ÷ (n − (m + 4)). */
export interface Forecast {
  params: SmoothingParams & { l0: number; b0: number; s0: number[] };
  sigma2: number;
  forecast: ForecastStep[];
}

/** Why there is no forecast: fewer than three seasons, or fewer than m + 5 values. */
export interface TooShort {
  needed: number;
  given: number;
}

/** What is asked of a forecast; parameters and first states that are given stay as they are, all others are fitted. */
export interface ForecastWish {
  /** Length of a season in steps. */
  season: number;
  horizon: number;
  /** Coverage of the interval in percent. */
  level?: number;
  params?: Partial<SmoothingParams>;
  start?: { level?: number; slope?: number; season?: readonly number[] };
}

/** How many values a series needs to be forecast with this season. */
export function neededLength(season: number): number {
  return Math.max(3 * season, season + 5);
}

interface Run {
  errors: Float64Array;
  end: SmoothingState;
}

/** Walks the series: e = y − ŷ; ℓ = ℓ₋₁ + b₋₁ + αe; b = b₋₁ + βe; s = s₋ₘ + γe. */
function smooth(values: ArrayLike<number>, { alpha, beta, gamma }: SmoothingParams, start: SmoothingState): Run {
  const m = start.season.length;
  // A ring: the term of step t lies at t mod m; the oldest of the newest-first list is used first.
  const ring = Float64Array.from(start.season).reverse();
  const errors = new Float64Array(values.length);
  let { level, slope } = start;
  for (let t = 0; t < values.length; t += 1) {
    const at = t % m;
    const seasonal = ring[at] ?? 0;
    const error = (values[t] ?? 0) - level - slope - seasonal;
    errors[t] = error;
    level += slope + alpha * error;
    slope += beta * error;
    ring[at] = seasonal + gamma * error;
  }
  const season = Array.from({ length: m }, (_, back) => ring[(((values.length - 1 - back) % m) + m) % m] ?? 0);
  return { errors, end: { level, slope, season } };
}

const squares = (errors: Float64Array): number => errors.reduce((sum, error) => sum + error * error, 0);

/** Names of the first state's coordinates: level, slope, then the season newest first, whose sum is held at zero. */
function unitState(m: number, coordinate: number): SmoothingState {
  const season = Array.from({ length: m }, (_, index) => (index === coordinate - 2 ? 1 : index === m - 1 && coordinate >= 2 ? -1 : 0));
  return { level: coordinate === 0 ? 1 : 0, slope: coordinate === 1 ? 1 : 0, season };
}

/**
 * The first state with the least squared errors for these parameters: errors are linear in it, so it is an ordinary
 * regression on the responses to unit states instead of a search in m + 2 dimensions.
 */
function bestStart(values: Float64Array, params: SmoothingParams, wish: ForecastWish): SmoothingState {
  const m = wish.season;
  const given = wish.start ?? {};
  const fixed: SmoothingState = { level: given.level ?? 0, slope: given.slope ?? 0, season: given.season ?? new Array<number>(m).fill(0) };
  const free = [
    ...(given.level === undefined ? [0] : []),
    ...(given.slope === undefined ? [1] : []),
    ...(given.season === undefined ? Array.from({ length: m - 1 }, (_, index) => index + 2) : []),
  ];
  if (free.length === 0) return fixed;
  const silence = new Float64Array(values.length);
  // The response of the errors to a unit of a coordinate, with its sign turned: what the regression explains.
  const columns = free.map((coordinate) => smooth(silence, params, unitState(m, coordinate)).errors.map((error) => -error));
  const weights = solveLeastSquares(columns, smooth(values, params, fixed).errors);
  return free.reduce<SmoothingState>((state, coordinate, index) => {
    const unit = unitState(m, coordinate);
    const weight = weights[index] ?? 0;
    return {
      level: state.level + weight * unit.level,
      slope: state.slope + weight * unit.slope,
      season: state.season.map((term, at) => term + weight * (unit.season[at] ?? 0)),
    };
  }, fixed);
}

const squash = (x: number): number => 1 / (1 + Math.exp(-x));
const LEAST = 1e-4;

/** Parameters of the usual region 0 < β < α < 1, 0 < γ < 1 − α from any three numbers; given ones stay. */
function paramsOf([x = 0, y = 0, z = 0]: readonly number[], given: Partial<SmoothingParams>): SmoothingParams {
  const alpha = given.alpha ?? LEAST + (1 - 2 * LEAST) * squash(x);
  const beta = given.beta ?? LEAST + Math.max(alpha - LEAST, 0) * squash(y);
  const gamma = given.gamma ?? LEAST + Math.max(1 - alpha - LEAST, 0) * squash(z);
  return { alpha, beta, gamma };
}

/** Starts of the search: the error surface has several valleys (a slow and a quick level, a still and a moving season). */
const STARTS: readonly (readonly number[])[] = [
  [-1, -3, -1],
  [-3, -4, -4],
  [1, -4, -2],
];

function fitParams(values: Float64Array, wish: ForecastWish): SmoothingParams {
  const given = wish.params ?? {};
  if (given.alpha !== undefined && given.beta !== undefined && given.gamma !== undefined) return paramsOf([], given);
  const errorsAt = (at: readonly number[]): number => {
    const params = paramsOf(at, given);
    return squares(smooth(values, params, bestStart(values, params, wish)).errors);
  };
  const found = STARTS.map((start) => minimise(errorsAt, start, { step: 1, valueTolerance: 1e-9, placeTolerance: 1e-3, evaluations: 400 }));
  const best = found.reduce((least, one) => (one.value < least.value ? one : least));
  return paramsOf(best.at, given);
}

/**
 * Forecasts a series by additive Holt-Winters, which is ETS(A,A,A) (Hyndman, Koehler, Ord & Snyder 2008). What is not given
 * is fitted by least squares. A series that is too short gives what it would need.
 */
export function forecastSeries(series: readonly number[], wish: ForecastWish): Forecast | TooShort {
  const m = wish.season;
  const needed = neededLength(m);
  if (series.length < needed) return { needed, given: series.length };
  const values = Float64Array.from(series);
  const params = fitParams(values, wish);
  const start = bestStart(values, params, wish);
  const { errors, end } = smooth(values, params, start);
  const sigma2 = squares(errors) / (series.length - (m + 4));
  return {
    params: { ...params, l0: start.level, b0: start.slope, s0: [...start.season] },
    sigma2,
    forecast: stepsAhead(end, params, { sigma2, horizon: wish.horizon, level: wish.level ?? 95 }),
  };
}

/** ŷ ± z·σ·√(1 + Σ_{j<h} c_j²) with c_j = α + βj + γ·[m divides j]. */
function stepsAhead(
  { level, slope, season }: SmoothingState,
  { alpha, beta, gamma }: SmoothingParams,
  { sigma2, horizon, level: coverage }: { sigma2: number; horizon: number; level: number },
): ForecastStep[] {
  const m = season.length;
  const z = normalQuantile(0.5 + coverage / 200);
  let spread = 1;
  return Array.from({ length: horizon }, (_, index) => {
    const step = index + 1;
    const mean = level + step * slope + (season[m - 1 - (index % m)] ?? 0);
    const margin = z * Math.sqrt(sigma2 * spread);
    const c = alpha + beta * step + (step % m === 0 ? gamma : 0);
    spread += c * c;
    return { step, mean, lower: mean - margin, upper: mean + margin };
  });
}

/** True for an answer that is no forecast. */
export function isTooShort(answer: Forecast | TooShort): answer is TooShort {
  return 'needed' in answer;
}
