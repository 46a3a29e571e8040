const LANCZOS_G = 607 / 128;
const LANCZOS = [
  0.99999999999999709182, 57.156235665862923517, -59.597960355475491248, 14.136097974741747174, -0.49191381609762019978,
  0.33994649984811888699e-4, 0.46523628927048575665e-4, -0.98374475304879564677e-4, 0.15808870322491248884e-3, -0.21026444172410488319e-3,
  0.2174396181152126432e-3, -0.16431810653676389022e-3, 0.84418223983852743293e-4, -0.2619083840158140867e-4, 0.36899182659531622704e-5,
];
const HALF_LN_TWO_PI = 0.9189385332046727;

/** ln Γ(x) for x > 0, to about 15 digits (Lanczos' approximation with g = 607/128, 15 terms). */
export function lnGamma(x: number): number {
  let series = LANCZOS[0] ?? 1;
  for (let k = 1; k < LANCZOS.length; k += 1) series += (LANCZOS[k] ?? 0) / (x + k);
  const shifted = x + LANCZOS_G + 0.5;
  return (x + 0.5) * Math.log(shifted) - shifted + HALF_LN_TWO_PI + Math.log(series / x);
}

/** ψ(x), the derivative of ln Γ, for x > 0 (recurrence up to 6, then the asymptotic series). */
export function digamma(x: number): number {
  let shifted = x;
  let sum = 0;
  for (; shifted < 6; shifted += 1) sum -= 1 / shifted;
  const square = 1 / (shifted * shifted);
  const series = square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square / 132))));
  return sum + Math.log(shifted) - 0.5 / shifted - series;
}

const SERIES_TERMS = 20_000;
const SERIES_PRECISION = 1e-15;

/** Gauss' ₂F₁(a, b; c; z) for 0 ≤ z < 1 by its power series. Throws `RangeError` for another z. */
export function hypergeometric(a: number, b: number, c: number, z: number): number {
  if (!(z >= 0 && z < 1)) throw new RangeError(`2F1 is summed for 0 <= z < 1 only, not for ${z}`);
  let term = 1;
  let sum = 1;
  for (let k = 0; k < SERIES_TERMS; k += 1) {
    term *= (((a + k) * (b + k)) / ((c + k) * (k + 1))) * z;
    sum += term;
    if (Math.abs(term) <= SERIES_PRECISION * Math.abs(sum)) break;
  }
  return sum;
}

const NUMERATOR = [-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239];
const DENOMINATOR = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1];
const TAIL_NUMERATOR = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783,
];
const TAIL_DENOMINATOR = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];
const TAIL = 0.02425;

const polynomial = (coefficients: readonly number[], x: number): number => coefficients.reduce((sum, one) => sum * x + one, 0);

/** The quantile of the standard normal distribution for 0 < p < 1 (Acklam's rational approximation, relative error 1e-9). */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`${p} is not a probability between 0 and 1`);
  if (p > 1 - TAIL) return -normalQuantile(1 - p);
  if (p < TAIL) {
    const q = Math.sqrt(-2 * Math.log(p));
    return polynomial(TAIL_NUMERATOR, q) / polynomial(TAIL_DENOMINATOR, q);
  }
  const q = p - 0.5;
  return (polynomial(NUMERATOR, q * q) * q) / polynomial(DENOMINATOR, q * q);
}
