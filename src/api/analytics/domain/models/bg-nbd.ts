import { daysBetween, type Day } from './calendar';
import type { PurchaseDays } from './purchases';
import { descend, type Slope } from './quasi-newton';
import { digamma, hypergeometric, lnGamma } from './special-functions';

/** A customer's buying history: repeat purchases, age at the last one, age now; ages in weeks since the first purchase. */
export interface BuyingHistory {
  x: number;
  tx: number;
  T: number;
}

/** Parameters of the BG/NBD model: purchase rates are Gamma(r, alpha), dropout probabilities Beta(a, b). */
export interface BgNbdParams {
  r: number;
  alpha: number;
  a: number;
  b: number;
}

/** A fit by maximum likelihood. */
export interface BgNbdFit {
  params: BgNbdParams;
  logLikelihood: number;
}

const DAYS_A_WEEK = 7;

/** The history up to a day, or null for a customer whose first purchase is later. Days are in order and distinct. */
export function historyUntil({ days }: Pick<PurchaseDays, 'days'>, end: Day): BuyingHistory | null {
  const until = days.filter((day) => day <= end);
  const [first] = until;
  const last = until[until.length - 1];
  if (first === undefined || last === undefined) return null;
  return { x: until.length - 1, tx: daysBetween(first, last) / DAYS_A_WEEK, T: daysBetween(first, end) / DAYS_A_WEEK };
}

/** Equal histories counted once: the likelihood costs two logarithms each. */
interface Weighted {
  x: Float64Array;
  tx: Float64Array;
  T: Float64Array;
  weight: Float64Array;
  most: number;
}

function weigh(histories: readonly BuyingHistory[]): Weighted {
  const distinct = new Map<string, { history: BuyingHistory; count: number }>();
  for (const history of histories) {
    const key = `${history.x}:${history.tx}:${history.T}`;
    const known = distinct.get(key);
    if (known) known.count += 1;
    else distinct.set(key, { history, count: 1 });
  }
  const rows = [...distinct.values()];
  return {
    x: Float64Array.from(rows, ({ history }) => history.x),
    tx: Float64Array.from(rows, ({ history }) => history.tx),
    T: Float64Array.from(rows, ({ history }) => history.T),
    weight: Float64Array.from(rows, ({ count }) => count),
    most: rows.reduce((most, { history }) => Math.max(most, history.x), 0),
  };
}

/** What the likelihood and its gradient owe to x alone, for each x up to the greatest. */
interface TermsByCount {
  fixed: Float64Array;
  /** ln(a / (b + x − 1)). */
  gone: Float64Array;
  byR: Float64Array;
  byA: Float64Array;
  byB: Float64Array;
}

function termsByCount({ r, alpha, a, b }: BgNbdParams, most: number): TermsByCount {
  const each = (term: (x: number) => number): Float64Array => Float64Array.from({ length: most + 1 }, (_, x) => term(x));
  const constant = r * Math.log(alpha) - lnGamma(r) + lnGamma(a + b) - lnGamma(b);
  const [ofR, ofAb, ofB] = [Math.log(alpha) - digamma(r), digamma(a + b), digamma(b)];
  return {
    fixed: each((x) => constant + lnGamma(r + x) + lnGamma(b + x) - lnGamma(a + b + x)),
    gone: each((x) => (x > 0 ? Math.log(a / (b + x - 1)) : -Infinity)),
    byR: each((x) => ofR + digamma(r + x)),
    byA: each((x) => ofAb - digamma(a + b + x)),
    byB: each((x) => ofAb - ofB + digamma(b + x) - digamma(a + b + x)),
  };
}

