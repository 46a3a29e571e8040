// Load: autocannon with keep-alive, one figure set a run; medians over interleaved runs.
import autocannon from 'autocannon';

/** Sends requests for so many seconds; answers requests per second and latencies in ms. Any answer that is not 2xx fails the run. */
export function load(url, { connections, seconds, requests, headers }) {
  return new Promise((resolve, reject) => {
    const instance = autocannon({ url, connections, duration: seconds, headers, requests }, (error, result) => {
      if (error) return reject(error);
      if (result.non2xx > 0 || result.errors > 0)
        return reject(
          new Error(`${result.non2xx} answers were not 2xx (${JSON.stringify(result.statusCodeStats)}), ${result.errors} failed`),
        );
      resolve({ perSecond: result.requests.average, p50: result.latency.p50, p95: result.latency.p97_5, count: result.requests.total });
    });
    instance.on('response', () => {});
  });
}

/** Latencies of one request made again and again, one at a time, in ms: exact percentiles. */
export async function latencies(url, headers, times) {
  const taken = [];
  for (let n = 0; n < times; n += 1) {
    const startedAt = performance.now();
    const answer = await fetch(url, { headers });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
    taken.push(performance.now() - startedAt);
  }
  return taken.sort((a, b) => a - b);
}

export const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
export const median = (values) =>
  percentile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
