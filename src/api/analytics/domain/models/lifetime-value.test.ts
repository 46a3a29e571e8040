import { cdnowSample } from '../../../../../tests/support/analytics/public-sets';
import { expectedPurchases, fitBgNbd, historyUntil } from './bg-nbd';
import { expectedSpend, fitGammaGamma } from './gamma-gamma';
import { spendingUntil, valueCustomers, WEEKS_A_MONTH } from './lifetime-value';
import { mergeSameDay } from './purchases';

describe('spend and lifetime value', () => {
  const END = '1997-09-30';
  const customers = mergeSameDay(cdnowSample());
  const gammaGamma = fitGammaGamma(customers.map((one) => spendingUntil(one, END)));
  const { params: bgnbd } = fitBgNbd(customers.flatMap((one) => historyUntil(one, END) ?? []));
  if (!gammaGamma) throw new Error('The CDNOW sample has enough repeat customers');

  it('fits the spend of the CDNOW sample as Fader & Hardie 2013 did: p 6.25, q 3.74, v 15.44', () => {
    expect(gammaGamma.p).toBeCloseTo(6.25, 2);
    expect(gammaGamma.q).toBeCloseTo(3.74, 2);
    expect(gammaGamma.v).toBeCloseTo(15.44, 2);
  });

  it('draws a customer towards everybody, less so the more is known', () => {
    const everybody = expectedSpend({ x: 0, mean: 0 }, gammaGamma);
    const [once, often] = [expectedSpend({ x: 1, mean: 100 }, gammaGamma), expectedSpend({ x: 50, mean: 100 }, gammaGamma)];
    expect(everybody).toBeCloseTo((gammaGamma.p * gammaGamma.v) / (gammaGamma.q - 1), 10);
    expect(everybody).toBeLessThan(once);
    expect(once).toBeLessThan(often);
    expect(often).toBeLessThan(100);
  });

  it('adds up the months as the definition does', () => {
    const values = new Map(valueCustomers(customers, END, { bgnbd, gammaGamma }).map(({ customer, clv }) => [customer, clv]));
    expect(values.size).toBe(2357);
    for (const one of customers.slice(0, 50)) {
      const history = historyUntil(one, END);
      if (!history) throw new Error('Everybody of the sample bought before the end');
      const spend = expectedSpend(spendingUntil(one, END), gammaGamma);
      let expected = 0;
      for (let k = 1; k <= 12; k += 1) {
        const more = expectedPurchases(history, bgnbd, WEEKS_A_MONTH * k) - expectedPurchases(history, bgnbd, WEEKS_A_MONTH * (k - 1));
        expected += (spend * more) / 1.01 ** k;
      }
      expect(values.get(one.customer)).toBeCloseTo(expected, 8);
    }
  });

  it('needs three repeat customers', () => expect(fitGammaGamma([{ x: 1, mean: 10 }])).toBeNull());
});
