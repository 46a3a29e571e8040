import { forecastSeries, isTooShort, type Forecast, type ForecastWish } from './holt-winters';

/** International visitor nights in Australia by quarter from 1999, millions (`austourists`, Hyndman & Athanasopoulos). */
const AUSTOURISTS = [
  30.052513, 19.148496, 25.317692, 27.591437, 32.076456, 23.487961, 28.47594, 35.123753, 36.838485, 25.007017, 30.72223, 28.693759,
  36.640986, 23.824609, 29.311683, 31.770309, 35.177877, 19.775244, 29.60175, 34.538842, 41.273599, 26.655862, 28.279859, 35.191153,
  42.20566386, 24.64917133, 32.66733514, 37.25735401, 45.24246027, 29.35048127, 36.34420728, 41.78208136, 49.27659843, 31.27540139,
  37.85062549, 38.83704413, 51.23690034, 31.83855162, 41.32342126, 42.79900337, 55.70835836, 33.40714492, 42.31663797, 45.15712257,
  59.57607996, 34.83733016, 44.84168072, 46.9712496, 60.01903094, 38.37117851, 46.97586413, 50.73379646, 61.64687319, 39.29956937,
  52.67120908, 54.33231689, 66.83435838, 40.87118847, 51.82853579, 57.49190993, 65.25146985, 43.06120822, 54.76075713, 59.83447494,
  73.25702747, 47.69662373, 61.09776802, 66.05576122,
];

/** What R's `ets(austourists, "AAA", damped = FALSE)` settled on, and its states after 49 quarters (as the tests of statsmodels keep them). */
const R_PARAMS = { alpha: 0.20281952, beta: 0.00016979, gamma: 0.4645238 };
const R_START = { level: 23.06996036, slope: 0.57786622, season: [1.65451693, -1.17750326, -8.97988612, 8.50287244] };
const R_AFTER_49 = { level: 49.00607322, slope: 0.57591337, season: [11.10930094, -1.29766029, -3.12768888, -12.02680089] };

function forecastOf(series: readonly number[], wish: ForecastWish): Forecast {
  const answer = forecastSeries(series, wish);
  if (isTooShort(answer)) throw new Error(`${answer.given} values are too few, ${answer.needed} are needed`);
  return answer;
}

describe('Holt-Winters', () => {
  it('walks through the states of R with its parameters', () => {
    const { forecast } = forecastOf(AUSTOURISTS.slice(0, 49), { season: 4, horizon: 4, params: R_PARAMS, start: R_START });
    const { level, slope, season } = R_AFTER_49;
    forecast.forEach(({ mean }, index) => expect(mean).toBeCloseTo(level + (index + 1) * slope + (season[3 - index] ?? 0), 4));
  });

  it('fits at least as well as R', () => {
    const ours = forecastOf(AUSTOURISTS, { season: 4, horizon: 4 });
    const theirs = forecastOf(AUSTOURISTS, { season: 4, horizon: 4, params: R_PARAMS, start: R_START });
    expect(ours.sigma2).toBeLessThanOrEqual(theirs.sigma2);
    expect(ours.forecast[0]?.mean).toBeGreaterThan(74);
    expect(ours.forecast[0]?.mean).toBeLessThan(78);
  });

  it('keeps what is given and fits the rest', () => {
    const { params } = forecastOf(AUSTOURISTS, { season: 4, horizon: 1, params: { alpha: 0.5 }, start: { level: 25 } });
    expect(params).toMatchObject({ alpha: 0.5, l0: 25 });
    expect(params.s0).toHaveLength(4);
    expect(params.s0.reduce((sum, term) => sum + term, 0)).toBeCloseTo(0, 9);
  });

  it('gives the variance and the interval of the definition', () => {
    // Every step by hand: m = 2, so c1 = α + β and c2 = α + 2β + γ.
    const series = [10, 20, 12, 22, 14, 25, 15];
    const [alpha, beta, gamma] = [0.5, 0.1, 0.2];
    let [level, slope, newest, oldest] = [14, 1, 5, -5];
    let squares = 0;
    for (const value of series) {
      const error = value - level - slope - oldest;
      squares += error ** 2;
      level += slope + alpha * error;
      slope += beta * error;
      [newest, oldest] = [oldest + gamma * error, newest];
    }
    const { sigma2, forecast } = forecastOf(series, {
      season: 2,
      horizon: 3,
      level: 95,
      params: { alpha, beta, gamma },
      start: { level: 14, slope: 1, season: [5, -5] },
    });
    const variance = squares / (7 - 6);
    expect(sigma2).toBeCloseTo(variance, 10);
    const spread = 1.959963985 * Math.sqrt(variance * (1 + 0.6 ** 2 + 0.9 ** 2));
    expect(forecast[0]?.mean).toBeCloseTo(level + slope + oldest, 10);
    expect(forecast[2]).toEqual({
      step: 3,
      mean: expect.closeTo(level + 3 * slope + oldest, 8),
      lower: expect.closeTo(level + 3 * slope + oldest - spread, 6),
      upper: expect.closeTo(level + 3 * slope + oldest + spread, 6),
    });
    expect(newest).not.toBe(oldest);
  });

  it('finds a line with a season again', () => {
    const season = [3, -1, 0, 2, -4, 1, -1];
    const series = Array.from({ length: 70 }, (_, t) => 100 + 0.5 * t + (season[t % 7] ?? 0));
    const { forecast, sigma2 } = forecastOf(series, { season: 7, horizon: 14 });
    expect(sigma2).toBeLessThan(1e-6);
    forecast.forEach(({ step, mean }) => expect(mean).toBeCloseTo(100 + 0.5 * (69 + step) + (season[(69 + step) % 7] ?? 0), 3));
  });

  it('refuses fewer than three seasons', () =>
    expect(forecastSeries(new Array<number>(20).fill(1), { season: 7, horizon: 7 })).toEqual({ needed: 21, given: 20 }));
});
