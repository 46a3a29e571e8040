import { cdnowSample } from '../../../../../tests/support/analytics/public-sets';
import {
  expectedPurchases,
  fitBgNbd,
  historyUntil,
  logLikelihood,
  probabilityAlive,
  probabilityOfReturn,
  type BuyingHistory,
} from './bg-nbd';
import { hypergeometric } from './special-functions';
import { mergeSameDay } from './purchases';

const histories = (): BuyingHistory[] => mergeSameDay(cdnowSample()).flatMap((one) => historyUntil(one, '1997-09-30') ?? []);

describe('BG/NBD', () => {
  const sample = histories();
  const { params, logLikelihood: found } = fitBgNbd(sample);

  it('fits the CDNOW sample as Fader, Hardie & Lee 2005 did', () => {
    expect(sample).toHaveLength(2357);
    expect(sample.filter(({ x }) => x === 0)).toHaveLength(1411);
    expect(params.r).toBeCloseTo(0.2426, 4);
    expect(params.alpha).toBeCloseTo(4.4136, 3);
    expect(params.a).toBeCloseTo(0.793, 3);
    expect(params.b).toBeCloseTo(2.426, 3);
    expect(found).toBeCloseTo(-9582.43, 2);
    expect(logLikelihood(sample, params)).toBeCloseTo(found, 8);
  });

  it('expects of x = 26, tx = 30.857, T = 31 what the paper does', () => {
    const buyer = { x: 26, tx: 30.857, T: 31 };
    expect(probabilityAlive(buyer, params)).toBeCloseTo(0.9689, 4);
    expect(expectedPurchases(buyer, params, 52)).toBeCloseTo(25.757, 2);
  });

  it('agrees with the formula of the paper as it is written there', () => {
    const { r, alpha, a, b } = params;
    for (const history of sample.slice(0, 200)) {
      const { x, T } = history;
      const series = hypergeometric(r + x, b + x, a + b + x - 1, 39 / (alpha + T + 39));
      const share = 1 - ((alpha + T) / (alpha + T + 39)) ** (r + x) * series;
      const expected = ((a + b + x - 1) / (a - 1)) * share * probabilityAlive(history, params);
      expect(expectedPurchases(history, params, 39)).toBeCloseTo(expected, 8);
    }
  });

  it('never expects of a longer time less, nor a return more often than purchases', () => {
    for (const history of sample.slice(0, 100)) {
      const weeks = [0, 1, 13, 52, 520].map((t) => expectedPurchases(history, params, t));
      expect([...weeks].sort((one, other) => one - other)).toEqual(weeks);
      expect(probabilityOfReturn(history, params, 13)).toBeLessThanOrEqual(expectedPurchases(history, params, 13) + 1e-9);
    }
  });

  it('is certain of a customer who bought once', () => expect(probabilityAlive({ x: 0, tx: 0, T: 30 }, params)).toBe(1));

  it('fits 23,570 customers within 2 s', () => {
    // Ten times the sample, each copy a little older, so that no two histories are equal by design.
    const many = Array.from({ length: 10 }, (_, copy) => sample.map((one) => ({ ...one, T: one.T + copy / 70 }))).flat();
    const startedAt = performance.now();
    fitBgNbd(many);
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });

  it('needs somebody', () => expect(() => fitBgNbd([])).toThrow(RangeError));
});