/** The likelihood's logarithm and its derivatives by r, alpha, a and b. */
function slopeOf({ x: counts, tx, T, weight, most }: Weighted, params: BgNbdParams): Slope {
  const { r, alpha, a, b } = params;
  const terms = termsByCount(params, most);
  let [value, byR, byAlpha, byA, byB] = [0, 0, 0, 0, 0];
  for (let i = 0; i < counts.length; i += 1) {
    const x = counts[i];
    const w = weight[i];
    const lnNow = Math.log(alpha + T[i]);
    let ending = -(r + x) * lnNow;
    let lnEnd = lnNow;
    let age = 1 / (alpha + T[i]);
    if (x > 0) {
      const lnLast = Math.log(alpha + tx[i]);
      const odds = Math.exp(terms.gone[x] - (r + x) * (lnLast - lnNow));
      const left = odds / (1 + odds);
      ending += Math.log1p(odds);
      lnEnd += left * (lnLast - lnNow);
      age += left * (1 / (alpha + tx[i]) - age);
      byA += (w * left) / a;
      byB -= (w * left) / (b + x - 1);
    }
    value += w * (terms.fixed[x] + ending);
    byR += w * (terms.byR[x] - lnEnd);
    byAlpha += w * (r / alpha - (r + x) * age);
    byA += w * terms.byA[x];
    byB += w * terms.byB[x];
  }
  return { value, gradient: [byR, byAlpha, byA, byB] };
}

/** The logarithm of the likelihood of these histories (Fader, Hardie & Lee 2005, worked in logarithms throughout). */
export function logLikelihood(histories: readonly BuyingHistory[], params: BgNbdParams): number {
  return slopeOf(weigh(histories), params).value;
}

/**
 * Fits by maximum likelihood, over the logarithms of the parameters so that all stay positive. 23,570 customers take 0.3 s.
 * Throws `RangeError` for nobody.
 */
export function fitBgNbd(histories: readonly BuyingHistory[]): BgNbdFit {
  if (histories.length === 0) throw new RangeError('There is no customer to fit a model to');
  const rows = weigh(histories);
  const meanAge = histories.reduce((sum, { T }) => sum + T, 0) / histories.length;
  const loss = (logs: readonly number[]): Slope => {
    const params = paramsOf(logs);
    const { value, gradient } = slopeOf(rows, params);
    const scale = [params.r, params.alpha, params.a, params.b];
    return { value: -value, gradient: gradient.map((x, i) => -x * (scale[i] ?? 0)) };
  };
  const { at, value } = descend(loss, [-1, Math.log(Math.max(meanAge / 4, 0.1)), 0, 0.5], 1e-10);
  return { params: paramsOf(at), logLikelihood: -value };
}

function paramsOf(logs: readonly number[]): BgNbdParams {
  const [r = 0, alpha = 0, a = 0, b = 0] = logs.map((log) => Math.exp(Math.min(Math.max(log, -20), 20)));
  return { r, alpha, a, b };
}

/** The probability that a customer with this history has not left for good. */
export function probabilityAlive({ x, tx, T }: BuyingHistory, { r, alpha, a, b }: BgNbdParams): number {
  if (x === 0) return 1;
  return 1 / (1 + Math.exp(Math.log(a / (b + x - 1)) + (r + x) * Math.log((alpha + T) / (alpha + tx))));
}

/**
 * Purchases to expect in the next `t` weeks of a customer who is still there. The ₂F₁ of the paper in Euler's form, which neither
 * overflows for frequent buyers nor loses digits: (1−z)^(r+x)·F(r+x, b+x; c; z) = (1−z)^(a−1)·F(a+b−1−r, a−1; c; z).
 */
export function expectedWhileAlive({ x, T }: Pick<BuyingHistory, 'x' | 'T'>, params: BgNbdParams, t: number): number {
  if (t <= 0) return 0;
  const { r, alpha, b } = params;
  // At a = 1 the formula is 0/0; beside it, it is continuous.
  const a = Math.abs(params.a - 1) < 1e-6 ? 1 + 1e-6 : params.a;
  const c = a + b + x - 1;
  const z = t / (alpha + T + t);
  return (c / (a - 1)) * (1 - Math.exp((a - 1) * Math.log1p(-z)) * hypergeometric(a + b - 1 - r, a - 1, c, z));
}

/** Purchases to expect of this customer in the next `t` weeks. */
export function expectedPurchases(history: BuyingHistory, params: BgNbdParams, t: number): number {
  return expectedWhileAlive(history, params, t) * probabilityAlive(history, params);
}

/** The probability of at least one purchase in the next `t` weeks: 1 − P(alive)·(no purchase while alive) − P(gone). */
export function probabilityOfReturn(history: BuyingHistory, params: BgNbdParams, t: number): number {
  const { r, alpha } = params;
  const silent = Math.exp((r + history.x) * Math.log((alpha + history.T) / (alpha + history.T + t)));
  return probabilityAlive(history, params) * (1 - silent);
}
