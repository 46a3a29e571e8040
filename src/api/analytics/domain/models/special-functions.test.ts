import { digamma, hypergeometric, lnGamma, normalQuantile } from './special-functions';

describe('special functions', () => {
  it.each([
    [0.5, 0.5723649429247001],
    [1, 0],
    [5, Math.log(24)],
    [0.0243, 3.703732589758934],
    [100.5, 361.4355404677766],
  ])('ln Γ(%p) = %p', (x, expected) => expect(lnGamma(x)).toBeCloseTo(expected, 6));

  it.each([
    [1, -0.5772156649015329],
    [0.5, -1.9635100260214235],
    [10, 2.251752589066721],
  ])('ψ(%p) = %p', (x, expected) => expect(digamma(x)).toBeCloseTo(expected, 10));

  it('knows ₂F₁(1, 1; 2; z) = −ln(1 − z)/z and the binomial series', () => {
    for (const z of [0.1, 0.5, 0.9]) {
      expect(hypergeometric(1, 1, 2, z)).toBeCloseTo(-Math.log(1 - z) / z, 10);
      expect(hypergeometric(2.5, 3, 3, z) * (1 - z) ** 2.5).toBeCloseTo(1, 10);
    }
    expect(() => hypergeometric(1, 1, 2, 1)).toThrow(RangeError);
  });

  it.each([
    [0.975, 1.959963985],
    [0.9, 1.281551566],
    [0.01, -2.326347874],
    [0.5, 0],
  ])('the normal quantile of %p is %p', (p, expected) => expect(normalQuantile(p)).toBeCloseTo(expected, 7));
});
