import { minimise } from './nelder-mead';
import { lnGamma } from './special-functions';

/** What a customer's repeat purchases were worth: how many and their mean (units of currency). */
export interface Spending {
  x: number;
  mean: number;
}

/** Parameters of the gamma-gamma model of spend: a purchase is Gamma(p, ν), ν is Gamma(q, v). */
export interface GammaGammaParams {
  p: number;
  q: number;
  v: number;
}

/** The likelihood's logarithm (Fader & Hardie 2013, equation 1a); what depends on x alone is worked out once for each x. */
function logLikelihood(spendings: readonly Spending[], { p, q, v }: GammaGammaParams): number {
  const byCount = new Map<number, number>();
  const constant = q * Math.log(v) - lnGamma(q);
  let sum = 0;
  for (const { x, mean } of spendings) {
    const px = p * x;
    let fixed = byCount.get(x);
    if (fixed === undefined) {
      fixed = constant + lnGamma(px + q) - lnGamma(px) + px * Math.log(x);
      byCount.set(x, fixed);
    }
    sum += fixed + (px - 1) * Math.log(mean) - (px + q) * Math.log(x * mean + v);
  }
  return sum;
}

/**
 * Fits the model by maximum likelihood over customers with at least one repeat purchase of a positive mean; null when
 * there are fewer than three of them.
 */
export function fitGammaGamma(spendings: readonly Spending[]): GammaGammaParams | null {
  const counted = spendings.filter(({ x, mean }) => x > 0 && mean > 0);
  if (counted.length < 3) return null;
  const average = counted.reduce((sum, { mean }) => sum + mean, 0) / counted.length;
  const params = (logs: readonly number[]): GammaGammaParams => {
    const [p = 0, q = 0, v = 0] = logs.map((log) => Math.exp(Math.min(Math.max(log, -15), 15)));
    return { p, q, v: v * average };
  };
  const { at } = minimise((logs) => -logLikelihood(counted, params(logs)), [1, 1, 0], {
    step: 0.5,
    valueTolerance: 1e-10,
    placeTolerance: 1e-4,
    evaluations: 1_000,
  });
  return params(at);
}

/** The expected worth of a purchase of this customer: their own mean, drawn towards everybody's by how little is known. */
export function expectedSpend({ x, mean }: Spending, { p, q, v }: GammaGammaParams): number {
  // With q ≤ 1 the population has no mean; then a customer's own one is all there is.
  const weight = p * x + q - 1;
  return weight > 0 ? (p * (v + x * mean)) / weight : mean;
}
